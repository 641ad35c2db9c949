//! Every kind of paper of the sample walk in both languages, drawn once for all tests that look at them.

use std::path::PathBuf;
use std::sync::OnceLock;

use tempfile::TempDir;
use walk_core::document::WalkDocument;
use walk_report::{Kind, Paper, Pdf, paper_docx, paper_html, paper_markdown, paper_pdf};
use walk_words::{Lang, Words};

use crate::paper::day;
use crate::walks::sample;

/// The languages in which the sample walk is written.
pub const LANGS: [Lang; 2] = [Lang::En, Lang::Es];

/// The paper that is no paper of blocks.
pub const SHEETS: &str = "scripting-sheets";

/// One kind of paper in one language.
pub struct Sample {
    pub kind: &'static str,
    pub lang: Lang,
    pub pdf: Pdf,
    /// The blocks; none for blank sheets.
    pub paper: Option<Paper>,
}

/// Gives the root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Reads the sample walk.
pub fn walk(lang: Lang) -> WalkDocument {
    sample(tag(lang))
}

/// Gives the short name of a language.
pub fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Es => "es",
        Lang::En | Lang::EnXa => "en",
    }
}

/// Draws every kind in every language, the first time that a test asks.
pub fn samples() -> &'static [Sample] {
    static ALL: OnceLock<Vec<Sample>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = Vec::new();
        for lang in LANGS {
            let walk = walk(lang);
            for (kind, which) in Kind::ALL {
                let paper = walk_report::paper(which, &walk, Words::of(lang), Some(1));
                all.push(Sample {
                    kind,
                    lang,
                    pdf: paper_pdf(&paper, &walk, lang, day()).unwrap(),
                    paper: Some(paper),
                });
            }
            all.push(Sample {
                kind: SHEETS,
                lang,
                pdf: walk_report::scripting_sheets(&walk, lang, day()).unwrap(),
                paper: None,
            });
        }
        all
    })
}

impl Sample {
    /// Gives the name of its file without what the format adds.
    pub fn name(&self) -> String {
        format!("{}.{}", self.kind, tag(self.lang))
    }

    pub fn html(&self) -> Option<String> {
        let paper = self.paper.as_ref()?;
        Some(paper_html(paper, &walk(self.lang), self.lang))
    }

    pub fn markdown(&self) -> Option<String> {
        Some(paper_markdown(self.paper.as_ref()?, self.lang))
    }

    pub fn word(&self) -> Option<Vec<u8>> {
        Some(paper_docx(self.paper.as_ref()?, self.lang).unwrap())
    }
}

/// Writes files of one format into a folder of their own.
pub fn laid_out(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> (TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let files = files.into_iter().map(|(name, bytes)| {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        file
    });
    let files = files.collect();
    (folder, files)
}
