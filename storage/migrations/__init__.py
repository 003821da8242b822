"""The revisions of the store's schema, run by `storage.migrating`."""
