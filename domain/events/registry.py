"""Every kind that a ledger may hold: a closed table, so that a row of the store never names code to import."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, get_args

from domain.events.access_request import AccessRequestEvent
from domain.events.authority import AuthorityEvent
from domain.events.base import Event, Kinds
from domain.events.complaint import ComplaintEvent
from domain.events.compliment import ComplimentEvent
from domain.events.corporate_complaint import CorporateComplaintEvent
from domain.events.correction import StruckOut
from domain.events.data_protection_complaint import DataProtectionComplaintEvent
from domain.events.link import CaseLinked
from domain.events.monitoring import CharacteristicsRecorded
from domain.events.ombudsman import OmbudsmanEvent
from domain.events.representation import RepresentationEvent


def _by_kind(*classes: type[Event]) -> Kinds:
    kinds = {event.kind: event for event in classes}
    if len(kinds) != len(classes):
        raise AssertionError("two events share a kind")
    return MappingProxyType(kinds)


KINDS: Final = _by_kind(
    *get_args(AuthorityEvent),
    StruckOut,
    *get_args(ComplaintEvent),
    *get_args(RepresentationEvent),
    CharacteristicsRecorded,
    CaseLinked,
    *get_args(AccessRequestEvent),
    *get_args(OmbudsmanEvent),
    *get_args(ComplimentEvent),
    *get_args(DataProtectionComplaintEvent),
    *get_args(CorporateComplaintEvent),
)


class UnknownKind(Exception):
    """The ledger holds an event of a kind that this release does not know."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"there is no event {kind!r} in this version of the program")


def event_class(kind: str) -> type[Event]:
    """The class of the events of ``kind``.

    Raises:
        UnknownKind: no release up to this one has it.
    """
    try:
        return KINDS[kind]
    except KeyError:
        raise UnknownKind(kind) from None
