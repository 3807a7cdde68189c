"""What applications do with Plaid, done with plaid-python against the emulator."""

import datetime
import hashlib
import json
import sys
import time
import urllib.request

from client import run

PRODUCTS = ["transactions", "auth", "identity", "investments", "liabilities", "assets"]
HOOK = "https://example.com/hook"


def item(client, products=PRODUCTS, username="user_good", password="pass_good", **options):
    public = client.call(
        "sandbox_public_token_create",
        institution_id="ins_109508",
        initial_products=products,
        options={"override_username": username, "override_password": password, **options},
    )
    made = client.call("item_public_token_exchange", public_token=public.public_token)
    return made.access_token


def account(client, token, at=0):
    return client.call("accounts_get", access_token=token).accounts[at].account_id


def items(client):
    token = item(client, webhook=HOOK)
    got = client.call("item_get", access_token=token)
    assert got.item.institution_id == "ins_109508" and got.item.webhook == HOOK
    assert got.item.error is None and "transactions" in [p.value for p in got.item.billed_products]
    changed = client.call("item_webhook_update", access_token=token, webhook=HOOK + "/2")
    assert changed.item.webhook == HOOK + "/2"
    fired = client.call("sandbox_item_fire_webhook", access_token=token, webhook_code="DEFAULT_UPDATE", webhook_type="TRANSACTIONS")
    assert fired.webhook_fired
    client.call("sandbox_item_reset_login", access_token=token)
    assert client.call("item_get", access_token=token).item.error.error_code == "ITEM_LOGIN_REQUIRED"
    assert client.refused("accounts_balance_get", access_token=token) == "ITEM_LOGIN_REQUIRED"
    other = client.call("item_access_token_invalidate", access_token=token).new_access_token
    assert client.refused("item_get", access_token=token) == "INVALID_ACCESS_TOKEN"
    client.call("item_remove", access_token=other)
    assert client.refused("item_get", access_token=other) == "ITEM_NOT_FOUND"


def logins(client):
    failed = {"override_username": "user_good", "override_password": "error_ITEM_LOCKED"}
    code = client.refused(
        "sandbox_public_token_create",
        institution_id="ins_109508",
        initial_products=["auth"],
        options=failed,
    )
    assert code == "ITEM_LOCKED"
    assert client.refused("item_public_token_exchange", public_token="public-sandbox-x") == "INVALID_PUBLIC_TOKEN"
    user = json.dumps({"override_accounts": [{"type": "depository", "subtype": "checking", "starting_balance": 12.5}]})
    token = item(client, ["auth"], "user_custom", user)
    accounts = client.call("accounts_get", access_token=token).accounts
    assert [a.balances.current for a in accounts] == [12.5]


def accounts_and_identity(client):
    token = item(client)
    accounts = client.call("accounts_get", access_token=token).accounts
    assert [a.mask for a in accounts[:4]] == ["0000", "1111", "2222", "3333"]
    assert accounts[0].balances.available == 100 and accounts[0].balances.current == 110
    one = client.call("accounts_balance_get", access_token=token, options={"account_ids": [accounts[1].account_id]})
    assert [a.balances.current for a in one.accounts] == [210]
    numbers = client.call("auth_get", access_token=token).numbers.ach
    assert {n.account_id for n in numbers} <= {a.account_id for a in accounts}
    assert numbers[0].account.endswith("0000") and len(numbers[0].routing) == 9
    owner = client.call("identity_get", access_token=token).accounts[0].owners[0]
    assert owner.names and owner.emails[0].data
    match = client.call("identity_match", access_token=token, user={"legal_name": owner.names[0]})
    assert match.accounts[0].legal_name.score == 100


