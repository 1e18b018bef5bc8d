"""The command line: thin commands by noun, that build events and print what the projections say."""
