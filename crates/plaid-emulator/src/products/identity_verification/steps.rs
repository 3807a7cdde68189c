//! The steps of an attempt, in their order.

use plaid_core::DateTime;
use plaid_identity_verification::types::{
    DocumentAnalysis, DocumentAuthenticityMatchCode, DocumentDateOfBirthMatchCode,
    DocumentNameMatchCode, DocumentStatus, DocumentaryVerification,
    DocumentaryVerificationDocument, ExpirationDate, IdentityVerification,
    IdentityVerificationDocumentNameResponse, IdentityVerificationStepStatus as Status,
    IdentityVerificationStepSummary, ImageQuality, IssuingCountry, PhysicalDocumentCategory,
    PhysicalDocumentExtractedData, PhysicalDocumentExtractedDataAnalysis, PhysicalDocumentImages,
    RiskCheckDetails, SMSVerification, SMSVerificationStatus, VerifySMSDetails,
    VerifySMSDetailsStatus,
};
use plaid_types::IdentityVerificationStatus;

use super::{
    kyc,
    people::{LESLIE, called},
};

/// The template that asks for a code and a document.
const DOCUMENTS: &str = "idvtmp_4FrXJvfQU3zGUR";
/// How often a user may show a document.
const DOCUMENT_ATTEMPTS: i64 = 3;

/// What a template asks for, before anything is done.
pub(super) fn of_template(template: &str) -> IdentityVerificationStepSummary {
    let with_documents = if template == DOCUMENTS {
        Status::WaitingForPrerequisite
    } else {
        Status::NotApplicable
    };
    IdentityVerificationStepSummary {
        accept_tos: Status::Active,
        verify_sms: with_documents.clone(),
        kyc_check: Status::WaitingForPrerequisite,
        documentary_verification: with_documents,
        selfie_check: Status::NotApplicable,
        watchlist_screening: Status::NotApplicable,
        risk_check: Status::WaitingForPrerequisite,
    }
}

/// A step.
#[derive(Debug, Clone, Copy)]
enum Step {
    AcceptTos,
    VerifySms,
    KycCheck,
    DocumentaryVerification,
    RiskCheck,
}

const STEPS: [Step; 5] = [
    Step::AcceptTos,
    Step::VerifySms,
    Step::KycCheck,
    Step::DocumentaryVerification,
    Step::RiskCheck,
];

impl Step {
    fn status(self, steps: &mut IdentityVerificationStepSummary) -> &mut Status {
        match self {
            Self::AcceptTos => &mut steps.accept_tos,
            Self::VerifySms => &mut steps.verify_sms,
            Self::KycCheck => &mut steps.kyc_check,
            Self::DocumentaryVerification => &mut steps.documentary_verification,
            Self::RiskCheck => &mut steps.risk_check,
        }
    }
}

/// Who does what a step asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// Nobody: only what needs nobody is done.
    Nobody {
        /// Whether the user has agreed to the terms elsewhere.
        gave_consent: bool,
    },
    /// The user, who does everything.
    User,
}

/// Goes as far as can be gone; tells how many steps were finished.
pub(super) fn go_on(attempt: &mut IdentityVerification, by: By, now: &DateTime) -> usize {
    let mut finished = 0;
    for (at, step) in STEPS.into_iter().enumerate() {
        let status = step.status(&mut attempt.steps).clone();
        if !matches!(status, Status::Active | Status::WaitingForPrerequisite) {
            continue;
        }
        let Some(outcome) = outcome(attempt, step, by, now) else {
            *step.status(&mut attempt.steps) = Status::Active;
            return finished;
        };
        finished += 1;
        let has_failed = outcome == Status::Failed;
        *step.status(&mut attempt.steps) = outcome;
        if has_failed {
            for later in &STEPS[at + 1..] {
                let status = later.status(&mut attempt.steps);
                if *status == Status::WaitingForPrerequisite {
                    *status = Status::Skipped;
                }
            }
            attempt.status = IdentityVerificationStatus::Failed;
            attempt.completed_at = Some(now.clone());
            return finished;
        }
    }
    if attempt.status == IdentityVerificationStatus::Active {
        attempt.status = IdentityVerificationStatus::Success;
        attempt.completed_at = Some(now.clone());
    }
    finished
}

