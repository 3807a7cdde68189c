"""Reads what `interop sign` printed, checks it with PyJWT, and prints a webhook that PyJWT signed."""

import hashlib
import json
import sys
import time

import jwt
from cryptography.hazmat.primitives.asymmetric import ec


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


ours = json.load(sys.stdin)
key = jwt.PyJWK(ours["jwk"], algorithm="ES256").key
claims = jwt.decode(ours["token"], key, algorithms=["ES256"])
assert jwt.get_unverified_header(ours["token"])["kid"] == ours["jwk"]["kid"]
assert abs(time.time() - claims["iat"]) < 60
assert claims["request_body_sha256"] == sha256(ours["body"])

private = ec.generate_private_key(ec.SECP256R1())
kid = "pyjwt-1"
body = json.dumps({"webhook_type": "ITEM", "webhook_code": "ERROR", "item_id": "é"}, indent=2)
claims = {"iat": int(time.time()), "request_body_sha256": sha256(body)}
token = jwt.encode(claims, private, algorithm="ES256", headers={"kid": kid})
jwk = json.loads(jwt.algorithms.ECAlgorithm.to_jwk(private.public_key()))
jwk.update(kid=kid, alg="ES256", use="sig")
print(json.dumps({"jwk": jwk, "token": token, "body": body}))
