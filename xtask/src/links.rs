//! `cargo xtask links`: whether links lead somewhere, in Markdown and in the documentation that
//! `cargo doc` wrote. Only what stands in this folder is looked at, nothing on the network.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    rc::Rc,
};

use anyhow::{Result, bail};
use percent_encoding::percent_decode_str;
use url::Url;

/// Checks every page of Markdown of the project, and the pages of its crates below `target/doc`.
pub(crate) fn check(root: &Path) -> Result<()> {
    let mut pages = Vec::new();
    find(
        root,
        "md",
        &|name| name != "target" && name != ".git",
        &mut pages,
    )?;
    let documentation = root.join("target/doc");
    if !documentation.is_dir() {
        bail!(
            "there is no target/doc; run `cargo doc --no-deps` crate by crate, as `.ci/run` does: \
             pages link to those that are there"
        );
    }
    for entry in fs::read_dir(&documentation)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with("plaid") {
            find(&entry.path(), "html", &|_| true, &mut pages)?;
        }
    }
    let broken = broken(&pages)?;
    if !broken.is_empty() {
        bail!("links that lead nowhere:\n{}", broken.join("\n"));
    }
    let mut out = io::stdout().lock();
    writeln!(out, "{} pages, every link leads somewhere", pages.len())?;
    Ok(())
}

/// Files with this extension below a folder, in order; folders whose names are not wanted aside.
fn find(
    folder: &Path,
    extension: &str,
    wanted: &dyn Fn(&str) -> bool,
    found: &mut Vec<PathBuf>,
) -> Result<()> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::io::Result<_>>()?;
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() && !path.is_symlink() && wanted(&name) {
            find(&path, extension, wanted, found)?;
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    Ok(())
}

/// The links of pages that lead nowhere, each with its page.
fn broken(pages: &[PathBuf]) -> Result<Vec<String>> {
    let places = Places::default();
    let mut broken = BTreeSet::new();
    for page in pages {
        for link in links(&fs::read_to_string(page)?, is_html(page)) {
            if !places.leads_somewhere(page, &link) {
                broken.insert(format!("{}: {link}", page.display()));
            }
        }
    }
    Ok(broken.into_iter().collect())
}

fn is_html(page: &Path) -> bool {
    page.extension()
        .is_some_and(|extension| extension == "html")
}

/// The targets of a page's links.
fn links(text: &str, html: bool) -> BTreeSet<String> {
    if html {
        // What follows comes from the traits of other crates, whose links lead into their own pages.
        let own = text.split("<h2 id=\"blanket-implementations\"").next();
        return values(own.unwrap_or(text), " href=\"", '"')
            .map(unescape)
            .collect();
    }
    let mut links = BTreeSet::new();
    let mut code = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            code = !code;
        } else if !code {
            // What stands between backticks is no link.
            let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join("`");
            links.extend(values(&prose, "](", ')').map(str::to_owned));
        }
    }
    links
}

/// Names of places within a page.
fn anchors(text: &str, html: bool) -> BTreeSet<String> {
    if html {
        return values(text, " id=\"", '"').map(unescape).collect();
    }
    let headings = text.lines().filter(|line| line.starts_with('#'));
    headings
        .map(|line| slug(line.trim_start_matches('#')))
        .collect()
}

/// What stands between an opening and a closing.
fn values<'t>(text: &'t str, open: &'t str, close: char) -> impl Iterator<Item = &'t str> {
    let parts = text.split(open).skip(1);
    parts.filter_map(move |rest| rest.split_once(close).map(|(value, _)| value))
}

/// A heading as Markdown's readers name it.
fn slug(heading: &str) -> String {
    let kept = heading.trim().chars().filter_map(|c| match c {
        ' ' => Some('-'),
        '-' | '_' => Some(c),
        c if c.is_alphanumeric() => Some(c.to_ascii_lowercase()),
        _ => None,
    });
    kept.collect()
}

fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ]
    .into_iter()
    .fold(text.to_owned(), |text, (escaped, plain)| {
        text.replace(escaped, plain)
    })
}

