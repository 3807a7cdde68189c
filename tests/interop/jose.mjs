// Reads what `interop sign` printed, checks it with the npm package jose, and prints a webhook that
// jose has signed. The package is in the folder that the argument names.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = createRequire(resolve(process.argv[2], "package.json"));
const jose = await import(pathToFileURL(folder.resolve("jose")).href);
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

const ours = JSON.parse(readFileSync(0, "utf8"));
const key = await jose.importJWK(ours.jwk, "ES256");
const { payload, protectedHeader } = await jose.jwtVerify(ours.token, key, {
  algorithms: ["ES256"],
  maxTokenAge: "5 minutes",
});
if (protectedHeader.kid !== ours.jwk.kid) throw new Error("another key id");
if (payload.request_body_sha256 !== sha256(ours.body)) throw new Error("another body");

const { publicKey, privateKey } = await jose.generateKeyPair("ES256", { extractable: true });
const kid = "jose-1";
const body = JSON.stringify({ webhook_type: "ITEM", webhook_code: "ERROR", item_id: "é" }, null, 2);
const token = await new jose.SignJWT({ request_body_sha256: sha256(body) })
  .setProtectedHeader({ alg: "ES256", kid, typ: "JWT" })
  .setIssuedAt()
  .sign(privateKey);
const jwk = { ...(await jose.exportJWK(publicKey)), kid, alg: "ES256", use: "sig" };
console.log(JSON.stringify({ jwk, token, body }));
