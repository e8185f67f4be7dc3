"""Parts of the windows around the system user."""
