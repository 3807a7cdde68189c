//! Attempts of users to show who they are.

#![cfg(feature = "full")]
#![allow(clippy::expect_used)]

mod support;

use plaid_core::Date;
use plaid_emulator::{Emulator, Tenant};
use plaid_identity_verification::{
    IdentityVerification,
    types::{
        IdentityVerificationCreateRequestUser, IdentityVerificationCreateResponse,
        IdentityVerificationGetResponse, IdentityVerificationRequestUser,
        IdentityVerificationRetryRequestStepsObject,
    },
};
use plaid_types::{IdentityVerificationId, IdentityVerificationRequestUserName, UserAddress};
use serde_json::{Value, json};
use support::{HOOK, builder, client, code, http, told};

/// A template that asks for data alone, and one that asks for a document too.
const DATA: &str = "idvtmp_11111111111111";
const DOCUMENT: &str = "idvtmp_4FrXJvfQU3zGUR";

struct Desk {
    emulator: Emulator,
    tenant: Tenant,
    verifications: IdentityVerification,
}

impl Desk {
    async fn new() -> Self {
        let emulator = builder().dashboard_webhook(HOOK);
        let emulator = emulator.start().await.expect("an emulator");
        Self {
            tenant: emulator.tenant("a"),
            verifications: IdentityVerification::new(client(&emulator, "a")),
            emulator,
        }
    }

    async fn create(
        &self,
        who: &str,
        template: &str,
        user: IdentityVerificationCreateRequestUser,
    ) -> Result<IdentityVerificationCreateResponse, plaid_core::Error> {
        let made = self.verifications.create(template, false, true);
        made.client_user_id(who).user(user).send().await
    }

    async fn get(&self, id: &IdentityVerificationId) -> IdentityVerificationGetResponse {
        let got = self.verifications.get(id).send().await;
        got.expect("an attempt")
    }
}

fn user(given: &str, family: &str, born: (u16, u8, u8)) -> IdentityVerificationCreateRequestUser {
    let address = UserAddress::new("US")
        .street("123 Main St.")
        .city("Pawnee")
        .region("IN")
        .postal_code("46001");
    IdentityVerificationCreateRequestUser::new()
        .name(IdentityVerificationRequestUserName::new(given, family))
        .date_of_birth(Date::of(born.0, born.1, born.2))
        .phone_number("+12345678909")
        .address(address)
}

fn leslie() -> IdentityVerificationCreateRequestUser {
    user("Leslie", "Knope", (1975, 1, 18))
}

#[tokio::test]
async fn what_is_told_is_kept_and_compared_at_once() {
    let desk = Desk::new().await;
    let made = desk
        .create("user-1", DATA, leslie())
        .await
        .expect("an attempt");
    assert_eq!(made.status.as_str(), "success");
    assert_eq!(made.client_user_id.as_str(), "user-1");
    assert_eq!(made.template.id.as_str(), DATA);
    let name = made.user.name.as_ref().expect("a name");
    assert_eq!((&*name.given_name, &*name.family_name), ("Leslie", "Knope"));
    let steps = &made.steps;
    assert_eq!(steps.kyc_check.as_str(), "success");
    assert_eq!(steps.documentary_verification.as_str(), "not_applicable");
    let check = made.kyc_check.as_ref().expect("a check");
    assert_eq!(check.address.summary.as_str(), "match");
    assert_eq!(check.id_number.summary.as_str(), "no_input");
    let got = desk.get(&made.id).await;
    assert_eq!(
        (got.id, got.user, got.steps),
        (made.id.clone(), made.user, made.steps)
    );
    assert_eq!(got.completed_at, made.completed_at);
    let told = told(&desk.emulator);
    assert_eq!(told[..3], ["IDENTITY_VERIFICATION STEP_UPDATED"; 3]);
    assert_eq!(told[3], "IDENTITY_VERIFICATION STATUS_UPDATED");

    let other = desk
        .create("user-2", DATA, user("Ann", "Perkins", (1976, 1, 1)))
        .await;
    let other = other.expect("an attempt");
    assert_eq!(other.status.as_str(), "failed");
    assert_eq!(other.steps.risk_check.as_str(), "skipped");
    let name = other.user.name.expect("a name");
    assert_eq!((&*name.given_name, &*name.family_name), ("Ann", "Perkins"));
    assert_eq!(
        other.kyc_check.expect("a check").name.summary.as_str(),
        "no_match"
    );
}

