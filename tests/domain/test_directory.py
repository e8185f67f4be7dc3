"""Where a directory is, and what it is asked for: nobody but the one who was named."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.domain.directory import (
    DirectoryEncryption,
    DirectoryServer,
    DirectorySettings,
    bind_name,
    directory_problems,
    escaped,
    server_of,
)

DN = "uid={user_name},ou=people,dc=northwind,dc=se"
PRINCIPAL = "{user_name}@northwind.se"
DOWN_LEVEL = "NORTHWIND\\{user_name}"


# Where


@pytest.mark.parametrize(
    ("address", "host", "port", "encryption"),
    [
        ("ldaps://ldap.northwind.se", "ldap.northwind.se", 636, DirectoryEncryption.TLS),
        ("ldap://ldap.northwind.se", "ldap.northwind.se", 389, DirectoryEncryption.STARTTLS),
        ("ldaps://10.0.0.1:3269/", "10.0.0.1", 3269, DirectoryEncryption.TLS),
        ("ldap://[2001:db8::1]:1389", "2001:db8::1", 1389, DirectoryEncryption.STARTTLS),
    ],
)
def test_an_address_is_a_server_and_how_it_encrypts(
    address: str, host: str, port: int, encryption: DirectoryEncryption
) -> None:
    assert server_of(address) == DirectoryServer(host=host, port=port, encryption=encryption)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "ldap.northwind.se",
        "https://ldap.northwind.se",
        "ldapi:///",
        "ldaps://",
        "ldaps://ldap.northwind.se:0",
        "ldaps://ldap.northwind.se:65536",
        "ldaps://anna@ldap.northwind.se",
        "ldaps://ldap.northwind.se/dc=northwind",
        "ldaps://ldap.northwind.se ldaps://other",
        "ldaps://ldap.northwind.se\n",
        "LDAPS://ldap.northwind.se",
    ],
)
def test_everything_else_is_no_address(address: str) -> None:
    assert server_of(address) is None


# What can be saved


@pytest.mark.parametrize(
    "template",
    [
        DN,
        PRINCIPAL,
        DOWN_LEVEL,
        "cn={user_name}",
        "CN = {user_name} , OU = Sales\\, North , DC=northwind",
        "ou=x+2.5.4.3={user_name},dc=se",
        "{user_name}@büro.example",
    ],
)
def test_a_name_with_one_place_for_the_user_name_can_be_saved(template: str) -> None:
    settings = DirectorySettings(address="ldaps://ldap.northwind.se", bind_name=template)

    assert directory_problems(settings) == {}
    assert settings.is_set_up


@pytest.mark.parametrize(
    "template",
    [
        "uid=anna.berg,dc=northwind,dc=se",
        "uid={user_name},cn={user_name}",
        "uid=x{user_name},dc=se",
        "uid={user_name}x,dc=se",
        "uid=\\{user_name},dc=se",
        'uid="{user_name}",dc=se',
        "uid={user_name},",
        "uid={user_name},dc",
        "{user_name}",
        "{user_name}=x,dc=se",
        "{user_name}@",
        "{user_name}@a@b",
        "x{user_name}@northwind.se",
        "NORTHWIND\\\\{user_name}",
        "NORTHWIND/{user_name}",
        "uid={user},dc=se",
        "uid={user_name},dc=s\x00e",
        "uid={user_name},ou=" + "x" * 500,
    ],
)
def test_any_other_name_cannot_be_saved(template: str) -> None:
    settings = DirectorySettings(address="ldaps://ldap.northwind.se", bind_name=template)

    assert set(directory_problems(settings)) == {"bind_name"}


def test_an_address_needs_a_name_and_must_be_one() -> None:
    assert directory_problems(DirectorySettings()) == {}
    assert not DirectorySettings().is_set_up
    assert set(directory_problems(DirectorySettings(address="ldaps://x"))) == {"bind_name"}
    assert set(directory_problems(DirectorySettings(address="x", bind_name=DN))) == {"address"}


# The name of somebody


@pytest.mark.parametrize(
    ("user_name", "name"),
    [
        ("anna.berg", "uid=anna.berg,ou=people,dc=northwind,dc=se"),
        ("x,ou=admins", "uid=x\\,ou\\=admins,ou=people,dc=northwind,dc=se"),
        ('a+b"c\\d<e>f;g', 'uid=a\\+b\\"c\\\\d\\<e\\>f\\;g,ou=people,dc=northwind,dc=se'),
        ("#1", "uid=\\#1,ou=people,dc=northwind,dc=se"),
        (" a b ", "uid=\\ a b\\ ,ou=people,dc=northwind,dc=se"),
        ("*)(uid=*", "uid=*)(uid\\=*,ou=people,dc=northwind,dc=se"),
        ("åsa", "uid=åsa,ou=people,dc=northwind,dc=se"),
    ],
)
def test_nothing_of_a_user_name_means_anything_in_a_dn(user_name: str, name: str) -> None:
    assert bind_name(DN, user_name) == name


def test_a_principal_is_filled_as_it_stands() -> None:
    assert bind_name(PRINCIPAL, "anna.berg") == "anna.berg@northwind.se"
    assert bind_name(DOWN_LEVEL, "Åsa Björk") == "NORTHWIND\\Åsa Björk"


@pytest.mark.parametrize("template", [PRINCIPAL, DOWN_LEVEL])
@pytest.mark.parametrize("odd", list('@"/\\[]:;|=,+*?<>'))
def test_no_user_name_makes_another_principal(template: str, odd: str) -> None:
    assert bind_name(template, f"anna{odd}berg") is None


@pytest.mark.parametrize("template", [PRINCIPAL, DOWN_LEVEL])
@pytest.mark.parametrize("user_name", [" anna", "anna ", ""])
def test_a_principal_has_no_space_around_it(template: str, user_name: str) -> None:
    assert bind_name(template, user_name) is None


@pytest.mark.parametrize("template", [DN, PRINCIPAL, DOWN_LEVEL])
@pytest.mark.parametrize("user_name", ["", " ", "a\0", "a\nb", "a\u202eb", "\ud800", "a\u200bb"])
def test_a_name_with_what_nobody_can_see_is_none(template: str, user_name: str) -> None:
    assert bind_name(template, user_name) is None


def test_a_template_that_could_not_be_saved_makes_no_name() -> None:
    assert bind_name("{user_name}", "cn=admin,dc=se") is None


@given(st.text(min_size=1))
def test_an_escaped_value_is_read_back_as_it_was(value: str) -> None:
    """By the rule of the standard: a backslash, then the character itself."""
    written = escaped(value)

    assert re.sub(r"\\(.)", r"\1", written, flags=re.DOTALL) == value
    bare = re.sub(r"\\.", "", written, flags=re.DOTALL)
    assert not set(bare) & set('"+,;<=>\\')
    assert not bare.startswith(("#",)) or written.startswith("\\")
    assert not re.match(r"[ #]", written)
    assert not re.search(r"(?<!\\) $", written.replace("\\\\", ""))
