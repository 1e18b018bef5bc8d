"""The pages of an access request: what makes them known to be held, and what was made electronic of them."""

from __future__ import annotations

from domain.events import access_request as e
from domain.procedures.access_request import ACCESS_REQUEST
from domain.procedures.access_request.parts import RetrievalFacts
from domain.procedures.access_request.states import KnownPages
from tests.unit.requests import LAW, SEARCHED, Told, after, columns, received, sent


def test_what_is_known_to_be_held_adds_up_until_an_account_is_given_of_it() -> None:
    def found(number: int, pages: int) -> tuple[Told, Told]:
        asked_for = e.RetrievalRequested(retrieval=number, store="archive", medium="paper")
        came = e.RetrievalEnded(retrieval=number, result="found", pages=pages)
        return ("2026-06-03", asked_for), ("2026-06-05", came)

    lost = e.RetrievalEnded(retrieval=3, result="not-found", pages=7)
    told = [
        received(),
        SEARCHED,
        SEARCHED,
        *found(1, 30),
        *found(2, 4),
        found(3, 0)[0],
        ("2026-06-05", lost),
        ("2026-06-06", e.RetrievalDigitised(retrieval=1, pages=29, legible=False)),
    ]
    assert after(*told).pages_known == KnownPages(searched=20, in_files=34)
    assert columns(after(*told)).pages_located == 54
    on_the_way = sent("2026-06-08", "part", located=6, final=False)
    assert after(*told, on_the_way).pages_known.number == 54
    answered_with = (*told, sent("2026-06-08", located=60))
    assert after(*answered_with).pages_known == KnownPages(answered=60)
    since = (*answered_with, SEARCHED, *found(4, 2))
    assert after(*since).pages_known == KnownPages(answered=60, searched=10, in_files=2)
    assert after(*since, sent("2026-06-09", located=72, supplementary=True)).pages_known == KnownPages(answered=72)


def test_what_was_made_electronic_stands_beside_what_was_found() -> None:
    asked_for = ("2026-06-03", e.RetrievalRequested(retrieval=1, store="archive", medium="paper"))
    found = ("2026-06-05", e.RetrievalEnded(retrieval=1, result="found", pages=12))

    def pages(*told: Told) -> tuple[int, int, int]:
        ((row, *_), *_) = ACCESS_REQUEST.facts(after(received(), asked_for, found, *told), LAW).parts
        named = RetrievalFacts(*row)  # type: ignore[arg-type]  # made as RetrievalFacts
        return named.found_pages, named.digitised_pages, named.legible

    assert pages() == (12, -1, -1)
    for legible in (True, False):
        digitised = e.RetrievalDigitised(retrieval=1, pages=11, legible=legible)
        assert pages(("2026-06-06", digitised)) == (12, 11, legible)
