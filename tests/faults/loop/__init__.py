"""Random acts under random faults, and whether what everybody was told is true.

python -m tests.faults.loop --minutes 10 --seed 1
"""
