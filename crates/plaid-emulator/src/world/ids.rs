//! Ids and tokens that follow from the seed, the client id and what was asked for before.

/// The source of a world's ids.
#[derive(Debug, Clone)]
pub(crate) struct Ids {
    key: u64,
    count: u64,
}

impl Ids {
    pub(crate) fn new(seed: u64, client_id: &str) -> Self {
        let key = client_id
            .bytes()
            .fold(mix(seed), |key, byte| mix(key ^ u64::from(byte)));
        Self { key, count: 0 }
    }

    /// A stream of numbers for the next id.
    fn next(&mut self) -> impl FnMut() -> u64 + use<> {
        self.count += 1;
        let mut state = mix(self.key ^ mix(self.count));
        move || {
            state = mix(state.wrapping_add(0x9e37_79b9_7f4a_7c15));
            state
        }
    }

    fn letters(&mut self, alphabet: &[u8], length: usize) -> String {
        let mut next = self.next();
        let count = alphabet.len() as u64;
        (0..length)
            .map(|_| {
                let at = usize::try_from(next() % count).unwrap_or_default();
                char::from(alphabet[at])
            })
            .collect()
    }

    /// An id of accounts, Items, transactions and the like.
    pub(crate) fn long(&mut self) -> String {
        self.letters(ALPHANUMERIC, 37)
    }

    /// A request id.
    pub(crate) fn request(&mut self) -> String {
        self.letters(ALPHANUMERIC, 15)
    }

    /// A token such as `access-sandbox-<uuid>`.
    pub(crate) fn token(&mut self, kind: &str) -> String {
        format!("{kind}-sandbox-{}", self.uuid())
    }

    /// A token such as `a-sandbox-<26 letters>`.
    pub(crate) fn audit_copy_token(&mut self) -> String {
        format!(
            "a-sandbox-{}",
            self.letters(b"abcdefghijklmnopqrstuvwxyz234567", 26)
        )
    }

    /// A token such as `btok_<20 letters>`.
    pub(crate) fn bank_account_token(&mut self) -> String {
        format!("btok_{}", self.letters(ALPHANUMERIC, 20))
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

const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

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
}
