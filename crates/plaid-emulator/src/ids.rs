//! Ids and tokens that follow from the seed, the client id and what was asked for before.

use serde::{Deserialize, Serialize};

/// A source of ids: the same key gives the same ids in the same order.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Ids {
    key: u64,
    count: u64,
}

impl Ids {
    pub(crate) fn new(seed: u64, client_id: &str) -> Self {
        Self {
            key: absorb(mix(seed), client_id),
            count: 0,
        }
    }

    /// Another source. It follows from the key and a name alone, so drawing from one shifts nothing
    /// in the other.
    pub(crate) fn named(&self, name: &str) -> Self {
        Self {
            key: absorb(self.key, name),
            count: 0,
        }
    }

    /// Numbers for the next id.
    fn next(&mut self) -> impl FnMut() -> u64 + use<> {
        self.count += 1;
        self.numbers(self.count)
    }

    fn numbers(&self, nth: u64) -> impl FnMut() -> u64 + use<> {
        let mut state = mix(self.key ^ mix(nth));
        move || {
            state = mix(state.wrapping_add(0x9e37_79b9_7f4a_7c15));
            state
        }
    }

    /// An id of accounts, Items, transactions and the like.
    pub(crate) fn long(&mut self) -> String {
        text(letters(self.next(), ALPHANUMERIC, LONG))
    }

    /// Writes the id of that number.
    pub(crate) fn write_long_at(&self, nth: u64, out: &mut Vec<u8>) {
        out.extend(letters(self.numbers(nth), ALPHANUMERIC, LONG));
    }

    /// The id of that number, for those that keep numbers in place of ids.
    pub(crate) fn long_at(&self, nth: u64) -> String {
        text(letters(self.numbers(nth), ALPHANUMERIC, LONG))
    }

    /// So many digits.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        text(letters(self.next(), b"0123456789", count))
    }

    /// So many hexadecimal digits.
    pub(crate) fn hexadecimal(&mut self, count: usize) -> String {
        text(letters(self.next(), b"0123456789abcdef", count))
    }

    /// A number below a bound; 0 if the bound is.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next()().checked_rem(bound).unwrap_or_default()
    }

    /// A number from 0 up to 1.
    pub(crate) fn chance(&mut self) -> f64 {
        let number = u32::try_from(self.next()() >> 32).unwrap_or_default();
        f64::from(number) / (f64::from(u32::MAX) + 1.0)
    }

    /// A request id.
    pub(crate) fn request(&mut self) -> String {
        text(letters(self.next(), ALPHANUMERIC, 15))
    }

    /// A token such as `access-sandbox-<uuid>`.
    pub(crate) fn token(&mut self, kind: &str) -> String {
        format!("{kind}-sandbox-{}", self.uuid())
    }

    /// An id such as `usr_<14 letters>`.
    pub(crate) fn prefixed(&mut self, prefix: &str) -> String {
        format!("{prefix}_{}", text(letters(self.next(), ALPHANUMERIC, 14)))
    }

    /// A token such as `a-sandbox-<26 letters>`.
    pub(crate) fn audit_copy_token(&mut self) -> String {
        format!(
            "a-sandbox-{}",
            text(letters(
                self.next(),
                b"abcdefghijklmnopqrstuvwxyz234567",
                26
            ))
        )
    }

    /// A token such as `btok_<20 letters>`.
    pub(crate) fn bank_account_token(&mut self) -> String {
        format!("btok_{}", text(letters(self.next(), ALPHANUMERIC, 20)))
    }

    /// A UUID of version 4.
    pub(crate) fn uuid(&mut self) -> String {
        let mut next = self.next();
        let (a, b) = (next(), next());
        let (high, low) = (a >> 32, a & 0xffff_ffff);
        format!(
            "{high:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}",
            low >> 16,
            low & 0xfff,
            8 + (b >> 62),
            (b >> 48) & 0xfff,
            b & 0xffff_ffff_ffff,
        )
    }
}

/// How many letters a long id has.
const LONG: usize = 37;
const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

fn letters(
    mut next: impl FnMut() -> u64,
    alphabet: &[u8],
    length: usize,
) -> impl Iterator<Item = u8> {
    let count = alphabet.len() as u64;
    (0..length).map(move |_| {
        let at = usize::try_from(next() % count).unwrap_or_default();
        alphabet[at]
    })
}

/// A text of letters and digits.
fn text(letters: impl Iterator<Item = u8>) -> String {
    letters.map(char::from).collect()
}

/// A key that follows from another and a text.
fn absorb(key: u64, text: &str) -> u64 {
    text.bytes()
        .fold(mix(key), |key, byte| mix(key ^ u64::from(byte)))
}

/// The finalizer of SplitMix64.
fn mix(mut value: u64) -> u64 {
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (value ^ (value >> 31)).wrapping_add(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::Ids;

    #[test]
    fn ids_follow_from_seed_client_and_count() {
        let draw = |seed, client| {
            let mut ids = Ids::new(seed, client);
            [ids.token("access"), ids.long(), ids.uuid()]
        };
        assert_eq!(draw(1, "a"), draw(1, "a"));
        assert_ne!(draw(1, "a"), draw(1, "b"));
        assert_ne!(draw(1, "a"), draw(2, "a"));
        let [token, long, uuid] = draw(1, "a");
        assert_eq!(
            (token.len(), long.len(), uuid.len()),
            ("access-sandbox-".len() + 36, 37, 36)
        );
        assert_eq!(&uuid[14..15], "4");
    }

    #[test]
    fn a_named_source_does_not_care_what_was_drawn() {
        let (mut drawn, fresh) = (Ids::new(1, "a"), Ids::new(1, "a"));
        drawn.long();
        assert_eq!(drawn.named("x").long(), fresh.named("x").long());
        assert_ne!(fresh.named("x").long(), fresh.named("y").long());
        assert_eq!(fresh.named("x").long(), fresh.named("x").long_at(1));
    }
}
