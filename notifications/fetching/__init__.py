"""Mail fetched from where it waits: an IMAP mailbox, a Maildir."""
