//! A session: one user's way through Link.

use plaid_core::{ApiError, DateTime, ItemId, Sensitive};
use plaid_link::types::{LinkSessionSuccessMetadataAccount, LinkTokenCreateRequest};
use plaid_sandbox::types::SandboxOauthSelectAccountsRequest;
use plaid_types::{
    AccountBase, AccountId, InstitutionId, LinkEvent, LinkEventMetadata, PublicToken,
};
use serde::{Deserialize, Serialize};

use super::{Links, mfa, offer};
#[cfg(feature = "payment-initiation")]
use crate::products::payment_initiation;
use crate::{
    bank::institutions::{self, Institution},
    failure::Failure,
    faults::FaultRule,
    link::{LinkStep, LinkView},
    login::{self, Challenge, Login, Wishes},
    world::{Ctx, Event, Item},
};

/// One user's way through Link.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Session {
    pub(super) id: String,
    /// Its place among all sessions.
    pub(super) number: usize,
    pub(super) link_token: String,
    pub(super) started_at: DateTime,
    pub(super) finished_at: Option<DateTime>,
    pub(super) events: Vec<LinkEvent>,
    pub(super) stage: Stage,
    /// Where the user logs in.
    institution: Option<At>,
    pub(super) oauth_state_id: Option<String>,
    /// The accounts that were chosen on the page of an institution with OAuth.
    chosen: Option<Vec<AccountId>>,
    pub(super) added: Vec<Added>,
    /// What went wrong last.
    pub(super) error: Option<ApiError>,
    /// Where the user left, if they did.
    pub(super) exit: Option<Exit>,
}

/// An institution.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(transparent)]
struct At(#[serde(with = "institutions::by_id")] &'static Institution);

/// Where the user is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Stage {
    Institutions,
    Credentials,
    Mfa {
        username: String,
        password: Sensitive,
        challenge: Challenge,
        round: u32,
    },
    Accounts(Found),
    Added,
    Finished(Ending),
}

/// What a login has found.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Found {
    New {
        item: Box<Item>,
        faults: Vec<FaultRule>,
    },
    Known(ItemId),
}

/// How a session ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Ending {
    Success,
    Exited,
    Abandoned,
}

impl Ending {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Exited => "exited",
            Self::Abandoned => "abandoned",
        }
    }
}

/// An Item that was added or repaired.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Added {
    pub(super) item: ItemId,
    pub(super) public_token: PublicToken,
    #[serde(with = "institutions::by_id")]
    pub(super) institution: &'static Institution,
    pub(super) accounts: Vec<LinkSessionSuccessMetadataAccount>,
}

/// Where the user left.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Exit {
    pub(super) status: Option<String>,
    pub(super) error: Option<ApiError>,
}

/// Opens a session; tells its id.
pub(crate) fn open(ctx: &mut Ctx<'_>, token: &str) -> Result<String, Failure> {
    let now = ctx.now;
    let known = ctx.state::<Links>().tokens.get(token).cloned();
    let known = known.filter(|known| known.expires > now);
    let known = known.ok_or_else(|| Failure::of_code("INVALID_LINK_TOKEN", "INVALID_INPUT"))?;
    let institution = match &known.request.access_token {
        Some(access_token) => Some(ctx.item(access_token)?.institution),
        None => offer::named(&known.request)?,
    };
    let id = ctx.ids().uuid();
    let mut session = Session {
        id: id.clone(),
        number: ctx.state::<Links>().sessions.len(),
        link_token: token.to_owned(),
        started_at: ctx.now(),
        finished_at: None,
        events: Vec::new(),
        stage: Stage::Institutions,
        institution: None,
        oauth_state_id: None,
        chosen: None,
        added: Vec::new(),
        error: None,
        exit: None,
    };
    let metadata = session.place();
    session.note(ctx, "OPEN", metadata);
    match institution {
        Some(institution) => session.enter(ctx, institution),
        None => session.show(ctx, "SELECT_INSTITUTION"),
    }
    ctx.state::<Links>().sessions.insert(id.clone(), session);
    let left = known.expires.duration_since(now).unwrap_or_default();
    ctx.schedule(
        left,
        &Abandonment {
            session: id.clone(),
        },
    )?;
    Ok(id)
}

