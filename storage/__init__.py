"""The model at rest: tables, the unit of work over them, migrations and programme files."""