def transactions(client):
    token = item(client, ["transactions"], "user_transactions_dynamic", "any")
    today = datetime.date.today()
    got = client.call(
        "transactions_get",
        access_token=token,
        start_date=str(today - datetime.timedelta(days=60)),
        end_date=str(today),
        options={"count": 5},
    )
    assert len(got.transactions) == 5 < got.total_transactions
    cursor, rows = "", {}
    while True:
        page = client.call("transactions_sync", access_token=token, cursor=cursor, count=50)
        for row in page.added + page.modified:
            rows[row.transaction_id] = row
        for row in page.removed:
            rows.pop(row.transaction_id)
        cursor = page.next_cursor
        if not page.has_more:
            break
    before = set(rows)
    assert before
    client.call("transactions_refresh", access_token=token)
    news = client.call("transactions_sync", access_token=token, cursor=cursor)
    assert news.added and {row.transaction_id for row in news.removed} <= before
    streams = client.call("transactions_recurring_get", access_token=token)
    assert streams.outflow_streams is not None
    categories = client.call("categories_get").categories
    assert categories[0].category_id


def debts_and_investments(client):
    token = item(client)
    holdings = client.call("investments_holdings_get", access_token=token)
    held = {h.security_id for h in holdings.holdings}
    assert held and held <= {s.security_id for s in holdings.securities}
    today = datetime.date.today()
    moved = client.call(
        "investments_transactions_get",
        access_token=token,
        start_date=str(today - datetime.timedelta(days=90)),
        end_date=str(today),
    )
    assert moved.total_investment_transactions == len(moved.investment_transactions) or moved.investment_transactions
    debts = client.call("liabilities_get", access_token=token).liabilities
    assert debts.credit and debts.mortgage and debts.student


def reports(client):
    token = item(client)
    made = client.call("asset_report_create", access_tokens=[token], days_requested=30, options={"client_report_id": "mine"})
    report = client.call("asset_report_get", asset_report_token=made.asset_report_token).report
    assert report.client_report_id == "mine" and report.days_requested == 30
    pdf = client.call("asset_report_pdf_get", asset_report_token=made.asset_report_token)
    assert pdf.read().startswith(b"%PDF-")
    left = report["items"][0].accounts[0].account_id
    less = client.call("asset_report_filter", asset_report_token=made.asset_report_token, account_ids_to_exclude=[left])
    filtered = client.call("asset_report_get", asset_report_token=less.asset_report_token).report
    assert len(filtered["items"][0].accounts) == len(report["items"][0].accounts) - 1
    copy = client.call("asset_report_audit_copy_create", asset_report_token=made.asset_report_token, auditor_id="fannie_mae")
    client.call("asset_report_audit_copy_remove", audit_copy_token=copy.audit_copy_token)
    assert client.call("asset_report_remove", asset_report_token=made.asset_report_token).removed


def institutions(client):
    page = client.call("institutions_get", count=2, offset=0, country_codes=["US"])
    assert len(page.institutions) == 2 < page.total
    one = client.call("institutions_get_by_id", institution_id="ins_109511", country_codes=["US"], options={"include_optional_metadata": True})
    assert one.institution.name == "Tartan Bank" and one.institution.url == "https://www.plaid.com/"
    found = client.call("institutions_search", query="Platypus", products=["transactions"], country_codes=["US"])
    assert any(i.institution_id == "ins_109508" for i in found.institutions)
    assert client.refused("institutions_get_by_id", institution_id="ins_0", country_codes=["US"]) == "INVALID_INSTITUTION"


def link(client):
    made = client.call(
        "link_token_create",
        client_name="My app",
        language="en",
        country_codes=["US"],
        user={"client_user_id": "user-1"},
        products=["auth"],
    )
    assert made.link_token.startswith("link-sandbox-")
    known = client.call("link_token_get", link_token=made.link_token)
    assert known.metadata.client_name == "My app"


def users(client):
    made = client.call("user_create", client_user_id="user-1")
    assert made.user_id and made.user_token
    assert client.call("user_items_get", user_token=made.user_token)["items"] == []


