#include "ListFile.h"

#include "words/ErrorWords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

struct ListFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ListFile)
};

/// How files of other kinds begin, and what they are called here.
constexpr std::array kOthers {
    std::pair {QByteArrayView("\x89PNG"), QLatin1StringView("list_picture")},
    std::pair {QByteArrayView("\xFF\xD8\xFF"), QLatin1StringView("list_picture")},
    std::pair {QByteArrayView("GIF8"), QLatin1StringView("list_picture")},
    std::pair {QByteArrayView("BM"), QLatin1StringView("list_picture")},
    std::pair {QByteArrayView("RIFF"), QLatin1StringView("list_picture")},
    std::pair {QByteArrayView("<svg"), QLatin1StringView("list_picture")},
    std::pair {QByteArrayView("PK\x03\x04"), QLatin1StringView("list_workbook")}, // also every other zip: the advice is the same
    std::pair {QByteArrayView("\xD0\xCF\x11\xE0"), QLatin1StringView("list_workbook")},
    std::pair {QByteArrayView("%PDF"), QLatin1StringView("list_document")},
    std::pair {QByteArrayView("{\\rtf"), QLatin1StringView("list_document")},
    std::pair {QByteArrayView("<!DOCTYPE"), QLatin1StringView("list_document")},
    std::pair {QByteArrayView("<html"), QLatin1StringView("list_document")},
};

Error problem(QLatin1StringView code, const QString &name)
{
    return {ErrorKind::InvalidInput, code, {}, name};
}

/// Controls that no list has; NUL is csv::read's to find.
bool hasControls(const QByteArray &bytes)
{
    return std::ranges::any_of(
        bytes.left(64 * 1024), [](char byte) { return byte > 0 && byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r'; });
}

} // namespace

Result<ListFile> readListFile(const QString &path)
{
    const QFileInfo info(path);
    ListFile list;
    list.name = info.fileName();
    if (info.isDir())
        return problem("list_folder"_L1, list.name);
    if (info.exists() && !info.isFile()) // a device, a pipe: reading it may never end
        return problem("file_unreadable"_L1, list.name);
    if (info.size() > kMaxListBytes)
        return problem("list_too_large"_L1, list.name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem("file_unreadable"_L1, list.name);
    const QByteArray bytes = file.read(kMaxListBytes + 1);
    if (bytes.size() > kMaxListBytes)
        return problem("list_too_large"_L1, list.name);
    for (const auto &[beginning, code] : kOthers) {
        // Two letters may begin a title: a bitmap has a zero among the bytes of its size.
        if (bytes.startsWith(beginning) && (beginning.size() > 2 || bytes.left(64).contains('\0')))
            return problem(code, list.name);
    }
    const bool marked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (!marked && !bytes.contains('\0') && hasControls(bytes))
        return problem("csv_binary"_L1, list.name);
    auto table = csv::read(bytes);
    if (!table)
        return table.error();
    list.table = std::move(table).value();
    if (!marked) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder(bytes);
        list.isUtf8 = !decoder.hasError();
    }
    return list;
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    return Error {ErrorKind::StorageFailed, u"file_unwritable"_s, file.errorString(), path, file.errorString()};
}

QString fileWords(const Error &error)
{
    const QString &code = error.code;
    if (code == "list_folder"_L1)
        return ListFileWords::tr("“%1” is a folder. Choose one CSV file.").arg(error.subject);
    if (code == "list_too_large"_L1)
        return ListFileWords::tr("“%1” is larger than %2. A list of candidates is smaller: choose another file, or split it.")
            .arg(error.subject, QLocale().formattedDataSize(kMaxListBytes, 0));
    if (code == "list_picture"_L1)
        return ListFileWords::tr("“%1” is a picture. Choose a CSV file.").arg(error.subject);
    if (code == "list_workbook"_L1)
        return ListFileWords::tr("“%1” is a workbook or an archive. Open it in your spreadsheet program and save it as CSV (UTF-8).")
            .arg(error.subject);
    if (code == "list_document"_L1)
        return ListFileWords::tr("“%1” is a document, not a list. Choose a CSV file.").arg(error.subject);
    if (code == "file_unwritable"_L1)
        return ListFileWords::tr("“%1” could not be written (%2). Choose another folder, or make room on the disk.")
            .arg(error.subject, error.quote);
    return words::wordsFor(error).text();
}

} // namespace halftone::ui
