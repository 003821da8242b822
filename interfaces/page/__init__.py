"""The owner's page: behind a signed link, without login or script, in their language."""
