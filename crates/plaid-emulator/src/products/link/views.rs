//! What the user of a session sees.

use plaid_types::AccountBase;

use super::{
    mfa, offer,
    session::{Session, Stage},
};
use crate::{
    failure::Failure,
    link::{LinkAccount, LinkView},
    login::Challenge,
    world::Ctx,
};

impl Session {
    /// What the user sees.
    pub(super) fn view(&self, ctx: &mut Ctx<'_>) -> Result<LinkView, Failure> {
        let institution_id = || {
            self.institution()
                .map_or("", |institution| institution.id)
                .into()
        };
        Ok(match &self.stage {
            Stage::Institutions => LinkView::Institutions {
                institutions: offer::institutions(&self.request(ctx)?)
                    .map(|institution| institution.id.into())
                    .collect(),
            },
            Stage::Credentials => match &self.oauth_state_id {
                Some(oauth_state_id) => LinkView::Oauth {
                    institution_id: institution_id(),
                    oauth_state_id: oauth_state_id.clone(),
                },
                None => LinkView::Credentials {
                    institution_id: institution_id(),
                },
            },
            Stage::Mfa {
                challenge, round, ..
            } => LinkView::Mfa {
                mfa_type: mfa::kind(challenge).to_owned(),
                prompts: mfa::prompts(challenge, *round),
            },
            Stage::Accounts(found) => {
                let request = self.request(ctx)?;
                let accounts = found.offered(ctx, &request)?;
                LinkView::Accounts {
                    accounts: accounts.iter().map(LinkAccount::of).collect(),
                }
            }
            Stage::Added => LinkView::Added {
                public_token: self.tokens().last().ok_or_else(Failure::internal)?,
            },
            Stage::Finished(ending) => LinkView::Finished {
                status: ending.as_str().to_owned(),
                public_tokens: self.tokens().collect(),
            },
        })
    }

    /// What was asked of the user when they left.
    pub(super) fn exit_status(&self) -> Option<String> {
        let status = match &self.stage {
            Stage::Credentials if self.oauth_state_id.is_some() => "requires_oauth",
            Stage::Credentials => "requires_credentials",
            Stage::Mfa { challenge, .. } => match challenge {
                Challenge::Device => "requires_code",
                Challenge::Questions { .. } => "requires_questions",
                Challenge::Selections { .. } => "requires_selections",
            },
            Stage::Accounts(_) => "requires_account_selection",
            Stage::Institutions | Stage::Added | Stage::Finished(_) => return None,
        };
        Some(status.to_owned())
    }
}

impl LinkAccount {
    fn of(account: &AccountBase) -> Self {
        Self {
            id: account.account_id.clone(),
            name: account.name.clone(),
            mask: account.mask.clone(),
            r#type: account.r#type.to_string(),
            subtype: account.subtype.as_ref().map(ToString::to_string),
        }
    }
}
