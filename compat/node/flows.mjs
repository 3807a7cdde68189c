// What applications do with Plaid, done with Plaid's client for Node against the emulator.
// Arguments: the emulator's address, and the folder that the client is installed in.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";

const [url, folder] = process.argv.slice(2);
const require = createRequire(`${folder}/`);
const { Configuration, PlaidApi } = require("plaid");

const PRODUCTS = ["transactions", "auth", "identity", "investments", "liabilities", "assets"];
const HOOK = "https://example.com/hook";

function client(clientId) {
  const headers = { "PLAID-CLIENT-ID": clientId, "PLAID-SECRET": "secret" };
  return new PlaidApi(new Configuration({ basePath: url, baseOptions: { headers } }));
}

async function refused(call) {
  try {
    await call;
  } catch (error) {
    return error.response.data.error_code;
  }
  assert.fail("nothing was refused");
}

async function item(plaid, products = PRODUCTS, options = {}) {
  const made = await plaid.sandboxPublicTokenCreate({
    institution_id: "ins_109508",
    initial_products: products,
    options,
  });
  const exchanged = await plaid.itemPublicTokenExchange({ public_token: made.data.public_token });
  return exchanged.data.access_token;
}

async function firstAccount(plaid, access_token) {
  return (await plaid.accountsGet({ access_token })).data.accounts[0].account_id;
}