/// What is known of files: whether they are there, where they send readers on to, and their places.
#[derive(Default)]
struct Places {
    files: RefCell<BTreeMap<PathBuf, bool>>,
    moved: RefCell<BTreeMap<PathBuf, PathBuf>>,
    anchors: RefCell<BTreeMap<PathBuf, Rc<BTreeSet<String>>>>,
}

impl Places {
    fn leads_somewhere(&self, page: &Path, link: &str) -> bool {
        // A crate that is shown as a module of another has no page of this name; rustdoc links it.
        if link == "all.html" {
            return true;
        }
        let Some(target) = resolve(page, link) else {
            return false;
        };
        let Ok(path) = target.to_file_path() else {
            return true; // Elsewhere.
        };
        let path = self.moved(path);
        let place = target.fragment().unwrap_or_default();
        // Sources name ranges of lines, which a script finds.
        let source = path.components().any(|part| part.as_os_str() == "src");
        self.exists(&path) && (place.is_empty() || source || self.has(&path, place))
    }

    fn exists(&self, path: &Path) -> bool {
        let mut files = self.files.borrow_mut();
        *files
            .entry(path.to_owned())
            .or_insert_with(|| path.exists())
    }

    /// Where a page sends its readers on to.
    fn moved(&self, page: PathBuf) -> PathBuf {
        let known = self.moved.borrow().get(&page).cloned();
        known.unwrap_or_else(|| {
            let text = fs::read_to_string(&page).unwrap_or_default();
            let to = values(&text, "http-equiv=\"refresh\" content=\"0;URL=", '"').next();
            let to = to.and_then(|to| resolve(&page, to)?.to_file_path().ok());
            let to = to.unwrap_or_else(|| page.clone());
            self.moved.borrow_mut().insert(page, to.clone());
            to
        })
    }

    fn has(&self, page: &Path, fragment: &str) -> bool {
        let known = self.anchors.borrow().get(page).cloned();
        let anchors = known.unwrap_or_else(|| {
            let text = fs::read_to_string(page).unwrap_or_default();
            let anchors = Rc::new(anchors(&text, is_html(page)));
            self.anchors
                .borrow_mut()
                .insert(page.to_owned(), Rc::clone(&anchors));
            anchors
        });
        let plain = percent_decode_str(fragment).decode_utf8_lossy();
        anchors.contains(fragment) || anchors.contains(&*plain)
    }
}

/// What a page means by a link.
fn resolve(page: &Path, link: &str) -> Option<Url> {
    Url::from_file_path(page).ok()?.join(link).ok()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::PathBuf};

    use super::{anchors, broken, links, slug};

    #[test]
    fn links_are_found_outside_of_code() {
        let text = "[a](x.md) and `[b](y.md)`\n```rust\nc[0](z)\n```\n[d](#e)";
        assert_eq!(Vec::from_iter(links(text, false)), ["#e", "x.md"]);
        let html = "<a href=\"a.html#b\">a</a> <a class=\"x\" href=\"c&amp;d\">";
        assert_eq!(Vec::from_iter(links(html, true)), ["a.html#b", "c&d"]);
    }

    #[test]
    fn headings_are_places() {
        assert_eq!(slug("From the crate `plaid`"), "from-the-crate-plaid");
        let text = "# One\n\nText.\n\n## From plaid-python 7.x\n";
        assert_eq!(
            Vec::from_iter(anchors(text, false)),
            ["from-plaid-python-7x", "one"]
        );
    }

    #[test]
    fn what_is_not_there_is_told() {
        let folder = std::env::temp_dir().join(format!("links-{}", std::process::id()));
        fs::create_dir_all(folder.join("sub")).unwrap();
        let page = |name: &str, text: &str| -> PathBuf {
            fs::write(folder.join(name), text).unwrap();
            folder.join(name)
        };
        let pages = [
            page(
                "a.md",
                "[b](sub/b.md#two) [c](sub/b.md#three) [d](d.md) [e](https://x.example)",
            ),
            page("sub/b.md", "# Two\n[a](../a.md)"),
        ];
        let found = broken(&pages).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].ends_with("a.md: d.md"), "{found:?}");
        assert!(found[1].ends_with("a.md: sub/b.md#three"), "{found:?}");
    }
}