def processors(client):
    token = item(client)
    handed = client.call("processor_token_create", access_token=token, account_id=account(client, token), processor="dwolla").processor_token
    assert client.call("processor_balance_get", processor_token=handed).account.balances.current == 110
    assert client.call("processor_auth_get", processor_token=handed).numbers.ach.account.endswith("0000")
    assert client.call("processor_identity_get", processor_token=handed).account.owners
    client.call("processor_token_permissions_set", processor_token=handed, products=["auth"])
    allowed = client.call("processor_token_permissions_get", processor_token=handed).products
    assert [product.value for product in allowed] == ["auth"]
    client.call("processor_token_webhook_update", processor_token=handed, webhook=HOOK)
    stripe = client.call("processor_stripe_bank_account_token_create", access_token=token, account_id=account(client, token))
    assert stripe.stripe_bank_account_token.startswith("btok_")
    assert client.refused("processor_auth_get", processor_token="processor-sandbox-x") == "INVALID_PROCESSOR_TOKEN"


def statements(client):
    today = datetime.date.today()
    wanted = {"start_date": str(today - datetime.timedelta(days=90)), "end_date": str(today)}
    token = item(client, ["statements"], statements=wanted)
    listed = client.call("statements_list", access_token=token)
    statement = listed.accounts[0].statements[0]
    assert 1 <= statement.month <= 12 and statement.year >= today.year - 1
    answer = client.api.statements_download(
        {"access_token": token, "statement_id": statement.statement_id}, _return_http_data_only=False
    )
    pdf, _, headers = answer
    content = pdf.read()
    assert content.startswith(b"%PDF-")
    assert headers["Plaid-Content-Hash"] == hashlib.sha256(content).hexdigest()
    client.call("statements_refresh", access_token=token, **wanted)
    assert client.refused("statements_download", access_token=token, statement_id="none") == "INVALID_FIELD"


def enrich(client):
    rows = [
        {"id": str(at), "description": text, "amount": 12.5, "direction": "OUTFLOW", "iso_currency_code": "USD"}
        for at, text in enumerate(["STARBUCKS #1", "NETFLIX.COM", "nothing known"])
    ]
    told = client.call("transactions_enrich", account_type="depository", transactions=rows).enriched_transactions
    assert [row.id for row in told] == ["0", "1", "2"]
    detailed = [row.enrichments.personal_finance_category.detailed for row in told]
    assert detailed[:2] == ["FOOD_AND_DRINK_COFFEE", "ENTERTAINMENT_TV_AND_MOVIES"]
    assert told[0].enrichments.merchant_name == "Starbucks" and told[2].enrichments.merchant_name is None


def signal(client):
    token = item(client)
    of = {"access_token": token, "account_id": account(client, token)}
    client.call("signal_prepare", access_token=token)
    safe = client.call("signal_evaluate", client_transaction_id="1", amount=10.0, **of)
    assert safe.ruleset.result.value == "ACCEPT" and safe.core_attributes.available_balance == 100
    risky = client.call("signal_evaluate", client_transaction_id="2", amount=1000.0, **of)
    assert risky.ruleset.result.value == "REROUTE"
    assert risky.scores.bank_initiated_return_risk.score.value > safe.scores.bank_initiated_return_risk.score.value
    client.call("signal_decision_report", client_transaction_id="1", initiated=True)
    client.call("signal_return_report", client_transaction_id="1", return_code="R01")
    assert client.refused("signal_return_report", client_transaction_id="3", return_code="R01") == "INVALID_FIELD"


