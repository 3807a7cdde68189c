//! `cargo xtask pairs`: products that share types, two by two.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context as _, Result};
use toml::Table;

/// Prints pairs of features of the umbrella: each product with the one that it shares most with.
#[allow(clippy::print_stdout)] // A command's way to speak.
pub(crate) fn list(root: &Path) -> Result<()> {
    let mut products = BTreeMap::new();
    for entry in fs::read_dir(root.join("api/products"))? {
        let facts = entry?.path();
        let product = facts.file_stem().unwrap_or_default().to_string_lossy();
        let manifest = root.join(format!("crates/plaid-{product}/Cargo.toml"));
        let text = fs::read_to_string(&manifest)?;
        let manifest: Table =
            toml::from_str(&text).with_context(|| manifest.display().to_string())?;
        products.insert(product.into_owned(), groups(&manifest));
    }
    for (first, second) in closest(&products) {
        println!("{first},{second}");
    }
    Ok(())
}

/// The groups of shared types that a crate compiles.
fn groups(manifest: &Table) -> BTreeSet<String> {
    let types = manifest
        .get("dependencies")
        .and_then(|dependencies| dependencies.get("plaid-types"));
    let groups = types.and_then(|types| types.get("features")?.as_array());
    let groups = groups.into_iter().flatten();
    groups
        .filter_map(|group| Some(group.as_str()?.to_owned()))
        .collect()
}

/// Each product, and the one that it has the most groups in common with.
fn closest(products: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<(&str, &str)> {
    let mut pairs = BTreeSet::new();
    for (name, groups) in products {
        let others = products.iter().filter(|(other, _)| *other != name);
        let common = others.map(|(other, theirs)| (groups.intersection(theirs).count(), other));
        if let Some((1.., other)) = common.max() {
            let (first, second) = if name < other {
                (name, other)
            } else {
                (other, name)
            };
            pairs.insert((first.as_str(), second.as_str()));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::closest;

    #[test]
    fn every_product_that_shares_types_is_in_a_pair() {
        let product = |name: &str, groups: &[&str]| {
            let groups: BTreeSet<_> = groups.iter().map(|group| (*group).to_owned()).collect();
            (name.to_owned(), groups)
        };
        let products = BTreeMap::from([
            product("auth", &["account", "user"]),
            product("identity", &["account", "owner", "user"]),
            product("income", &["account"]),
            product("oauth", &[]),
        ]);
        let pairs = [("auth", "identity"), ("identity", "income")];
        assert_eq!(closest(&products), BTreeSet::from(pairs));
    }
}
