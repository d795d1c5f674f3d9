#pragma once

#include <QHash>

#include <mutex>
#include <optional>

namespace halftone::phone {

/// Answers by key, bounded: when it is full, the older half is forgotten. Thread-safe.
template <typename Key, typename Value> class Memo
{
public:
    explicit Memo(qsizetype half)
        : m_half(half)
    {
    }

    [[nodiscard]] std::optional<Value> find(const Key &key)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto it = m_young.constFind(key); it != m_young.constEnd())
            return *it;
        const auto it = m_old.constFind(key);
        if (it == m_old.constEnd())
            return std::nullopt;
        const Value value = *it;
        keep(key, value);
        return value;
    }

    void insert(const Key &key, const Value &value)
    {
        const std::lock_guard lock(m_mutex);
        keep(key, value);
    }

private:
    void keep(const Key &key, const Value &value)
    {
        if (m_young.size() >= m_half) {
            m_old = std::move(m_young);
            m_young = {};
        }
        m_young.insert(key, value);
    }

    std::mutex m_mutex;
    qsizetype m_half;
    QHash<Key, Value> m_young;
    QHash<Key, Value> m_old;
};

} // namespace halftone::phone
