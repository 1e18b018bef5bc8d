"""The names of the verbs: whoever needs no more than these loads no command."""

from __future__ import annotations

from typing import Final

from cli.noun import Part

PARTS: Final = (
    Part(
        "stage_one",
        "Stage 1",
        {
            "complaint-received": "receive",
            "complaint-acknowledged": "acknowledge",
            "sufficient-interest-decided": "decide-interest",
            "late-representation-decided": "decide-late",
            "advocate-requested": "request-advocate",
            "advocate-appointed": "appoint-advocate",
            "advocate-declined": "decline-advocate",
            "later-start-agreed": "agree-start",
            "formal-investigation-begun": "investigate",
            "stage-one-extended": "extend",
            "stage-one-responded": "respond",
            "adr-resolved": "resolve",
            "resolution-terms-sent": "send-terms",
            "stage-one-skipped": "skip-stage-one",
        },
    ),
    Part(
        "stage_two",
        "Stage 2",
        {
            "stage-two-requested": "request-stage-two",
            "stage-two-refused": "refuse-stage-two",
            "record-prepared": "prepare-record",
            "statement-agreed": "agree-statement",
            "independent-person-appointed": "appoint-independent-person",
            "investigating-officer-appointed": "appoint-investigator",
            "investigator-reported": "report-investigation",
            "independent-person-reported": "report-independent-person",
            "stage-two-adjudicated": "adjudicate",
            "delay-notified": "notify-delay",
            "stage-two-responded": "respond-stage-two",
            "stage-two-response-received": "response-received",
        },
    ),
    Part(
        "stage_three",
        "Stage 3",
        {
            "stage-three-requested": "request-panel",
            "panel-reasons-given": "give-panel-reasons",
            "panel-request-decided": "decide-panel-request",
            "panel-member-appointed": "appoint-panel-member",
            "panel-member-stood-down": "stand-down-panel-member",
            "panel-postponed": "postpone-panel",
            "panel-met": "panel-met",
            "panel-reported": "panel-reported",
            "panel-report-received": "panel-report-received",
            "stage-three-responded": "respond-stage-three",
            "practicability-judged": "judge-practicable",
        },
    ),
    Part(
        "leaving",
        "At any stage",
        {
            "complaint-withdrawn": "withdraw",
            "withdrawal-confirmed": "confirm-withdrawal",
            "complaint-reinstated": "reinstate",
            "point-routed": "route",
            "points-parted": "part-points",
            "complaint-continued": "continue-points",
            "consideration-discontinued": "discontinue",
            "discontinuance-reviewed": "review-discontinuance",
            "concurrent-consideration-ended": "end-proceedings",
            "consideration-resumed": "resume",
        },
    ),
    Part(
        "throughout",
        "At any stage",
        {
            "decision-notified": "notify-decision",
            "notice-given": "give-notice",
            "learning-action-agreed": "agree-action",
            "learning-action-done": "action-done",
            "learning-action-not-done": "action-not-done",
            "cost-recorded": "record-cost",
            "ombudsman-referred": "refer-ombudsman",
            "complaint-completed": "complete",
        },
    ),
)

VERBS: Final = {kind: verb for part in PARTS for kind, verb in part.verbs.items()}
"""The verb of each event's kind."""
