"""How an account reaches the tables: straight, or through procedures that ask first."""
