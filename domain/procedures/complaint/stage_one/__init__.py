"""Stage 1: from receipt to resolution or response (SI 2006/1738 regs 6 to 15)."""
