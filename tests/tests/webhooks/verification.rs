//! What is genuine comes through, and nothing else does.

use std::time::{Duration, SystemTime};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use plaid::{
    Client, Environment, Sample,
    webhooks::{
        Rejection, SIGNATURE_HEADER, Verifier, VerifyError, Webhook,
        payloads::ItemErrorWebhook,
        signer::{Forgery, Signed, Signer},
    },
};
use plaid_emulator::Emulator;
use plaid_tests::for_each_payload;
use proptest::prelude::*;
use tokio::runtime::{Builder, Runtime};

use crate::bank::{Bank, news, rejection, verify};

#[tokio::test]
async fn every_payload_comes_through_as_it_was_sent() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    let samples = Webhook::samples();
    for (webhook, sent) in samples.iter().zip(&bank.signer.samples()) {
        let delivery = verify(&verifier, sent).await.unwrap();
        assert_eq!(delivery.webhook(), webhook);
        assert_eq!(delivery.body(), &sent.body);
        assert_eq!(delivery.key_id(), bank.signer.key_id());
        let now = SystemTime::UNIX_EPOCH + crate::bank::LONG_AGO;
        assert_eq!(delivery.issued_at(), now);
    }
    let mut payloads = 0;
    macro_rules! visit {
        ($($payload:ty,)+) => {
            $(payloads += usize::from(samples.contains(&<$payload>::sample().into()));)+
        };
    }
    for_each_payload!(visit);
    assert_eq!(payloads, samples.len());
    assert_eq!(bank.fetches(), 1);
}

#[tokio::test]
async fn every_forgery_is_refused_for_what_it_is() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    for forgery in Forgery::ALL {
        let forged = bank.signer.forge(*forgery, news());
        let outcome = verifier.verify(forged.headers, forged.body).await;
        let error = outcome.expect_err("a forgery");
        assert!(error.is_rejected() && !error.is_inconclusive());
        assert_eq!(error.status(), 401, "{forgery:?}");
        match error {
            VerifyError::Rejected(why) => assert_eq!(why, forged.rejection, "{forgery:?}"),
            other => panic!("{forgery:?}: {other:?}"),
        }
    }
    // The genuine one is still welcome.
    verify(&verifier, &bank.signer.send(news())).await.unwrap();
}

/// Two keys that Plaid knows, and each under the other's name.
#[tokio::test]
async fn a_key_signs_under_its_own_id_alone() {
    let bank = Bank::without_keys().await;
    let keys = [bank.signer.clone(), bank.signer(2)];
    bank.knows_all(&keys);
    let verifier = bank.verifier();
    for (signer, other) in [(&keys[0], &keys[1]), (&keys[1], &keys[0])] {
        verify(&verifier, &signer.send(news())).await.unwrap();
        let swapped = signer.clone().with_key_id(other.key_id());
        let outcome = verify(&verifier, &swapped.send(news())).await;
        assert_eq!(rejection(outcome), Rejection::BadSignature);
    }
}

/// What can be seen without a key costs no call to Plaid.
#[tokio::test]
async fn only_what_looks_genuine_is_worth_a_key() {
    let bank = Bank::open().await;
    for forgery in Forgery::ALL {
        let verifier = bank.verifier();
        let before = bank.fetches();
        let forged = bank.signer.forge(*forgery, news());
        let outcome = verifier.verify(forged.headers, forged.body).await;
        let needs_a_key = matches!(
            rejection(outcome),
            Rejection::BadSignature | Rejection::UnknownKey
        );
        assert_eq!(
            bank.fetches() - before,
            usize::from(needs_a_key),
            "{forgery:?}"
        );
    }
}

#[tokio::test]
async fn the_time_of_signing_has_bounds() {
    let bank = Bank::open().await;
    let now = SystemTime::UNIX_EPOCH + crate::bank::LONG_AGO;
    let verifier = bank.verifier();
    let body = bank.signer.send(news()).body;
    let at = |seconds: i64| {
        let offset = Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 {
            now - offset
        } else {
            now + offset
        };
        bank.signer.sign_at(time, body.clone())
    };
    for (seconds, expected) in [
        (-301, Some(Rejection::Stale)),
        (-300, None),
        (0, None),
        (60, None),
        (61, Some(Rejection::FromTheFuture)),
    ] {
        let outcome = verify(&verifier, &at(seconds)).await;
        match expected {
            Some(expected) => assert_eq!(rejection(outcome), expected, "{seconds}"),
            None => assert!(outcome.is_ok(), "{seconds}: {outcome:?}"),
        }
    }
    let strict = verifier
        .with_max_age(Duration::from_secs(10))
        .with_leeway(Duration::ZERO);
    assert_eq!(rejection(verify(&strict, &at(-11)).await), Rejection::Stale);
    assert_eq!(
        rejection(verify(&strict, &at(1)).await),
        Rejection::FromTheFuture
    );
    verify(&strict, &at(-10)).await.unwrap();

    // A replay is refused once it is old, by the verifier alone.
    let sent = bank.signer.send(news());
    verify(&strict, &sent).await.unwrap();
    bank.clock.advance(Duration::from_secs(11));
    assert_eq!(rejection(verify(&strict, &sent).await), Rejection::Stale);
}

