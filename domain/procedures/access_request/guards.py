"""The rules that stand in the way of an event, each named for its rule and citing it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from domain.events import access_request as e
from domain.events.base import Event
from domain.procedures.access_request.states import AccessRequest, KnownPages
from domain.procedures.vocabulary import codes_of, unknown_among
from domain.workflow import CannotBe, Happening, MayNot

E = TypeVar("E", bound=Event)
OUR_RULE: Final = "the procedure"

CODES: Final[dict[type[Event], tuple[tuple[str, str], ...]]] = {
    e.AccessRequestReceived: (("authority-type", "asked_by"), ("channel", "channel")),
    e.IdentityRequested: (("identity-doubt", "because"),),
    e.FeeCharged: (("refusal-ground", "because"),),
    e.ExtensionNotified: (("extension-ground", "because"),),
    e.CompetenceAssessed: (("competence-basis", "basis"),),
    e.RetrievalRequested: (("store", "store"), ("medium", "medium")),
    e.DelayNoted: (("delay-reason", "because"),),
    e.RequesterUpdated: (("channel", "channel"),),
    e.AccessRequestLapsed: (("lapse-reason", "because"),),
    e.RegulatorDecided: (("regulator-outcome", "outcome"),),
    e.HealthOpinionObtained: (("health-professional", "professional"),),
    e.RedactionApplied: (("exemption", "exemption"), ("third-party-role", "role"), ("exemption-test", "tested")),
    e.SearchScoped: (("system", "systems"),),
    e.AccessRefused: (("refusal-ground", "grounds"),),
}
"""Of each event, the vocabularies of its fields."""


def unknown_code(it: Happening[E], case: AccessRequest) -> CannotBe | None:
    """Every code is one of a vocabulary in force on the day; of a receipt before the regulation none is."""
    if case.receipt is None and it.law.row("access.response", it.on) is None:
        return None
    return unknown_among(codes_of(it.event, CODES[type(it.event)]), it.law, it.on)


def before_the_regulation(it: Happening[e.AccessRequestReceived], _case: AccessRequest) -> MayNot | None:
    """No rule of this procedure reaches a request received before 25 May 2018."""
    if it.law.row("access.response", it.on) is not None:
        return None
    return MayNot(
        "before-the-regulation",
        "GDPR Art 12(3)",
        f"no law of this procedure was in force on {it.on.isoformat()}: a request received before 25 May 2018 stays "
        "under the Data Protection Act 1998",
    )


def not_asked_for(
    it: Happening[e.IdentityReceived] | Happening[e.AuthorityReceived] | Happening[e.FeePaid], case: AccessRequest
) -> CannotBe | None:
    """What comes had been asked for."""
    asked = {
        e.IdentityReceived: case.identity,
        e.AuthorityReceived: case.authority,
        e.FeePaid: case.fee,
    }[type(it.event)]
    if asked is not None and asked.came is None:
        return None
    return CannotBe("not-asked-for", OUR_RULE, f"{it.event.kind}: nothing of the kind is awaited")


def question_out_of_order(it: Happening[e.ClarificationRequested], case: AccessRequest) -> CannotBe | None:
    """Each question has a number of its own, in whatever order they become known."""
    return _taken(it.event.question, [each.number for each in case.questions], "question")


def question_not_open(it: Happening[e.ClarificationReceived], case: AccessRequest) -> CannotBe | None:
    """A clarification is answered after it was asked for."""
    if it.event.question in [question.number for question in case.open_questions]:
        return None
    says = f"clarification {it.event.question} has not been asked for, or was answered before"
    return CannotBe("question-not-open", OUR_RULE, says)


def retrieval_out_of_order(it: Happening[e.RetrievalRequested], case: AccessRequest) -> CannotBe | None:
    """Each retrieval has a number of its own, in whatever order they become known."""
    return _taken(it.event.retrieval, [each.number for each in case.retrievals], "retrieval")


def retrieval_not_open(
    it: Happening[e.RetrievalChased] | Happening[e.RetrievalEnded], case: AccessRequest
) -> CannotBe | None:
    """What is chased, or ends, is awaited."""
    if any(each.number == it.event.retrieval and each.ended is None for each in case.retrievals):
        return None
    return CannotBe("retrieval-not-open", OUR_RULE, f"retrieval {it.event.retrieval} is not awaited")


def retrieval_not_found(it: Happening[e.RetrievalDigitised], case: AccessRequest) -> CannotBe | None:
    """What is digitised had been found."""
    if any(each.number == it.event.retrieval and each.result == "found" for each in case.retrievals):
        return None
    return CannotBe("retrieval-not-found", OUR_RULE, f"retrieval {it.event.retrieval} has not been found")


def third_party_not_asked(it: Happening[e.ThirdPartyAnswered], case: AccessRequest) -> CannotBe | None:
    """Who answers had been asked."""
    if it.event.third_party in [consent.third_party for consent in case.consents]:
        return None
    return CannotBe("third-party-not-asked", OUR_RULE, f"{it.event.third_party} has not been asked for consent")


def redaction_out_of_order(it: Happening[e.RedactionApplied], case: AccessRequest) -> CannotBe | None:
    """Each line of the redaction log has a number of its own, in whatever order they become known."""
    return _taken(it.event.redaction, [each.number for each in case.redactions], "redaction")


def redaction_unknown(it: Happening[e.RedactionReviewed], case: AccessRequest) -> CannotBe | None:
    """What is reviewed had been applied."""
    if any(each.number == it.event.redaction for each in case.redactions):
        return None
    return CannotBe("redaction-unknown", OUR_RULE, f"there is no redaction {it.event.redaction}")


def reviewed_by_the_redactor(it: Happening[e.RedactionReviewed], case: AccessRequest) -> CannotBe | None:
    """Whoever redacted does not review it."""
    if not any(each.number == it.event.redaction and each.by == it.event.reviewed_by for each in case.redactions):
        return None
    says = f"{it.event.reviewed_by} applied redaction {it.event.redaction}: it is reviewed by somebody else"
    return CannotBe("reviewed-by-the-redactor", OUR_RULE, says)


def second_review_by_a_redactor(it: Happening[e.SecondReviewCompleted], case: AccessRequest) -> MayNot | None:
    """Whoever took something out that has not been put back does not look at the whole a second time."""
    by = it.event.reviewed_by
    own = [str(each.number) for each in case.redactions if each.by == by and each.decision != "removed"]
    if not own:
        return None
    lines = f"redaction{'' if len(own) == 1 else 's'} {', '.join(own)}"
    says = f"{by} applied {lines}: the second review is somebody else's"
    return MayNot("second-review-by-a-redactor", "ICO guidance on the right of access", says)


def opinion_to_come(it: Happening[e.HealthOpinionObtained], _case: AccessRequest) -> CannotBe | None:
    """An opinion was given before it was obtained, or on that day."""
    if it.event.given_on is None or it.event.given_on <= it.on:
        return None
    says = f"an opinion obtained on {it.on.isoformat()} was not given as late as {it.event.given_on.isoformat()}"
    return CannotBe("opinion-to-come", OUR_RULE, says)


def fee_without_ground(it: Happening[e.FeeCharged], _case: AccessRequest) -> MayNot | None:
    """A fee is for what is manifestly unfounded or excessive; a ground that there is not is refused as that."""
    known = it.law.code("refusal-ground", it.event.because, it.on) is not None
    if not known or it.event.because in ("manifestly-unfounded", "excessive"):
        return None
    return MayNot(
        "fee-without-ground",
        "UK GDPR Art 12(5)",
        "a fee may be charged only where the request is manifestly unfounded or excessive",
    )


def refused_without_grounds(it: Happening[e.AccessRefused], _case: AccessRequest) -> CannotBe | None:
    """A refusal names its grounds."""
    if it.event.grounds:
        return None
    return CannotBe("refused-without-grounds", OUR_RULE, "a refusal names its grounds: give at least one")


def notice_incomplete(it: Happening[e.AccessRefused], _case: AccessRequest) -> MayNot | None:
    """Whoever is refused is told why, and of the regulator and the court."""
    event = it.event
    left_out = [
        name
        for name, told in (
            ("the reasons", event.reasons_given),
            ("the complaint to the regulator", event.regulator_told),
            ("the court", event.court_told),
        )
        if not told
    ]
    if not left_out:
        return None
    return MayNot("notice-incomplete", "UK GDPR Art 12(4)", f"the notice of refusal leaves out {', '.join(left_out)}")


def identity_awaited(it: Happening[e.InformationDisclosed], case: AccessRequest) -> MayNot | None:
    """Nothing is disclosed while evidence of identity is awaited."""
    if case.identity is None or case.identity.came is not None or it.event.extent == "not-held":
        return None
    return MayNot("identity-awaited", "UK GDPR Art 12(6)", "identity was asked for and has not been shown")


def authority_awaited(it: Happening[e.InformationDisclosed], case: AccessRequest) -> MayNot | None:
    """Nothing is disclosed to somebody else while evidence is awaited that they may act for the subject."""
    if case.authority is None or case.authority.came is not None or it.event.extent == "not-held":
        return None
    says = "evidence that the requester may act for the subject was asked for and has not come"
    return MayNot("authority-awaited", "ICO guidance on the right of access", says)


def pages_do_not_add_up(it: Happening[e.InformationDisclosed], case: AccessRequest) -> CannotBe | None:
    """Every page located is released, redacted, withheld, a duplicate or out of scope; the answer leaves none out."""
    pages, known = it.event.pages, case.pages_known
    before = case.disclosures[-1].pages if case.disclosures else None
    cumulative = "an account is of every page so far, of those sent before too" if case.disclosures else ""
    if pages.located != pages.accounted_for:
        says = (
            f"{pages.located} pages were located and {pages.accounted_for} are accounted for: each is released in full "
            "or redacted, withheld, a duplicate or out of scope" + (cumulative and f"; {cumulative}")
        )
    elif it.event.final and pages.located < known.number:
        says = (
            f"{known.number} pages are known to be held: {_what_made_them_known(known)}; the account is of "
            f"{pages.located}: {cumulative or 'correct the one or the other'}"
        )
    elif before is not None and (pages.located < before.located or pages.released < before.released):
        says = (
            f"{before.released} pages had been sent, of {before.located} dealt with; the account is of "
            f"{pages.released} and {pages.located}: {cumulative}"
        )
    else:
        return None
    return CannotBe("pages-do-not-add-up", OUR_RULE, says)


def _what_made_them_known(known: KnownPages) -> str:
    parts = (
        ("in the last account", known.answered),
        ("by searches", known.searched),
        ("in closed files", known.in_files),
    )
    return ", ".join(f"{number} {where}" for where, number in parts if number)


def not_called_a_supplement(it: Happening[e.InformationDisclosed], case: AccessRequest) -> CannotBe | None:
    """What is sent after the answer supplements it, and nothing else does."""
    if it.event.supplementary == (case.answered is not None):
        return None
    says = (
        "there is no answer yet that it could supplement"
        if case.answered is None
        else f"it was answered on {case.answered.on.isoformat()}: what is sent now is a supplement"
    )
    return CannotBe("not-called-a-supplement", OUR_RULE, says)


def extent_does_not_fit(it: Happening[e.InformationDisclosed], case: AccessRequest) -> CannotBe | None:
    """A full disclosure has pages, withholds none, and no redaction stands; where nothing is held there are none."""
    pages, extent = it.event.pages, it.event.extent
    kept_back = pages.released_redacted + pages.withheld
    if extent == "full" and not pages.located:
        says = "a disclosure called 'full' has pages: where none was located, the answer is 'not-held'"
        return CannotBe("extent-does-not-fit", OUR_RULE, says)
    if (
        (extent == "full" and (kept_back or case.pages_in_the_log))
        or (extent == "not-held" and (pages.located or case.pages_in_the_log))
        or (extent == "part" and it.event.final and not kept_back)
    ):
        says = (
            f"a disclosure called {extent!r} does not fit {kept_back} pages redacted or withheld of {pages.located}, "
            f"and {case.pages_in_the_log} pages in the log of redactions"
        )
        return CannotBe("extent-does-not-fit", OUR_RULE, says)
    return None


def redaction_not_reviewed(it: Happening[e.InformationDisclosed], case: AccessRequest) -> CannotBe | None:
    """Before anything goes out, each redaction was reviewed by somebody else."""
    waiting = [each.number for each in case.redactions if each.reviewed is None]
    if not waiting or not it.event.final:
        return None
    listed = ", ".join(map(str, waiting))
    has_not = "redaction {} has not" if len(waiting) == 1 else "redactions {} have not"
    return CannotBe("redaction-not-reviewed", OUR_RULE, f"{has_not.format(listed)} been reviewed by somebody else")


def page_without_redaction(it: Happening[e.InformationDisclosed], case: AccessRequest) -> CannotBe | None:
    """Every page that is redacted or withheld has its line in the log."""
    kept_back = it.event.pages.released_redacted + it.event.pages.withheld
    logged = case.pages_in_the_log
    if logged >= kept_back:
        return None
    return CannotBe(
        "page-without-redaction",
        OUR_RULE,
        f"pages redacted or withheld: {kept_back}; pages that have reviewed lines in the log: {logged}",
    )


def redacted_page_released_in_full(it: Happening[e.InformationDisclosed], case: AccessRequest) -> CannotBe | None:
    """An answer gives no page in full of which something stays taken out.

    It may hold it back, or leave it aside as a duplicate or out of scope. A disclosure called full, or one that keeps
    nothing back, does not fit the log: that is refused as such.
    """
    pages = it.event.pages
    kept_back = pages.released_redacted + pages.withheld
    if not it.event.final or it.event.extent != "part" or not kept_back:
        return None
    not_in_full, logged = kept_back + pages.duplicate + pages.out_of_scope, case.pages_in_the_log
    if logged <= not_in_full:
        return None
    return CannotBe(
        "redacted-page-released-in-full",
        OUR_RULE,
        f"pages that have standing lines in the log: {logged}; pages redacted, withheld, duplicate or out of scope: "
        f"{not_in_full}: no page of which something is taken out is released in full",
    )


def days_out_of_order(it: Happening[e.AccessRequestLapsed], case: AccessRequest) -> CannotBe | None:
    """The last contact came before the request was left to lapse, and after it was received."""
    assert case.receipt is not None  # noqa: S101 - the table asks for a receipt
    if case.receipt.when.on <= it.event.last_contact_on <= it.on:
        return None
    return CannotBe("days-out-of-order", OUR_RULE, "the last contact lies between the receipt and the lapse")


def complaint_out_of_order(it: Happening[e.RegulatorComplaintNotified], case: AccessRequest) -> CannotBe | None:
    """Each complaint to the regulator has a number of its own, in whatever order they become known."""
    return _taken(it.event.complaint, [each.number for each in case.complaints], "complaint")


def complaint_unknown(
    it: Happening[e.RegulatorDeadlineSet] | Happening[e.RegulatorAnswered] | Happening[e.RegulatorDecided],
    case: AccessRequest,
) -> CannotBe | None:
    """What the regulator sets or decides is of a complaint that it told of."""
    if it.event.complaint in [each.number for each in case.complaints]:
        return None
    return CannotBe("complaint-unknown", OUR_RULE, f"the regulator has told of no complaint {it.event.complaint}")


def _taken(number: int, taken: Sequence[int], of: str) -> CannotBe | None:
    if number not in taken:
        return None
    says = f"{of} {number} of this request is another one; the next free number is {max(taken) + 1}"
    return CannotBe(f"{of}-out-of-order", OUR_RULE, says)
