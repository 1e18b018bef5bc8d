"""The guards of a corporate complaint and its table: what may happen when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from domain.events import corporate_complaint as e
from domain.events.base import Event
from domain.procedures.corporate_complaint.states import (
    AFTER_RECEIPT,
    AT_STAGE_ONE,
    AT_STAGE_TWO,
    OPEN,
    CorporateComplaint,
    Nothing,
    StageOne,
    StageOneAnswered,
    StageTwo,
    StageTwoAnswered,
)
from domain.procedures.corporate_complaint.timing import CODE, under_the_code
from domain.procedures.ends import Completed, Withdrawn
from domain.procedures.vocabulary import known_codes
from domain.workflow import CannotBe, Happening, MayNot, Rows

CODES: Final[Mapping[type[Event], Sequence[tuple[str, str]]]] = {
    e.CorporateComplaintReceived: (("channel", "channel"), ("theme", "theme"), ("team", "team")),
    e.CorporateStageOneExtended: (("corporate-extension", "because"),),
    e.CorporateStageTwoExtended: (("corporate-extension", "because"),),
    e.CorporateStageOneResponded: (("corporate-outcome", "outcome"),),
    e.CorporateStageTwoResponded: (("corporate-outcome", "outcome"),),
}
"""The vocabularies of an event's fields."""


unknown_code = known_codes(CODES)


def nothing_to_review(_it: Happening[e.CorporateStageTwoRequested], case: CorporateComplaint) -> CannotBe | None:
    """There is one Stage 2, of a complaint that was not withdrawn."""
    if case.two is not None:
        return CannotBe("nothing-to-review", "the procedure", "Stage 2 has been asked for: there is no stage after it")
    if case.withdrawn is not None:
        return CannotBe("nothing-to-review", "the procedure", "the complaint was withdrawn: receive it anew")
    return None


def response_outstanding(it: Happening[e.CorporateComplaintCompleted], case: CorporateComplaint) -> MayNot | None:
    """A complaint under the Code is completed once it was answered, or withdrawn."""
    if not isinstance(case.stage, OPEN) or not under_the_code(case, it.law):
        return None
    return MayNot("response-outstanding", CODE, "the complainant has not been sent the response")


may = Rows[CorporateComplaint]()

PERMITTED: Final = (
    may(e.CorporateComplaintReceived, at=(Nothing,), unless=(unknown_code,)),
    may(e.CorporateStageOneAcknowledged, at=(StageOne,), meets="corporate.stage1.acknowledgement"),
    may(e.CorporateStageOneExtended, at=AT_STAGE_ONE, unless=(unknown_code,)),
    may(e.CorporateStageOneResponded, at=AT_STAGE_ONE, unless=(unknown_code,), meets="corporate.stage1.response"),
    may(
        e.CorporateStageTwoRequested,
        at=(*AT_STAGE_ONE, StageOneAnswered, Completed),
        unless=(nothing_to_review,),
    ),
    may(e.CorporateStageTwoAcknowledged, at=(StageTwo,), meets="corporate.stage2.acknowledgement"),
    may(e.CorporateStageTwoExtended, at=AT_STAGE_TWO, unless=(unknown_code,)),
    may(e.CorporateStageTwoResponded, at=AT_STAGE_TWO, unless=(unknown_code,), meets="corporate.stage2.response"),
    may(e.CorporateComplaintWithdrawn, at=OPEN),
    may(e.CorporateOmbudsmanReferred, at=AFTER_RECEIPT),
    may(
        e.CorporateComplaintCompleted,
        at=(*OPEN, StageOneAnswered, StageTwoAnswered, Withdrawn),
        unless=(response_outstanding,),
    ),
)