#[tokio::test]
async fn the_header_may_be_spelt_in_any_case_and_come_from_any_map() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    let sent = bank.signer.send(news());
    for name in ["plaid-verification", "PLAID-VERIFICATION", SIGNATURE_HEADER] {
        let headers = [("Accept", "*/*"), (name, sent.signature())];
        verifier.verify(headers, sent.body.clone()).await.unwrap();
    }
    let mut headers = axum::http::HeaderMap::new();
    headers.insert("plaid-verification", sent.signature().parse().unwrap());
    verifier.verify(&headers, sent.body.clone()).await.unwrap();
    headers.append("plaid-verification", sent.signature().parse().unwrap());
    let outcome = verifier.verify(&headers, sent.body.clone()).await;
    assert_eq!(rejection(outcome), Rejection::RepeatedHeader);
}

#[test]
fn a_receiver_needs_no_runtime() {
    let (verifier, sent, _runtime, bank) = genuine();
    let verified = verifier.verify_blocking(sent.headers.clone(), sent.body.clone());
    assert_eq!(verified.unwrap().body(), &sent.body);
    let forged = bank.signer.forge(Forgery::ChangedBody, news());
    let outcome = verifier.verify_blocking(forged.headers, forged.body);
    assert_eq!(rejection(outcome), Rejection::BodyMismatch);
    // A verifier that has to fetch the key.
    let verified = bank.verifier().verify_blocking(sent.headers, sent.body);
    assert!(verified.is_ok(), "{verified:?}");
}

#[tokio::test]
async fn what_was_signed_has_to_be_an_object() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    for body in ["", "[]", "no JSON"] {
        let outcome = verify(&verifier, &bank.signer.sign(body)).await;
        assert_eq!(outcome.as_ref().unwrap_err().status(), 400);
        assert_eq!(rejection(outcome), Rejection::NoObject, "{body}");
    }
    let delivery = verify(&verifier, &bank.signer.sign("{}")).await.unwrap();
    assert!(matches!(delivery.webhook(), Webhook::Other(_)));
}

#[tokio::test]
async fn nothing_of_a_body_or_signature_shows() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    let sent = bank
        .signer
        .sign("{\"webhook_type\":\"X\",\"a\":\"s3cr3t\"}");
    let delivery = verify(&verifier, &sent).await.unwrap();
    let forged = bank.signer.forge(Forgery::ChangedSignature, news());
    let error = verifier
        .verify(forged.headers.clone(), forged.body.clone())
        .await
        .unwrap_err();
    let shown = format!(
        "{delivery:?} {error} {error:?} {sent:?} {forged:?} {verifier:?} {:?}",
        bank.signer
    );
    assert!(!shown.contains("s3cr3t"), "{shown}");
    for secret in [sent.signature(), &forged.headers[1].1] {
        let tail = secret.rsplit('.').next().unwrap();
        assert!(!shown.contains(tail), "{shown}");
    }
}

#[test]
fn signers_of_one_seed_are_one() {
    let [one, again, other] = [1, 1, 2].map(|seed| Signer::from_seed(seed).unwrap());
    assert_eq!(one.public_key(), again.public_key());
    assert_ne!(one.public_key(), other.public_key());
    assert_ne!(one.key_id(), other.key_id());
    let fresh = Signer::generate().unwrap();
    assert_ne!(fresh.public_key(), Signer::generate().unwrap().public_key());
    // In the form of a UUID.
    let parts: Vec<usize> = one.key_id().split('-').map(str::len).collect();
    assert_eq!(parts, [8, 4, 4, 4, 12]);
}

/// A verifier, what was signed, and a runtime; made once for many cases. The key endpoint lives as long
/// as the bank.
fn genuine() -> (Verifier, Signed, Runtime, Bank) {
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let bank = runtime.block_on(Bank::open());
    let sent = bank.signer.sample::<ItemErrorWebhook>();
    let verifier = bank.verifier();
    runtime.block_on(verify(&verifier, &sent)).unwrap();
    (verifier, sent, runtime, bank)
}

