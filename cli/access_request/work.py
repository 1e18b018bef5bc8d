"""The verbs of the work before anything is taken out: the search, files from closed stores, the consent of others."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import typer

from cli import kinds
from cli.recording import Moment, records

Retrieval = Annotated[int, typer.Option(help="Its number within the request.")]
ThirdParty = Annotated[
    str, typer.Option(parser=kinds.person, metavar="ID", help="The other person, as an opaque id, TP-1.")
]


@records
def scope_search(
    moment: Moment,
    system: Annotated[
        list[str],
        typer.Option(
            parser=kinds.code,
            metavar="SYSTEM",
            help="case-files, email, shared-drives, paper, microfiche, legacy, messaging or other; again for more.",
        ),
    ],
    first: Annotated[
        str | None, typer.Option("--from", parser=kinds.day, metavar="DAY", help="The first day searched for.")
    ] = None,
    last: Annotated[
        str | None, typer.Option("--to", parser=kinds.day, metavar="DAY", help="The last day searched for.")
    ] = None,
) -> Any:
    """Say where to search: what is reasonable and proportionate (UK GDPR Art 15(1A))."""
    from domain.events.access_request import SearchScoped

    return SearchScoped(
        systems=tuple(system),
        from_on=moment.day(first) if first else None,
        to_on=moment.day(last) if last else None,
    )


@records
def request_retrieval(
    next_retrieval: int,
    store: Annotated[
        str, typer.Option(parser=kinds.code, metavar="STORE", help="records-centre, archive, supplier or office.")
    ],
    medium: Annotated[
        str, typer.Option(parser=kinds.code, metavar="MEDIUM", help="paper, microfiche, electronic or audio.")
    ],
) -> Any:
    """Ask for a file from a store of closed cases; waiting for it extends nothing (UK GDPR Art 12A(3))."""
    from domain.events.access_request import RetrievalRequested

    return RetrievalRequested(retrieval=next_retrieval, store=store, medium=medium)


@records
def chase_retrieval(retrieval: Retrieval) -> Any:
    """Remind a store of a file (UK GDPR Art 15(1A))."""
    from domain.events.access_request import RetrievalChased

    return RetrievalChased(retrieval=retrieval)


@records
def end_retrieval(
    retrieval: Retrieval,
    result: Annotated[
        Literal["found", "not-found", "destroyed"],
        typer.Option(help="destroyed: under a rule of retention."),
    ],
    pages: Annotated[
        int,
        typer.Option(help="How many pages the file holds: they add to those that searches and other files made known."),
    ] = 0,
) -> Any:
    """Note what came of a retrieval (UK GDPR Art 15(1A))."""
    from domain.events.access_request import RetrievalEnded

    return RetrievalEnded(retrieval=retrieval, result=result, pages=pages)


@records
def digitise_retrieval(
    retrieval: Retrieval,
    pages: Annotated[
        int, typer.Option(help="How many pages were made electronic; this changes no count of what is held.")
    ],
    legible: Annotated[bool, typer.Option("--legible/--illegible", help="Whether they can be read.")] = True,
) -> Any:
    """Note that a file that was found was made electronic (UK GDPR Art 15(1A))."""
    from domain.events.access_request import RetrievalDigitised

    return RetrievalDigitised(retrieval=retrieval, pages=pages, legible=legible)


@records
def complete_search(
    pages: Annotated[
        int,
        typer.Option(
            help="How many pages it located, without those of closed files: they add to what other searches and files "
            "made known."
        ),
    ],
) -> Any:
    """Note that a search was done; what was found is put together (UK GDPR Art 15(1A))."""
    from domain.events.access_request import SearchCompleted

    return SearchCompleted(pages=pages)


@records
def ask_third_party(third_party: ThirdParty) -> Any:
    """Ask another person, whom the information identifies, for consent (DPA 2018 Sch 2 para 16)."""
    from domain.events.access_request import ThirdPartyAsked

    return ThirdPartyAsked(third_party=third_party)


@records
def third_party_answered(
    third_party: ThirdParty,
    answer: Annotated[
        Literal["given", "refused", "no-answer"], typer.Option(help="no-answer: it is waited for no longer.")
    ],
) -> Any:
    """Note what the other person answered (DPA 2018 Sch 2 para 16)."""
    from domain.events.access_request import ThirdPartyAnswered

    return ThirdPartyAnswered(third_party=third_party, answer=answer)
