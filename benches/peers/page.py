"""page.py URL: microseconds of processor time that plaid-python takes for a page of transactions."""

import sys
import time

import plaid
from plaid.api import plaid_api
from plaid.model.transactions_sync_request import TransactionsSyncRequest

CALLS = 2

configuration = plaid.Configuration(
    host=sys.argv[1], api_key={"clientId": "client-id", "secret": "secret"}
)
client = plaid_api.PlaidApi(plaid.ApiClient(configuration))
request = TransactionsSyncRequest(access_token="access-sandbox-1")


def call():
    answer = client.transactions_sync(request)
    assert len(answer["added"]) == 500


call()
before = time.process_time()
for _ in range(CALLS):
    call()
print((time.process_time() - before) * 1e6 / CALLS)
