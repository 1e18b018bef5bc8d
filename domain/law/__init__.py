"""The law as dated, cited rows; what of it a ledger has adopted decides what is applied.

``rows`` reads the rows that this release ships; ``book`` answers questions of the rows that a ledger had adopted.
"""
