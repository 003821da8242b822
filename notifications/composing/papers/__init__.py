"""Papers: a dashboard, a record of decisions, an action sheet, as accessible PDF."""
