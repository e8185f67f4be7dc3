"""How the property-based tests of the rules run."""

from hypothesis import settings

# Two busy cores make any time limit of a single example a matter of luck.
settings.register_profile("rules", deadline=None, max_examples=300, print_blob=True)
settings.load_profile("rules")
