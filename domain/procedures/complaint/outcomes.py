"""The outcome of several points together, in the two forms in which it is told."""

from __future__ import annotations

from collections.abc import Iterable


def outcomes(of_points: Iterable[str]) -> tuple[str, str]:
    """The printed form, ``multiple`` where points are not alike, and the form worked out over them; empty with none.

    One point upheld or partially upheld makes the whole partially upheld, unless all are alike.
    """
    found = {outcome for outcome in of_points if outcome}
    if not found:
        return "", ""
    if len(found) == 1:
        alike = next(iter(found))
        return alike, alike
    return "multiple", "partially-upheld" if found & {"upheld", "partially-upheld"} else "not-upheld"
