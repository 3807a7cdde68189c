//! `cargo xtask codegen`: writes the generated code of every crate from the facts in `api/`.

mod builders;
mod codec;
mod constructors;
mod crates;
mod docs;
mod endpoints;
mod errors;
mod handle;
mod listing;
mod names;
mod output;
mod paging;
mod plan;
mod polling;
mod rust;
mod sample_impls;
mod samples;
mod schema;
mod types;
mod umbrella;
mod webhooks;

use std::path::Path;

use anyhow::Result;

use crate::facts;

pub(crate) use names::crate_name;
pub(crate) use plan::Plan;

/// Writes all generated files below `root`, or compares them if `check` is set.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let api = root.join("api");
    let facts = facts::read_described(&api)?;
    let plan = Plan::new(&facts, &api)?;
    let mut files = output::Files::default();
    files.text("api/constructors.lock", plan.constructors.format());
    for product in facts.products.keys() {
        crates::product(&plan, product, &mut files)?;
    }
    crates::shared(&plan, &mut files)?;
    webhooks::write(&plan, &mut files)?;
    umbrella::write(&plan, &mut files);
    schema::write(&plan, &mut files)?;
    listing::write(&plan, &mut files);
    errors::write(&facts.core, &facts::errors::read(&api)?, &mut files)?;
    files.finish(root, check)
}
