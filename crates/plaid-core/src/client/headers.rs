//! The header fields of a client's requests.

use super::PreparedRequest;
use crate::{Credentials, Error, transport::Headers};

const JSON: &str = "application/json";

/// What a client sends with every request, and who it asks for.
#[derive(Clone)]
pub(super) struct UsualHeaders {
    always: Headers,
    credentials: Option<Credentials>,
    /// Those of an ordinary request, JSON with these credentials; written out once.
    ordinary: Option<Headers>,
}

impl UsualHeaders {
    /// The fields of every request, and the credentials of those that need some.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the credentials are empty or cannot be sent as headers.
    pub(super) fn new(always: Headers, credentials: Option<Credentials>) -> Result<Self, Error> {
        let ordinary = match &credentials {
            Some(credentials) => {
                let mut headers = always.clone();
                headers.set("accept", JSON);
                headers.set("content-type", JSON);
                authorize(&mut headers, credentials)?;
                Some(headers)
            }
            None => None,
        };
        Ok(Self {
            always,
            credentials,
            ordinary,
        })
    }

    /// The same with other credentials.
    pub(super) fn with_credentials(&self, credentials: Credentials) -> Result<Self, Error> {
        Self::new(self.always.clone(), Some(credentials))
    }

    /// The fields of one request, for the client's credentials or its own.
    pub(super) fn of(
        &self,
        request: &PreparedRequest,
        content_type: Option<&str>,
        own: Option<&Credentials>,
    ) -> Result<Headers, Error> {
        let is_ordinary = request.accept == JSON
            && content_type == Some(JSON)
            && request.headers.is_empty()
            && request.needs_credentials
            && own.is_none();
        if is_ordinary && let Some(headers) = &self.ordinary {
            return Ok(headers.clone());
        }
        let mut headers = self.always.clone();
        headers.set("accept", request.accept);
        if let Some(content_type) = content_type {
            headers.set("content-type", content_type);
        }
        for (name, value) in &request.headers {
            headers.set_secret(*name, value.as_str());
        }
        if request.needs_credentials {
            let credentials = own.or(self.credentials.as_ref()).ok_or_else(|| {
                Error::config("the client has no credentials, and this operation needs them")
            })?;
            authorize(&mut headers, credentials)?;
        }
        headers.check().map_err(|name| {
            Error::encode(format!("the header {name} holds what none can carry"))
        })?;
        Ok(headers)
    }
}

fn authorize(headers: &mut Headers, credentials: &Credentials) -> Result<(), Error> {
    credentials.check()?;
    headers.set_secret("plaid-client-id", credentials.client_id.as_str());
    headers.set_secret("plaid-secret", credentials.secret.expose());
    Ok(())
}
