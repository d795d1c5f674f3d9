#pragma once

#include <QHash>
#include <QString>

namespace halftone::sandbox {

struct Message;
struct World;

/// The candidates at the other end: they read, and most of them answer after some seconds, in their language. Now and then, in a
/// demo, one says STOP. Which, and what, is drawn from the seed, the number and how often they were written to.
class People
{
public:
    explicit People(World &world)
        : m_world(world)
    {
    }

    /// A message reached its person.
    void reached(const Message &message);

private:
    void answer(const QString &person, const QString &ours, bool whatsApp, const QString &body);

    World &m_world;
    QHash<QString, quint64> m_letters; ///< person → messages that reached them
};

} // namespace halftone::sandbox
