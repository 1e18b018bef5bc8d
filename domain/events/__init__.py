"""The storage format: what is kept for as long as the ledger is. Names and fields here are proof-read like statute."""
