//! A finished walk as one page to read: only what belongs to the team, nothing private.

mod follow_up;
mod until;

use std::collections::BTreeMap;

use chrono::Local;
use serde::Serialize;
use ts_rs::TS;
use walk_core::Noun;
use walk_core::document::{CardEntry, WalkDocument};
use walk_core::language::{BlockList, Place};
use walk_core::moment::Moment;
use walk_core::retention::Kept;
use walk_words::{Arg, Words};

pub use follow_up::{Promised, PulseSum};
pub use until::{DueLine, KeptLine, due_lines, notes_due};

use super::nudge::nudge;

/// What the review of a walk draws; each text is ready to show.
#[derive(Debug, Serialize, TS)]
pub struct ReviewView {
    /// "Closed on 20 November 2026"; empty while the walk is open.
    pub closed: String,
    /// "4 visits", never the rooms.
    pub visits: String,
    pub purpose: String,
    pub focus: String,
    pub focus_why: String,
    pub look_fors: Vec<String>,
    pub norms: Vec<String>,
    pub patterns: Vec<ReviewPattern>,
    /// Cards that came to no pattern.
    pub loose: Vec<ReviewCard>,
    pub predictions: Vec<String>,
    pub wonderings: Vec<String>,
    pub next_steps: Vec<ReviewStep>,
    pub commitments: Vec<Promised>,
    pub celebration: String,
    /// How the walk felt to its team; none before three have answered.
    pub pulse: Option<PulseSum>,
    pub prebrief_minutes: String,
    pub debrief_minutes: String,
    /// The communication log, one line an entry.
    pub log: Vec<String>,
    /// A comment that judges or names, with what to do about it: by its id.
    pub nudges: BTreeMap<String, String>,
    /// What is erased when the walk closes, one line a kind; empty if nothing is.
    pub closing: Vec<String>,
    /// What is kept until when.
    pub kept: Vec<KeptLine>,
}

/// A pattern with what it rests on.
#[derive(Debug, Serialize, TS)]
pub struct ReviewPattern {
    pub id: String,
    pub name: String,
    /// "In 3 of 4 visits"; empty where no card is.
    pub sentence: String,
    pub statement: String,
    pub counterexample: String,
    pub cards: Vec<ReviewCard>,
    pub comments: Vec<ReviewComment>,
}

/// A card.
#[derive(Debug, Serialize, TS)]
pub struct ReviewCard {
    pub id: String,
    /// "Visit 2 · quote".
    pub line: String,
    pub text: String,
    /// How somebody else saw it; such a card is in dispute.
    pub seen_differently: String,
}

/// A next step of the team.
#[derive(Debug, Serialize, TS)]
pub struct ReviewStep {
    pub id: String,
    pub text: String,
    /// "Devin · by Thu 19 Nov".
    pub line: String,
    pub comments: Vec<ReviewComment>,
}

/// A comment below a pattern or a next step.
#[derive(Debug, Serialize, TS)]
pub struct ReviewComment {
    pub id: String,
    pub text: String,
    /// "Nora (me) · 20 November 2026".
    pub line: String,
    /// Mine to change.
    pub mine: bool,
}

/// What the notebook holds of a walk, counted; see [`walk_core::Reader`].
pub struct Counted {
    /// What goes when it closes.
    pub closing: Vec<(Noun, u32)>,
    /// What is kept until a day.
    pub kept: Vec<(Kept, Vec<(Noun, u32)>)>,
}

