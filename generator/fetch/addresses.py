"""Which addresses belong to the public internet."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

_SPECIAL = tuple(
    map(ip_network, ("192.0.0.0/24", "192.88.99.0/24", "2001::/23", "2001:db8::/32", "3fff::/20")),
)
"""Special-purpose blocks (IANA's registries, RFC 6890) that not every Python counts among those that are not global."""
_GLOBAL_UNICAST = IPv6Network("2000::/3")
"""All of IPv6 that has been given out for public use (RFC 4291, section 2.4)."""
_NAT64 = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as networks without IPv4 see them (RFC 6052, section 2.1)."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet.

    It is not where it is private, loopback, link-local, shared, reserved, for documentation or multicast (IANA's
    registries of special-purpose addresses, RFC 6890), or stands for an IPv4 address that is.
    """
    ip = ip_address(address)
    if isinstance(ip, IPv6Address) and (within := _embedded(ip)) is not None:
        ip = within
    if ip.is_multicast or any(ip in block for block in _SPECIAL):
        return False
    return ip.is_global and (isinstance(ip, IPv4Address) or ip in _GLOBAL_UNICAST)


def _embedded(ip: IPv6Address) -> IPv4Address | None:
    """The IPv4 address at which packets for an IPv6 address arrive in the end."""
    if ip in _NAT64:
        return IPv4Address(ip.packed[-4:])
    return ip.ipv4_mapped or ip.sixtofour
