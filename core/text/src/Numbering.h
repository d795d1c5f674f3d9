#pragma once

#include "text/MergeFields.h"

#include <QHash>

#include <algorithm>

namespace halftone::text {

/// The number that each piece has in the skeleton of a text; 0 for words. Numbered variables keep theirs, the others follow the
/// highest of them in order of first use, the same expression with the same number.
[[nodiscard]] inline QList<int> numbersOf(const QList<Piece> &pieces)
{
    int last = 0;
    for (const Piece &piece : pieces)
        last = std::max(last, piece.number());
    QHash<QString, int> given;
    QList<int> numbers;
    numbers.reserve(pieces.size());
    for (const Piece &piece : pieces) {
        if (!piece.isField()) {
            numbers += 0;
        } else if (piece.number() > 0) {
            numbers += piece.number();
        } else {
            int &number = given[piece.expression()];
            if (number == 0)
                number = ++last;
            numbers += number;
        }
    }
    return numbers;
}

[[nodiscard]] inline QString numberedVariable(int number)
{
    return QStringLiteral("{{%1}}").arg(number);
}

} // namespace halftone::text
