"""The client of openapi-generator's `python`: pydantic and urllib3."""

from __future__ import annotations

import os

from com_client import ApiClient, Configuration
from com_client.api.groups_v1_api import GroupsV1Api


def connect(url):
    return ApiClient(Configuration(host=url, access_token="TOKEN", ssl_ca_cert=os.environ["SSL_CERT_FILE"]))


def list_groups(client):
    return GroupsV1Api(client).get_v1_groups().items


def get_group(client, identifier):
    return GroupsV1Api(client).get_v1_group_by_id(identifier)


def bare():
    from bare import with_urllib3

    return with_urllib3()


def list_servers(client):
    from com_client.api.servers_v1_api import ServersV1Api

    return ServersV1Api(client).get_v1_servers().items


def decoder(body):
    from com_client.models import ServerCollectionV1

    return lambda: ServerCollectionV1.from_json(body).items
