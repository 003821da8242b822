"""Workbooks that people fill in or read: the template, and a programme as it stands."""
