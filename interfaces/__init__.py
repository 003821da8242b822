"""What people touch besides mail: the command line, and pages."""
