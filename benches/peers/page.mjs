// page.mjs URL FOLDER: microseconds of processor time that the client of npm, which is installed in
// the folder, takes for a page of transactions.

import { createRequire } from "node:module";
import { Agent } from "node:http";
import { strict as assert } from "node:assert";

const [url, folder] = process.argv.slice(2);
const { Configuration, PlaidApi } = createRequire(`${folder}/`)("plaid");
const CALLS = 50;

const client = new PlaidApi(
  new Configuration({
    basePath: url,
    baseOptions: {
      headers: { "PLAID-CLIENT-ID": "client-id", "PLAID-SECRET": "secret" },
      httpAgent: new Agent({ keepAlive: true }),
    },
  }),
);

async function call() {
  const answer = await client.transactionsSync({ access_token: "access-sandbox-1" });
  assert.equal(answer.data.added.length, 500);
}

for (let i = 0; i < 10; i += 1) await call();
const before = process.cpuUsage();
for (let i = 0; i < CALLS; i += 1) await call();
const { user, system } = process.cpuUsage(before);
console.log((user + system) / CALLS);
process.exit(0);
