"""The programmes that the product ships, as data."""
