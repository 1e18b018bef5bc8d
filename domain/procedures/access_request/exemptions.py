"""The guards of the exemptions: each paragraph asks for its own tests, and for its own requesters."""

from __future__ import annotations

from typing import Any

from domain.events.access_request import InformationDisclosed, RedactionApplied
from domain.law.rows import Row
from domain.procedures.access_request.states import AccessRequest
from domain.reckoning import months_later
from domain.workflow import Happening, MayNot


def exemption_not_tested(it: Happening[RedactionApplied], _case: AccessRequest) -> MayNot | None:
    """Every test that the paragraph asks for was made and recorded."""
    row = _exemption(it)
    left_out = [test for test in row.value.get("needs", ()) if test not in it.event.tested] if row else []
    if row is None or not left_out:
        return None
    return MayNot("exemption-not-tested", row.citation, f"{row.says}: not recorded are {', '.join(left_out)}")


def professional_not_protected(it: Happening[RedactionApplied], _case: AccessRequest) -> MayNot | None:
    """That a worker acted in an official capacity makes disclosure reasonable: paragraph 16 does not hide them."""
    row = _exemption(it)
    role = it.law.code("third-party-role", it.event.role, it.on) if it.event.role is not None else None
    if row is None or not row.value.get("not_professional") or role is None or not role.value.get("professional"):
        return None
    return MayNot(
        "professional-not-protected",
        "DPA 2018 Sch 2 para 17",
        f"{role.says}: that disclosure is reasonable is presumed, unless another exemption applies",
    )


def not_for_this_requester(it: Happening[RedactionApplied], case: AccessRequest) -> MayNot | None:
    """Some paragraphs apply only where a person with parental responsibility, or appointed by a court, asks."""
    row = _exemption(it)
    asked_by = case.receipt.asked_by if case.receipt else ""
    if row is None or not row.value.get("only_for") or asked_by in row.value["only_for"]:
        return None
    return MayNot("not-for-this-requester", row.citation, f"{row.says}: it does not apply to a request by {asked_by!r}")


def no_health_opinion(it: Happening[RedactionApplied], case: AccessRequest) -> MayNot | None:
    """Health data is withheld on an opinion that the test is met, of the six months that end with the day."""
    row = _exemption(it)
    if row is None or not row.value.get("health_opinion"):
        return None
    return _without_opinion(it, case, "no-health-opinion", met=True)


def health_data_without_opinion(it: Happening[InformationDisclosed], case: AccessRequest) -> MayNot | None:
    """Nor is health data given without an opinion that the test is not met, unless the subject knows it already."""
    if not it.event.health_data:
        return None
    return _without_opinion(it, case, "health-data-without-opinion", met=False)


def _without_opinion(it: Happening[Any], case: AccessRequest, name: str, *, met: bool) -> MayNot | None:
    gate = it.law.row("access.health-gate", it.on)
    if gate is None:
        return None
    since = months_later(it.on, -gate.value["number"])
    if any(opinion.test_met == met and since < opinion.given_on <= it.on for opinion in case.opinions):
        return None
    is_met = "met" if met else "not met"
    says = f"no health professional's opinion after {since.isoformat()} says that the serious harm test is {is_met}"
    return MayNot(name, gate.citation, says)


def _exemption(it: Happening[RedactionApplied]) -> Row | None:
    return it.law.code("exemption", it.event.exemption, it.on)
