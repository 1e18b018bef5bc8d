"""A premature matter comes back: what is recorded together with the Ombudsman's decision on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cli.days import spoken
from cli.problems import WrongUsage
from cli.recording import Moment
from cli.together import Together

if TYPE_CHECKING:
    from domain.events.envelope import Proposal
    from domain.events.ombudsman import OmbudsmanDecided
    from domain.ledger.ledger import Ledger


def opening_a_complaint(
    decided: OmbudsmanDecided,
    fields: dict[str, str],
    point: dict[str, str | None],
    received: str | None,
    moment: Moment,
) -> Together:
    """The decision and, with it, the complaint that it opens.

    Args:
        decided: The decision.
        fields: Of the complaint.
        point: Of its one point; what is not known is None.
        received: The day on which it came back; None for the decision's.
        moment: The days of the command.
    """
    from domain.events.complaint import ComplaintReceived, PointReceived
    from domain.procedures.ombudsman.consequences import opening

    points = (PointReceived.model_validate({"number": 1, **point}),)
    receipt = ComplaintReceived.model_validate({**fields, "points": points})
    on = moment.day(received) if received else moment.on
    if on < moment.on:
        raise WrongUsage(
            f"it comes back after the decision of {spoken(moment.on)}, not before, on {spoken(on)}: a complaint that "
            "the authority had by then is one to which it comes back (--returns-to)"
        )

    def follows(proposal: Proposal, ledger: Ledger) -> list[Proposal]:
        _premature(decided, proposal, ledger)
        return opening(proposal, receipt, on)

    return Together(decided, follows)


def going_back_to(
    decided: OmbudsmanDecided, returns_to: str, again: Literal["stage-two", "reinstated"] | None
) -> Together:
    """The decision and, with it, what takes the complaint ``returns_to`` up again."""
    from domain.procedures.complaint import COMPLAINT
    from domain.procedures.ombudsman.consequences import going_back

    def follows(proposal: Proposal, ledger: Ledger) -> list[Proposal]:
        _premature(decided, proposal, ledger)
        matter, complaint = ledger.case(proposal.case or ""), ledger.case(returns_to)
        if complaint is None or not complaint.facts:
            raise WrongUsage(f"there is no complaint {returns_to} for it to come back to")
        if complaint.procedure is not COMPLAINT:
            raise WrongUsage(
                f"{returns_to} is {complaint.procedure.in_words}, and what comes back goes to a statutory complaint: "
                f"record the decision without --returns-to, link the newer of {proposal.case} and {returns_to} to the "
                f"older (caseledger case link), and go on with {returns_to} by its own commands"
            )
        return [proposal] if matter is None else going_back(proposal, matter, complaint, again)

    return Together(decided, follows)


def _premature(decided: OmbudsmanDecided, proposal: Proposal, ledger: Ledger) -> None:
    from domain.procedures.ombudsman.consequences import comes_back

    if not comes_back(decided, ledger.law(), proposal.on):
        raise WrongUsage(f"only a premature matter comes back: the outcome is {decided.outcome}")
