"""What happens to a data protection complaint, in a case file's words."""

from __future__ import annotations

from domain.events.data_protection_complaint import (
    DataProtectionComplaintAcknowledged,
    DataProtectionComplaintCompleted,
    DataProtectionComplaintReceived,
    DataProtectionComplaintWithdrawn,
    DataProtectionOutcomeGiven,
    DataProtectionProgressTold,
)
from tests.steps.findings import CLOCKS, ENDINGS
from tests.steps.phrases import also
from tests.steps.words import code_of

CLOCKS["the data protection acknowledgement"] = "dpc.acknowledgement"
ENDINGS["the outcome"] = "outcome"


also(
    {
        "a data protection complaint comes by {channel:Channel}": DataProtectionComplaintReceived,
        "a data protection complaint comes through a representative by {channel:Channel}": (
            lambda channel: DataProtectionComplaintReceived(channel=channel, represented=True)
        ),
        "its receipt is acknowledged by {channel:Channel}": DataProtectionComplaintAcknowledged,
        "the complainant is told of the progress by {channel:Channel}": DataProtectionProgressTold,
        "the complainant is told that it is {outcome}": (
            lambda outcome: DataProtectionOutcomeGiven(outcome=code_of("data-protection-outcome", outcome))
        ),
        "the complainant withdraws it": DataProtectionComplaintWithdrawn,
        "its file is closed": DataProtectionComplaintCompleted,
    }
)
