"""Mail taken apart and read in a process that may fail: bounded, keyless, replaced when it dies."""
