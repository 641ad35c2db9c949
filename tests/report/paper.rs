//! Reads a PDF back as a person, a screen reader or a search would find it.

use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;
use tempfile::TempDir;
use walk_core::document::WalkDocument;
use walk_report::{Kind, Pdf, ReportError, paper_pdf, scripting_sheets};
use walk_words::{Lang, Words};

/// A report in a folder of its own.
pub struct Paper {
    pub pdf: Pdf,
    folder: TempDir,
}

/// The day on which every report of these tests is made.
pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

/// Draws the report of a walk.
pub fn paper(walk: &WalkDocument, lang: Lang) -> Paper {
    of_kind(Kind::Report, walk, lang)
}

/// Draws the blank scripting sheets of a walk.
pub fn sheets(walk: &WalkDocument, lang: Lang) -> Paper {
    kept(scripting_sheets(walk, lang, day()).expect("the sheets are drawn"))
}

/// Draws a paper of a kind; one about a visit is about the first.
pub fn of_kind(kind: Kind, walk: &WalkDocument, lang: Lang) -> Paper {
    kept(drawn(kind, walk, lang).expect("the paper is drawn"))
}

/// Draws a paper, if it can be.
pub fn drawn(kind: Kind, walk: &WalkDocument, lang: Lang) -> Result<Pdf, ReportError> {
    let paper = walk_report::paper(kind, walk, Words::of(lang), Some(1));
    paper_pdf(&paper, walk, lang, day())
}

pub fn kept(pdf: Pdf) -> Paper {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("report.pdf"), &pdf.bytes).unwrap();
    Paper { pdf, folder }
}

fn run(tool: &str, args: &[&str], file: PathBuf) -> String {
    let out = Command::new(tool).args(args).arg(file).arg("-").output();
    let out = out.unwrap_or_else(|error| panic!("{tool} ({error}): install poppler-utils"));
    assert!(
        out.status.success(),
        "{tool}: {}",
        String::from_utf8_lossy(&out.stderr)
    );
    String::from_utf8(out.stdout).unwrap()
}

impl Paper {
    fn file(&self) -> PathBuf {
        self.folder.path().join("report.pdf")
    }

    /// The text of each page.
    pub fn pages(&self) -> Vec<String> {
        let text = run("pdftotext", &["-enc", "UTF-8"], self.file());
        let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
        pages.pop();
        pages
    }

    /// All text with one space between words.
    pub fn text(&self) -> String {
        flat(&self.pages().join(" "))
    }

    /// All text without any space or hyphen, to find words that a line end has cut.
    pub fn letters(&self) -> String {
        letters(&self.pages().join(""))
    }

    /// What pdfinfo tells, or with `-struct-text` the structure that a screen reader follows.
    pub fn info(&self, args: &[&str]) -> String {
        let out = Command::new("pdfinfo").args(args).arg(self.file()).output();
        let out = out.unwrap_or_else(|error| panic!("pdfinfo ({error}): install poppler-utils"));
        String::from_utf8_lossy(&out.stdout).into_owned()
    }

    /// The text in the order in which a screen reader reads it.
    pub fn read_aloud(&self) -> String {
        let tags = self.info(&["-struct-text"]);
        let said = tags
            .lines()
            .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
        flat(&said.collect::<Vec<_>>().join(" "))
    }

    /// How far to the right the words of all pages reach, in points.
    pub fn right_end(&self) -> f64 {
        let words = run("pdftotext", &["-bbox"], self.file());
        let ends = words
            .split("xMax=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        ends.map(|end| end.parse::<f64>().unwrap())
            .fold(0.0, f64::max)
    }

    /// The raw bytes as text, for what stands in the file uncompressed.
    pub fn raw(&self) -> String {
        String::from_utf8_lossy(&self.pdf.bytes).into_owned()
    }

    /// The page as a picture, one grey value a dot.
    pub fn picture(&self, page: usize) -> Vec<u8> {
        let page = page.to_string();
        let args = ["-r", "40", "-gray", "-f", &page, "-l", &page];
        let out = Command::new("pdftoppm")
            .args(args)
            .arg(self.file())
            .output();
        let out = out.unwrap_or_else(|error| panic!("pdftoppm ({error}): install poppler-utils"));
        assert!(
            out.status.success(),
            "{}",
            String::from_utf8_lossy(&out.stderr)
        );
        out.stdout
    }
}

/// Gives the structure that a screen reader follows, one element a line with its text; what only says
/// where something lies on a page is left out.
pub fn structure(pdf: &Path) -> String {
    let out = Command::new("pdfinfo")
        .arg("-struct-text")
        .arg(pdf)
        .output();
    let out = out.unwrap_or_else(|error| panic!("pdfinfo ({error}): install poppler-utils"));
    let mut lines: Vec<String> = Vec::new();
    for line in String::from_utf8_lossy(&out.stdout).lines() {
        let bare = line.trim_start();
        let inset = &line[..line.len() - bare.len()];
        if let Some(text) = bare.strip_prefix('"') {
            let text = text.strip_suffix('"').unwrap_or(text);
            match lines.last_mut() {
                Some(last) => last.push_str(text),
                None => lines.push(text.to_owned()),
            }
        } else if !bare.starts_with('/') && !bare.is_empty() {
            let tag = bare.trim_end_matches(':').trim_end_matches(" (block)");
            let (tag, _) = tag.split_once(" <").unwrap_or((tag, ""));
            // A heading repeats its own words as its name.
            let (tag, _) = tag.split_once(" \"").unwrap_or((tag, ""));
            lines.push(format!("{inset}{tag}: "));
        }
    }
    let lines = lines.iter().map(|line| line.trim_end());
    lines.flat_map(|line| [line, "\n"]).collect()
}

pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn letters(text: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{2010}');
    text.chars().filter(kept).collect()
}
