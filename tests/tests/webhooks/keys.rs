//! Keys are fetched when they have to be, and never more often.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use plaid::webhooks::{
    Inconclusive, Rejection, Verifier, VerifyError, Webhook,
    signer::Signer,
    types::{JWKPublicKey, WebhookVerificationKeyGetRequest, WebhookVerificationKeyGetResponse},
};
use plaid_mock::{Answer, MockPlaid, errors};

use crate::bank::{Bank, news, rejection, verify};

/// A way to change a key.
type Change = fn(&mut JWKPublicKey);

type KeyGet = WebhookVerificationKeyGetRequest;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// What could not be checked.
#[track_caller]
fn inconclusive<T: std::fmt::Debug>(outcome: Result<T, VerifyError>) -> Inconclusive {
    match outcome {
        Err(error @ VerifyError::Inconclusive(_)) => {
            assert!(error.is_inconclusive() && error.status() == 503);
            let VerifyError::Inconclusive(why) = error else {
                unreachable!("matched above")
            };
            why
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_key_is_fetched_once() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    for _ in 0..3 {
        verify(&verifier, &bank.signer.send(news())).await.unwrap();
        verify(&verifier.clone(), &bank.signer.send(news()))
            .await
            .unwrap();
    }
    assert_eq!(bank.fetches(), 1);
}

#[tokio::test]
async fn an_unknown_key_is_asked_for_once_in_a_while() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    // The key of another environment, to which the key endpoint of this one says no.
    let stranger = bank.signer(2);
    for _ in 0..5 {
        let outcome = verify(&verifier, &stranger.send(news())).await;
        assert_eq!(rejection(outcome), Rejection::UnknownKey);
    }
    assert_eq!(bank.fetches(), 1);
    // It may become known.
    bank.plaid.reset();
    bank.knows(&stranger);
    bank.clock.advance(Duration::from_secs(601));
    verify(&verifier, &stranger.send(news())).await.unwrap();
}

#[tokio::test]
async fn an_expired_key_is_no_key() {
    let bank = Bank::without_keys().await;
    let now = SystemTime::UNIX_EPOCH + crate::bank::LONG_AGO;
    let verifier = bank.verifier();
    let expiring = bank.signer.clone().with_expired_at(now + HOUR / 2);
    bank.knows(&expiring);
    verify(&verifier, &expiring.send(news())).await.unwrap();
    bank.clock.advance(HOUR / 2);
    let outcome = verify(&verifier, &expiring.send(news())).await;
    assert_eq!(rejection(outcome), Rejection::ExpiredKey);
    assert_eq!(bank.fetches(), 1);
}

/// A receiver learns within the hour that a key has expired, and at once when it meets the next.
#[tokio::test]
async fn keys_change() {
    for meets_the_next in [false, true] {
        let bank = Bank::open().await;
        let verifier = bank.verifier();
        verify(&verifier, &bank.signer.send(news())).await.unwrap();
        let old = bank.signer.clone();
        let old = old.with_expired_at(SystemTime::UNIX_EPOCH + crate::bank::LONG_AGO);
        let next = bank.signer(2);
        bank.plaid.reset();
        bank.knows_all(&[old, next.clone()]);
        if meets_the_next {
            verify(&verifier, &next.send(news())).await.unwrap();
        } else {
            verify(&verifier, &bank.signer.send(news())).await.unwrap();
            bank.clock.advance(HOUR);
        }
        let outcome = verify(&verifier, &bank.signer.send(news())).await;
        assert_eq!(rejection(outcome), Rejection::ExpiredKey);
    }
}

#[tokio::test]
async fn a_known_key_serves_while_plaid_cannot_be_asked() {
    let bank = Bank::open().await;
    let verifier = bank.verifier();
    verify(&verifier, &bank.signer.send(news())).await.unwrap();
    bank.plaid.reset();
    bank.plaid
        .given::<KeyGet>()
        .error(errors::internal_server_error());
    bank.clock.advance(HOUR * 2);
    let before = bank.fetches();
    verify(&verifier, &bank.signer.send(news())).await.unwrap();
    let attempts = bank.fetches() - before;
    assert!(attempts > 0);
    // It is not asked for each of them.
    verify(&verifier, &bank.signer.send(news())).await.unwrap();
    assert_eq!(bank.fetches() - before, attempts);
    bank.clock.advance(Duration::from_secs(61));
    verify(&verifier, &bank.signer.send(news())).await.unwrap();
    assert!(bank.fetches() - before > attempts);
    bank.clock.advance(HOUR * 22);
    let outcome = verify(&verifier, &bank.signer.send(news())).await;
    assert!(matches!(inconclusive(outcome), Inconclusive::Fetch(_)));
    bank.plaid.reset();
    bank.knows(&bank.signer);
    verify(&verifier, &bank.signer.send(news())).await.unwrap();
}

#[tokio::test]
async fn an_endpoint_that_is_down_or_talks_nonsense_makes_nothing_sure() {
    let answers: Vec<Answer<KeyGet>> = vec![
        Answer::error(errors::internal_server_error()),
        Answer::error(errors::invalid_api_keys()),
        Answer::bad_gateway(),
        Answer::reset(),
        Answer::json(200, "{\"key\":\"s3cr3t\"}"),
        Answer::json(200, "{}"),
    ];
    for answer in answers {
        let bank = Bank::without_keys().await;
        bank.plaid.given::<KeyGet>().respond_with(answer);
        let outcome = verify(&bank.verifier(), &bank.signer.send(news())).await;
        let why = inconclusive(outcome);
        assert!(matches!(why, Inconclusive::Fetch(_)), "{why:?}");
        assert!(!format!("{why} {why:?}").contains("s3cr3t"));
        // Nothing of it is remembered.
        bank.plaid.reset();
        bank.knows(&bank.signer);
        let verifier = bank.verifier();
        verify(&verifier, &bank.signer.send(news())).await.unwrap();
    }
}

#[tokio::test]
async fn a_key_of_another_kind_makes_nothing_sure() {
    let changes: [(&str, Change); 10] = [
        ("its type", |key| key.kty = Some("RSA".into())),
        ("its type", |key| key.kty = None),
        ("its curve", |key| key.crv = Some("P-384".into())),
        ("another algorithm", |key| key.alg = Some("RS256".into())),
        ("not for signatures", |key| key.r#use = Some("enc".into())),
        ("another key", |key| key.kid = Some("other".into())),
        ("coordinate", |key| key.x = None),
        ("coordinate", |key| key.y = Some("AAAA".into())),
        ("coordinate", |key| key.y = Some("s3cr3t!".into())),
        ("no point", |key| key.y.clone_from(&key.x)),
    ];
    for (problem, change) in changes {
        let bank = Bank::without_keys().await;
        let mut key = bank.signer.public_key();
        change(&mut key);
        let answer = WebhookVerificationKeyGetResponse {
            key,
            request_id: None,
        };
        bank.plaid.given::<KeyGet>().value(answer);
        let outcome = verify(&bank.verifier(), &bank.signer.send(news())).await;
        let why = inconclusive(outcome);
        assert!(why.to_string().contains(problem), "{why}");
        assert!(!why.to_string().contains("s3cr3t"), "{why}");
    }
}

/// What Plaid leaves out of a key is not missed, but for the key.
#[tokio::test]
async fn a_bare_key_will_do() {
    let bank = Bank::without_keys().await;
    let key = JWKPublicKey {
        alg: None,
        r#use: None,
        kid: None,
        created_at: None,
        ..bank.signer.public_key()
    };
    let answer = WebhookVerificationKeyGetResponse {
        key,
        request_id: None,
    };
    bank.plaid.given::<KeyGet>().value(answer);
    verify(&bank.verifier(), &bank.signer.send(news()))
        .await
        .unwrap();
}

/// Plaid waits ten seconds for an answer, so nobody waits for ever for a key.
#[tokio::test]
async fn a_slow_endpoint_is_given_up_in_time() {
    let plaid = MockPlaid::start().await;
    let never = Answer::<KeyGet>::hang();
    plaid.given::<KeyGet>().respond_with(never);
    let client = plaid.client();
    let verifier = Verifier::new(&client).with_key_deadline(Duration::from_millis(100));
    let signer = Signer::from_seed(1).unwrap();
    let signer = signer.with_clock(Arc::clone(client.clock()));
    let webhook: Webhook = news();
    let outcome = verify(&verifier, &signer.send(webhook)).await;
    assert!(matches!(inconclusive(outcome), Inconclusive::Fetch(_)));
}
