"""What the events add up to: the caseload, the worklist, timelines, figures."""
