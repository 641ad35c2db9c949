//! What will stand on a paper, and what to look at before it leaves the program.

use serde::Serialize;
use ts_rs::TS;
use walk_core::export_check::Remark;
use walk_words::{Arg, Words};

use super::nudge::sentence;

/// A paper before it is saved.
#[derive(Debug, Serialize, TS)]
pub struct PaperView {
    /// Its parts, each with how much is in it, ready to show; none for what is no paper of parts.
    pub parts: Vec<String>,
    /// What to look at first.
    pub findings: Vec<PaperFinding>,
}

/// Something to look at before a paper leaves the program.
#[derive(Debug, Serialize, TS)]
pub struct PaperFinding {
    /// The page on which it can be changed; empty if there is none.
    pub page: &'static str,
    /// What it is, ready to show.
    pub sentence: String,
    /// The whole text that it is about; may be empty.
    pub text: String,
    /// Whether it must be changed or confirmed.
    pub must: bool,
}

/// Joins a paper's outline and what was found.
pub fn paper_view(
    outline: Option<Vec<(String, usize)>>,
    remarks: &[Remark<'_>],
    words: &Words,
) -> PaperView {
    let part = |(heading, n): (String, usize)| {
        let args = [("part", Arg::from(heading)), ("n", Arg::from(n))];
        words.say_with("views-paper-part", &args)
    };
    PaperView {
        parts: outline.into_iter().flatten().map(part).collect(),
        findings: remarks.iter().map(|r| finding(r, words)).collect(),
    }
}

/// Says what a remark is about.
pub fn finding(remark: &Remark<'_>, words: &Words) -> PaperFinding {
    match remark {
        Remark::Words {
            page,
            text,
            finding,
        } => PaperFinding {
            page,
            sentence: sentence(finding, text, words),
            text: (*text).to_owned(),
            must: true,
        },
        Remark::OneVisit { statement } => PaperFinding {
            page: "debrief",
            sentence: words.say("views-paper-one-visit"),
            text: (*statement).to_owned(),
            must: true,
        },
        Remark::FewVisits => PaperFinding {
            page: "",
            sentence: words.say("views-paper-few-visits"),
            text: String::new(),
            must: false,
        },
    }
}
