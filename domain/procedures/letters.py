"""One letter may open several cases, by point: what a point that belongs to another procedure opens there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from domain.events.base import Event
from domain.events.corporate_complaint import CorporateComplaintReceived
from domain.events.data_protection_complaint import DataProtectionComplaintReceived

CARRIED: Final[Mapping[str, Callable[[str, Any], Event]]] = {
    "corporate": lambda channel, point: CorporateComplaintReceived(
        channel=channel, team=point.team or None, theme=point.theme or None
    ),
    "data-protection": lambda channel, _: DataProtectionComplaintReceived(channel=channel),
}
"""The procedures of the vocabulary ``elsewhere`` that this program carries: the receipt, by channel, of a point."""


def opened_by(points: Any, channel: str) -> dict[int, Event]:
    """The receipt that each point for a procedure that this program carries opens there, by the point's number."""
    return {point.number: CARRIED[point.elsewhere](channel, point) for point in points if point.elsewhere in CARRIED}