/// Joins what the review of a walk needs; `walks` are the plans of all walks.
pub fn review_view(
    walk: &WalkDocument,
    walks: &[WalkDocument],
    counted: &Counted,
    list: &BlockList,
    words: &Words,
) -> ReviewView {
    let patterns = walk.patterns.iter().map(|p| ReviewPattern {
        id: p.id.clone(),
        name: p.name.clone(),
        sentence: super::walk::in_visits(p.visits.len(), walk, words),
        statement: p.statement.clone(),
        counterexample: p.counterexample.clone(),
        cards: cards(walk, Some(&p.id), words),
        comments: comments(walk, &p.id, words),
    });
    let steps = walk.team_next_steps.iter().map(|s| ReviewStep {
        id: s.id.clone(),
        text: s.text.clone(),
        line: joined([s.owner.clone(), by(s.by_date, words)]),
        comments: comments(walk, &s.id, words),
    });
    let nudges = walk.comments.iter().filter_map(|c| {
        let told = nudge(list, walk.language, Place::Pattern, &c.text, words)?;
        Some((c.id.clone(), told))
    });
    let log = walk.comm_log.iter().map(|entry| {
        let day = entry.date.map(|d| words.date_long(d)).unwrap_or_default();
        let said = [&entry.with_role, &entry.topic, &entry.agreed].map(Clone::clone);
        joined([day].into_iter().chain(said))
    });
    ReviewView {
        closed: walk
            .closed_at
            .map(|at| words.say_with("review-closed-on", &[("date", day_of(at, words).into())]))
            .unwrap_or_default(),
        visits: words.say_with("views-visits", &[("n", Arg::from(walk.visits.len()))]),
        purpose: walk.purpose_statement.clone(),
        focus: walk.focus_question.clone(),
        focus_why: walk.focus_rationale.clone(),
        look_fors: said(walk.look_fors.iter().map(|l| &l.text)),
        norms: said(walk.norms.iter().map(|n| &n.text)),
        patterns: patterns.collect(),
        loose: cards(walk, None, words),
        predictions: said(walk.predictions.iter().map(|p| &p.text)),
        wonderings: said(walk.team_wonderings.iter().map(|w| &w.text)),
        next_steps: steps.collect(),
        commitments: follow_up::promised(walk, walks, words),
        celebration: walk.celebration.clone(),
        pulse: follow_up::pulse_sum(walk, walks, words),
        prebrief_minutes: walk.prebrief_minutes_note.clone(),
        debrief_minutes: walk.debrief_minutes_note.clone(),
        log: log.filter(|line| !line.is_empty()).collect(),
        nudges: nudges.collect(),
        closing: counted
            .closing
            .iter()
            .map(|(noun, n)| until::count("closing", *noun, *n, words))
            .collect(),
        kept: until::kept_lines(walk, &counted.kept, words),
    }
}

fn said<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<String> {
    texts.filter(|t| !t.trim().is_empty()).cloned().collect()
}

/// Joins what is not empty with dots.
fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let said = parts.into_iter().filter(|part| !part.trim().is_empty());
    said.collect::<Vec<_>>().join(" · ")
}

/// "by Thu 19 Nov"; empty without a day.
fn by(day: Option<chrono::NaiveDate>, words: &Words) -> String {
    let date = day.map(|d| words.date_short(d));
    date.map(|d| words.say_with("views-by", &[("date", Arg::from(d))]))
        .unwrap_or_default()
}

/// Writes the day of a moment as it is on this device.
fn day_of(at: Moment, words: &Words) -> String {
    words.date_long(at.utc().with_timezone(&Local).date_naive())
}

/// Names a walker; me as me.
fn name_of(walk: &WalkDocument, id: &str, words: &Words) -> String {
    let walker = walk.walkers.iter().find(|w| w.id == id);
    let name = walker.map(|w| w.display_name.trim()).unwrap_or_default();
    match (id == walk.me, name) {
        (true, "") => words.say("report-me"),
        (true, name) => words.say_with("hall-me", &[("name", Arg::from(name))]),
        (false, "") => words.say("common-another-walker"),
        (false, name) => name.to_owned(),
    }
}

/// The cards of a pattern, or those of none.
fn cards(walk: &WalkDocument, pattern: Option<&str>, words: &Words) -> Vec<ReviewCard> {
    let card = |c: &CardEntry| {
        let visit = words.say_with("common-visit-n", &[("n", Arg::from(c.visit_no))]);
        let kind = c.evidence_type;
        let kind = kind.map(|k| words.say(&format!("common-evidence-{}", k.as_str())));
        ReviewCard {
            id: c.id.clone(),
            line: joined([visit, kind.unwrap_or_default()]),
            text: c.text.clone(),
            seen_differently: c.seen_differently.clone(),
        }
    };
    let here = walk
        .cards
        .iter()
        .filter(|c| c.pattern.as_deref() == pattern && !c.text.trim().is_empty());
    here.map(card).collect()
}

/// What walkers say below a pattern or a next step.
fn comments(walk: &WalkDocument, about: &str, words: &Words) -> Vec<ReviewComment> {
    let here = walk.comments.iter().filter(|c| c.about == about);
    here.map(|c| ReviewComment {
        id: c.id.clone(),
        text: c.text.clone(),
        line: joined([name_of(walk, &c.author, words), day_of(c.created_at, words)]),
        mine: c.author == walk.me,
    })
    .collect()
}
