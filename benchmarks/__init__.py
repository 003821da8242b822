"""What must be fast, measured: each bench prints its figure and fails beyond its budget."""
