"""What the pages offer on this site."""

from dataclasses import dataclass

from crm_admin.domain.settings import Policies
from crm_admin.services.self_service.steps import Steps
from crm_admin.services.site import mail_settings_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Read anew for every page: administrators may change it at any time."""

    forgot_password: bool
    unlock_request: bool
    policies: Policies
    site: str
    """Name of the sender of mail; empty when nobody gave one."""
    language: str
    base_url: str
    """Where the pages are for everybody else."""


def offers_of(steps: Steps) -> Offers:
    """What this site offers, and the rules for passwords."""
    with steps.database.open_reading() as reading:
        mail, policies = mail_settings_of(reading.settings), steps.policies(reading)
        return Offers(
            forgot_password=policies.offers_forgot_password and mail.is_set_up,
            unlock_request=mail.is_set_up,
            policies=policies,
            site=mail.sender_name,
            language=mail.language,
            base_url=mail.link_base_url,
        )
