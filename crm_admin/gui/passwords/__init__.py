"""The page of password management."""
