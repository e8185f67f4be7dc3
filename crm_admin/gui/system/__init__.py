"""The page of the system, the system user, and the window of a recovery."""
