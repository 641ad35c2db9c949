//! The home page: what is under way, all walks, what I said I would try.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use ts_rs::TS;
use walk_core::commitment::{Due, due};
use walk_core::document::WalkDocument;
use walk_core::terms::{CommitmentStatus, Lane, WalkStatus};
use walk_core::walk::{Missing, missing};
use walk_core::{Found, visit};
use walk_words::{Arg, Words};

use super::review::{DueLine, due_lines};

/// What the home page draws.
#[derive(Debug, Serialize, TS)]
pub struct HomeView {
    /// The walk that is under way.
    pub carry_on: Option<CarryOn>,
    /// All walks, the newest first.
    pub walks: Vec<WalkLine>,
    /// What is due to be deleted; nothing of it goes by itself.
    pub due: Vec<DueLine>,
    /// Commitments that are still open.
    pub commitments: Vec<OpenCommitment>,
}

/// The walk that is under way, and the visit to carry on with.
#[derive(Debug, Serialize, TS)]
pub struct CarryOn {
    pub walk: String,
    pub title: String,
    pub visit: String,
    pub visit_no: u32,
    pub visits: usize,
    /// "Carry on: visit 3 of 4", ready to show.
    pub sentence: String,
}

/// One line of the list of walks.
#[derive(Debug, Serialize, TS)]
pub struct WalkLine {
    pub id: String,
    /// The title, or the focus question, or "Untitled walk".
    pub title: String,
    #[ts(type = "string | null")]
    pub date: Option<NaiveDate>,
    pub day: String,
    pub month: String,
    pub state: WalkStatus,
    pub state_word: String,
    /// "4 visits, 3 patterns, 2 commitments", ready to show.
    pub line: String,
    /// "Still open: the focus question", ready to show; empty if nothing is.
    pub open: String,
    /// The page on which that is written.
    pub open_page: &'static str,
}

/// A commitment that colleagues still ask about.
#[derive(Debug, Serialize, TS)]
pub struct OpenCommitment {
    pub id: String,
    pub walk: String,
    pub text: String,
    /// "by 27 November", ready to show.
    pub due: String,
    pub partner: String,
    pub status: CommitmentStatus,
    /// Mine, not a colleague's.
    pub mine: bool,
    /// A colleague's, and I said that I would ask about it.
    pub i_ask: bool,
    /// Whose it is; empty for mine.
    pub walker: String,
    /// How near its day is.
    pub near: Due,
    /// "Due this week", ready to show; empty if it is not near.
    pub near_word: String,
}

/// A note that a search found.
#[derive(Debug, Serialize, TS)]
pub struct Hit {
    pub walk: String,
    pub walk_title: String,
    pub visit: String,
    pub visit_no: u32,
    pub note: String,
    pub lane: Lane,
    pub before: String,
    #[serde(rename = "match")]
    pub matched: String,
    pub after: String,
    pub date_long: String,
}

/// Draws the home page from all walks.
pub fn home(walks: &[WalkDocument], today: NaiveDate, words: &Words) -> HomeView {
    let open = walks
        .iter()
        .flat_map(|walk| open_commitments(walk, today, words));
    let mut commitments: Vec<(Option<NaiveDate>, OpenCommitment)> = open.collect();
    commitments.sort_by_key(|(date, c)| (!c.mine, date.is_none(), *date));
    HomeView {
        carry_on: walks.iter().find_map(|walk| carry_on(walk, today, words)),
        due: due_lines(walks, today, words),
        walks: walks.iter().map(|walk| line(walk, words)).collect(),
        commitments: commitments.into_iter().map(|(_, c)| c).collect(),
    }
}

/// Names a walk by its title, its focus question, or as untitled.
pub fn title(walk: &WalkDocument, words: &Words) -> String {
    let named = [&walk.title, &walk.focus_question]
        .into_iter()
        .find(|t| !t.trim().is_empty());
    named
        .cloned()
        .unwrap_or_else(|| words.say("views-untitled"))
}

fn carry_on(walk: &WalkDocument, today: NaiveDate, words: &Words) -> Option<CarryOn> {
    // Somebody may write a commitment between two rooms: on its day, a walk goes on all the same.
    let begun = walk.visits.iter().any(|v| v.entered_at.is_some());
    let today = walk.date == Some(today) && walk.closed_at.is_none();
    if walk.status != WalkStatus::Walking && !(begun && today) {
        return None;
    }
    let next = visit::next(walk)?;
    let visits = walk.visits.len();
    let args = [("n", Arg::from(next.visit_no)), ("all", Arg::from(visits))];
    Some(CarryOn {
        walk: walk.id.clone(),
        title: title(walk, words),
        visit: next.id.clone(),
        visit_no: next.visit_no,
        visits,
        sentence: words.say_with("views-carry-on", &args),
    })
}

