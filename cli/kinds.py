"""The kinds of text that an argument may be, each by its pattern: none of them can carry a name or an address."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import typer

Kind = Callable[[str], str]


def _kind(name: str, pattern: str, example: str) -> Kind:
    compiled = re.compile(pattern)

    def parsed(text: str) -> str:
        if not compiled.fullmatch(text):
            raise typer.BadParameter(f"{text!r} is no {name}; write it like {example}")
        return text

    parsed.__name__ = name
    KINDS.append(parsed)
    return parsed


KINDS: Final[list[Kind]] = []
"""Every kind there is; a test tries names, addresses and free text on each."""

_CODE = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_ISO = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DAY = rf"{_ISO}|today|yesterday|(?:[A-Za-z]{{3,9}},? )?[0-9]{{1,2}} [A-Za-z]{{3,9}}(?: [0-9]{{4}})?"

reference = _kind(
    "reference", r"(?:[A-Z]{2}-[0-9]{4}-[0-9]{4,}|(?:REF-)?[0-9]{2,12}(?:[-/][0-9]{1,12}){0,3})", "CC-2026-0042"
)
day = _kind("day", _DAY, "2026-04-14, '14 apr', today or yesterday")
time = _kind("time", r"[0-9]{1,2}:[0-9]{2}", "14:30")
moment = _kind(
    "moment", rf"{_DAY}|[0-9]{{1,12}}|{_ISO}T[0-9:.]+(?:Z|[+-][0-9:]+)?", "2024-03-31, or 2024-03-31T17:30:00+01:00"
)
code = _kind("code", _CODE, "quality-of-service")
person = _kind("opaque id", r"[A-Z]{1,4}-?[0-9]{1,10}", "ADV-17")
uuid = _kind("UUID", r"[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}", "7f0c0e4e-1f5e-4d0c-9b1a-0a3f1d2c4b5a")
outcome = _kind("outcome", rf"(?:[0-9]{{1,3}}=)?{_CODE}", "1=upheld")
figure = _kind("figure", r"[a-z0-9_]+(?:\.[a-z0-9_-]+)*", "complaints.received")
number = _kind("number", r"-?[0-9]{1,12}(?:\.[0-9]{1,6})?", "3003")
source = _kind("source", rf"https?://[^\s<>\"']+|{_CODE}", "minutes-2023-24 or an address of the web")
period = _kind("period", rf"[0-9]{{4}}/[0-9]{{2}}|{_ISO}\.\.{_ISO}", "2023/24 or 2023-04-01..2023-09-30")
clock = _kind("clock", r"[a-z0-9_]+(?:\.[a-z0-9_]+)*", "stage1.response")
name = _kind("name of a procedure", _CODE, "complaint")
point = _kind(
    "point",
    rf"(?:(?:function|elsewhere|nature|theme|team)={_CODE}|arose={_ISO})(?:,(?:(?:function|elsewhere|nature|theme|team)={_CODE}|arose={_ISO}))*",
    "function=part-3,nature=delay,theme=communication,arose=2026-01-03",
)
field = _kind(
    "field",
    rf"[a-z_]+=(?:{_CODE}|{_ISO}|true|false|\[[0-9, ]*\]|\[\{{[a-z0-9_\", :{{}}-]*\}}\])",
    "basis=parent or starts_on=2026-04-14",
)
