"""Resources that have newer versions say so."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.golden.wire import Wire


def check(wire: Wire) -> None:
    client = wire.client
    assert "`v1.settings` is the one to use." in type(client.v1beta1.settings).__doc__
    assert "`v1.settings` is the one to use." in type(client.v1beta1.server_settings).__doc__
    assert "to use" not in type(client.v1.settings).__doc__
    assert "`v1beta2.keys` is the one to use." in type(client.v1beta1.keys).__doc__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.v1beta1.settings.get()  # old, and not deprecated
    with pytest.warns(wire.package.OperationDeprecated):
        client.v1beta1.server_settings.get()
