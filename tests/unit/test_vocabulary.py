"""What is said of a code that its vocabulary does not have on the day: in use from then, until then, or never."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from domain.law.book import Law, Policy
from domain.law.rows import released_rows
from domain.procedures.vocabulary import unknown_among

POLICIES: Final = (
    Policy(in_force_on=date(2024, 4, 1), authority="Anyshire", themes={"opening": "Opening hours"}),
    Policy(in_force_on=date(2025, 4, 1), authority="Anyshire", themes={"staff": "Staff"}),
    Policy(in_force_on=date(2026, 4, 1), authority="Anyshire", themes={"opening": "Opening hours"}),
)
LAW: Final = Law(released_rows(), POLICIES)


@pytest.mark.parametrize(
    ("vocabulary", "code", "on", "says"),
    [
        (
            *("ombudsman-outcome", "not-ready", "2024-03-31"),
            "the ombudsman-outcome 'not-ready' is in use from 1 April 2024, not on 31 March 2024; on that day it is "
            "one of invalid-or-incomplete, advice-given, referred-back, closed-after-initial-enquiries, not-upheld, "
            "upheld",
        ),
        (
            *("ombudsman-outcome", "advice-given", "2024-04-01"),
            "the ombudsman-outcome 'advice-given' is in use until 31 March 2024, not on 1 April 2024; on that day it "
            "is one of not-upheld, upheld, not-for-us, not-ready, assessed-and-closed",
        ),
        (
            *("theme", "staff", "2024-04-01"),
            "the theme 'staff' is in use from 1 April 2025, not on 1 April 2024; on that day it is one of opening",
        ),
        (
            *("theme", "staff", "2026-04-01"),
            "the theme 'staff' is in use until 31 March 2026, not on 1 April 2026; on that day it is one of opening",
        ),
        (
            *("theme", "opening", "2025-04-01"),
            "the theme 'opening' is in use from 1 April 2026, not on 1 April 2025; on that day it is one of staff",
        ),
        (
            *("theme", "opening", "2024-03-31"),
            "the theme 'opening' is in use from 1 April 2024, not on 31 March 2024; the authority's policy has none "
            "for that day: adopt one with 'caseledger policy adopt FILE'",
        ),
        ("theme", "noise", "2026-04-01", "there is no theme 'noise'; it is one of opening"),
    ],
)
def test_a_code_of_other_days_is_told_apart_from_one_that_never_was(
    vocabulary: str, code: str, on: str, says: str
) -> None:
    refused = unknown_among([(vocabulary, code)], LAW, date.fromisoformat(on))
    assert refused is not None
    assert (refused.name, refused.says) == (f"unknown-{vocabulary}", says)
