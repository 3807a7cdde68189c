//! Test users of one's own.

use plaid_core::{Error, Sensitive};

use crate::types::UserCustomPassword;

impl UserCustomPassword {
    /// The password that logs this user in, together with the name `user_custom`. Plaid takes up to
    /// 55 kB.
    ///
    /// # Errors
    ///
    /// [`Error::Encode`] if the user cannot be written as JSON.
    pub fn to_password(&self) -> Result<Sensitive, Error> {
        plaid_core::codec::to_text(self).map(Sensitive::from)
    }
}
