"""CRM Admin: for the administrator of an on-premises CRM."""

__version__ = "0.1.0"
