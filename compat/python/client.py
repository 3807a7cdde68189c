"""plaid-python against a server: calls by name, with the client's own models on both ways."""

import json
import sys

import plaid
from plaid.api import plaid_api
from plaid.model_utils import validate_and_convert_types


class Plaid:
    """A client of one client id."""

    def __init__(self, url, client_id):
        configuration = plaid.Configuration(
            host=url,
            api_key={"clientId": client_id, "secret": "secret", "plaidVersion": "2020-09-14"},
        )
        self.api = plaid_api.PlaidApi(plaid.ApiClient(configuration))

    def endpoint(self, name):
        return getattr(self.api, name + "_endpoint")

    def call(self, name, /, **members):
        """Calls an operation; the client checks the request and the answer by its models."""
        types = self.endpoint(name).openapi_types
        (parameter, (model, *_)), *_ = types.items()
        if isinstance(model, dict):
            return getattr(self.api, name)(members)
        request = validate_and_convert_types(
            members,
            (model,),
            [model.__name__],
            True,
            True,
            configuration=self.api.api_client.configuration,
        )
        return getattr(self.api, name)(request)

    def refused(self, name, /, **members):
        """The code of the error that an operation answers with."""
        try:
            answer = self.call(name, **members)
        except plaid.ApiException as error:
            return json.loads(error.body)["error_code"]
        raise AssertionError(f"{name} was not refused: {answer}")


def run(flows, url):
    """Runs flows, each with a client id of its own; tells which failed."""
    failed = []
    for flow in flows:
        name = flow.__name__
        try:
            flow(Plaid(url, f"python {plaid.__version__} {name}"))
            print(f"ok   {name}")
        except Exception as error:  # Whatever it is, the other flows are run.
            failed.append(name)
            kind = type(error).__name__
            print(f"FAIL {name}: {kind}: {str(error)[:2000]}")
    if failed:
        sys.exit(1)