def bank_transfers(client):
    token = item(client)

    def create(key):
        return client.call(
            "bank_transfer_create",
            idempotency_key=key,
            access_token=token,
            account_id=account(client, token),
            type="debit",
            network="ach",
            amount="12.34",
            iso_currency_code="USD",
            description="test",
            ach_class="ppd",
            user={"legal_name": "Alberta Charleson"},
        ).bank_transfer

    one, two = create("1"), create("2")
    got = client.call("bank_transfer_get", bank_transfer_id=one.id).bank_transfer
    assert got == one and got.amount == "12.34" and create("1").id == one.id
    listed = client.call("bank_transfer_list").bank_transfers
    assert [transfer.id for transfer in listed[:2]] == [two.id, one.id]
    client.call("sandbox_bank_transfer_simulate", bank_transfer_id=one.id, event_type="posted")
    assert client.call("bank_transfer_get", bank_transfer_id=one.id).bank_transfer.status.value == "posted"
    assert client.refused("bank_transfer_cancel", bank_transfer_id=one.id) == "BANK_TRANSFER_NOT_CANCELLABLE"
    client.call("bank_transfer_cancel", bank_transfer_id=two.id)
    first = client.call("bank_transfer_event_sync", after_id=0).bank_transfer_events
    assert [event.event_id for event in first] == list(range(1, len(first) + 1))
    time.sleep(1.5)
    events = client.call("bank_transfer_event_list", bank_transfer_id=one.id).bank_transfer_events
    assert [event.event_type.value for event in events] == ["posted", "pending"]
    assert float(client.call("bank_transfer_balance_get").balance.available) > 0
    moved = client.call("bank_transfer_migrate_account", account_number="100000000", routing_number="121122676", account_type="checking")
    assert moved.access_token.startswith("access-sandbox-")


def payments(client):
    recipient = client.call(
        "payment_initiation_recipient_create",
        name="John Doe",
        bacs={"account": "26207729", "sort_code": "560029"},
    ).recipient_id
    assert client.call("payment_initiation_recipient_get", recipient_id=recipient).bacs.sort_code == "560029"
    assert client.call("payment_initiation_recipient_list").recipients[0].recipient_id == recipient
    made = client.call(
        "payment_initiation_payment_create",
        recipient_id=recipient,
        reference="TestPayment",
        amount={"currency": "GBP", "value": 100.0},
    )
    payment = made.payment_id
    assert made.status.value == "PAYMENT_STATUS_INPUT_NEEDED"
    turned = client.call("sandbox_payment_simulate", payment_id=payment, webhook=HOOK, status="PAYMENT_STATUS_SETTLED")
    assert turned.old_status.value == "PAYMENT_STATUS_INPUT_NEEDED"
    got = client.call("payment_initiation_payment_get", payment_id=payment)
    assert got.status.value == "PAYMENT_STATUS_SETTLED" and "amount_refunded" not in got
    refund = client.call(
        "payment_initiation_payment_reverse",
        payment_id=payment,
        idempotency_key="refund-1",
        reference="Refund1",
        amount={"currency": "GBP", "value": 30.0},
    )
    got = client.call("payment_initiation_payment_get", payment_id=payment)
    assert got.refund_ids == [refund.refund_id] and got.amount_refunded.value == 30
    assert client.call("payment_initiation_payment_list").payments[0].payment_id == payment
    limits = {
        "max_payment_amount": {"currency": "GBP", "value": 15.0},
        "periodic_amounts": [
            {"amount": {"currency": "GBP", "value": 40.0}, "alignment": "CALENDAR", "interval": "MONTH"}
        ],
    }
    consent = client.call(
        "payment_initiation_consent_create",
        recipient_id=recipient,
        reference="TestConsent",
        scopes=["ME_TO_ME"],
        constraints=limits,
    ).consent_id
    assert client.call("payment_initiation_consent_get", consent_id=consent).status.value == "UNAUTHORISED"
    early = client.refused(
        "payment_initiation_consent_payment_execute",
        consent_id=consent,
        amount={"currency": "GBP", "value": 5.0},
        idempotency_key="1",
    )
    assert early == "INVALID_FIELD"
    client.call("payment_initiation_consent_revoke", consent_id=consent)
    assert client.call("payment_initiation_consent_get", consent_id=consent).status.value == "REVOKED"


