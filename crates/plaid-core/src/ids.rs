//! Ids and tokens as types of their own, so that an account id cannot be passed for an item id.

/// Defines an identifier: a string newtype that prints as itself.
///
/// ```
/// plaid_core::string_id! {
///     /// Names a shelf.
///     pub struct ShelfId;
/// }
/// let id = ShelfId::from("shelf-1");
/// assert_eq!(id, "shelf-1");
/// assert_eq!(format!("{id:>9}"), "  shelf-1");
///
/// // It stands in for its text: in lookups, and as what an `Option` of it gives.
/// let books = std::collections::HashMap::from([(id.clone(), 12)]);
/// assert_eq!(books.get("shelf-1"), Some(&12));
/// assert_eq!(Some(id).as_deref().unwrap_or("no shelf"), "shelf-1");
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
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::borrow::Borrow<str> for $name {
            #[inline]
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = str;

            #[inline]
            fn deref(&self) -> &str {
                &self.0
            }
        }

        $crate::compares_with_text!($name);
        $crate::stored_as_text!($name: as_str);

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::printable::pad(f, &self.0)
            }
        }
    };
}

/// Defines a token: a string newtype that grants access, is redacted in `Debug`, has no `Display`
/// and is wiped from memory when dropped. Its text is had by name only: with `expose`, or with
/// `into_exposed`, which still wipes it.
///
/// ```
/// plaid_core::secret_token! {
///     /// Opens a shelf.
///     pub struct ShelfToken;
/// }
/// let token = ShelfToken::from("shelf-sandbox-1");
/// assert_eq!(format!("{token:?}"), "ShelfToken([redacted])");
/// assert_eq!(token.expose(), "shelf-sandbox-1");
/// assert_eq!(token, "shelf-sandbox-1");
/// ```
#[macro_export]
macro_rules! secret_token {
    ($(#[$meta:meta])* pub struct $name:ident;) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name($crate::Zeroizing<String>);

        $crate::orders_by_text!($name: expose);

        impl $name {
            /// The token in the clear.
            #[inline]
            pub fn expose(&self) -> &str {
                &self.0
            }

            /// The token in the clear, by move; what is returned wipes itself when dropped.
            #[inline]
            pub fn into_exposed(self) -> $crate::Zeroizing<String> {
                self.0
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self($crate::Zeroizing::new(text))
            }
        }

        impl From<$crate::Zeroizing<String>> for $name {
            #[inline]
            fn from(text: $crate::Zeroizing<String>) -> Self {
                Self(text)
            }
        }

        $crate::compares_with_text!($name: expose);
        $crate::stored_as_text!($name: expose);
        $crate::string_conversions!($name);

        impl $crate::codec::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::codec::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }
    };
}

/// Order and hash of the text.
#[doc(hidden)]
#[macro_export]
macro_rules! orders_by_text {
    ($name:ident: $text:ident) => {
        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.$text().hash(state);
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.$text().cmp(other.$text())
            }
        }
    };
}

/// Comparisons with texts, both ways.
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
                #[inline]
                fn eq(&self, other: &$other) -> bool {
                    let other: &str = other.as_ref();
                    self.$text() == other
                }
            }

            impl PartialEq<$name> for $other {
                #[inline]
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
            #[inline]
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(value: $name) -> Self {
                value.0
            }
        }

        $crate::string_conversions!($name);

        impl $crate::codec::Serialize for $name {
            #[inline]
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
            #[inline]
            fn from(text: &str) -> Self {
                Self::from(text.to_owned())
            }
        }

        impl From<&String> for $name {
            #[inline]
            fn from(text: &String) -> Self {
                Self::from(text.clone())
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            /// Takes any text.
            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl<'de> $crate::codec::Deserialize<'de> for $name {
            #[inline]
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
    fn tokens_compare_sort_and_leave_only_when_told_to() {
        let secret: Secret = "b".parse().unwrap();
        assert_eq!(secret, "b");
        assert_eq!("b".to_owned(), secret);
        assert_eq!(
            Some(&secret),
            [Secret::from("a"), secret.clone()].iter().max()
        );
        let exposed = secret.into_exposed();
        assert_eq!(*exposed, "b");
        assert_eq!(Secret::from(exposed), "b");
    }

    #[test]
    fn ids_stand_in_for_their_text() {
        let id: ItemId = "item-1".parse().unwrap();
        assert_eq!(id, "item-1");
        assert_eq!("item-1", id);
        assert_eq!(id, "item-1".to_owned());
        assert!(id.starts_with("item"));
        assert_eq!([id.clone(), id.clone()].join(","), "item-1,item-1");
        assert!(std::collections::BTreeSet::from([id]).contains("item-1"));
    }

    #[test]
    fn ids_print_and_secrets_do_not() {
        let id = ItemId::from("item-1");
        assert_eq!(format!("{id} {id:?}"), "item-1 \"item-1\"");
        let secret = Secret::from("s3cr3t");
        assert_eq!(format!("{secret:?}"), "Secret([redacted])");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"s3cr3t\"");
    }
}
