"""The demonstration: the whole story of a programme on one machine, with simulated people."""
