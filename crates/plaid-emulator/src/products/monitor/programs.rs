//! Programs: by what people or organizations are screened.

use super::{
    cases::{Program, cases},
    subject::Subject,
};
use crate::{failure::Failure, products::cursor::newest_first, world::Ctx};

/// How many letters and digits ids have after their prefix.
const ID: usize = 14;

/// A program by its id; one of the right form is there.
pub(super) fn program<S: Subject>(ctx: &mut Ctx<'_>, id: &str) -> Result<Program, Failure> {
    let now = ctx.now();
    let cases = cases::<S>(ctx);
    if let Some(known) = cases.programs.iter().find(|known| known.id == id) {
        return Ok(known.clone());
    }
    let rest = id
        .strip_prefix(S::PROGRAM)
        .and_then(|id| id.strip_prefix('_'));
    let is_id =
        |rest: &str| rest.len() == ID && rest.bytes().all(|letter| letter.is_ascii_alphanumeric());
    if !rest.is_some_and(is_id) {
        return Err(Failure::unknown("the watchlist program"));
    }
    let program = Program::new(id, now, false);
    cases.programs.push(program.clone());
    Ok(program)
}

pub(super) fn programs<S: Subject>(
    ctx: &mut Ctx<'_>,
    cursor: Option<&str>,
) -> Result<(Vec<Program>, Option<String>), Failure> {
    let cases = cases::<S>(ctx);
    let (page, next) = newest_first(&cases.programs, |program| &program.id, |_| true, cursor)?;
    Ok((page.into_iter().cloned().collect(), next))
}
