"""What is counted within a request."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

Number = Annotated[int, Field(ge=1, le=9_999)]
"""The number of a question, a retrieval, a redaction or a complaint to the regulator, within its request."""

Pages = Annotated[int, Field(ge=0, le=1_000_000)]
