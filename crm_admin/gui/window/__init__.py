"""The main window, what locks it, and what it does after an act."""
