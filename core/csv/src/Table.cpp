#include "csv/Table.h"

#include <csv.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace halftone::csv {

using namespace Qt::StringLiterals;

namespace {

Error csvError(const QString &code, int line = 0)
{
    return {ErrorKind::InvalidInput, code, {}, line > 0 ? QString::number(line) : QString()};
}

/// What Windows-1252 has between 0x80 and 0x9F; the five that it leaves out become what Latin-1 has there.
constexpr std::array<char16_t, 32> kWindows1252 {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x9D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xA0)
            letter = QChar(kWindows1252[letter.unicode() - 0x80U]);
    }
    return text;
}

std::optional<QByteArray> decoded(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text.toUtf8();
}

/// The file as UTF-8 without a mark. Errors: `csv_binary`, `csv_encoding`.
Result<QByteArray> toUtf8(const QByteArray &bytes)
{
    const bool little = bytes.startsWith("\xFF\xFE");
    if (little || bytes.startsWith("\xFE\xFF")) {
        auto text = decoded(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, bytes.mid(2));
        if (!text)
            return csvError(u"csv_encoding"_s);
        if (text->contains('\0'))
            return csvError(u"csv_binary"_s);
        return *text;
    }
    if (bytes.contains('\0'))
        return csvError(u"csv_binary"_s);
    const QByteArray unmarked = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (auto text = decoded(QStringConverter::Utf8, unmarked))
        return *text;
    return fromWindows1252(unmarked).toUtf8();
}

bool isEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// The separator that stands most often in the line of titles, outside of quotes; a comma where none does.
char separatorOf(const QByteArray &text)
{
    std::array<std::pair<char, int>, 3> found {{{',', 0}, {';', 0}, {'\t', 0}}};
    bool quoted = false;
    bool begun = false; // empty lines at the beginning are no titles
    for (const char byte : text) {
        if (byte == '"')
            quoted = !quoted;
        else if (isEnd(byte) && !quoted && begun)
            break;
        for (auto &[separator, times] : found)
            times += !quoted && byte == separator ? 1 : 0;
        begun = begun || !isEnd(byte);
    }
    return std::ranges::max_element(found, {}, [](const auto &one) { return one.second; })->first;
}

/// libcsv tells neither where a row begins nor that a quote stays open in the middle of nowhere: the lines are counted beside it.
struct Layout
{
    QList<int> rowLines; ///< line of each row that is not empty
    std::optional<Error> error;
};

/// Whether nothing but spaces stands between @p from and the end of the cell.
bool endsCell(const QByteArray &text, qsizetype from, char separator)
{
    while (from < text.size() && text.at(from) == ' ')
        ++from;
    return from >= text.size() || text.at(from) == separator || isEnd(text.at(from));
}

/// Goes through the text as libcsv does: a quote opens a cell at its beginning only, ends it only before a separator or the end of
/// the line, and stands for itself elsewhere and where it is doubled.
Layout layoutOf(const QByteArray &text, char separator)
{
    Layout layout;
    int line = 1;
    int quoteLine = 0;
    int rowLine = 0; // 0: the row has nothing yet
    qsizetype lineStart = 0;
    bool quoted = false;
    bool cellStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text.at(i);
        if (i - lineStart > kMaxLineBytes) {
            layout.error = csvError(u"csv_line_too_long"_s, line);
            return layout;
        }
        const bool end = byte == '\n' || (byte == '\r' && (i + 1 >= text.size() || text.at(i + 1) != '\n'));
        if (!quoted && !isEnd(byte) && byte != ' ' && rowLine == 0)
            rowLine = line;
        if (byte == '"') {
            if (quoted && i + 1 < text.size() && text.at(i + 1) == '"') {
                ++i;
            } else if (quoted) {
                quoted = !endsCell(text, i + 1, separator);
            } else if (cellStart) {
                quoted = true;
                quoteLine = line;
            }
            cellStart = false;
        } else if (!quoted && (byte == separator || isEnd(byte))) {
            cellStart = true;
        } else if (byte != ' ') {
            cellStart = false;
        }
        if (!quoted && isEnd(byte) && rowLine > 0) {
            layout.rowLines.append(rowLine);
            rowLine = 0;
        }
        if (end) {
            ++line;
            lineStart = i + 1;
        }
    }
    if (quoted)
        layout.error = csvError(u"csv_unclosed_quote"_s, quoteLine);
    else if (rowLine > 0)
        layout.rowLines.append(rowLine);
    return layout;
}

struct Reading
{
    QList<QStringList> rows;
    QStringList row;
};

void onCell(void *data, size_t length, void *reading)
{
    static_cast<Reading *>(reading)->row.append(QString::fromUtf8(static_cast<const char *>(data), qsizetype(length)));
}

void onRow(int, void *reading)
{
    auto *into = static_cast<Reading *>(reading);
    into->rows.append(std::exchange(into->row, {}));
}

/// libcsv's answer for bytes that are spaces: tab is one for it, and a separator for us.
int isBlank(unsigned char byte)
{
    return byte == ' ' ? 1 : 0;
}

std::optional<QList<QStringList>> parse(const QByteArray &text, char separator)
{
    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT_FINI) != 0)
        return std::nullopt;
    const std::unique_ptr<csv_parser, void (*)(csv_parser *)> end(&parser, &csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    csv_set_space_func(&parser, &isBlank);
    Reading reading;
    const auto length = static_cast<size_t>(text.size());
    if (csv_parse(&parser, text.constData(), length, &onCell, &onRow, &reading) != length)
        return std::nullopt;
    if (csv_fini(&parser, &onCell, &onRow, &reading) != 0)
        return std::nullopt;
    return reading.rows;
}

bool isEmptyRow(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Result<Table> read(const QByteArray &bytes)
{
    auto text = toUtf8(bytes);
    if (!text)
        return text.error();
    if (text->trimmed().isEmpty())
        return csvError(u"csv_empty"_s);
    const char separator = separatorOf(*text);
    const Layout layout = layoutOf(*text, separator);
    if (layout.error)
        return *layout.error;
    const auto rows = parse(*text, separator);
    if (!rows || rows->size() != layout.rowLines.size())
        return csvError(u"csv_unreadable"_s);
    Table table;
    bool titled = false;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const QStringList &cells = rows->at(i);
        if (isEmptyRow(cells))
            continue;
        if (!titled) {
            for (const QString &title : cells)
                table.titles.append(title.trimmed());
            titled = true;
        } else {
            table.rows.append({layout.rowLines.at(i), cells});
        }
    }
    if (!titled)
        return csvError(u"csv_empty"_s);
    return table;
}

} // namespace halftone::csv
