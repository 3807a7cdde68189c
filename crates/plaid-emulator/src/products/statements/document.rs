//! A statement as a PDF.

use plaid_types::AccountBase;

use super::extract::Statement;
use crate::pdf;

/// What a PDF shows.
pub(super) struct Document {
    pub(super) institution: &'static str,
    pub(super) account: AccountBase,
    pub(super) statement: Statement,
}

pub(super) fn draw(document: &Document) -> Vec<u8> {
    let Document {
        institution,
        account,
        statement,
    } = document;
    let name = account.official_name.as_ref().unwrap_or(&account.name);
    let mut lines = vec![
        format!("{name} ****{}", account.mask.as_deref().unwrap_or_default()),
        format!(
            "Statement of {} to {}",
            statement.posted.first_of_month(),
            statement.posted
        ),
        String::new(),
        format!("Opening balance {:>12}", statement.opening),
    ];
    for line in &statement.lines {
        lines.push(format!(
            "  {}  {:>12}  {}",
            line.date, line.amount, line.text
        ));
    }
    lines.push(format!("Closing balance {:>12}", statement.closing));
    pdf::render(&format!("{institution} statement"), &lines)
}
