"""Then: what is so of Stage 2."""
