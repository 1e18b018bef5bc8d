"""Then: what is so of Stage 3."""
