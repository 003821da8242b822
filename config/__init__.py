"""What can be set, and where everything is wired together."""
