//! What fuzzing begins with, and what it has found, holds everywhere.

#![allow(clippy::expect_used, clippy::unwrap_used)] // Helpers of tests may.

use std::{collections::BTreeSet, fs, panic, path::Path};

use plaid_tests::properties::ALL;

#[test]
fn every_input_of_the_corpus_holds() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
    let mut broken = Vec::new();
    for (name, property) in ALL {
        let mut inputs = 0;
        for input in fs::read_dir(corpus.join(name)).expect("a folder of inputs") {
            let path = input.unwrap().path();
            let input = fs::read(&path).unwrap();
            inputs += 1;
            if panic::catch_unwind(|| property(&input)).is_err() {
                broken.push(path);
            }
        }
        assert!(inputs > 4, "{name} has no inputs");
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_property_has_a_fuzz_target_and_inputs() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
    let names: BTreeSet<_> = ALL.iter().map(|(name, _)| (*name).to_owned()).collect();
    let named = |folder: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(fuzz.join(folder)).unwrap();
        let names = entries.map(|entry| entry.unwrap().path());
        let names = names.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned());
        names.collect()
    };
    assert_eq!(named("fuzz_targets"), names);
    assert_eq!(named("corpus"), names);
}
