"""Time-based one-time codes of authenticator apps.

Source: RFC 6238 with the values that every such app uses: SHA-1, six digits, thirty seconds.
"""

import base64
import hashlib
import hmac
from datetime import datetime

from crm_admin.domain.secret import Secret

STEP_S = 30
DIGITS = 6
STEPS_BESIDE = 1
"""Clocks differ: the code before and the one after are taken too."""


def matching_step(secret: Secret, typed: Secret, now: datetime) -> int | None:
    """The step whose code was typed; None: of no step around now, or no usable secret."""
    key = _key(secret)
    code = "".join(typed.reveal().split())
    if key is None or not code.isascii():
        return None
    present = int(now.timestamp()) // STEP_S
    for step in range(present - STEPS_BESIDE, present + STEPS_BESIDE + 1):
        if hmac.compare_digest(_code(key, step), code):
            return step
    return None


def code_at(secret: Secret, at: datetime) -> str:
    """The code that an app shows at this time.

    Raises:
        ValueError: the secret is not base32.
    """
    key = _key(secret)
    if key is None:
        raise ValueError("not a secret of an authenticator app")
    return _code(key, int(at.timestamp()) // STEP_S)


def _key(secret: Secret) -> bytes | None:
    bare = "".join(secret.reveal().split()).upper().rstrip("=")
    try:
        return base64.b32decode(bare + "=" * (-len(bare) % 8)) or None
    except ValueError:
        return None


def _code(key: bytes, step: int) -> str:
    digest = hmac.new(key, step.to_bytes(8, "big"), hashlib.sha1).digest()
    offset = digest[-1] & 0x0F
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFF_FFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"
