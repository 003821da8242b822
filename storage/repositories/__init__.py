"""The repositories of the domain's ports, each a few set-based queries on one session."""
