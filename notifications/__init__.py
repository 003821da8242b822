"""Mail out and mail in: compose, carry, open, understand; it knows no table."""
