import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_admin.domain.mail_domains import WELL_KNOWN, slips, suggestion

OWN = ("northwind.se", "northwind-sales.com")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("asa@nortwind.se", "asa@northwind.se"),
        ("asa@norhtwind.se", "asa@northwind.se"),
        ("asa@northwind.es", "asa@northwind.se"),
        ("asa@nrothwin.se", "asa@northwind.se"),
        ("asa@Nortwind.SE", "asa@northwind.se"),
        ("asa@gmial.com", "asa@gmail.com"),
        ("asa@gmail.co", "asa@gmail.com"),
        ("asa@hotnail.com", "asa@hotmail.com"),
        ("a.b+c@hotmial.cm", "a.b+c@hotmail.com"),
        ("asa@northwindsales.com", "asa@northwind-sales.com"),
    ],
)
def test_a_slip_of_the_keyboard_is_pointed_out(typed: str, meant: str) -> None:
    assert suggestion(typed, OWN) == meant


@pytest.mark.parametrize(
    "address",
    [
        "asa@northwind.se",
        "asa@NORTHWIND.se",
        "asa@gmail.com",
        "asa@hotmail.co.uk",
        "asa@ge.com",
        "asa@web.se",
        "asa@wep.de",
        "asa@contoso.com",
        "asa@mail.northwind.se",
        "asa@gnaill.com",
        "not an address",
        "asa@northwind.se, pia@nortwind.se",
        "",
    ],
)
def test_what_may_be_right_is_left_alone(address: str) -> None:
    assert suggestion(address, OWN) is None


def test_of_two_equally_near_ones_the_own_domain_is_meant() -> None:
    assert suggestion("asa@gmeil.com", ["gmeill.com"]) == "asa@gmeill.com"
    assert suggestion("asa@gmeil.com", []) == "asa@gmail.com"


@pytest.mark.parametrize("domain", WELL_KNOWN)
def test_no_well_known_domain_is_called_misspelled(domain: str) -> None:
    assert suggestion(f"asa@{domain}", ()) is None


@pytest.mark.parametrize(
    ("typed", "meant", "count"),
    [
        ("", "", 0),
        ("", "ab", 2),
        ("ab", "", 2),
        ("ab", "ba", 1),
        ("ca", "abc", 3),
        ("abc", "abc", 0),
    ],
)
def test_slips_are_counted(typed: str, meant: str, count: int) -> None:
    assert slips(typed, meant) == count


@given(st.text(max_size=12), st.text(max_size=12))
def test_slips_are_the_same_from_either_side(one: str, other: str) -> None:
    assert slips(one, other) == slips(other, one)
    assert (slips(one, other) == 0) == (one == other)
