//! What a test user types in, and whom that logs in.
//!
//! `user_good` has the password `pass_good`; the other users that the Sandbox has take any. A password
//! also says how the login goes: `error_<CODE>` fails it, `mfa_…` asks for more, and a JSON object says
//! either, and for `user_custom` everything about the user. What is not understood is refused: the
//! hosted Sandbox would say that the credentials are wrong, and here the answer says what is.

use plaid_core::{Sensitive, error::DocumentedError};
use plaid_sandbox::types::MFA;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{PASSWORD, USERNAME, custom};
use crate::{
    bank::users::{self, User},
    failure::Failure,
    faults::FaultRule,
};

/// The user that is all their password says.
pub(crate) const CUSTOM: &str = "user_custom";
/// What it means that accounts are to be verified by deposits.
const DEPOSITS: &str = "microdeposits_good";
/// What the Sandbox's users may say in JSON; everything else is for users that clients make.
const OF_LOGINS: [&str; 3] = ["recaptcha", "mfa", "force_error"];

/// Whom credentials log in, and how.
#[derive(Debug)]
pub(crate) struct Login {
    pub(crate) user: User,
    /// What the same login has the same of, wherever it is used.
    pub(crate) key: Sensitive,
    /// What else is asked for.
    pub(crate) challenge: Option<Challenge>,
    /// Whether accounts are verified by deposits, which take a while.
    pub(crate) by_deposits: bool,
    /// What is to go wrong with the Item.
    pub(crate) faults: Vec<FaultRule>,
}

/// What is asked for after the password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Challenge {
    /// A code that was sent to a device.
    Device,
    /// So many questions, so many times.
    Questions { rounds: u32, each: u32 },
    /// So many questions with so many answers to choose from, so many times.
    Selections {
        rounds: u32,
        each: u32,
        choices: u32,
    },
}

impl Login {
    /// Reads credentials; a login that is to fail does.
    pub(crate) fn read(username: &str, password: &str) -> Result<Self, Failure> {
        if let Some(code) = password.strip_prefix("error_") {
            return Err(failure(code)?);
        }
        let key = Sensitive::from(format!("{username}/{password}"));
        let said = match serde_json::from_str(password) {
            Ok(Value::Object(said)) => said,
            _ if username == CUSTOM => return Err(Failure::not_understood("no JSON object")),
            _ => return Self::plain(username, password, key),
        };
        Self::described(username, said, key)
    }

    fn plain(username: &str, password: &str, key: Sensitive) -> Result<Self, Failure> {
        let persona = users::find(username).ok_or_else(Failure::wrong_credentials)?;
        let challenge = match password.strip_prefix("mfa_") {
            Some(kind) => Some(challenge(kind)?),
            None => None,
        };
        let is_good = match persona.name {
            USERNAME => [PASSWORD, DEPOSITS].contains(&password),
            _ => !password.trim().is_empty(),
        };
        if challenge.is_none() && !is_good {
            return Err(Failure::wrong_credentials());
        }
        Ok(Self {
            user: User::Known(persona),
            key,
            challenge,
            by_deposits: password == DEPOSITS,
            faults: Vec::new(),
        })
    }

    fn described(
        username: &str,
        mut said: Map<String, Value>,
        key: Sensitive,
    ) -> Result<Self, Failure> {
        let faults = local_faults(said.remove("x_local"))?;
        let persona = users::find(username);
        if persona.is_some()
            && let Some(member) = said.keys().find(|key| !OF_LOGINS.contains(&key.as_str()))
        {
            let what = format!("{member} is for the user {CUSTOM}");
            return Err(Failure::not_understood(&what));
        }
        if persona.is_none() && username != CUSTOM {
            return Err(Failure::wrong_credentials());
        }
        let described = custom::read(said)?;
        if let Some(code) = &described.force_error {
            return Err(failure(code)?);
        }
        if described.recaptcha.as_deref() == Some("bad") {
            return Err(Failure::of_code("RECAPTCHA_BAD", "RECAPTCHA_ERROR"));
        }
        let mfa = described.mfa.as_ref().map(challenge_of);
        Ok(Self {
            user: match persona {
                Some(persona) => User::Known(persona),
                None => User::Custom(Box::new(described)),
            },
            key,
            challenge: mfa.transpose()?,
            by_deposits: false,
            faults,
        })
    }
}

