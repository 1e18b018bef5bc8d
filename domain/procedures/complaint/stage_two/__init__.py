"""Stage 2: consideration with an independent person (SI 2006/1738 regs 15(2), 16 and 17)."""
