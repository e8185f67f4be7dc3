"""Engines with time limits, the unit of work, failures in our own words, "was it saved?"."""
