"""Our own tables, in the built-in database or beside those of a CRM."""
