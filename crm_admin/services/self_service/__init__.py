"""What users do for themselves on the pages of the site; only on the built-in database."""
