//! Cursors of lists that begin with the newest row: each names the last row that was shown, so that
//! new rows shift nothing.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::failure::Failure;

/// How many rows a page has.
const ROWS: usize = 20;

/// A page of those rows that pass, which are given oldest first, and the cursor of the next page.
pub(super) fn newest_first<'a, T>(
    rows: &'a [T],
    id: impl Fn(&T) -> &str,
    passes: impl Fn(&T) -> bool,
    cursor: Option<&str>,
) -> Result<(Vec<&'a T>, Option<String>), Failure> {
    let end = match cursor {
        None => rows.len(),
        Some(cursor) => {
            let last = URL_SAFE_NO_PAD.decode(cursor).ok();
            let place = |last: Vec<u8>| rows.iter().position(|row| id(row).as_bytes() == last);
            last.and_then(place)
                .ok_or_else(|| Failure::unknown("cursor"))?
        }
    };
    let older = rows.iter().take(end).rev();
    let mut passing = older.filter(|row| passes(row));
    let page: Vec<&T> = passing.by_ref().take(ROWS).collect();
    let has_more = passing.next().is_some();
    let last = page.last().filter(|_| has_more);
    let next = last.map(|row| URL_SAFE_NO_PAD.encode(id(row)));
    Ok((page, next))
}

#[cfg(test)]
mod tests {
    use super::{ROWS, newest_first};

    #[test]
    fn pages_go_on_where_they_ended_whatever_comes_in_between() {
        let mut rows: Vec<String> = (0..=ROWS * 2).map(|row| row.to_string()).collect();
        let (mut cursor, mut seen) = (None, Vec::new());
        loop {
            let (page, next) =
                newest_first(&rows, String::as_str, |_| true, cursor.as_deref()).expect("a page");
            seen.extend(page.into_iter().cloned());
            rows.push(format!("new {}", rows.len()));
            cursor = next;
            if cursor.is_none() {
                break;
            }
        }
        let all: Vec<String> = (0..=ROWS * 2).rev().map(|row| row.to_string()).collect();
        assert_eq!(seen, all);
        assert!(newest_first(&rows, String::as_str, |_| true, Some("?")).is_err());
    }
}