const day = (ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

const flows = {
  async items(plaid) {
    const access_token = await item(plaid, PRODUCTS, { webhook: HOOK });
    const got = (await plaid.itemGet({ access_token })).data;
    assert.equal(got.item.webhook, HOOK);
    assert.equal(got.item.error, null);
    await plaid.sandboxItemResetLogin({ access_token });
    assert.equal(await refused(plaid.transactionsGet({ access_token, start_date: day(30), end_date: day(0) })), "ITEM_LOGIN_REQUIRED");
    await plaid.itemRemove({ access_token });
    assert.equal(await refused(plaid.itemGet({ access_token })), "ITEM_NOT_FOUND");
  },

  async accountsAndIdentity(plaid) {
    const access_token = await item(plaid);
    const { accounts } = (await plaid.accountsBalanceGet({ access_token })).data;
    assert.deepEqual(accounts.slice(0, 2).map((account) => account.balances.current), [110, 210]);
    const { numbers } = (await plaid.authGet({ access_token })).data;
    assert.ok(numbers.ach[0].account.endsWith("0000"));
    const owners = (await plaid.identityGet({ access_token })).data.accounts[0].owners;
    assert.ok(owners[0].names.length > 0);
  },

  async transactions(plaid) {
    const access_token = await item(plaid, ["transactions"], {
      override_username: "user_transactions_dynamic",
      override_password: "any",
    });
    const rows = new Map();
    let cursor = "";
    for (let more = true; more; ) {
      const page = (await plaid.transactionsSync({ access_token, cursor, count: 50 })).data;
      for (const row of [...page.added, ...page.modified]) rows.set(row.transaction_id, row);
      for (const row of page.removed) rows.delete(row.transaction_id);
      [cursor, more] = [page.next_cursor, page.has_more];
    }
    assert.ok(rows.size > 0);
    await plaid.transactionsRefresh({ access_token });
    const news = (await plaid.transactionsSync({ access_token, cursor })).data;
    assert.ok(news.added.length > 0);
    const got = await plaid.transactionsGet({ access_token, start_date: day(60), end_date: day(0), options: { count: 5 } });
    assert.equal(got.data.transactions.length, 5);
    assert.ok((await plaid.categoriesGet({})).data.categories.length > 0);
    assert.ok((await plaid.transactionsRecurringGet({ access_token })).data.outflow_streams);
  },

  async debtsAndInvestments(plaid) {
    const access_token = await item(plaid);
    const held = (await plaid.investmentsHoldingsGet({ access_token })).data;
    const known = new Set(held.securities.map((security) => security.security_id));
    assert.ok(held.holdings.every((holding) => known.has(holding.security_id)));
    const moved = await plaid.investmentsTransactionsGet({ access_token, start_date: day(90), end_date: day(0) });
    assert.ok(moved.data.investment_transactions.length > 0);
    const { liabilities } = (await plaid.liabilitiesGet({ access_token })).data;
    assert.ok(liabilities.credit && liabilities.mortgage && liabilities.student);
  },

  async reports(plaid) {
    const access_token = await item(plaid);
    const made = await plaid.assetReportCreate({ access_tokens: [access_token], days_requested: 30 });
    const { asset_report_token } = made.data;
    const { report } = (await plaid.assetReportGet({ asset_report_token })).data;
    assert.equal(report.days_requested, 30);
    const pdf = await plaid.assetReportPdfGet({ asset_report_token }, { responseType: "arraybuffer" });
    assert.ok(Buffer.from(pdf.data).toString("latin1").startsWith("%PDF-"));
    const copy = await plaid.assetReportAuditCopyCreate({ asset_report_token, auditor_id: "fannie_mae" });
    await plaid.assetReportAuditCopyRemove({ audit_copy_token: copy.data.audit_copy_token });
    assert.equal((await plaid.assetReportRemove({ asset_report_token })).data.removed, true);
  },

  async institutionsAndLink(plaid) {
    const country_codes = ["US"];
    const page = (await plaid.institutionsGet({ count: 2, offset: 0, country_codes })).data;
    assert.equal(page.institutions.length, 2);
    const one = await plaid.institutionsGetById({ institution_id: "ins_109511", country_codes });
    assert.equal(one.data.institution.name, "Tartan Bank");
    assert.equal(one.data.institution.url, undefined);
    const made = await plaid.linkTokenCreate({
      client_name: "My app",
      language: "en",
      country_codes,
      user: { client_user_id: "user-1" },
      products: ["auth"],
    });
    const known = await plaid.linkTokenGet({ link_token: made.data.link_token });
    assert.equal(known.data.metadata.client_name, "My app");
    const user = (await plaid.userCreate({ client_user_id: "user-1" })).data;
    assert.deepEqual((await plaid.userItemsGet({ user_token: user.user_token })).data.items, []);
  },

  async processors(plaid) {
    const access_token = await item(plaid);
    const account_id = await firstAccount(plaid, access_token);
    const made = await plaid.processorTokenCreate({ access_token, account_id, processor: "dwolla" });
    const { processor_token } = made.data;
    assert.equal((await plaid.processorBalanceGet({ processor_token })).data.account.balances.current, 110);
    assert.ok((await plaid.processorAuthGet({ processor_token })).data.numbers.ach);
    await plaid.processorTokenPermissionsSet({ processor_token, products: ["auth"] });
    assert.deepEqual((await plaid.processorTokenPermissionsGet({ processor_token })).data.products, ["auth"]);
    await plaid.processorTokenWebhookUpdate({ processor_token, webhook: HOOK });
  },

  async statements(plaid) {
    const range = { start_date: day(90), end_date: day(0) };
    const access_token = await item(plaid, ["statements"], { statements: range });
    const { accounts } = (await plaid.statementsList({ access_token })).data;
    const { statement_id } = accounts[0].statements[0];
    const pdf = await plaid.statementsDownload({ access_token, statement_id }, { responseType: "arraybuffer" });
    const hash = createHash("sha256").update(Buffer.from(pdf.data)).digest("hex");
    assert.equal(pdf.headers["plaid-content-hash"], hash);
    await plaid.statementsRefresh({ access_token, ...range });
  },

  async enrich(plaid) {
    const transactions = ["STARBUCKS #1", "NETFLIX.COM", "nothing known"].map((description, at) => ({
      id: `${at}`,
      description,
      amount: 12.5,
      direction: "OUTFLOW",
      iso_currency_code: "USD",
    }));
    const told = await plaid.transactionsEnrich({ account_type: "depository", transactions });
    const rows = told.data.enriched_transactions;
    assert.deepEqual(rows.map((row) => row.id), ["0", "1", "2"]);
    assert.equal(rows[0].enrichments.personal_finance_category.detailed, "FOOD_AND_DRINK_COFFEE");
    assert.equal(rows[2].enrichments.merchant_name, null);
  },

  async signal(plaid) {
    const access_token = await item(plaid);
    const account_id = await firstAccount(plaid, access_token);
    await plaid.signalPrepare({ access_token });
    const judge = async (client_transaction_id, amount) =>
      (await plaid.signalEvaluate({ access_token, account_id, client_transaction_id, amount })).data;
    assert.equal((await judge("1", 10)).ruleset.result, "ACCEPT");
    assert.equal((await judge("2", 1000)).ruleset.result, "REROUTE");
    await plaid.signalDecisionReport({ client_transaction_id: "1", initiated: true });
    await plaid.signalReturnReport({ client_transaction_id: "1", return_code: "R01" });
    assert.equal(await refused(plaid.signalReturnReport({ client_transaction_id: "3", return_code: "R01" })), "INVALID_FIELD");
  },

  async bankTransfers(plaid) {
    const access_token = await item(plaid);
    const account_id = await firstAccount(plaid, access_token);
    const made = await plaid.bankTransferCreate({
      idempotency_key: "1",
      access_token,
      account_id,
      type: "debit",
      network: "ach",
      amount: "12.34",
      iso_currency_code: "USD",
      description: "test",
      ach_class: "ppd",
      user: { legal_name: "Alberta Charleson" },
    });
    const transfer = made.data.bank_transfer;
    const got = await plaid.bankTransferGet({ bank_transfer_id: transfer.id });
    assert.deepEqual(got.data.bank_transfer, transfer);
    await plaid.sandboxBankTransferSimulate({ bank_transfer_id: transfer.id, event_type: "posted" });
    assert.equal(await refused(plaid.bankTransferCancel({ bank_transfer_id: transfer.id })), "BANK_TRANSFER_NOT_CANCELLABLE");
    await new Promise((done) => setTimeout(done, 1500));
    const { bank_transfer_events: events } = (await plaid.bankTransferEventSync({ after_id: 2 })).data;
    assert.deepEqual(events.map((event) => event.event_type), ["pending", "posted"]);
    assert.equal((await plaid.bankTransferList({})).data.bank_transfers[0].id, transfer.id);
    assert.ok(Number((await plaid.bankTransferBalanceGet({})).data.balance.available) > 0);
  },

  async payments(plaid) {
    const bacs = { account: "26207729", sort_code: "560029" };
    const recipient = await plaid.paymentInitiationRecipientCreate({ name: "John Doe", bacs });
    const { recipient_id } = recipient.data;
    const amount = { currency: "GBP", value: 100 };
    const made = await plaid.paymentInitiationPaymentCreate({ recipient_id, reference: "TestPayment", amount });
    const { payment_id } = made.data;
    await plaid.sandboxPaymentSimulate({ payment_id, webhook: HOOK, status: "PAYMENT_STATUS_SETTLED" });
    const got = (await plaid.paymentInitiationPaymentGet({ payment_id })).data;
    assert.equal(got.status, "PAYMENT_STATUS_SETTLED");
    assert.ok(!("amount_refunded" in got));
    await plaid.paymentInitiationPaymentReverse({ payment_id, idempotency_key: "refund-1", reference: "Refund1" });
    assert.deepEqual((await plaid.paymentInitiationPaymentGet({ payment_id })).data.amount_refunded, amount);
    const constraints = {
      max_payment_amount: { currency: "GBP", value: 15 },
      periodic_amounts: [{ amount: { currency: "GBP", value: 40 }, alignment: "CALENDAR", interval: "MONTH" }],
    };
    const consent = await plaid.paymentInitiationConsentCreate({ recipient_id, reference: "TestConsent", scopes: ["ME_TO_ME"], constraints });
    const { consent_id } = consent.data;
    assert.equal((await plaid.paymentInitiationConsentGet({ consent_id })).data.status, "UNAUTHORISED");
    await plaid.paymentInitiationConsentRevoke({ consent_id });
    assert.equal((await plaid.paymentInitiationConsentGet({ consent_id })).data.status, "REVOKED");
  },

  async monitor(plaid) {
    const search_terms = { watchlist_program_id: "prg_2eRPsDnL66rZ7H", legal_name: "Aleksandr Voronovich" };
    const made = (await plaid.watchlistScreeningIndividualCreate({ search_terms })).data;
    assert.equal(made.status, "pending_review");
    const of = { watchlist_screening_id: made.id };
    const hits = (await plaid.watchlistScreeningIndividualHitList(of)).data.watchlist_screening_hits;
    assert.equal(hits.length, 2);
    await plaid.watchlistScreeningIndividualReviewCreate({ ...of, confirmed_hits: [hits[0].id], dismissed_hits: [] });
    await plaid.watchlistScreeningIndividualUpdate({ ...of, status: "rejected" });
    const past = await plaid.watchlistScreeningIndividualHistoryList(of);
    assert.deepEqual(past.data.watchlist_screenings.map((version) => version.status), ["rejected", "pending_review"]);
    const terms = { entity_watchlist_program_id: "entprg_2eRPsDnL66rZ7H", legal_name: "Example Bakery Two" };
    const entity = await plaid.watchlistScreeningEntityCreate({ search_terms: terms });
    assert.equal(entity.data.status, "cleared");
  },

  async identityVerification(plaid) {
    const template_id = "idvtmp_11111111111111";
    const made = await plaid.identityVerificationCreate({
      client_user_id: "user-1",
      template_id,
      is_shareable: true,
      gave_consent: false,
      user: { name: { given_name: "Anna", family_name: "Charleston" } },
    });
    assert.equal(made.data.status, "active");
    assert.equal(made.data.user.name.family_name, "Charleston");
    const got = await plaid.identityVerificationGet({ identity_verification_id: made.data.id });
    assert.equal(got.data.steps.accept_tos, "active");
    const again = await plaid.identityVerificationRetry({ client_user_id: "user-1", template_id, strategy: "reset" });
    assert.equal(again.data.previous_attempt_id, made.data.id);
    assert.equal(await refused(plaid.identityVerificationGet({})), "INVALID_FIELD");
  },

  async webhooks(plaid) {
    const rotated = await fetch(`${url}/__local/webhooks/rotate_key`, { method: "POST" });
    const { key_id } = await rotated.json();
    const { key } = (await plaid.webhookVerificationKeyGet({ key_id })).data;
    assert.equal(key.kid, key_id);
  },
};

let failed = 0;
for (const [name, flow] of Object.entries(flows)) {
  try {
    await flow(client(`node ${name}`));
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    const answer = error.response?.data ? JSON.stringify(error.response.data) : "";
    console.log(`FAIL ${name}: ${error.message} ${answer}`);
  }
}
process.exit(failed ? 1 : 0);
