#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <QString>
#include <QStringList>

#include <random>

namespace halftone::bench {

/// The generated workspace: who is in it, and when. All by formula, so that a benchmark need not look it up.
struct Million
{
    explicit Million(bool quick)
        : messages(quick ? 20'000 : 1'000'000)
        , conversations(quick ? 500 : 10'000)
        , inLargest(quick ? 1'000 : 50'000)
    {
    }

    qint64 messages;
    qint64 conversations;
    qint64 inLargest; ///< messages in conversation 0

    static constexpr qint64 kAccount = 1;
    static constexpr qint64 kSmsNumber = 11; ///< the sandbox's French number
    static constexpr qint64 kWhatsAppNumber = 12;

    [[nodiscard]] static qint64 candidate(qint64 index) { return 1'000'000 + index; }
    [[nodiscard]] static qint64 recipient(qint64 index) { return 2'000'000 + index; }
    [[nodiscard]] static qint64 conversation(qint64 index) { return 3'000'000 + index; }
    [[nodiscard]] static QString address(qint64 index); ///< E.164
    [[nodiscard]] static QString channel(qint64 index); ///< of conversation @p index
    [[nodiscard]] UtcMs end() const; ///< the latest message is older
};

inline constexpr const char *kOurNumber = "+33639980142";

/// Texts of about 120 characters: words as frequent as in a language, "interview" in 28 % of them, "quetzal" in one of 100,000.
class Texts
{
public:
    explicit Texts(unsigned seed);
    [[nodiscard]] QString next();
    [[nodiscard]] QString providerId(); ///< "SM" and 32 hex digits
    [[nodiscard]] qint64 below(qint64 bound) { return static_cast<qint64>(m_random() % static_cast<quint64>(bound)); }

private:
    std::mt19937_64 m_random;
    QStringList m_words;
    qint64 m_made = 0;
};

} // namespace halftone::bench
