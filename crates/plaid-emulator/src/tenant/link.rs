//! A session, driven as its user would.

use std::{fmt, sync::Arc};

use plaid_core::{ApiError, Sensitive};
use plaid_types::{AccountId, InstitutionId, PublicToken};

use crate::{
    failure::Failure,
    frame::Frame,
    link::{LinkStep, LinkView},
    products::link,
};

/// A Link session, driven as its user would: without a browser, and with every turn that Link has.
///
/// What fails in Link fails here, with the error that the user sees; the session goes on where it was.
#[derive(Clone)]
pub struct LinkSession {
    frame: Arc<Frame>,
    client_id: String,
    id: String,
}

impl LinkSession {
    /// Opens a session with a link token.
    pub(crate) fn open(
        frame: Arc<Frame>,
        client_id: String,
        link_token: &str,
    ) -> Result<Self, LinkError> {
        let id = frame.enter(&client_id, |ctx| link::open(ctx, link_token));
        let id = id.map_err(|failure| LinkError::of(&failure))?;
        Ok(Self {
            frame,
            client_id,
            id,
        })
    }

    /// A session that was opened before.
    pub(crate) fn again(frame: Arc<Frame>, client_id: String, id: String) -> Self {
        Self {
            frame,
            client_id,
            id,
        }
    }

    /// Its id, as `/link/token/get` and webhooks have it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What the user sees.
    ///
    /// # Errors
    ///
    /// The session is gone: the emulator was reset.
    pub fn view(&self) -> Result<LinkView, LinkError> {
        let view = self
            .frame
            .enter(&self.client_id, |ctx| link::view(ctx, &self.id));
        view.map_err(|failure| LinkError::of(&failure))
    }

    /// Does something, and tells what the user sees then.
    ///
    /// # Errors
    ///
    /// What the user would see; `INVALID_FIELD` if that cannot be done where the session is.
    pub fn take(&self, step: LinkStep) -> Result<LinkView, LinkError> {
        let taken = self
            .frame
            .enter(&self.client_id, |ctx| link::take(ctx, &self.id, step));
        taken.map_err(|failure| LinkError::of(&failure))
    }

    /// Chooses an institution.
    ///
    /// # Errors
    ///
    /// `INVALID_INSTITUTION`, `INSTITUTION_DOWN`, `INSTITUTION_NO_LONGER_SUPPORTED` or
    /// `PRODUCTS_NOT_SUPPORTED`.
    pub fn select_institution(&self, id: impl Into<InstitutionId>) -> Result<LinkView, LinkError> {
        self.take(LinkStep::SelectInstitution(id.into()))
    }

    /// Types in credentials.
    ///
    /// # Errors
    ///
    /// `INVALID_CREDENTIALS`, the error that the password asks for, or `NO_ACCOUNTS` if the filters of
    /// the link token leave none.
    pub fn submit_credentials(
        &self,
        username: &str,
        password: impl Into<Sensitive>,
    ) -> Result<LinkView, LinkError> {
        self.take(LinkStep::SubmitCredentials {
            username: username.to_owned(),
            password: password.into(),
        })
    }

    /// Answers what else is asked.
    ///
    /// # Errors
    ///
    /// `INVALID_MFA`.
    pub fn submit_mfa(
        &self,
        answers: impl IntoIterator<Item = impl Into<Sensitive>>,
    ) -> Result<LinkView, LinkError> {
        let answers = answers.into_iter().map(Into::into);
        self.take(LinkStep::SubmitMfa(answers.collect()))
    }

    /// Chooses accounts to share.
    ///
    /// # Errors
    ///
    /// `INVALID_FIELD` if one of them is none of those offered.
    pub fn select_accounts(
        &self,
        accounts: impl IntoIterator<Item = impl Into<AccountId>>,
    ) -> Result<LinkView, LinkError> {
        let accounts = accounts.into_iter().map(Into::into);
        self.take(LinkStep::SelectAccounts(accounts.collect()))
    }

    /// Goes on to another institution.
    ///
    /// # Errors
    ///
    /// `INVALID_FIELD` if no Item was just added, or the session is for one alone.
    pub fn add_another(&self) -> Result<LinkView, LinkError> {
        self.take(LinkStep::AddAnother)
    }

    /// Ends a session that could add another Item.
    ///
    /// # Errors
    ///
    /// `INVALID_FIELD` if no Item was just added.
    pub fn finish(&self) -> Result<LinkView, LinkError> {
        self.take(LinkStep::Finish)
    }

    /// Leaves.
    ///
    /// # Errors
    ///
    /// `INVALID_FIELD` if the session is over.
    pub fn exit(&self) -> Result<LinkView, LinkError> {
        self.take(LinkStep::Exit)
    }

    /// Goes all the way: to an institution, if the link token names none, with credentials that ask for
    /// nothing more, to all accounts.
    ///
    /// # Errors
    ///
    /// The first error that the user would see.
    pub fn complete(
        &self,
        institution: impl Into<InstitutionId>,
        username: &str,
        password: impl Into<Sensitive>,
    ) -> Result<Vec<PublicToken>, LinkError> {
        let mut view = self.view()?;
        let (institution, password) = (institution.into(), password.into());
        loop {
            view = match view {
                LinkView::Institutions { .. } => self.select_institution(institution.clone())?,
                LinkView::Credentials { .. } | LinkView::Oauth { .. } => {
                    self.submit_credentials(username, password.clone())?
                }
                LinkView::Accounts { accounts } => {
                    self.select_accounts(accounts.into_iter().map(|account| account.id))?
                }
                LinkView::Added { .. } => self.finish()?,
                LinkView::Finished { public_tokens, .. } => return Ok(public_tokens),
                LinkView::Mfa { .. } => {
                    return Err(LinkError::of(&Failure::invalid_field(
                        "something else is asked",
                    )));
                }
            };
        }
    }
}

/// What the user of a Link session sees when something fails.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}: {}", .0.error_code, .0.error_message)]
pub struct LinkError(Box<ApiError>);

impl LinkError {
    fn of(failure: &Failure) -> Self {
        Self(Box::new(failure.embedded()))
    }

    /// The error, as Link hands it to its page.
    pub fn api(&self) -> &ApiError {
        &self.0
    }
}

impl fmt::Debug for LinkSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LinkSession")
            .field("client_id", &self.client_id)
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
