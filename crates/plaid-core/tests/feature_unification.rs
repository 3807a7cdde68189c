//! No feature that another crate of a program may turn on changes what money means.
//!
//! Cargo would turn such a feature on for this whole build, so the proof runs in a build of its
//! own: `tests/probes/money` compiles the same source file under each of them.

#![allow(clippy::expect_used)]

use std::{path::Path, process::Command};

#[test]
fn features_of_other_crates_do_not_change_money() {
    let manifest =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/probes/money/Cargo.toml");
    if !manifest.is_file() {
        return; // A published crate does not carry the probe.
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("money-probe");
    for features in [
        "",
        "arbitrary-precision",
        "decimal-as-text",
        "decimal-as-float",
        "decimal-any",
    ] {
        let output = Command::new(env!("CARGO"))
            .args([
                "test",
                "--lib",
                "--quiet",
                "--features",
                features,
                "--manifest-path",
            ])
            .arg(&manifest)
            .arg("--target-dir")
            .arg(&target)
            .output()
            .expect("cargo runs");
        assert!(
            output.status.success(),
            "with {features:?}:\n{}\n{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
    }
}
