//! What happens in Link, as the one who sits before it sees it.

use plaid_core::Sensitive;
use plaid_types::{AccountId, InstitutionId, PublicToken};
use serde::{Deserialize, Serialize};

/// What the user of a Link session does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LinkStep {
    /// They choose the institution that they are a customer of.
    SelectInstitution(InstitutionId),
    /// They type in the credentials of a test user.
    SubmitCredentials {
        /// Such as `user_good`.
        username: String,
        /// Such as `pass_good`; others ask for errors and second factors.
        password: Sensitive,
    },
    /// They answer what else they are asked, in the order of the questions.
    SubmitMfa(Vec<Sensitive>),
    /// They choose the accounts that they share.
    SelectAccounts(Vec<AccountId>),
    /// They go on to another institution, where one session may add several Items.
    AddAnother,
    /// They are done, where one session may add several Items.
    Finish,
    /// They leave.
    Exit,
}

/// What the user of a Link session sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "view")]
#[non_exhaustive]
pub enum LinkView {
    /// A choice of institutions.
    #[non_exhaustive]
    Institutions {
        /// Those that are in one of the countries and have all products.
        institutions: Vec<InstitutionId>,
    },
    /// Fields for a username and a password.
    #[non_exhaustive]
    Credentials {
        /// Where they are from.
        institution_id: InstitutionId,
    },
    /// The page of an institution with OAuth. It takes credentials too.
    #[non_exhaustive]
    Oauth {
        /// Whose page it is.
        institution_id: InstitutionId,
        /// Names this login to `/sandbox/oauth/select_accounts`, and to the page that the user is sent
        /// back to.
        oauth_state_id: String,
    },
    /// Something else to answer.
    #[non_exhaustive]
    Mfa {
        /// `device`, `questions` or `selections`.
        mfa_type: String,
        /// What is asked.
        prompts: Vec<LinkPrompt>,
    },
    /// A choice of accounts.
    #[non_exhaustive]
    Accounts {
        /// Those that pass the filters of the link token.
        accounts: Vec<LinkAccount>,
    },
    /// An Item was added, and another may be.
    #[non_exhaustive]
    Added {
        /// What the Item is had for.
        public_token: PublicToken,
    },
    /// The session is over.
    #[non_exhaustive]
    Finished {
        /// `success`, `exited` or `abandoned`.
        status: String,
        /// One for each Item that was added or repaired, in order.
        public_tokens: Vec<PublicToken>,
    },
}

/// Something that the user is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LinkPrompt {
    /// The question.
    pub question: String,
    /// The answers to choose from; none if the answer is typed in.
    pub choices: Vec<String>,
}

/// An account that the user may share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LinkAccount {
    /// What [`LinkStep::SelectAccounts`] takes.
    pub id: AccountId,
    /// What the user reads.
    pub name: String,
    /// The last digits of its number.
    pub mask: Option<String>,
    /// Such as `depository`.
    pub r#type: String,
    /// Such as `checking`.
    pub subtype: Option<String>,
}

impl LinkPrompt {
    pub(crate) fn new(question: String, choices: Vec<String>) -> Self {
        Self { question, choices }
    }
}
