"""The kinds of text that an argument may be, each by its pattern: none of them can carry a name or an address."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import typer

Kind = Callable[[str], str]


def _kind(name: str, pattern: str, example: str, wrong: str = "") -> Kind:
    def parsed(text: str) -> str:
        if not re.fullmatch(pattern, text):  # compiled when it is asked for: most commands use two or three
            raise typer.BadParameter(f"{text!r} {wrong or f'is no {name}'}; write it like {example}")
        return text

    parsed.__name__ = name
    KINDS.append(parsed)
    return parsed


KINDS: Final[list[Kind]] = []
"""Every kind there is; a test tries names, addresses and free text on each."""

_CODE = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_ISO = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MONTH = (
    r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?i:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?i:day)?"
_DAY = rf"{_ISO}|(?i:today|yesterday)|(?:{_WEEKDAY},? )?[0-9]{{1,2}} {_MONTH}(?: [0-9]{{4}})?"
_GIVEN = r"(?:REF-)?[0-9]{2,12}(?:[-/][0-9]{1,12}){0,3}"
_REFERENCE = rf"[A-Z]{{2}}-[0-9]{{4}}-[0-9]{{4,}}|MO-[0-9]{{4}}|{_GIVEN}"
_PERSON = r"[A-Z]{1,4}-?[0-9]{1,10}"
_WORD = rf"(?:{_CODE}|{_ISO}|{_PERSON}|{_REFERENCE})"
_NUMBER = r"-?(?:0|[1-9][0-9]{0,7})(?:\.[0-9]{1,2})?"
_VALUE = rf'(?:"{_WORD}"|{_NUMBER}|true|false|null)'
_LIST = rf"\[(?:{_VALUE}(?:, ?{_VALUE})*)?\]"
_PAIR = rf'"[a-z][a-z0-9_]*": ?(?:{_VALUE}|{_LIST})'
_OBJECT = rf"\{{{_PAIR}(?:, ?{_PAIR})*\}}"
_ITEM = rf"(?:{_VALUE}|{_OBJECT})"

reference = _kind("reference", _REFERENCE, "CC-2026-0042")
given_reference = _kind("reference that can be given", _GIVEN, "2019/0412 or REF-20190412")
day = _kind("day", _DAY, "2026-04-14, '14 apr', today or yesterday")
time = _kind("time", r"[0-9]{1,2}:[0-9]{2}", "14:30")
moment = _kind(
    "moment", rf"{_DAY}|[0-9]{{1,12}}|{_ISO}T[0-9:.]+(?:Z|[+-][0-9:]+)?", "2024-03-31, or 2024-03-31T17:30:00+01:00"
)
code = _kind("code", _CODE, "quality-of-service")
exemption = _kind("exemption", _CODE, "third-party, social-work-harm or adoption")
exemption_test = _kind("test of an exemption", _CODE, "serious-harm or duty-of-confidence")
third_party_role = _kind("role of another person", _CODE, "family or social-worker")
person = _kind("opaque id", _PERSON, "ADV-17")
uuid = _kind("UUID", r"[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}", "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a")
outcome = _kind("outcome", rf"(?:[0-9]{{1,3}}=)?{_CODE}", "1=upheld")
figure = _kind("figure", r"[a-z0-9_]+(?:\.[a-z0-9_-]+)*", "complaints.received")
number = _kind("number", r"-?[0-9]{1,12}(?:\.[0-9]{1,6})?", "3003")
source = _kind("source", rf"https?://[^\s<>\"']+|{_CODE}", "minutes-2023-24 or an address of the web")
ombudsman_reference = _kind("reference of the Ombudsman's", r"[0-9]{2}-[0-9]{3}-[0-9]{3}", "24-008-148")
period = _kind("period", rf"[0-9]{{4}}/[0-9]{{2}}|{_ISO}\.\.{_ISO}", "2023/24 or 2023-04-01..2023-09-30")
clock = _kind("clock", r"[a-z0-9_]+(?:[.-][a-z0-9_]+)*", "stage1.response")
name = _kind("name of a procedure", _CODE, "complaint")
departure = _kind("departure", rf"[0-9]{{1,3}}={_CODE}", "1=new-evidence")
pounds = _kind("amount in pounds", r"[0-9]{1,8}(?:\.[0-9]{2})?", "1234.50")
_OF_A_POINT = rf"(?:(?:function|elsewhere|nature|theme|team)={_CODE}|arose={_ISO})"
point = _kind(
    "point",
    rf"{_OF_A_POINT}(?:,{_OF_A_POINT})*",
    "function=part-3,nature=delay,theme=communication,arose=2026-01-03",
)
continued_point = _kind(
    "point of another complaint",
    rf"was=[0-9]{{1,3}}(?:,(?:{_OF_A_POINT}|(?:discontinued|proceedings_ended)={_ISO}))*",
    "was=2,function=part-3,nature=delay",
)
field = _kind(
    "field",
    rf"[a-z][a-z0-9_]*=(?:{_WORD}|{_NUMBER}|\[(?:{_ITEM}(?:, ?{_ITEM})*)?\]|{_OBJECT})",
    "basis=parent, starts_on=2026-04-14, applied_by=RED-2, reasons_given=true, points=[1, 2], "
    'pages={"located": 10, "withheld": 10} or points=[{"number": 1, "theme": "communication"}]',
    "sets nothing: after FIELD= comes a code, a day, an opaque id, a reference, a number, true or false, or these as "
    "JSON; names and other words are no argument (caseledger record takes them from a file)",
)
