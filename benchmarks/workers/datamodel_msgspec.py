"""The client of datamodel-code-generator with msgspec's structs."""

from datamodel_client import *  # noqa: F403 - the same but for decoding


def decoder(body):
    """By the model of an item: that of the list leaves them as they are."""
    import msgspec
    from com_models import ServerV1

    class Page(msgspec.Struct):
        items: list[ServerV1]

    decode = msgspec.json.Decoder(Page).decode
    return lambda: decode(body).items
