//! What will stand on a paper, and what to look at before it leaves the program.

use serde::Serialize;
use ts_rs::TS;
use walk_core::export_check::{Remark, Spot};
use walk_words::{Arg, Words};

use super::nudge::sentence;
use crate::press::UnderWay;

/// A paper before it is saved.
#[derive(Debug, Serialize, TS)]
pub struct PaperView {
    /// Its parts, each with how much is in it, ready to show; none for what is no paper of parts.
    pub parts: Vec<String>,
    /// What to look at first.
    pub findings: Vec<PaperFinding>,
}

/// So much of a long text is shown on either side of what was found, in letters.
const AROUND: usize = 80;

/// Something to look at before a paper leaves the program.
#[derive(Debug, Serialize, TS)]
pub struct PaperFinding {
    /// The page on which it can be changed; empty if there is none.
    pub page: &'static str,
    /// The visit that this page is about, if it is about one.
    pub visit: Option<String>,
    /// The field on it: entry, name of the field, where the words begin and end (UTF-16), joined by dots.
    pub at: String,
    /// What it is, ready to show.
    pub sentence: String,
    /// The text that it is about, cut around the words if it is long; may be empty.
    pub text: String,
    /// Whether it must be changed or confirmed.
    pub must: bool,
}

/// The pages of a paper as a screen shows them.
#[derive(Debug, Serialize, TS)]
pub struct PaperPages {
    /// How many there are.
    pub count: usize,
    /// The first of them, each an SVG file.
    pub pages: Vec<String>,
}

/// The papers of the team that were written into a folder.
#[derive(Debug, Serialize, TS)]
pub struct TeamSaved {
    /// The names of the files, in the order in which they were written.
    pub files: Vec<String>,
    /// Whether somebody stopped it before the last one.
    pub stopped: bool,
    /// Characters that no font could draw; a stand-in is in their place.
    pub missing: String,
}

/// Where an export is that takes long.
#[derive(Debug, Serialize, TS)]
pub struct ExportStep {
    /// Of several papers the one that is made now, ready to show; empty for one alone.
    pub paper: String,
    /// The step, ready to show.
    pub step: String,
}

/// Says where an export is.
pub fn export_step(now: &UnderWay, words: &Words) -> Option<ExportStep> {
    let step = words.say(&format!("views-step-of-{}", now.step?.name()));
    let paper = now.paper.map(|(kind, n, of)| {
        let name = words.say(&format!("export-{kind}"));
        let args = [
            ("paper", Arg::from(name)),
            ("n", n.into()),
            ("of", of.into()),
        ];
        words.say_with("views-paper-of", &args)
    });
    Some(ExportStep {
        paper: paper.unwrap_or_default(),
        step,
    })
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
            spot,
            text,
            finding,
        } => PaperFinding {
            page: spot.page,
            visit: spot.visit.map(str::to_owned),
            at: at(spot, text, Some((finding.start, finding.end))),
            sentence: sentence(finding, text, words),
            text: around(text, finding.start, finding.end),
            must: true,
        },
        Remark::OneVisit { spot, statement } => PaperFinding {
            page: spot.page,
            visit: None,
            at: at(spot, statement, None),
            sentence: words.say("views-paper-one-visit"),
            text: around(statement, 0, 0),
            must: true,
        },
        Remark::Lesson {
            spot,
            text,
            words: (start, end),
        } => {
            let told = text.get(*start..*end).unwrap_or_default();
            PaperFinding {
                page: spot.page,
                visit: spot.visit.map(str::to_owned),
                at: at(spot, text, Some((*start, *end))),
                sentence: words.say_with("views-paper-lesson", &[("words", Arg::from(told))]),
                text: around(text, *start, *end),
                must: false,
            }
        }
        Remark::FewVisits => PaperFinding {
            page: "",
            visit: None,
            at: String::new(),
            sentence: words.say("views-paper-few-visits"),
            text: String::new(),
            must: false,
        },
    }
}

/// Names the place of a text on its page, and of the words in it; nothing where no field holds it.
fn at(spot: &Spot<'_>, text: &str, found: Option<(usize, usize)>) -> String {
    if spot.field.is_empty() {
        return String::new();
    }
    let letters = |bytes: usize| text.get(..bytes).unwrap_or_default().encode_utf16().count();
    let place = format!("{}.{}", spot.entry.unwrap_or_default(), spot.field);
    match found {
        Some((start, end)) => format!("{place}.{}.{}", letters(start), letters(end)),
        None => place,
    }
}

/// Cuts a long text so that what stands between two of its bytes is seen with what is around it.
fn around(text: &str, start: usize, end: usize) -> String {
    let before = text.get(..start).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let from = before.char_indices().rev().nth(AROUND).map(|(at, _)| at);
    let to = after.char_indices().nth(AROUND).map(|(at, _)| end + at);
    let cut = text
        .get(from.unwrap_or(0)..to.unwrap_or(text.len()))
        .unwrap_or(text);
    let dots = |cut: Option<usize>| if cut.is_some() { "…" } else { "" };
    format!("{}{cut}{}", dots(from), dots(to))
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn a_long_text_is_cut_around_what_was_found() {
        assert_eq!(around("Ms. Okafor waits.", 0, 10), "Ms. Okafor waits.");
        let (before, after) = ("ñ".repeat(200), "é".repeat(200));
        let text = format!("{before}Okafor{after}");
        let seen = around(&text, 400, 406);
        assert!(seen.starts_with("…ñ") && seen.ends_with("é…") && seen.contains("ñOkaforé"));
        assert_eq!(seen.chars().count(), 81 + 6 + 80 + 2);
    }
}
