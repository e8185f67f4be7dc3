"""Every dialog: opened with `open()`, never waited for."""
