"""Processes that are measured: each reads its task from standard input, answers with one line.

They compose the real program and look on from outside; the program itself knows nothing of it.
"""
