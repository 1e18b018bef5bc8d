"""The link that a command records together with the event that opens a case."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from cli import options
from cli.problems import WrongUsage

if TYPE_CHECKING:
    from domain.events.envelope import Proposal


def link_of(
    opening: Proposal, to: str | None, because: options.LinkReason | None, point: int | None = None
) -> list[Proposal]:
    """The link that is recorded together with the event that opens a case, where one was asked for.

    Its id follows from that of the opening, so that the two recorded twice count once.
    """
    from domain.events.envelope import JUST_OPENED
    from domain.events.link import CaseLinked

    if to is None and because is None and point is None:
        return []
    if to is None or because is None:
        raise WrongUsage("--linked-to and --link-because go together: which case it belongs with, and why")
    linked = None if opening.event_id is None else uuid.uuid5(uuid.UUID(bytes=opening.event_id), "link").bytes
    case, event = opening.case or JUST_OPENED, CaseLinked(to=to, because=because, point=point)
    return [replace(opening, case=case, event=event, event_id=linked, despite=False)]
