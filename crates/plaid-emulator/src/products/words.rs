//! Words of names and descriptions, as they are compared.

/// The words of a text, in small letters and without signs.
pub(super) fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}
