"""Figures of speed and size, each with its limit or peer measured beside it in the same run.

`./check benchmarks` measures them all and prints the table; it never fails because something is
slow: a test that depends on the clock fails by chance. Where a goal is missed the table says so.
"""
