//! Ids and tokens as types of their own, so that an account id cannot be passed for an item id.

/// Defines an identifier: a string newtype that prints as itself.
///
/// ```
/// plaid_core::string_id! {
///     /// Names a shelf.
///     pub struct ShelfId;
/// }
/// let id = ShelfId::from("shelf-1");
/// assert_eq!(id.to_string(), "shelf-1");
/// ```
#[macro_export]
macro_rules! string_id {
    ($(#[$meta:meta])* pub struct $name:ident;) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        $crate::string_newtype!($name);

        impl $name {
            /// The id as the wire spells it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

/// Defines a token: a string newtype that grants access, is redacted in `Debug`, has no `Display`
/// and is wiped from memory when dropped.
///
/// ```
/// plaid_core::secret_token! {
///     /// Opens a shelf.
///     pub struct ShelfToken;
/// }
/// let token = ShelfToken::from("shelf-sandbox-1");
/// assert_eq!(format!("{token:?}"), "ShelfToken([redacted])");
/// assert_eq!(token.expose(), "shelf-sandbox-1");
/// ```
#[macro_export]
macro_rules! secret_token {
    ($(#[$meta:meta])* pub struct $name:ident;) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name($crate::codec::Zeroizing<String>);

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.expose().hash(state);
            }
        }

        impl $name {
            /// The token in the clear.
            pub fn expose(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self($crate::codec::Zeroizing::new(text))
            }
        }

        $crate::string_conversions!($name);

        impl $crate::codec::Serialize for $name {
            fn serialize<S: $crate::codec::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }
    };
}

/// Comparisons of a type that has `as_ref` with texts, both ways.
#[doc(hidden)]
#[macro_export]
macro_rules! compares_with_text {
    ($name:ident) => {
        $crate::compares_with_text!($name: as_str);
    };
    ($name:ident: $text:ident) => {
        $crate::compares_with_text!($name: $text, str, &str, String);
    };
    ($name:ident: $text:ident, $($other:ty),+) => {
        $(
            impl PartialEq<$other> for $name {
                fn eq(&self, other: &$other) -> bool {
                    let other: &str = other.as_ref();
                    self.$text() == other
                }
            }

            impl PartialEq<$name> for $other {
                fn eq(&self, other: &$name) -> bool {
                    other == self
                }
            }
        )+
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! string_newtype {
    ($name:ident) => {
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        $crate::string_conversions!($name);

        impl $crate::codec::Serialize for $name {
            fn serialize<S: $crate::codec::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! string_conversions {
    ($name:ident) => {
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self::from(text.clone())
            }
        }

        impl From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl<'de> $crate::codec::Deserialize<'de> for $name {
            fn deserialize<D: $crate::codec::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::codec::text(deserializer, |text| Self::from(text))
            }
        }
    };
}

string_id! {
    /// Identifies one answer of the API; Plaid's support asks for it.
    pub struct RequestId;
}

string_id! {
    /// Identifies an Item: one login of one user at one institution.
    pub struct ItemId;
}

string_id! {
    /// Identifies a Plaid team; the public half of the credentials.
    pub struct ClientId;
}

secret_token! {
    /// The secret half of the credentials.
    pub struct Secret;
}

#[cfg(test)]
mod tests {
    use super::{ItemId, Secret};

    #[test]
    fn ids_print_and_secrets_do_not() {
        let id = ItemId::from("item-1");
        assert_eq!(format!("{id} {id:?}"), "item-1 \"item-1\"");
        let secret = Secret::from("s3cr3t");
        assert_eq!(format!("{secret:?}"), "Secret([redacted])");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"s3cr3t\"");
    }
}
