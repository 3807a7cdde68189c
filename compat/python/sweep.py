"""Every operation that plaid-python has: the answer to a sample request is read by its models."""

import json
import sys

import plaid

from client import Plaid


# What a version cannot read: it came later.
LATER = {"44.0.0": {"/cra/report/get"}}


def known(client):
    """Things that exist, by the member that names them."""
    public = client.call(
        "sandbox_public_token_create",
        institution_id="ins_109508",
        initial_products=["transactions", "auth", "identity", "investments", "liabilities", "assets"],
    )
    made = client.call("item_public_token_exchange", public_token=public.public_token)
    accounts = client.call("accounts_get", access_token=made.access_token).accounts
    account = accounts[0].account_id
    processor = client.call(
        "processor_token_create",
        access_token=made.access_token,
        account_id=account,
        processor="dwolla",
    )
    user = client.call("user_create", client_user_id="user-1")
    report = client.call(
        "asset_report_create", access_tokens=[made.access_token], days_requested=30
    )
    return {
        "access_token": made.access_token,
        "account_id": account,
        "item_id": made.item_id,
        "processor_token": processor.processor_token,
        "user_token": user.user_token,
        "user_id": user.user_id,
        "asset_report_token": report.asset_report_token,
    }


def fill(value, names):
    """Puts what exists into a request."""
    if isinstance(value, list):
        return [fill(item, names) for item in value]
    if not isinstance(value, dict):
        return value
    filled = {}
    for name, member in value.items():
        if name in names and isinstance(member, str):
            member = names[name]
        elif name[:-1] in names and name.endswith("s") and isinstance(member, list):
            member = [names[name[:-1]] for _ in member]
        filled[name] = fill(member, names)
    return filled


class Answer:
    """What the client's reader of answers wants."""

    def __init__(self, data):
        self.data = data


def main(url, samples):
    client = Plaid(url, f"python {plaid.__version__} sweep")
    names = known(client)
    later = LATER.get(plaid.__version__, set())
    endpoints = {}
    for name in dir(client.api):
        if name.endswith("_endpoint"):
            settings = getattr(client.api, name).settings
            endpoints[settings["endpoint_path"]] = settings["response_type"]
    api, failed, read, refused = client.api.api_client, [], 0, []
    for line in open(samples):
        sample = json.loads(line)
        path = sample["path"]
        response_type = endpoints.get(path)
        if sample["method"] != "POST" or not response_type or path in later:
            continue
        for extent in ("minimal", "full"):
            headers = {
                "Content-Type": "application/json",
                "PLAID-CLIENT-ID": f"python {plaid.__version__} sweep",
                "PLAID-SECRET": "secret",
            }
            body = json.dumps(fill(sample[extent], names))
            answer = api.rest_client.pool_manager.request("POST", url + path, body=body, headers=headers)
            if answer.status != 200:
                # A sample of a request need not make sense to an operation that has state; the flows
                # ask for what does.
                if answer.headers["x-plaid-emulator"] == "sample":
                    refused.append(f"{path}: {answer.data.decode()[:900]}")
                continue
            if "json" not in answer.headers["content-type"]:
                continue
            try:
                api.deserialize(Answer(answer.data.decode()), response_type, True)
                read += 1
            except Exception as error:
                failed.append(f"{path} ({extent}): {str(error)[:900]}")
    print(f"read {read} answers of {len(endpoints)} operations")
    for line in failed:
        print("FAIL", line)
    for line in refused:
        print("refused", line)
    if failed or refused:
        sys.exit(1)


main(sys.argv[1], sys.argv[2])
