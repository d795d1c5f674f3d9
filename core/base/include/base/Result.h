#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace halftone {

/// What went wrong, for code to branch on; the words for people are made at the edge (core/words) from it.
enum class ErrorKind {
    Cancelled, ///< nobody wants the answer any more
    InvalidInput, ///< what was given cannot be read (exit status 2)
    NotFound, ///< no such candidate, message, template (exit status 1)
    Conflict, ///< it exists already, or somebody was first (exit status 1)
    RuleRefused, ///< a rule of RULES.md says no (exit status 1)
    WorkspaceUnusable, ///< not a workspace, too new, no permission, network drive (exit status 3)
    StorageBusy, ///< another program holds the lock; try again
    StorageFailed, ///< disk full, read-only, connection lost, damaged
    NetworkNotSent, ///< certain: no byte of the request left (R10.3)
    NetworkUnconfirmed, ///< it may have been acted on (R10.2)
    ProviderRejected, ///< refused for good, in the provider's own words
    ProviderThrottled, ///< refused for now (429); certain: not acted on
    ProviderUnreadable, ///< an answer that is not what the contract says
    CredentialsMissing, ///< no account, no secret, no keychain (exit status 4)
    CredentialsRefused, ///< 401 (exit status 4)
};

/// An error as a value. People's words are looked up by (kind, code) in core/words.
struct Error
{
    ErrorKind kind = ErrorKind::Cancelled;
    QString code; ///< stable snake_case code, part of the contract of `--json`; for provider errors "twilio_21610"
    QString detail; ///< for the log; English; never a secret, never a message body, never a whole number
    QString subject = {}; ///< what it happened to (a file name, a number, a field), to be shown; may be empty
    QString quote = {}; ///< somebody else's words (provider, reviewer) to be shown as they came; may be empty
};

/// A value or an Error. Move to std::expected when the language level is C++23.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_state); }
    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The value of a Result that has none.
using Done = std::monostate;
[[nodiscard]] inline Result<Done> done()
{
    return Done {};
}

} // namespace halftone
