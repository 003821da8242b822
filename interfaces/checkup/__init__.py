"""Is the installation in order? One question a function, findings as codes."""