/// What the user of a session sees.
pub(crate) fn view(ctx: &mut Ctx<'_>, id: &str) -> Result<LinkView, Failure> {
    let session = find(ctx, id)?;
    session.view(ctx)
}

/// The user of a session does something.
pub(crate) fn take(ctx: &mut Ctx<'_>, id: &str, step: LinkStep) -> Result<LinkView, Failure> {
    let mut session = find(ctx, id)?;
    let outcome = session.take(ctx, step);
    // What the user cannot do is no error that they see.
    if let Err(failure) = &outcome
        && !failure.is_of_request()
    {
        session.fail(ctx, failure);
    }
    let shown = outcome.and_then(|()| session.view(ctx));
    ctx.state::<Links>().sessions.insert(id.to_owned(), session);
    shown
}

fn find(ctx: &mut Ctx<'_>, id: &str) -> Result<Session, Failure> {
    let known = ctx.state::<Links>().sessions.get(id).cloned();
    known.ok_or_else(|| Failure::unknown("link_session_id"))
}

impl Session {
    /// Where the user logs in.
    pub(super) fn institution(&self) -> Option<&'static Institution> {
        self.institution.map(|at| at.0)
    }

    /// What the link token was made from.
    pub(super) fn request(&self, ctx: &mut Ctx<'_>) -> Result<LinkTokenCreateRequest, Failure> {
        let token = ctx.state::<Links>().tokens.get(&self.link_token);
        let token = token.ok_or_else(|| Failure::unknown("link_token"))?;
        Ok(token.request.clone())
    }

    fn take(&mut self, ctx: &mut Ctx<'_>, step: LinkStep) -> Result<(), Failure> {
        match (self.stage.clone(), step) {
            (Stage::Finished(_), _) => Err(Failure::link_step("the session is over")),
            (_, LinkStep::Exit) => self.leave(ctx),
            (Stage::Institutions, LinkStep::SelectInstitution(id)) => self.select(ctx, &id),
            (Stage::Credentials, LinkStep::SubmitCredentials { username, password }) => {
                self.submit(ctx, username, password)
            }
            (
                Stage::Mfa {
                    username,
                    password,
                    challenge,
                    round,
                },
                LinkStep::SubmitMfa(answers),
            ) => {
                let metadata = LinkEventMetadata {
                    mfa_type: Some(mfa::kind(&challenge).to_owned()),
                    ..self.place()
                };
                self.note(ctx, "SUBMIT_MFA", metadata);
                if !mfa::is_right(&challenge, round, &answers) {
                    return Err(Failure::of_code("INVALID_MFA", "ITEM_ERROR"));
                }
                if round + 1 < mfa::rounds(&challenge) {
                    self.stage = Stage::Mfa {
                        username,
                        password,
                        challenge,
                        round: round + 1,
                    };
                    return Ok(());
                }
                let login = Login::read(&username, password.expose())?;
                self.find_accounts(ctx, login)
            }
            (Stage::Accounts(found), LinkStep::SelectAccounts(ids)) => self.share(ctx, found, &ids),
            (Stage::Added, LinkStep::AddAnother) => {
                self.stage = Stage::Institutions;
                self.institution = None;
                self.show(ctx, "SELECT_INSTITUTION");
                Ok(())
            }
            (Stage::Added, LinkStep::Finish) => self.finish(ctx, Ending::Success),
            _ => Err(Failure::link_step("the session is elsewhere")),
        }
    }

    fn select(&mut self, ctx: &mut Ctx<'_>, id: &InstitutionId) -> Result<(), Failure> {
        let request = self.request(ctx)?;
        let products = request.products.as_deref().unwrap_or_default();
        let institution = login::institution(id.as_str(), products)?;
        if !offer::is_offered(institution, &request) {
            return Err(Failure::unknown_institution());
        }
        self.institution = Some(At(institution));
        let metadata = self.place();
        self.note(ctx, "SELECT_INSTITUTION", metadata);
        self.enter(ctx, institution);
        Ok(())
    }

    /// The user is at an institution.
    fn enter(&mut self, ctx: &mut Ctx<'_>, institution: &'static Institution) {
        self.institution = Some(At(institution));
        self.stage = Stage::Credentials;
        self.oauth_state_id = institution.oauth.then(|| ctx.ids().uuid());
        if institution.oauth {
            let metadata = self.place();
            self.note(ctx, "OPEN_OAUTH", metadata);
        } else {
            self.show(ctx, "CREDENTIAL");
        }
    }

    fn submit(
        &mut self,
        ctx: &mut Ctx<'_>,
        username: String,
        password: Sensitive,
    ) -> Result<(), Failure> {
        let metadata = self.place();
        self.note(ctx, "SUBMIT_CREDENTIALS", metadata);
        let login = Login::read(&username, password.expose())?;
        match login.challenge.clone() {
            Some(challenge) => {
                self.show(ctx, "MFA");
                self.stage = Stage::Mfa {
                    username,
                    password,
                    challenge,
                    round: 0,
                };
                Ok(())
            }
            None => self.find_accounts(ctx, login),
        }
    }

    /// The user is logged in.
    fn find_accounts(&mut self, ctx: &mut Ctx<'_>, login: Login) -> Result<(), Failure> {
        let request = self.request(ctx)?;
        let institution = self.institution().ok_or_else(Failure::internal)?;
        let found = if let Some(token) = &request.access_token {
            Found::Known(ctx.item(token)?.id.clone())
        } else {
            let faults = login.faults.clone();
            let item = Box::new(ctx.find_item(login, institution));
            Found::New { item, faults }
        };
        let update = request.update.as_ref();
        let selects = update.and_then(|update| update.account_selection_enabled);
        if let Found::Known(id) = &found
            && !selects.unwrap_or_default()
        {
            let shared = ctx.item_by_id(id)?.shared();
            let shared: Vec<_> = shared.map(|account| account.account_id.clone()).collect();
            return self.share(ctx, found, &shared);
        }
        if found.offered(ctx, &request)?.is_empty() {
            return Err(Failure::of_code("NO_ACCOUNTS", "ITEM_ERROR"));
        }
        if let Some(chosen) = self.chosen.take() {
            return self.share(ctx, found, &chosen);
        }
        self.stage = Stage::Accounts(found);
        self.show(ctx, "SELECT_ACCOUNT");
        Ok(())
    }

    /// The user has chosen accounts: the Item is made, or changed.
    fn share(&mut self, ctx: &mut Ctx<'_>, found: Found, ids: &[AccountId]) -> Result<(), Failure> {
        let request = self.request(ctx)?;
        let offered = found.offered(ctx, &request)?;
        let is_offered = |id: &AccountId| offered.iter().any(|known| known.account_id == *id);
        if ids.is_empty() || !ids.iter().all(is_offered) {
            return Err(Failure::link_step("the accounts are none of those offered"));
        }
        let institution = self.institution().ok_or_else(Failure::internal)?;
        let products = offer::products(&request, institution);
        let statements = request.statements.as_ref();
        let statements =
            statements.map(|wanted| (wanted.start_date.clone(), wanted.end_date.clone()));
        let id = match found {
            Found::New { mut item, faults } => {
                let transactions = request.transactions.as_ref();
                item.share(ids);
                item.grant(Wishes {
                    products,
                    webhook: request.webhook.clone(),
                    consented: request
                        .additional_consented_products
                        .clone()
                        .unwrap_or_default(),
                    days_requested: transactions.and_then(|wanted| wanted.days_requested),
                    statements,
                    user_id: request.user_id.as_ref().map(ToString::to_string),
                });
                let id = item.id.clone();
                for rule in faults {
                    ctx.faults().add(rule.about(&id));
                }
                ctx.add_item(*item)?;
                id
            }
            Found::Known(id) => {
                // Nothing can be pulled before the login works.
                ctx.repair(&id)?;
                ctx.share(&id, ids)?;
                if let Some(webhook) = &request.webhook {
                    ctx.item_by_id(&id)?.webhook = Some(webhook.clone());
                }
                if statements.is_some() {
                    ctx.item_by_id(&id)?.statements_wanted = statements;
                }
                for product in &products {
                    ctx.add_product(&id, product.as_str())?;
                }
                id
            }
        };
        let shared = offered
            .iter()
            .filter(|account| ids.contains(&account.account_id));
        let added = Added {
            public_token: ctx.issue_public_token(&id)?.into(),
            item: id,
            institution,
            accounts: shared.map(success_account).collect(),
        };
        self.added.push(added);
        self.error = None;
        self.tell_added(ctx)?;
        let adds_several = request.enable_multi_item_link.unwrap_or_default();
        if adds_several && request.access_token.is_none() {
            self.stage = Stage::Added;
            return Ok(());
        }
        self.finish(ctx, Ending::Success)
    }

    fn leave(&mut self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let status = self.exit_status();
        let metadata = LinkEventMetadata {
            exit_status: status.clone(),
            ..self.error_metadata()
        };
        self.note(ctx, "EXIT", metadata);
        self.exit = Some(Exit {
            status,
            error: self.error.clone(),
        });
        self.finish(ctx, Ending::Exited)
    }

    fn finish(&mut self, ctx: &mut Ctx<'_>, ending: Ending) -> Result<(), Failure> {
        if ending == Ending::Success {
            let metadata = self.place();
            self.note(ctx, "HANDOFF", metadata);
            #[cfg(feature = "payment-initiation")]
            {
                let request = self.request(ctx)?;
                payment_initiation::authorise(ctx, &request)?;
            }
        }
        self.stage = Stage::Finished(ending);
        self.finished_at = Some(ctx.now());
        ctx.cancel(&Abandonment {
            session: self.id.clone(),
        })?;
        self.tell_finished(ctx, ending)
    }

    /// The public tokens of the Items that were added or repaired.
    pub(super) fn tokens(&self) -> impl DoubleEndedIterator<Item = PublicToken> {
        self.added.iter().map(|added| added.public_token.clone())
    }
}

