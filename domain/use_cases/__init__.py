"""One transaction each; what a flow, a command or a page may ask."""
