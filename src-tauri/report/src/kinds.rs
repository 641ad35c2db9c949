//! The kinds of papers: what each holds of a walk, and what it leaves out.
//!
//! A paper for others holds nothing of the ring private (`docs/file-format.md`), no clock time but in
//! the team's own agenda, and never a door. My own papers hold what is private to me.

mod after;
mod debrief;
mod mine;
mod plan;
mod privacy;
mod writer;

use walk_core::document::WalkDocument;
use walk_words::Words;

use crate::paper::{Paper, Say};
use writer::Writer;

/// A kind of paper that is made of blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// My whole walk, with what is private; for the walker.
    Report,
    /// The pre-brief sheet with the agenda; for the team.
    Agenda,
    /// What, when and why, and what will be written and what not; for those who are visited.
    HostNotice,
    /// Cards by pattern, predictions, questions, next steps; for the team.
    Debrief,
    /// Plan, debrief, comments and commitments, to be read again later; for the team.
    Review,
    /// Patterns, questions, next steps; for all staff.
    FacultySummary,
    /// Who will try what by when, and how it went; for the team.
    Commitments,
    /// All that was written about one visit; for those who were visited, if they ask.
    HostSafe,
    /// What I take along to my own class; for those who were visited.
    Thanks,
    /// Plan, answers that may be shared, communication log; for a portfolio.
    Portfolio,
    /// Everything that the walk holds, readable; for the walker.
    MyData,
    /// What is stored, where, for how long, and who can read it; for the data officer.
    PrivacySheet,
}

impl Kind {
    /// Tells whether it is for the walker alone, so that nothing on it has to be looked at first.
    #[must_use]
    pub fn is_mine(self) -> bool {
        matches!(self, Kind::Report | Kind::MyData)
    }

    /// Lists every kind with its name in the terminal and in files.
    pub const ALL: [(&'static str, Kind); 12] = [
        ("report", Kind::Report),
        ("agenda", Kind::Agenda),
        ("host-notice", Kind::HostNotice),
        ("debrief", Kind::Debrief),
        ("review", Kind::Review),
        ("faculty-summary", Kind::FacultySummary),
        ("commitments", Kind::Commitments),
        ("host-safe", Kind::HostSafe),
        ("thanks", Kind::Thanks),
        ("portfolio", Kind::Portfolio),
        ("my-data", Kind::MyData),
        ("privacy-sheet", Kind::PrivacySheet),
    ];

    /// Finds a kind by its name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Kind> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, kind)| *kind)
    }

    /// Gives the name in the terminal and in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        let found = Self::ALL.iter().find(|(_, kind)| *kind == self);
        found.map_or("", |(name, _)| *name)
    }
}

/// Writes a paper of a walk, before it is drawn; `visit` is the visit that a paper about one visit is about.
#[must_use]
pub fn paper(kind: Kind, walk: &WalkDocument, words: &'static Words, visit: Option<u32>) -> Paper {
    let mut writer = Writer::new(walk, words);
    match kind {
        Kind::Report => writer.report(),
        Kind::Review => writer.review(),
        Kind::MyData => writer.my_data(),
        Kind::Agenda => writer.agenda(),
        Kind::HostNotice => writer.host_notice(),
        Kind::Debrief => writer.debrief(),
        Kind::FacultySummary => writer.faculty_summary(),
        Kind::Commitments => writer.commitments(),
        Kind::HostSafe => writer.host_safe(visit.unwrap_or(1)),
        Kind::Thanks => writer.thanks(),
        Kind::Portfolio => writer.portfolio(),
        Kind::PrivacySheet => writer.privacy_sheet(),
    }
    let kicker = words.say(&format!("paper-kind-{}", kind.name()));
    if kind == Kind::PrivacySheet {
        // It is about the program, so it carries nothing of the walk.
        return Paper {
            title: Say::Ours(kicker),
            kicker: words.say("paper-program"),
            facts: vec![],
            blocks: writer.blocks,
        };
    }
    if kind == Kind::Thanks {
        // Who was visited need not know what the team calls the walk, nor how many were visited.
        let day = walk.date.map(|date| words.date_long(date));
        return Paper {
            title: Say::Ours(kicker),
            kicker: words.say("paper-program"),
            facts: day.into_iter().collect(),
            blocks: writer.blocks,
        };
    }
    if writer.blocks.is_empty() {
        writer.ours("report-nothing-yet");
    }
    let facts = match kind {
        Kind::Report | Kind::MyData => writer.facts_with_minutes(),
        _ => writer.facts(),
    };
    Paper {
        kicker,
        title: Say::typed(&walk.title).unwrap_or_else(|| Say::Ours(words.say("report-untitled"))),
        facts,
        blocks: writer.blocks,
    }
}