def monitor(client):
    program = "prg_2eRPsDnL66rZ7H"
    made = client.call(
        "watchlist_screening_individual_create",
        search_terms={"watchlist_program_id": program, "legal_name": "Aleksandr Voronovich", "country": "RU"},
        client_user_id="user-1",
    )
    assert made.status.value == "pending_review" and made.search_terms.legal_name == "Aleksandr Voronovich"
    hits = client.call("watchlist_screening_individual_hit_list", watchlist_screening_id=made.id).watchlist_screening_hits
    assert len(hits) == 2
    client.call(
        "watchlist_screening_individual_review_create",
        watchlist_screening_id=made.id,
        confirmed_hits=[hits[0].id],
        dismissed_hits=[hits[1].id],
    )
    client.call("watchlist_screening_individual_update", watchlist_screening_id=made.id, status="rejected")
    got = client.call("watchlist_screening_individual_get", watchlist_screening_id=made.id)
    assert got.status.value == "rejected"
    past = client.call("watchlist_screening_individual_history_list", watchlist_screening_id=made.id)
    assert [version.status.value for version in past.watchlist_screenings] == ["rejected", "pending_review"]
    assert len(client.call("watchlist_screening_individual_review_list", watchlist_screening_id=made.id).watchlist_screening_reviews) == 1
    listed = client.call("watchlist_screening_individual_list", watchlist_program_id=program).watchlist_screenings
    assert listed[0].id == made.id
    assert client.call("watchlist_screening_individual_program_list").watchlist_programs
    entity = client.call(
        "watchlist_screening_entity_create",
        search_terms={"entity_watchlist_program_id": "entprg_2eRPsDnL66rZ7H", "legal_name": "Fictional Arms Trading"},
    )
    hits = client.call("watchlist_screening_entity_hit_list", entity_watchlist_screening_id=entity.id)
    assert len(hits.entity_watchlist_screening_hits) == 1
    assert client.call("watchlist_screening_entity_program_get", entity_watchlist_program_id="entprg_2eRPsDnL66rZ7H").name


def identity_verification(client):
    template = "idvtmp_11111111111111"
    user = {
        "name": {"given_name": "Leslie", "family_name": "Knope"},
        "date_of_birth": "1975-01-18",
        "address": {"street": "123 Main St.", "city": "Pawnee", "region": "IN", "postal_code": "46001", "country": "US"},
    }
    made = client.call(
        "identity_verification_create",
        client_user_id="user-1",
        template_id=template,
        is_shareable=True,
        gave_consent=True,
        user=user,
    )
    assert made.status.value == "success" and made.user.name.family_name == "Knope"
    got = client.call("identity_verification_get", identity_verification_id=made.id)
    assert got.steps.kyc_check.value == "success" and got.id == made.id
    again = client.call("identity_verification_retry", client_user_id="user-1", template_id=template, strategy="reset")
    assert again.previous_attempt_id == made.id
    listed = client.call("identity_verification_list", client_user_id="user-1", template_id=template)
    assert [attempt.id for attempt in listed.identity_verifications] == [again.id, made.id]
    team = client.call("dashboard_user_list").dashboard_users
    assert client.call("dashboard_user_get", dashboard_user_id=team[0].id).email_address == team[0].email_address


def webhooks(client):
    url = client.api.api_client.configuration.host + "/__local/webhooks/rotate_key"
    with urllib.request.urlopen(urllib.request.Request(url, method="POST")) as answer:
        key = json.load(answer)["key_id"]
    got = client.call("webhook_verification_key_get", key_id=key)
    assert got.key.alg == "ES256" and got.key.kid == key
    assert client.refused("webhook_verification_key_get", key_id="none") == "INVALID_WEBHOOK_VERIFICATION_KEY_ID"


run(
    [
        items,
        logins,
        accounts_and_identity,
        transactions,
        debts_and_investments,
        reports,
        institutions,
        link,
        users,
        processors,
        statements,
        enrich,
        signal,
        bank_transfers,
        payments,
        monitor,
        identity_verification,
        webhooks,
    ],
    sys.argv[1],
)
