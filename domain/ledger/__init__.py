"""How events are kept: append-only, sealed, on one axis of knowledge. The only place that imports ``eventsourcing``.

``Ledger`` (in ``ledger``) records; ``reading`` reads without loading what recording needs.
"""
