"""The dice of the pages: a password that keeps to whatever the site asks for."""

from crm_admin.domain.password_generator import DiceOptions, generate
from crm_admin.domain.password_policy import PasswordContext, PasswordPolicy, violations
from crm_admin.domain.secret import Secret

NOBODY = PasswordContext(names=())


def draw(policy: PasswordPolicy) -> Secret:
    """A password that nobody can guess and every rule allows.

    The rarer the asked-for characters, the longer it grows.
    """
    symbols = policy.min_special > 0
    length = max(DiceOptions().length, policy.min_length)
    while True:
        drawn = generate(DiceOptions(length=length, symbols=symbols))
        if not violations(drawn, NOBODY, policy):
            return drawn
        length = min(length + 1, policy.max_bytes)
