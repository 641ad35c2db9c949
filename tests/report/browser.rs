//! Web pages as a browser opens and prints them.

use std::path::{Path, PathBuf};
use std::process::Command;

use walk_report::Block;
use walk_words::Lang;

use crate::paper::{letters, structure};
use crate::papers::{Sample, laid_out, root, samples};

/// The kinds that are handed on as web pages.
const PAGES: [&str; 3] = ["debrief", "faculty-summary", "review"];

/// Runs the browser over one page, with what it fetches by itself switched off.
fn browser(page: &Path, args: &[&str]) -> String {
    let profile = tempfile::tempdir().unwrap();
    let out = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
        ])
        .args([
            "--disable-background-networking",
            "--disable-component-update",
        ])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .args(args)
        .arg(format!("file://{}", page.display()))
        .output();
    let out = out.unwrap_or_else(|error| panic!("chromium ({error}): install chromium"));
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    String::from_utf8_lossy(&out.stdout).into_owned()
}

fn pages() -> (tempfile::TempDir, Vec<(&'static Sample, PathBuf)>) {
    let handed_on = samples().iter().filter(|one| PAGES.contains(&one.kind));
    let handed_on: Vec<&Sample> = handed_on.collect();
    let files = handed_on.iter();
    let files = files.map(|one| (one.name() + ".html", one.html().unwrap().into_bytes()));
    let (folder, files) = laid_out(files);
    assert!(files.len() >= 4, "two kinds in two languages at least");
    (folder, handed_on.into_iter().zip(files).collect())
}

#[test]
fn a_printed_web_page_has_the_words_and_headings_of_its_paper() {
    let (_folder, pages) = pages();
    for (one, page) in pages {
        let printed = page.with_extension("pdf");
        let to = format!("--print-to-pdf={}", printed.display());
        browser(&page, &[&to, "--no-pdf-header-footer"]);
        let read = single(&structure(&printed));
        let (name, paper) = (one.name(), one.paper.as_ref().unwrap());
        let text = letters(&text(&printed));
        for typed in paper.typed() {
            assert!(text.contains(&letters(typed)), "{name}: {typed}");
        }
        let headings: Vec<(&str, String)> = headings(&read);
        assert_eq!(headings[0], ("H1", letters(paper.title.text())), "{name}");
        for block in &paper.blocks {
            if let Block::Heading(level, heading) = block {
                let tag = if *level == 1 { "H2" } else { "H3" };
                // The reader of the structure drops what follows joined letters.
                let there = headings.iter().any(|(level, words)| {
                    *level == tag && words.len() > 4 && letters(heading).starts_with(words)
                });
                assert!(there, "{name}: {heading} in {headings:?}");
            }
        }
    }
}

/// Gives the text of a printed page as it was painted.
fn text(pdf: &Path) -> String {
    let out = Command::new("pdftotext")
        .arg("-raw")
        .arg(pdf)
        .arg("-")
        .output();
    single(&String::from_utf8(out.unwrap().stdout).unwrap())
}

/// Parts letters that the browser's fonts join.
fn single(text: &str) -> String {
    let joined = [
        ("ﬀ", "ff"),
        ("ﬁ", "fi"),
        ("ﬂ", "fl"),
        ("ﬃ", "ffi"),
        ("ﬄ", "ffl"),
    ];
    let parted = |text: String, (joined, parted): (&str, &str)| text.replace(joined, parted);
    joined.into_iter().fold(text.to_owned(), parted)
}

/// Gives the headings of a structure with their letters.
fn headings(structure: &str) -> Vec<(&str, String)> {
    let mut found: Vec<(&str, String)> = Vec::new();
    let mut open = None;
    for line in structure.lines() {
        let inset = line.len() - line.trim_start().len();
        let (tag, text) = line.trim_start().split_once(':').unwrap_or_default();
        if open.is_some_and(|at| inset <= at) {
            open = None;
        }
        if matches!(tag, "H1" | "H2" | "H3" | "H4") {
            found.push((tag, letters(text)));
            open = Some(inset);
        } else if let (Some(_), Some((_, words))) = (open, found.last_mut()) {
            words.push_str(&letters(text));
        }
    }
    found
}

#[test]
fn no_web_page_asks_for_anything_beside_it() {
    for one in samples() {
        let Some(page) = one.html() else { continue };
        for asks in [
            "http:",
            "https:",
            "src=",
            "href=",
            "url(",
            "@import",
            "<script",
            "<link",
            "<object",
            "<iframe",
            "<embed",
            "<base",
            "srcset=",
            "<form",
            "http-equiv",
        ] {
            assert!(!page.contains(asks), "{}: {asks}", one.name());
        }
    }
}

#[test]
fn axe_finds_nothing_on_a_web_page() {
    let axe = root().join("tests/e2e/node_modules/axe-core/axe.min.js");
    let axe = axe
        .canonicalize()
        .expect("axe-core: `cargo xtask check` installs it");
    // The browser that reads the page back also runs what looks it over; a page of ours has no script.
    let look = format!(
        "<script src=\"file://{}\"></script><script>axe.run().then(found => {{\
         document.title = 'looked at'; document.body.textContent = JSON.stringify(found.violations); }})\
         </script></body>",
        axe.display()
    );
    let (_folder, pages) = pages();
    // The other language is the same page with other words.
    for (one, page) in pages.into_iter().filter(|(one, _)| one.lang == Lang::En) {
        let with_axe = one.html().unwrap().replace("</body>", &look);
        std::fs::write(&page, with_axe).unwrap();
        let read = browser(&page, &["--virtual-time-budget=20000", "--dump-dom"]);
        assert!(
            read.contains("<title>looked at</title>"),
            "{}: {read}",
            one.name()
        );
        assert!(read.contains("<body>[]</body>"), "{}: {read}", one.name());
    }
}
