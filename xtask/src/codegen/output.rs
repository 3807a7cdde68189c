//! Collects the generated files, formats them, and writes or compares them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result, bail};

/// The first line of every generated Rust file.
fn header(source: &str) -> String {
    format!("// @generated from {source} by `cargo xtask codegen`. Do not edit.\n\n")
}

/// Generated files by path.
#[derive(Default)]
pub(crate) struct Files {
    generated: BTreeMap<PathBuf, String>,
    /// Files that are written once and belong to people from then on.
    seeds: BTreeMap<PathBuf, String>,
    /// Folders that hold generated files only.
    folders: BTreeSet<PathBuf>,
}

impl Files {
    /// A Rust file in a `generated` folder.
    pub(crate) fn rust(&mut self, path: impl Into<PathBuf>, source: &str, text: &str) {
        let path = path.into();
        let generated = path
            .ancestors()
            .find(|folder| folder.file_name().is_some_and(|name| name == "generated"))
            .map(Path::to_path_buf);
        self.folders.extend(generated);
        self.generated.insert(path, header(source) + text);
    }

    /// A file of another kind.
    pub(crate) fn text(&mut self, path: impl Into<PathBuf>, text: String) {
        self.generated.insert(path.into(), text);
    }

    /// A file that is written only if it does not exist.
    pub(crate) fn seed(&mut self, path: impl Into<PathBuf>, text: String) {
        self.seeds.insert(path.into(), text);
    }

    /// Writes what differs, or fails if anything does.
    #[allow(clippy::print_stdout)] // A command's way to speak.
    pub(crate) fn finish(mut self, root: &Path, check: bool) -> Result<()> {
        for (path, text) in &mut self.generated {
            if path.extension().is_some_and(|extension| extension == "rs") {
                *text = rustfmt(text).with_context(|| path.display().to_string())?;
            }
        }
        let mut stale = Vec::new();
        for (path, text) in &self.generated {
            if fs::read_to_string(root.join(path)).ok().as_ref() != Some(text) {
                stale.push(path.clone());
            }
        }
        for folder in &self.folders {
            for path in rust_files(&root.join(folder))? {
                let path = path.strip_prefix(root)?.to_path_buf();
                if !self.generated.contains_key(&path) {
                    stale.push(path);
                }
            }
        }
        if check {
            if stale.is_empty() {
                return Ok(());
            }
            let list: Vec<_> = stale
                .iter()
                .map(|path| path.display().to_string())
                .collect();
            bail!(
                "generated files are stale; run `cargo xtask codegen`:\n{}",
                list.join("\n")
            );
        }
        for path in &stale {
            match self.generated.get(path) {
                Some(text) => write(&root.join(path), text)?,
                None => fs::remove_file(root.join(path))?,
            }
        }
        for (path, text) in &self.seeds {
            if !root.join(path).exists() {
                write(&root.join(path), text)?;
            }
        }
        println!(
            "{} generated files, {} changed",
            self.generated.len(),
            stale.len()
        );
        Ok(())
    }
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).with_context(|| path.display().to_string())
}

fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                found.extend(rust_files(&path)?);
            } else {
                found.push(path);
            }
        }
    }
    Ok(found)
}

fn rustfmt(text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt is needed to generate code")?;
    let mut stdin = child.stdin.take().context("rustfmt's input")?;
    let input = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output()?;
    writer
        .join()
        .map_err(|_| anyhow::anyhow!("writing to rustfmt failed"))??;
    if !output.status.success() {
        bail!("rustfmt refused the generated text");
    }
    Ok(String::from_utf8(output.stdout)?)
}