impl Found {
    /// The accounts that the user may choose from.
    pub(super) fn offered(
        &self,
        ctx: &mut Ctx<'_>,
        request: &LinkTokenCreateRequest,
    ) -> Result<Vec<AccountBase>, Failure> {
        let accounts = match self {
            Self::New { item, .. } => &item.accounts,
            Self::Known(id) => &ctx.item_by_id(id)?.accounts,
        };
        let filters = request.account_filters.as_ref();
        let passing = accounts
            .iter()
            .filter(|account| offer::passes(filters, account));
        Ok(passing.cloned().collect())
    }
}

fn success_account(account: &AccountBase) -> LinkSessionSuccessMetadataAccount {
    let status = account.verification_status.as_ref();
    LinkSessionSuccessMetadataAccount {
        id: Some(account.account_id.to_string()),
        name: Some(account.name.clone()),
        mask: account.mask.clone(),
        r#type: Some(account.r#type.to_string()),
        subtype: account.subtype.as_ref().map(ToString::to_string),
        verification_status: status.map(ToString::to_string),
        class_type: None,
    }
}

/// The link token of a session expires.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Abandonment {
    session: String,
}

impl Event for Abandonment {
    const NAME: &'static str = "link_abandonment";

    fn happen(self, ctx: &mut Ctx<'_>) -> Result<(), Failure> {
        let mut session = find(ctx, &self.session)?;
        if !matches!(session.stage, Stage::Finished(_)) {
            session.finish(ctx, Ending::Abandoned)?;
            ctx.state::<Links>().sessions.insert(self.session, session);
        }
        Ok(())
    }
}

/// The user chooses accounts on the page of an institution with OAuth.
pub(super) fn oauth_select_accounts(
    ctx: &mut Ctx<'_>,
    request: SandboxOauthSelectAccountsRequest,
) -> Result<serde_json::Map<String, serde_json::Value>, Failure> {
    let id = request.oauth_state_id.expose();
    let mut sessions = ctx.state::<Links>().sessions.values_mut();
    let session = sessions.find(|session| session.oauth_state_id.as_deref() == Some(id));
    let session = session.ok_or_else(|| Failure::unknown("oauth_state_id"))?;
    session.chosen = Some(request.accounts.into_iter().map(AccountId::from).collect());
    Ok(serde_json::Map::new())
}

impl Failure {
    /// What the user of a session does is not possible there.
    fn link_step(message: &str) -> Self {
        Self::invalid_field(message)
    }
}
