#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace halftone::bench {

/// What a figure has to be; a goal that is missed is shown, never a failure: another machine, or load, is no defect.
struct Goal
{
    double limit = 0;
    bool atLeast = false; ///< else at most
    bool ofRatio = true; ///< else of the figure itself
};

/// One line of the table.
struct Figure
{
    QString benchmark; ///< name for `--only`
    QString what;
    double ours = 0;
    QString unit; ///< "ms", "µs", "messages/s"
    std::optional<double> bare = {}; ///< the same work by the bare library, in the same run and unit
    std::optional<Goal> goal = {};

    [[nodiscard]] std::optional<double> ratio() const; ///< ours to bare
    [[nodiscard]] std::optional<bool> met() const; ///< empty without a goal
};

/// Collects figures and shows them as a table or as JSON.
class Report
{
public:
    void add(const Figure &figure) { m_figures.append(figure); }
    [[nodiscard]] QString table() const;
    [[nodiscard]] QJsonArray json() const;

private:
    QList<Figure> m_figures;
};

} // namespace halftone::bench
