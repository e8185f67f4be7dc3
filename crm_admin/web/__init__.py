"""The self-service pages: the only package that imports Flask."""
