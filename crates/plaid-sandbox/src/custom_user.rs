//! Test users of one's own.

use plaid_core::{Error, Sensitive};

use crate::types::UserCustomPassword;

impl UserCustomPassword {
    /// The password that logs this user in, together with the name `user_custom`. Plaid takes up to
    /// 55 kB.
    ///
    /// ```
    /// use plaid_sandbox::types::{OverrideAccounts, UserCustomPassword};
    ///
    /// let checking = OverrideAccounts::new("depository").subtype("checking");
    /// let user = UserCustomPassword::new().override_accounts([checking]);
    /// let password = user.to_password()?;
    /// assert_eq!(
    ///     password.expose(),
    ///     r#"{"override_accounts":[{"type":"depository","subtype":"checking"}]}"#
    /// );
    /// # Ok::<(), plaid_sandbox::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Encode`] if the user cannot be written as JSON.
    pub fn to_password(&self) -> Result<Sensitive, Error> {
        plaid_core::codec::to_text(self).map(Sensitive::from)
    }
}