#[tokio::test]
async fn what_a_user_must_do_waits_for_the_user() {
    let desk = Desk::new().await;
    let made = desk
        .create("user-1", DOCUMENT, leslie())
        .await
        .expect("an attempt");
    assert_eq!(made.status.as_str(), "active");
    let steps = [
        &made.steps.accept_tos,
        &made.steps.verify_sms,
        &made.steps.kyc_check,
    ];
    let steps: Vec<_> = steps.iter().map(|step| step.as_str()).collect();
    assert_eq!(steps, ["success", "active", "waiting_for_prerequisite"]);
    assert!(made.shareable_url.is_none() && made.completed_at.is_none());
    assert!(desk.tenant.finish_identity_verification(made.id.as_str()));
    let got = desk.get(&made.id).await;
    assert_eq!(got.status.as_str(), "success");
    assert_eq!(got.verify_sms.expect("a code").verifications.len(), 1);
    assert_eq!(
        got.documentary_verification
            .expect("a document")
            .documents
            .len(),
        1
    );
    assert!(!desk.tenant.finish_identity_verification(made.id.as_str()));

    // The data of this one is known, and the document is not theirs.
    let address = UserAddress::new("US")
        .street("620 Worster Ave Apt 101")
        .city("Sherman Oaks")
        .region("CA")
        .postal_code("91423");
    let ben = user("Ben", "Wyatt", (1974, 5, 5))
        .address(address)
        .phone_number("+16667778888");
    let made = desk
        .create("user-2", DOCUMENT, ben)
        .await
        .expect("an attempt");
    let url = format!(
        "{}/__local/identity_verifications/{}/finish?client_id=a",
        desk.emulator.url(),
        made.id
    );
    let finished = http().post(&url).send().await.expect("an answer");
    assert_eq!(finished.status(), 204);
    let got = desk.get(&made.id).await;
    assert_eq!(got.steps.kyc_check.as_str(), "success");
    assert_eq!(got.steps.documentary_verification.as_str(), "failed");
    assert_eq!(
        got.documentary_verification
            .expect("documents")
            .documents
            .len(),
        3
    );
    let again = http().post(&url).send().await.expect("an answer");
    assert_eq!(again.status(), 404);

    // Who has told nothing is the one who passes.
    let shared = desk
        .verifications
        .create(DATA, true, false)
        .client_user_id("user-3")
        .send()
        .await;
    let shared = shared.expect("an attempt");
    assert_eq!(shared.steps.accept_tos.as_str(), "active");
    let url = shared.shareable_url.expect("an address");
    assert!(
        url.expose()
            .starts_with("https://flow.plaid.com/verify/idv_")
    );
    assert!(desk.tenant.finish_identity_verification(shared.id.as_str()));
    let got = desk.get(&shared.id).await;
    assert_eq!(
        (
            got.status.as_str(),
            got.user.name.expect("a name").family_name
        ),
        ("success", "Knope".to_owned())
    );
}

#[tokio::test]
async fn a_retry_is_another_attempt() {
    let desk = Desk::new().await;
    let wrong = user("Lesley", "Knope", (1975, 1, 18));
    let first = desk
        .create("user-1", DATA, wrong)
        .await
        .expect("an attempt");
    assert_eq!(first.status.as_str(), "failed");
    let again = desk.create("user-1", DATA, leslie()).await;
    assert_eq!(code(again), "INVALID_FIELD");
    let same = desk
        .verifications
        .create(DATA, false, true)
        .client_user_id("user-1");
    let same = same.is_idempotent(true).send().await.expect("the same");
    assert_eq!(same.id, first.id);

    let right = IdentityVerificationRequestUser::new()
        .name(IdentityVerificationRequestUserName::new("Leslie", "Knope"));
    let retry = |strategy: &'static str| desk.verifications.retry("user-1", DATA, strategy);
    let second = retry("incomplete")
        .user(right)
        .send()
        .await
        .expect("another");
    assert_eq!(second.previous_attempt_id.as_ref(), Some(&first.id));
    // The terms were accepted before; the address and the birthday are still known.
    assert_eq!(second.status.as_str(), "success");
    let third = retry("reset")
        .is_shareable(true)
        .send()
        .await
        .expect("another");
    assert_eq!(third.steps.accept_tos.as_str(), "active");
    assert!(third.shareable_url.is_some());
    let fourth = retry("infer").send().await.expect("another");
    assert_eq!(desk.get(&third.id).await.status.as_str(), "canceled");
    let steps = IdentityVerificationRetryRequestStepsObject::new(true, false, false, false);
    let fifth = retry("custom")
        .steps(steps.clone())
        .send()
        .await
        .expect("another");
    assert_eq!(fifth.steps.kyc_check.as_str(), "not_applicable");
    assert_eq!(fifth.previous_attempt_id, Some(fourth.id));
    for refused in [
        retry("custom").send().await,
        retry("reset").steps(steps).send().await,
        desk.verifications
            .retry("nobody", DATA, "reset")
            .send()
            .await,
    ] {
        assert_eq!(code(refused), "INVALID_FIELD");
    }
    let told = told(&desk.emulator);
    let retried = told
        .iter()
        .filter(|told| told.ends_with(" RETRIED"))
        .count();
    assert_eq!(retried, 4);

    let list = desk
        .verifications
        .list(DATA)
        .client_user_id("user-1")
        .send()
        .await;
    let list = list.expect("a list").identity_verifications;
    let ids: Vec<_> = list.iter().map(|attempt| &attempt.id).collect();
    assert_eq!((ids.len(), ids[0], ids[4]), (5, &fifth.id, &first.id));
    let others = desk
        .verifications
        .list(DOCUMENT)
        .client_user_id("user-1")
        .send()
        .await;
    assert!(others.expect("a list").identity_verifications.is_empty());
    assert_eq!(
        code(desk.verifications.list(DATA).send().await),
        "MISSING_FIELDS"
    );
}