impl Login {
    /// Without a user, nobody can answer what else is asked.
    pub(crate) fn refuse_challenge(&self) -> Result<(), Failure> {
        if self.challenge.is_none() {
            return Ok(());
        }
        let code = "PLAID_DIRECT_ITEM_IMPORT_RETURNED_INVALID_MFA";
        Err(Failure::of_code(code, "INVALID_RESULT"))
    }
}

/// The error that a login is to fail with.
fn failure(code: &str) -> Result<Failure, Failure> {
    // It is none of the documented errors, but one that a user may force.
    if code == "PLAID_ERROR" {
        return Ok(Failure::new(
            "API_ERROR",
            code,
            "an unexpected error occurred",
        ));
    }
    if DocumentedError::of_code(code).next().is_none() {
        return Err(Failure::not_understood(&format!(
            "there is no error {code}"
        )));
    }
    Ok(Failure::of_code(code, "ITEM_ERROR"))
}

/// What a password that begins with `mfa_` asks for.
fn challenge(kind: &str) -> Result<Challenge, Failure> {
    let mut parts = kind.split('_');
    let name = parts.next().unwrap_or_default();
    let numbers: Vec<u32> = parts
        .map(|part| part.parse().ok().filter(|number| (1..=10).contains(number)))
        .collect::<Option<_>>()
        .ok_or_else(Failure::wrong_credentials)?;
    match (name, numbers.as_slice()) {
        ("device", []) => Ok(Challenge::Device),
        ("questions", [rounds, each]) => Ok(Challenge::Questions {
            rounds: *rounds,
            each: *each,
        }),
        ("selections", []) => Ok(Challenge::Selections {
            rounds: 1,
            each: 1,
            choices: 2,
        }),
        ("selections", [rounds, each, choices]) => Ok(Challenge::Selections {
            rounds: *rounds,
            each: *each,
            choices: *choices,
        }),
        _ => Err(Failure::wrong_credentials()),
    }
}

/// The same, as a user that a client made has it.
fn challenge_of(mfa: &MFA) -> Result<Challenge, Failure> {
    let number = |name: &str, said: Option<f64>, default: Option<u32>| {
        let known = (1..=10).find(|number| said == Some(f64::from(*number)));
        match said {
            None => default,
            Some(_) => known,
        }
        .ok_or_else(|| Failure::not_understood(&format!("mfa.{name} must be from 1 to 10")))
    };
    match mfa.r#type.as_str() {
        "device" => Ok(Challenge::Device),
        "questions" => Ok(Challenge::Questions {
            rounds: number("question_rounds", mfa.question_rounds, None)?,
            each: number("questions_per_round", mfa.questions_per_round, None)?,
        }),
        "selections" => Ok(Challenge::Selections {
            rounds: number("selection_rounds", mfa.selection_rounds, Some(1))?,
            each: number("questions_per_round", mfa.questions_per_round, Some(2))?,
            choices: number(
                "selections_per_question",
                mfa.selections_per_question,
                Some(2),
            )?,
        }),
        _ => Err(Failure::not_understood(
            "mfa.type must be device, questions or selections",
        )),
    }
}

/// What a test user may ask of the emulator: the member `x_local`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Local {
    #[serde(default)]
    faults: Vec<FaultRule>,
}

fn local_faults(said: Option<Value>) -> Result<Vec<FaultRule>, Failure> {
    let Some(said) = said else {
        return Ok(Vec::new());
    };
    let local = Local::deserialize(said);
    let local = local.map_err(|error| Failure::not_understood(&format!("x_local: {error}")))?;
    Ok(local.faults)
}

impl Failure {
    fn wrong_credentials() -> Self {
        Self::of_code("INVALID_CREDENTIALS", "ITEM_ERROR")
    }

    /// Something in a password that is JSON.
    pub(super) fn not_understood(what: &str) -> Self {
        Self::invalid_field(format!("override_password: {what}"))
    }
}
