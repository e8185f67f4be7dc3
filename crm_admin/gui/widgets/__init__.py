"""The program's own widgets, one in each module."""
