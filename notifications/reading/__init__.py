"""Taking replies: bytes in, a reading out; no clock, no network, no table."""
