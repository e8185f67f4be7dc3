"""What pages of settings are made of."""
