"""Speaking with the person at the terminal, in their language."""
