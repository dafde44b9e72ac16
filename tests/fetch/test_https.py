"""https: the name is what is checked, the address is what is connected to."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from .asking import BODY, ask, fault
from .server import Server, redirect, reply

if TYPE_CHECKING:
    import trustme as trust

    from generator.fetch.network import Network

    from .conftest import Hands

trustme = pytest.importorskip("trustme", reason="trustme, which makes certificates, is not installed")


@pytest.fixture(scope="module")
def authority() -> trust.CA:
    """Who signs the certificates of this module."""
    return trustme.CA()


@pytest.fixture
def secure(authority: trust.CA) -> Iterator[Server]:
    """A server on loopback whose certificate is for specs.example."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("specs.example").configure_cert(context)
    server = Server(context)
    yield server
    server.close()


@pytest.fixture
def trusting(authority: trust.CA, network: Network) -> Network:
    """A network that trusts the authority, allows no http, and knows every host to be on loopback."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return replace(network, allow_http=False, context=context, resolve=lambda _host, _port: ["127.0.0.1"])


def test_https_checks_the_name_and_not_the_address(secure: Server, trusting: Network) -> None:
    secure.routes["/openapi.json"] = [reply(BODY)]
    got = ask(secure.url(host="specs.example", scheme="https"), trusting)
    assert got is not None
    assert got.content == BODY
    assert secure.requests[0][1]["Host"] == f"specs.example:{secure.port}"


def test_a_certificate_of_another_host(secure: Server, trusting: Network, hands: Hands) -> None:
    told = fault(secure.url(host="other.example", scheme="https"), trusting)
    assert told.code == "C604"
    assert told.message.startswith("the certificate of other.example is not valid: ")
    assert (secure.requests, hands.waits) == ([], [])


def test_a_certificate_of_nobody_known(secure: Server, trusting: Network) -> None:
    told = fault(secure.url(host="specs.example", scheme="https"), replace(trusting, context=None))
    assert told.code == "C604"
    assert secure.requests == []


def test_https_is_not_left(secure: Server, server: Server, trusting: Network) -> None:
    secure.routes["/openapi.json"] = [redirect(server.url())]
    told = fault(secure.url(host="specs.example", scheme="https"), trusting)
    assert told.code == "C602"
    assert told.message == f"redirected to {server.url()}: http is not encrypted, and not allowed"
    assert server.requests == []
