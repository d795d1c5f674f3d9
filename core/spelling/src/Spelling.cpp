#include "spelling/Spelling.h"

#include "spelling/Words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QSet>

#include <map>

namespace halftone::spelling {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSuggestions = 5;

} // namespace

/// Lives in the thread. What it has read, it keeps.
class Spelling::Judge : public QObject
{
public:
    explicit Judge(Options options)
        : m_options(std::move(options))
    {
    }

    Result<QList<bool>> check(const QString &language, const QStringList &words)
    {
        auto speller = spellerOf(language);
        if (!speller)
            return speller.error();
        readPersonal();
        QList<bool> right;
        right.reserve(words.size());
        for (const QString &word : words) {
            const QString plain = plainForm(word);
            right << (m_personal.contains(plain) || m_personal.contains(plain.toLower()) || (*speller)->isRight(plain));
        }
        return right;
    }

    Result<QStringList> suggest(const QString &language, const QString &word)
    {
        auto speller = spellerOf(language);
        if (!speller)
            return speller.error();
        return (*speller)->suggestions(word, kSuggestions);
    }

    Result<Done> add(const QString &word)
    {
        readPersonal();
        const QString plain = plainForm(word).trimmed();
        if (plain.isEmpty() || m_personal.contains(plain))
            return done();
        // Appended, so that two windows of one person do not undo each other's words.
        QFile file(m_options.personalWords);
        if (!QDir().mkpath(QFileInfo(file).absolutePath()) || !file.open(QIODevice::Append))
            return cannotWrite(file);
        const QByteArray line = plain.toUtf8() + '\n';
        if (file.write(line) != line.size() || !file.flush())
            return cannotWrite(file);
        m_personal.insert(plain);
        return done();
    }

private:
    static Error cannotWrite(const QFile &file)
    {
        return {ErrorKind::StorageFailed, u"cannot_write"_s, file.errorString(), file.fileName()};
    }

    Result<Speller *> spellerOf(const QString &language)
    {
        auto found = m_spellers.find(language);
        if (found == m_spellers.end())
            found = m_spellers.emplace(language, Speller::load(language, m_options.region, m_options.folders)).first;
        if (!found->second)
            return found->second.error();
        return found->second.value().get();
    }

    void readPersonal()
    {
        if (m_personalRead)
            return;
        m_personalRead = true;
        QFile file(m_options.personalWords);
        if (!file.open(QIODevice::ReadOnly))
            return; // none were added yet
        while (!file.atEnd()) {
            const QString word = QString::fromUtf8(file.readLine()).trimmed();
            if (!word.isEmpty())
                m_personal.insert(word);
        }
    }

    const Options m_options;
    std::map<QString, Result<std::unique_ptr<Speller>>> m_spellers; ///< also what was not found, so that it is looked for once
    QSet<QString> m_personal;
    bool m_personalRead = false;
};

Spelling::Spelling(Options options)
    : m_options(std::move(options))
{
    m_thread.setObjectName(u"spelling"_s);
}

Spelling::~Spelling()
{
    m_thread.quit();
    m_thread.wait();
}

Spelling::Judge *Spelling::judge()
{
    if (!m_judge) {
        m_judge = std::make_unique<Judge>(m_options);
        m_judge->moveToThread(&m_thread);
        m_thread.start(QThread::LowPriority);
    }
    return m_judge.get();
}

Async<QList<bool>> Spelling::check(const QString &language, const QStringList &words)
{
    Judge *judge = this->judge();
    return runOn(judge, [judge, language, words] { return judge->check(language, words); });
}

Async<QStringList> Spelling::suggest(const QString &language, const QString &word)
{
    Judge *judge = this->judge();
    return runOn(judge, [judge, language, word] { return judge->suggest(language, word); });
}

Async<Done> Spelling::add(const QString &word)
{
    Judge *judge = this->judge();
    return runOn(judge, [judge, word] { return judge->add(word); });
}

} // namespace halftone::spelling
