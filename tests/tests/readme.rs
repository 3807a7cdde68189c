//! The README tells the truth: its snippets compile as documentation, and the product table names every
//! feature.

use plaid_tests as _;

#[test]
fn the_table_names_every_feature() {
    let readme = include_str!("../../README.md");
    let manifest = include_str!("../../crates/plaid/Cargo.toml");
    let features = manifest
        .split("[features]")
        .nth(1)
        .and_then(|rest| rest.split("\n[").next());
    let features = features
        .unwrap_or_default()
        .lines()
        .filter_map(|line| line.split_once(" = ["));
    for (feature, _) in features {
        let is_a_set = matches!(feature, "default" | "full");
        assert!(
            is_a_set || readme.contains(&format!("`{feature}`")),
            "{feature} is not in the table"
        );
    }
}
