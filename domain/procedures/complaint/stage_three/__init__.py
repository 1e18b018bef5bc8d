"""Stage 3: the review panel (SI 2006/1738 regs 18 to 20)."""
