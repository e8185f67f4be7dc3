"""What the page of e-mail is made of."""
