"""Our own tables, in the built-in database or beside a CRM's: all begin with `crm_admin_`."""
