"""Which addresses are public, and that what is connected to is what was checked."""

from __future__ import annotations

import socket
from dataclasses import replace

import pytest

from generator.diagnostics import SpecError
from generator.fetch.addresses import is_public
from generator.fetch.download import download
from generator.fetch.network import Network, Validators, resolve

from .server import Server, redirect, reply


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "93.184.215.14",
        "2606:4700:4700::1111",
        "::ffff:8.8.8.8",  # IPv4-mapped
        "64:ff9b::808:808",  # NAT64 of 8.8.8.8
        "2002:808:808::1",  # 6to4 of 8.8.8.8
    ],
)
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",  # shared by carriers (RFC 6598)
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",  # link-local: where clouds keep credentials
        "172.16.0.1",
        "192.0.0.8",
        "192.88.99.1",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",  # IPv4-compatible, deprecated
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::a00:1",  # NAT64 of 10.0.0.1
        "64:ff9b:1::1",  # NAT64 within one network (RFC 8215)
        "100::1",
        "2001:0:53aa:64c:0:fbff:ffff:fffe",  # Teredo
        "2001:db8::1",
        "2002:7f00:1::1",  # 6to4 of 127.0.0.1
        "2002:a00:1::1",
        "fc00::1",
        "fd12:3456:789a::1",
        "fe80::1",
        "fe80::1%1",
        "fec0::1",
        "3fff::1",
        "ff02::1",
    ],
)
def test_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("host", ["localhost", "127.1", "0x7f.1", "2130706433", "0", "[::1]", "[::ffff:127.0.0.1]"])
def test_every_spelling_of_loopback_is_refused(host: str, server: Server, network: Network) -> None:
    try:
        resolve(host.strip("[]"), server.port)
    except OSError:
        pytest.skip(f"this system does not know {host}")
    told = refused(f"http://{host}:{server.port}/", replace(network, allow_private=False))
    assert "C603" in told
    assert server.requests == []


def test_an_octal_address_is_no_url(server: Server, network: Network) -> None:
    assert "C608" in refused(f"http://0177.0.0.1:{server.port}/", network)
    assert server.requests == []


def test_a_name_is_resolved_once_for_each_connection(server: Server, network: Network) -> None:
    """Who answers first with a public address and then with loopback gets nobody there."""
    answers = iter([["203.0.113.7", "127.0.0.1"]])
    told = refused(
        server.url(host="rebind.example"),
        replace(network, allow_private=False, resolve=lambda _host, _port: next(answers)),
    )
    assert "rebind.example is not on the public internet: 203.0.113.7, 127.0.0.1" in told
    assert server.requests == []


def test_only_the_public_ones_of_several_addresses_are_tried(
    server: Server, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = list[str]()

    def connect(address: tuple[str, int], *_: object, **__: object) -> socket.socket:
        tried.append(address[0])
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(socket, "create_connection", connect)
    addresses = ["127.0.0.1", "8.8.8.8", "10.1.2.3", "2606:4700::1"]
    strict = replace(network, allow_private=False, tries=1, resolve=lambda _host, _port: addresses)
    told = refused(server.url(host="mixed.example"), strict)
    assert "C604" in told
    assert tried == ["8.8.8.8", "2606:4700::1"]


def test_the_next_address_is_tried_where_one_does_not_answer(server: Server, network: Network) -> None:
    server.routes["/openapi.json"] = [reply(b"{}")]
    either = replace(network, resolve=lambda _host, _port: ["127.0.0.2", "127.0.0.1"])
    assert ask(server.url(host="two.example"), either) == b"{}"


def test_a_redirect_to_a_private_address_is_refused(server: Server, network: Network) -> None:
    """The first host is where it should be; the second one is checked like it."""
    inner = "http://metadata.example/latest"
    server.routes["/openapi.json"] = [redirect(inner)]
    known = {"specs.example": ["127.0.0.1"], "metadata.example": ["169.254.169.254"]}
    seen = list[str]()

    def resolved(host: str, _port: int) -> list[str]:
        seen.append(host)
        return known[host]

    strict = replace(network, allow_private=False, resolve=resolved)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("generator.fetch.transport.is_public", lambda address: address == "127.0.0.1")
        told = refused(server.url(host="specs.example"), strict)
    assert seen == ["specs.example", "metadata.example"]
    assert "C603" in told
    assert "metadata.example is not on the public internet: 169.254.169.254" in told


def ask(url: str, network: Network) -> bytes:
    got = download(url, Validators(), network, max_bytes=1_000, agent="test", progress=lambda _text: None)
    assert got is not None
    return got.content


def refused(url: str, network: Network) -> str:
    with pytest.raises(SpecError) as caught:
        ask(url, network)
    return str(caught.value)
