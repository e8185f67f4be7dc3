"""One module per CRM and nothing else; `adapters.opening` lists them."""
