"""Then: what is so of what may happen at any stage."""
