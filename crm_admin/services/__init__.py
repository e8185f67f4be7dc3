"""What an administrator, a system user or a user can do; knows no library."""