fn line(walk: &WalkDocument, words: &Words) -> WalkLine {
    let count = |key: &str, n: usize| words.say_with(key, &[("n", Arg::from(n))]);
    let mut parts = vec![count("views-visits", walk.visits.len())];
    if !walk.patterns.is_empty() {
        parts.push(count("views-patterns", walk.patterns.len()));
    }
    if !walk.commitments.is_empty() {
        parts.push(count("views-commitments", walk.commitments.len()));
    }
    // What matters most comes first.
    let first = missing(walk).into_iter().next();
    let state = walk.status.as_str().replace('_', "-");
    WalkLine {
        id: walk.id.clone(),
        title: title(walk, words),
        date: walk.date,
        day: walk.date.map(|d| d.day().to_string()).unwrap_or_default(),
        month: walk.date.map(|d| words.month_short(d)).unwrap_or_default(),
        state: walk.status,
        state_word: words.say(&format!("views-state-{state}")),
        line: parts.join(" · "),
        open: first
            .map(|what| open_point(what, words))
            .unwrap_or_default(),
        open_page: first.map_or("prebrief", Missing::page),
    }
}

/// Says what is still missing for the next step.
fn open_point(what: Missing, words: &Words) -> String {
    let name = what.as_str().replace('_', "-");
    let what = words.say(&format!("prebrief-missing-{name}"));
    words.say_with("views-still-open", &[("what", Arg::from(what))])
}

fn open_commitments<'a>(
    walk: &'a WalkDocument,
    today: NaiveDate,
    words: &'a Words,
) -> impl Iterator<Item = (Option<NaiveDate>, OpenCommitment)> + 'a {
    let open = walk.commitments.iter().filter(|c| c.is_open());
    let name_of = |id: &str| {
        let walker = walk.walkers.iter().find(|w| w.id == id);
        walker.map(|w| w.display_name.clone()).unwrap_or_default()
    };
    let my_name = name_of(&walk.me);
    open.map(move |c| {
        let mine = c.author == walk.me;
        let near = due(c.by_date, today);
        let near_word = match near {
            Due::Overdue | Due::ThisWeek => {
                words.say(&format!("views-due-{}", near.as_str().replace('_', "-")))
            }
            Due::Later | Due::NoDay => String::new(),
        };
        let due = c.by_date.map(|d| words.date_short(d));
        let due = due.map(|d| words.say_with("views-by", &[("date", Arg::from(d))]));
        let commitment = OpenCommitment {
            id: c.id.clone(),
            walk: walk.id.clone(),
            text: c.text.clone(),
            due: due.unwrap_or_default(),
            partner: c.partner.clone(),
            status: c.status.unwrap_or(CommitmentStatus::Planned),
            mine,
            i_ask: !mine && same_name(&c.partner, &my_name),
            walker: if mine {
                String::new()
            } else {
                name_of(&c.author)
            },
            near,
            near_word,
        };
        (c.by_date, commitment)
    })
}

/// Tells whether two names are the same, however they were typed; nobody is called nothing.
fn same_name(one: &str, other: &str) -> bool {
    let bare = |name: &str| name.trim().to_lowercase();
    !bare(one).is_empty() && bare(one) == bare(other)
}

/// Puts what a search found into words.
pub fn hits(found: Vec<(Found, WalkDocument)>, words: &Words) -> Vec<Hit> {
    let hit = |(f, walk): (Found, WalkDocument)| Hit {
        walk_title: title(&walk, words),
        visit_no: walk
            .visits
            .iter()
            .find(|v| v.id == f.visit)
            .map_or(0, |v| v.visit_no),
        before: f.excerpt[..f.start].to_owned(),
        matched: f.excerpt[f.start..f.end].to_owned(),
        after: f.excerpt[f.end..].to_owned(),
        date_long: walk.date.map(|d| words.date_long(d)).unwrap_or_default(),
        walk: f.walk,
        visit: f.visit,
        note: f.note,
        lane: f.lane,
    };
    found.into_iter().map(hit).collect()
}
