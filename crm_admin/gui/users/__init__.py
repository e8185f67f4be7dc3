"""The page of users: the list, and everything about who is chosen."""
