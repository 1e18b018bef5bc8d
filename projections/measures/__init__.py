"""The definitions of every figure, and the counting behind them."""