/// What comes of a step, if all is there that it needs.
fn outcome(
    attempt: &mut IdentityVerification,
    step: Step,
    by: By,
    now: &DateTime,
) -> Option<Status> {
    let is_there = by == By::User;
    match step {
        Step::AcceptTos => {
            let agreed = is_there || by == By::Nobody { gave_consent: true };
            agreed.then_some(Status::Success)
        }
        Step::VerifySms => is_there.then(|| {
            attempt.verify_sms = Some(code_sent(attempt, now));
            Status::Success
        }),
        Step::KycCheck => {
            let user = &attempt.user;
            let is_told =
                user.name.is_some() && user.address.is_some() && user.date_of_birth.is_some();
            is_told.then(|| {
                let check = kyc::check(user);
                let status = Status::from(check.status.as_str());
                attempt.kyc_check = Some(check);
                status
            })
        }
        Step::DocumentaryVerification => is_there.then(|| {
            let shown = document_shown(attempt);
            let status = Status::from(shown.status.as_str());
            attempt.documentary_verification = Some(shown);
            status
        }),
        Step::RiskCheck => {
            attempt.risk_check = Some(RiskCheckDetails {
                status: Status::Success,
                behavior: None,
                email: None,
                phone: None,
                devices: Vec::new(),
                identity_abuse_signals: None,
                network: None,
                facial_duplicates: Vec::new(),
                trust_index_score: None,
            });
            Some(Status::Success)
        }
    }
}

fn code_sent(attempt: &IdentityVerification, now: &DateTime) -> VerifySMSDetails {
    VerifySMSDetails {
        status: VerifySMSDetailsStatus::Success,
        verifications: vec![SMSVerification {
            status: SMSVerificationStatus::Success,
            attempt: Some(1),
            phone_number: attempt.user.phone_number.clone(),
            delivery_attempt_count: Some(1),
            solve_attempt_count: Some(1),
            initially_sent_at: Some(now.clone()),
            last_sent_at: Some(now.clone()),
            redacted_at: None,
        }],
    }
}

/// Whatever is shown, it is the document of the one who passes. Someone else shows it in vain as often
/// as they may.
fn document_shown(attempt: &IdentityVerification) -> DocumentaryVerification {
    let user = &attempt.user;
    let name = user
        .name
        .as_ref()
        .is_some_and(|name| LESLIE.is_called(name));
    let born = user.date_of_birth.as_ref();
    let born = born.is_some_and(|date| LESLIE.is_born_on(date.expose()));
    let passes = name && born && called(user.name.as_ref()).has_document;
    let attempts = if passes { 1 } else { DOCUMENT_ATTEMPTS };
    DocumentaryVerification {
        status: if passes { "success" } else { "failed" }.to_owned(),
        documents: (1..=attempts).map(|at| document(at, name, born)).collect(),
    }
}

fn document(attempt: i64, name: bool, born: bool) -> DocumentaryVerificationDocument {
    DocumentaryVerificationDocument {
        status: if name && born {
            DocumentStatus::Success
        } else {
            DocumentStatus::Failed
        },
        attempt: Some(attempt),
        images: PhysicalDocumentImages {
            original_front: None,
            original_back: None,
            cropped_front: None,
            cropped_back: None,
            face: None,
        },
        extracted_data: Some(PhysicalDocumentExtractedData {
            id_number: Some("AB123456".into()),
            category: PhysicalDocumentCategory::DriversLicense,
            expiration_date: Some("2099-01-01".into()),
            issue_date: None,
            issuing_country: "US".to_owned(),
            issuing_region: Some(LESLIE.region[0].to_owned()),
            date_of_birth: Some(plaid_core::Date::from(LESLIE.born).into()),
            address: None,
            name: Some(IdentityVerificationDocumentNameResponse {
                given_name: LESLIE.given_name.to_owned(),
                family_name: LESLIE.family_name.to_owned(),
            }),
        }),
        analysis: DocumentAnalysis {
            authenticity: DocumentAuthenticityMatchCode::Match,
            image_quality: ImageQuality::High,
            extracted_data: Some(PhysicalDocumentExtractedDataAnalysis {
                name: if name {
                    DocumentNameMatchCode::Match
                } else {
                    DocumentNameMatchCode::NoMatch
                },
                date_of_birth: if born {
                    DocumentDateOfBirthMatchCode::Match
                } else {
                    DocumentDateOfBirthMatchCode::NoMatch
                },
                expiration_date: ExpirationDate::NotExpired,
                issuing_country: IssuingCountry::Match,
            }),
            fraud_analysis_details: None,
            image_quality_details: None,
            human_review: None,
            aamva_verification: None,
        },
        redacted_at: None,
    }
}
