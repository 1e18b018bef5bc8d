"""What may happen on a case, and what is so: pure Python, without a clock, an environment or printing."""
