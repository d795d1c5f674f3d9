#pragma once

#include "model/Address.h"

#include <QMap>
#include <QStringList>

namespace halftone {

struct Candidate
{
    CandidateId id;
    QString externalId;
    QString firstName;
    QString lastName;
    QString email;
    QString language; ///< BCP 47 ("fr", "pt-BR"); empty when unknown
    QString timeZone; ///< IANA ("Europe/Paris"); empty: told from the number
    QString job;
    QString stage;
    QStringList tags;
    std::optional<UtcMs> interviewAt;
    QString interviewLocation;
    QString interviewLink;
    QMap<QString, QString> custom; ///< custom fields, by name
    QList<Recipient> recipients; ///< the first is the one written to by default
    int version = 0; ///< optimistic lock

    /// First and last name, or the first address where there is no name.
    [[nodiscard]] QString displayName() const;
};

} // namespace halftone
