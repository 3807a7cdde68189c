//! String enums that stay open: a value the API adds tomorrow keeps its text and goes back out
//! unchanged.

use std::fmt;

/// The text of an enum value that this version of the SDK has no name for.
///
/// It cannot be built by hand, so no program can match on a text that a later version may turn
/// into a named variant. Compare with `value.as_str() == "..."` instead, and send a value the SDK
/// does not know yet with the enum's `From<&str>`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    pub fn from_wire(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as the API sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::printable::pad(f, &self.0)
    }
}

/// Defines an open string enum: known values as variants, everything else as `UnknownValue`.
///
/// ```
/// plaid_core::open_enum! {
///     /// How loud it is.
///     pub enum Volume {
///         /// Hardly to be heard.
///         Low = "low",
///         /// The neighbours complain.
///         High = "high",
///     }
/// }
/// assert_eq!(Volume::from("low"), Volume::Low);
/// assert_eq!(Volume::from("deafening"), "deafening");
/// assert_eq!(format!("{:>5}", Volume::High), " high");
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $wire:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)+
            /// A value this version of the SDK does not name; its text is kept.
            UnknownValue($crate::UnknownValue),
        }

        impl $name {
            /// The values this version of the SDK names, as the wire spells them.
            pub const KNOWN: &'static [&'static str] = &[$($wire),+];

            /// The value as the wire spells it.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::UnknownValue(value) => value.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)+
                    other => Self::UnknownValue($crate::UnknownValue::from_wire(other)),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        $crate::text_enum!($name);
    };
}

/// What an open enum takes from its text: order, hash, comparisons and JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! text_enum {
    ($name:ident) => {
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            /// Takes any text.
            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::borrow::Borrow<str> for $name {
            #[inline]
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        $crate::orders_by_text!($name: as_str);
        $crate::compares_with_text!($name);
        $crate::stored_as_text!($name: as_str);

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::printable::pad(f, self.as_str())
            }
        }

        impl $crate::codec::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::codec::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::codec::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::codec::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::codec::open_enum(deserializer, |text| Self::from(text))
            }
        }
    };
}

#[cfg(test)]
#[allow(dead_code, unreachable_pub)] // The macro makes public types.
mod tests {
    open_enum! {
        /// A test enum.
        pub enum Shade {
            /// Dark.
            Dark = "dark",
            /// Written as a number by some servers.
            Four = "4",
            /// Written as a bool by some servers.
            Yes = "true",
        }
    }

    #[test]
    fn known_and_unknown_values_survive_a_round_trip() {
        for text in ["\"dark\"", "\"mauve\"", "\"\""] {
            let shade: Shade = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&shade).unwrap(), text);
        }
    }

    #[test]
    fn numbers_and_bools_are_read_as_their_text() {
        assert_eq!(serde_json::from_str::<Shade>("4").unwrap(), Shade::Four);
        assert_eq!(serde_json::from_str::<Shade>("true").unwrap(), Shade::Yes);
        assert!(serde_json::from_str::<Shade>("{}").is_err());
    }

    #[test]
    fn values_sort_and_are_found_by_their_text() {
        let mut shades = [Shade::from("mauve"), Shade::Yes, Shade::Dark];
        shades.sort();
        assert_eq!(shades, ["dark", "mauve", "true"]);
        let seen = std::collections::HashSet::from(shades);
        assert!(seen.contains("mauve") && seen.contains("dark"));
        assert_eq!("4".parse(), Ok(Shade::Four));
    }

    #[test]
    fn debug_shows_the_text_of_an_unknown_value() {
        assert_eq!(
            format!("{:?}", Shade::from("mauve")),
            "UnknownValue(\"mauve\")"
        );
    }
}
