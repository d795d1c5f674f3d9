#pragma once

#include "base/Clock.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace halftone::sandbox {

class Agenda;
struct Options;

/// The review of a template, in the provider's words.
struct Approval
{
    QString name = {};
    QString category = {};
    QString contentType = {};
    QString status = QStringLiteral("unsubmitted"); ///< unsubmitted, received, pending, approved, rejected, paused, disabled
    QString rejectionReason = {};
    std::optional<UtcMs> submitted = {};
};

struct Content
{
    QString sid = {}; ///< HX…
    QString friendlyName = {};
    QString language = {};
    QJsonObject variables = {};
    QJsonObject types = {};
    UtcMs created {};
    UtcMs updated {};
    qint64 sequence = 0;
    Approval approval = {};

    /// The text of whichever type it is; empty for types without one.
    [[nodiscard]] QString body() const;
};

/// The account's templates and their review.
///
/// The reviewer refuses what reviewers are known to refuse for its form (R6.6), and any text with the marker `[refuse]`; a text
/// with `[hold]` stays pending until a test decides. All else is approved. In a demo a few are refused besides.
class Reviews
{
public:
    Reviews(const Options &options, const Clock &clock, Agenda &agenda);

    const Content &create(Content content);
    bool update(const QString &sid, const Content &changed);
    bool remove(const QString &sid);
    [[nodiscard]] const Content *find(const QString &sid) const;
    /// By the name it was submitted under, else by its friendly name; the newest where there are several.
    [[nodiscard]] const Content *findByName(const QString &name) const;
    /// Newest first.
    [[nodiscard]] QList<const Content *> all() const;

    /// Starts the review: `received` at once, then `pending`, then the decision. @return false when there is no such content.
    bool submit(const QString &sid, const QString &name, const QString &category);
    [[nodiscard]] QList<const Content *> pending() const;

    /// Decisions by hand; a name, a friendly name or a sid. @return false when nobody is called so.
    bool approve(const QString &nameOrSid) { return decide(nameOrSid, QStringLiteral("approved"), {}); }
    bool reject(const QString &nameOrSid, const QString &reason) { return decide(nameOrSid, QStringLiteral("rejected"), reason); }
    bool pause(const QString &nameOrSid) { return decide(nameOrSid, QStringLiteral("paused"), {}); }
    bool disable(const QString &nameOrSid) { return decide(nameOrSid, QStringLiteral("disabled"), {}); }
    /// Called after each change of a review's status; one listener.
    void onDecision(std::function<void(const Content &)> listener) { m_listener = std::move(listener); }

    /// Any status, also one that no client knows.
    bool decide(const QString &nameOrSid, const QString &status, const QString &reason);

private:
    void review(const QString &sid, qint64 round);
    [[nodiscard]] QString judge(const Content &content) const;
    [[nodiscard]] Content *edit(const QString &nameOrSid);

    std::function<void(const Content &)> m_listener;
    const Options &m_options;
    const Clock &m_clock;
    Agenda &m_agenda;
    qint64 m_sequence = 0;
    qint64 m_round = 0;
    QHash<QString, qint64> m_rounds; ///< content sid → its latest submission; an older one decides nothing
    QHash<std::pair<QString, QString>, UtcMs> m_deleted; ///< (name, language): blocked for a minute (2388023)
    std::map<qint64, Content, std::greater<>> m_contents; ///< newest first
    QHash<QString, qint64> m_bySid;
};

} // namespace halftone::sandbox
