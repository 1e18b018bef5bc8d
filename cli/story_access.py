"""The access requests of the demonstration's story: 59 of 2022/23 and 75 of 2023/24, four of them open at its end.

Nothing here is drawn by chance. The counts are those of ``published.toml``; days, pages and redactions are invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from domain.events import access_request as e
from domain.events.base import Event

RECEIVED: Final = {2022: 59, 2023: 75}
"""How many requests came in the year from 1 April."""

OPEN_AT_THE_END: Final = {38: 95, 55: 60, 69: 40, 73: 30}
"""Of 2023/24: the requests open on 31 March 2024, and the days from that day to their answer."""

YEAR_END: Final = date(2024, 3, 31)

_FIVE: Final = (
    "type-of-information",
    "duty-of-confidence",
    "steps-to-seek-consent",
    "capacity-to-consent",
    "express-refusal",
)

EXEMPTIONS: Final = (
    ("third-party", _FIVE),
    ("social-work-harm", ("prejudice-to-social-work", "serious-harm")),
    ("legal-privilege", ("legal-sign-off",)),
    ("third-party", _FIVE),
)
"""The exemptions that were applied, one request after another, with the tests that each asks for."""


def requests() -> Iterator[tuple[int, list[tuple[date, Event]]]]:
    """Each request by its place in the story, with what happened to it, in the order of days."""
    place = 0
    for year, number in RECEIVED.items():
        for index in range(number):
            received_on = date(year, 4, 1) + timedelta(days=index * 360 // number)
            yield place, list(_life(year, index, number, place, received_on))
            place += 1


def _life(year: int, index: int, number: int, place: int, received_on: date) -> Iterator[tuple[date, Event]]:
    taken = _days_taken(year, index, number, received_on)

    def after(part: float) -> date:
        return received_on + timedelta(days=int(taken * part))

    asked_by = ("self", "agent", "parent", "self", "self")[place % 5]
    yield (
        received_on,
        e.AccessRequestReceived(
            subject=f"P-{place + 1}",
            asked_by=asked_by,
            channel=("email", "letter", "web-form")[place % 3],
            subject_is_child=asked_by == "parent",
        ),
    )
    yield after(0.1), e.SearchScoped(systems=("case-files", "email") if place % 2 else ("case-files", "paper"))
    located = 40 + place * 13 % 400
    in_a_file = located // 2 if place % 4 == 0 else 0
    if in_a_file:
        yield after(0.15), e.RetrievalRequested(retrieval=1, store="records-centre", medium="paper")
        yield after(0.3), e.RetrievalChased(retrieval=1)
        yield after(0.4), e.RetrievalEnded(retrieval=1, result="found", pages=in_a_file)
    if place % 9 == 3 and taken > 31:
        yield after(0.4), e.ExtensionNotified(because="complexity", reasons_given=True)
    yield after(0.5), e.SearchCompleted(pages=located - in_a_file)
    redacted, withheld = located // 10, place % 3
    exemption, tested = EXEMPTIONS[place % 4]
    officer = f"OFF-{place % 3 + 1}"
    yield (
        after(0.6),
        e.RedactionApplied(
            redaction=1,
            document=f"DOC-{place + 1}",
            page_from=1,
            page_to=redacted + withheld,
            count=redacted + withheld,
            exemption=exemption,
            tested=tested,
            applied_by=officer,
        ),
    )
    yield after(0.8), e.RedactionReviewed(redaction=1, reviewed_by=f"OFF-{place % 3 + 4}", decision="upheld")
    yield after(0.9), e.SecondReviewCompleted(reviewed_by="OFF-7")
    if taken > 35:
        yield after(0.9), e.DelayNoted(because=("retrieval", "redaction-resource", "volume")[place % 3])
        yield after(0.9), e.RequesterUpdated(channel="email")
    pages = e.PageCount(
        located=located,
        released_full=located - redacted - withheld,
        released_redacted=redacted,
        withheld=withheld,
    )
    yield after(1), e.InformationDisclosed(extent="part", pages=pages)
    yield after(1), e.AccessRequestClosed()


def _days_taken(year: int, index: int, number: int, received_on: date) -> int:
    """Most within a month, some late; those of the year's last weeks were quick, but for four."""
    if year == 2023 and index in OPEN_AT_THE_END:
        return (YEAR_END - received_on).days + OPEN_AT_THE_END[index]
    usual = (22, 28, 18, 47, 26, 30, 15, 38, 24, 29)[(index + number) % 10]
    if year == 2023:
        return min(usual, (YEAR_END - received_on).days - 1)
    return usual
