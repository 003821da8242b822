"""Programme files: what they say, and how a bad one is refused."""
