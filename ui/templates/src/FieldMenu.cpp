#include "FieldMenu.h"

#include "text/MergeFields.h"

#include <array>
#include <utility>

namespace halftone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWords {
    std::pair {"candidate.first_name", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "First name of the candidate")},
    std::pair {"candidate.last_name", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Last name of the candidate")},
    std::pair {"candidate.full_name", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Full name of the candidate")},
    std::pair {"sender.first_name", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Your first name")},
    std::pair {"sender.last_name", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Your last name")},
    std::pair {"sender.full_name", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Your full name")},
    std::pair {"job.title", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Job")},
    std::pair {"organization.name", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Your organization")},
    std::pair {"interview.date", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Date of the interview")},
    std::pair {"interview.time", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Time of the interview")},
    std::pair {"interview.location", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Place of the interview")},
    std::pair {"interview.link", QT_TRANSLATE_NOOP("halftone::ui::FieldMenu", "Link of the interview")},
};

} // namespace

QString fieldWords(const QString &field)
{
    for (const auto &[name, words] : kWords) {
        if (field == QLatin1StringView(name))
            return FieldMenu::tr(words);
    }
    return field.startsWith("custom."_L1) ? field.mid(7) : field;
}

FieldMenu::FieldMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"fieldMenu"_s);
    build();
}

void FieldMenu::setCustomFields(const QStringList &custom)
{
    if (custom == m_custom)
        return;
    m_custom = custom;
    build();
}

void FieldMenu::retranslate()
{
    build();
}

void FieldMenu::fill(QMenu *menu, bool withDefault)
{
    QString group;
    for (const QString &field : text::knownFields() + m_custom) {
        const QString owner = field.section(u'.', 0, 0);
        if (!group.isEmpty() && owner != group && owner != "organization"_L1)
            menu->addSeparator();
        group = owner;
        QAction *action = menu->addAction(fieldWords(field).replace(u'&', "&&"_L1));
        action->setObjectName((withDefault ? u"default:"_s : u"field:"_s) + field);
        connect(action, &QAction::triggered, this, [this, field, withDefault] { Q_EMIT picked(field, withDefault); });
    }
}

void FieldMenu::build()
{
    clear();
    const auto old = findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (QMenu *menu : old)
        menu->deleteLater();
    fill(this, false);
    addSeparator();
    QMenu *others = addMenu(tr("With a default value"));
    others->setObjectName(u"defaultMenu"_s);
    fill(others, true);
}

} // namespace halftone::ui
