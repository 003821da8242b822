"""Mail out as words and bytes: a letter in, the exact bytes that leave out."""