#[tokio::test]
async fn data_is_looked_up_by_phone_number_and_birthday() {
    let desk = Desk::new().await;
    let known = IdentityVerificationCreateRequestUser::new()
        .phone_number("+12345678909")
        .date_of_birth(Date::of(1975, 1, 18));
    let made = desk
        .create("user-1", DOCUMENT, known)
        .await
        .expect("an attempt");
    let filled = desk
        .verifications
        .autofill_create(&made.id)
        .send()
        .await
        .expect("data");
    assert_eq!(filled.status.as_str(), "success");
    let found = filled.user.expect("data");
    assert_eq!(found.name.expect("a name").given_name, "Leslie");
    assert_eq!(found.address.expect("an address").street, "123 Main St.");
    let unknown = IdentityVerificationCreateRequestUser::new().phone_number("+15550001111");
    let made = desk
        .create("user-2", DOCUMENT, unknown)
        .await
        .expect("an attempt");
    let nothing = desk
        .verifications
        .autofill_create(&made.id)
        .send()
        .await
        .expect("an answer");
    assert_eq!(nothing.status.as_str(), "failed");
    assert!(nothing.user.is_none());
}

#[tokio::test]
async fn what_cannot_be_found_is_an_invalid_field() {
    let desk = Desk::new().await;
    let post = async |path: &str, body: Value| {
        let mut body = body;
        body["client_id"] = "a".into();
        body["secret"] = "s".into();
        let answer = http()
            .post(format!("{}{path}", desk.emulator.url()))
            .json(&body);
        let answer: Value = answer
            .send()
            .await
            .expect("an answer")
            .json()
            .await
            .expect("JSON");
        answer["error_code"].as_str().expect("a code").to_owned()
    };
    assert_eq!(
        post("/identity_verification/get", json!({})).await,
        "INVALID_FIELD"
    );
    for id in ["", "idv_none"] {
        let body = json!({ "identity_verification_id": id });
        assert_eq!(
            post("/identity_verification/get", body).await,
            "INVALID_FIELD"
        );
    }
    // Templates have had another prefix before.
    let old = desk
        .create("user-1", "flwtmp_aWogUuKsL6NEHU", leslie())
        .await;
    old.expect("an attempt");
    let refused = desk.create("user-1", "idvtmp_1", leslie()).await;
    assert_eq!(code(refused), "INVALID_FIELD");
    let nobody = desk.verifications.create(DATA, false, true).send().await;
    assert_eq!(code(nobody), "MISSING_FIELDS");
    assert_eq!(
        code(desk.verifications.autofill_create("idv_none").send().await),
        "INVALID_FIELD"
    );
}

#[tokio::test]
async fn the_team_is_known() {
    let desk = Desk::new().await;
    let team = desk
        .verifications
        .dashboard_user_list()
        .send()
        .await
        .expect("a team");
    let user = &team.dashboard_users[0];
    let got = desk
        .verifications
        .dashboard_user_get(&user.id)
        .send()
        .await
        .expect("a user");
    assert_eq!(
        (&got.id, &got.email_address),
        (&user.id, &user.email_address)
    );
    let unknown = desk.verifications.dashboard_user_get("none").send().await;
    assert_eq!(code(unknown), "INVALID_FIELD");
}