#[test]
fn no_change_of_a_signature_or_body_comes_through() {
    let (verifier, sent, runtime, _bank) = genuine();
    let mut runner = proptest::test_runner::TestRunner::default();
    let token = sent.signature().as_bytes().to_vec();
    let changes = (any::<prop::sample::Index>(), any::<u8>(), any::<bool>());
    runner
        .run(&changes, |(at, byte, in_body)| {
            let (mut token, mut body) = (token.clone(), sent.body.to_vec());
            let changed = if in_body { &mut body } else { &mut token };
            let at = at.index(changed.len());
            prop_assume!(changed[at] != byte);
            changed[at] = byte;
            let headers = [(SIGNATURE_HEADER.as_bytes(), token.as_slice())];
            let outcome = runtime.block_on(verifier.verify(headers, body));
            prop_assert!(outcome.is_err());
            Ok(())
        })
        .unwrap();
}

#[test]
fn any_header_and_body_are_refused_in_peace() {
    let (verifier, _, runtime, _bank) = genuine();
    let mut runner = proptest::test_runner::TestRunner::default();
    let part = prop_oneof![
        Just(String::new()),
        "[A-Za-z0-9_-]{0,40}",
        r#"\{"alg":"ES256","kid":"[a-z]{1,8}"\}"#.prop_map(|text| encoded(&text)),
        r#"\{"iat":-?[0-9]{1,20},"request_body_sha256":"[0-9a-f]{0,64}"\}"#
            .prop_map(|text| encoded(&text)),
    ];
    let token = prop::collection::vec(part, 0..5).prop_map(|parts| parts.join("."));
    let token = prop_oneof![
        token.prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..200),
    ];
    let body = prop::collection::vec(any::<u8>(), 0..200);
    runner
        .run(&(token, body), |(token, body)| {
            let headers = [(SIGNATURE_HEADER, token)];
            prop_assert!(runtime.block_on(verifier.verify(headers, body)).is_err());
            Ok(())
        })
        .unwrap();
}

fn encoded(text: &str) -> String {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    URL_SAFE_NO_PAD.encode(text)
}

#[tokio::test]
async fn webhooks_are_signed_for_the_emulators_own_keys() {
    let emulator = Emulator::start().await.unwrap();
    let client = Client::builder()
        .credentials("client-id", "secret")
        .environment(Environment::custom(emulator.url()).unwrap())
        .build()
        .unwrap();
    let signer = emulator.webhook_signer();
    let verifier = Verifier::new(&client);
    let sent = signer.send(news());
    let delivery = verify(&verifier, &sent).await.unwrap();
    assert_eq!(delivery.webhook(), &news());
    for forgery in Forgery::ALL {
        let forged = signer.forge(*forgery, news());
        let outcome = verifier.verify(forged.headers, forged.body).await;
        assert_eq!(rejection(outcome), forged.rejection, "{forgery:?}");
    }
    // Another seed is another environment.
    let other = Emulator::builder().seed(7).start().await.unwrap();
    let stranger = other.webhook_signer();
    assert_ne!(stranger.key_id(), signer.key_id());
    let outcome = verify(&verifier, &stranger.send(news())).await;
    assert_eq!(rejection(outcome), Rejection::UnknownKey);
}

/// The type of a token is optional. If it is there, it is that of Plaid's.
#[tokio::test]
async fn a_token_of_another_type_is_none() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    let sent = bank.signer.send(news());
    let parts: Vec<&str> = sent.signature().split('.').collect();
    for (typ, is_malformed) in [
        (Some("JWT"), false),
        (Some("jwt"), false),
        (None, false),
        (Some("JOSE"), true),
        (Some("at+jwt"), true),
        (Some(""), true),
    ] {
        let mut header = serde_json::json!({ "alg": "ES256", "kid": bank.signer.key_id() });
        if let Some(typ) = typ {
            header["typ"] = typ.into();
        }
        let header = URL_SAFE_NO_PAD.encode(header.to_string());
        let token = [header.as_str(), parts[1], parts[2]].join(".");
        let outcome = verifier
            .verify([(SIGNATURE_HEADER, token)], sent.body.clone())
            .await;
        // The signature covers the header, so that it is wrong for each but Plaid's own.
        let expected = if is_malformed {
            Rejection::Malformed
        } else {
            Rejection::BadSignature
        };
        match outcome {
            Ok(_) => assert_eq!(typ, Some("JWT")),
            other => assert_eq!(rejection(other), expected, "{typ:?}"),
        }
    }
}
