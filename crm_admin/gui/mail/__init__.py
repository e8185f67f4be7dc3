"""The page of e-mail, and what sends letters while a window is open."""
