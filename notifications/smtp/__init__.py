"""Mail over SMTP, out and in."""
