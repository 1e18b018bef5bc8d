"""What may happen at any stage: points that leave and come back, notices, learning, costs, the end."""
