//! What several walks show together: charts, ideas to try, my reflections.

use serde::Serialize;
use ts_rs::TS;
use walk_core::chart::{been, in_time, my_notes, same_focus};
use walk_core::document::{ReflectionEntry, WalkDocument};
use walk_core::terms::{CommitmentStatus, Lane, Language};
use walk_report::chart::{ChartModel, charts, charts_within};
use walk_words::{Arg, Words};

use super::home::title;

/// What the page over time draws.
#[derive(Debug, Serialize, TS)]
pub struct OvertimeView {
    /// "2 walks, 8 visits", ready to show.
    pub line: String,
    /// What can be chosen to look at; the newest first.
    pub choices: Vec<OvertimeChoice>,
    /// The charts of all chosen walks; of a single walk those that look into it too.
    pub charts: Vec<ChartModel>,
    /// The charts that look into each walk, the newest first; empty for a single walk.
    pub walks: Vec<WalkCharts>,
    /// What could be tried, the newest walk first.
    pub ideas: Vec<Idea>,
    /// My reflections, the newest first.
    pub reflections: Vec<PastReflection>,
}

/// Some walks that can be chosen.
#[derive(Debug, Serialize, TS)]
pub struct OvertimeChoice {
    /// Whether it is all walks with one focus question, or one walk.
    pub by: &'static str,
    /// The id of the walk, or of the newest one with that question.
    pub id: String,
    /// The question; or the title with its day.
    pub text: String,
    /// It is what was asked for.
    pub chosen: bool,
}

/// A walk as a heading.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WalkHead {
    pub id: String,
    pub title: String,
    pub language: Language,
    /// Its day, written out; empty without one.
    pub date_long: String,
}

/// The charts that look into one walk.
#[derive(Debug, Serialize, TS)]
pub struct WalkCharts {
    pub walk: WalkHead,
    pub charts: Vec<ChartModel>,
}

/// Something that could be tried.
#[derive(Debug, Serialize, TS)]
pub struct Idea {
    /// Of the note, the reflection or the commitment.
    pub id: String,
    /// `my-note`, `my-reflection`, `my-commitment` or `team-commitment`.
    pub from: &'static str,
    pub text: String,
    /// Only for me.
    pub private: bool,
    /// How far a commitment has come, ready to show; empty for others.
    pub state_word: String,
    pub walk: WalkHead,
    /// What the walk looked at.
    pub focus: String,
    /// The page on which it stands.
    pub page: &'static str,
    /// The visit on that page.
    pub visit: Option<String>,
}

/// A reflection of mine.
#[derive(Debug, Serialize, TS)]
pub struct PastReflection {
    pub id: String,
    pub walk: WalkHead,
    /// Each answer that is not empty: its field, then the text.
    pub answers: Vec<(&'static str, String)>,
}

/// Which walks are looked at.
#[derive(Debug, Clone, Copy)]
pub enum Look<'a> {
    /// All of them.
    All,
    /// One.
    Walk(&'a WalkDocument),
    /// Those with the same focus question as this one.
    Focus(&'a WalkDocument),
}

impl Look<'_> {
    fn takes(self, walk: &WalkDocument) -> bool {
        match self {
            Self::All => true,
            Self::Walk(one) => one.id == walk.id,
            Self::Focus(one) => one.id == walk.id || same_focus(one, walk),
        }
    }
}

/// Joins what the chosen walks show.
pub fn overtime_view(walks: &[WalkDocument], look: Look<'_>, words: &Words) -> OvertimeView {
    let mut all = in_time(&walks.iter().collect::<Vec<_>>());
    all.reverse();
    let chosen: Vec<_> = all.iter().copied().filter(|w| look.takes(w)).collect();
    let (charts, walks) = match chosen.as_slice() {
        [one] => (
            [charts_within(one, words), charts(&chosen, words)].concat(),
            vec![],
        ),
        several => (charts(several, words), each(several, words)),
    };
    let visits: usize = chosen.iter().map(|walk| been(walk).len()).sum();
    let args = [
        ("walks", Arg::from(chosen.len())),
        ("visits", Arg::from(visits)),
    ];
    OvertimeView {
        line: words.say_with("overtime-line", &args),
        choices: choices(&all, look, words),
        charts,
        walks,
        ideas: chosen.iter().flat_map(|w| ideas(w, words)).collect(),
        reflections: chosen.iter().flat_map(|w| reflections(w, words)).collect(),
    }
}

fn each(walks: &[&WalkDocument], words: &Words) -> Vec<WalkCharts> {
    let of = |walk: &&WalkDocument| WalkCharts {
        walk: head(walk, words),
        charts: charts_within(walk, words),
    };
    let each = walks.iter().map(of);
    each.filter(|one| !one.charts.is_empty()).collect()
}

fn head(walk: &WalkDocument, words: &Words) -> WalkHead {
    WalkHead {
        id: walk.id.clone(),
        title: title(walk, words),
        language: walk.language,
        date_long: walk.date.map(|d| words.date_long(d)).unwrap_or_default(),
    }
}

fn choices(all: &[&WalkDocument], look: Look<'_>, words: &Words) -> Vec<OvertimeChoice> {
    let mut asked: Vec<&WalkDocument> = Vec::new();
    for walk in all {
        let there = asked.iter().any(|one| same_focus(one, walk));
        if !there && !walk.focus_question.trim().is_empty() {
            asked.push(walk);
        }
    }
    let questions = asked.into_iter().map(|walk| OvertimeChoice {
        by: "focus",
        id: walk.id.clone(),
        text: walk.focus_question.trim().to_owned(),
        chosen: matches!(look, Look::Focus(one) if same_focus(one, walk)),
    });
    let walks = all.iter().map(|walk| OvertimeChoice {
        by: "walk",
        id: walk.id.clone(),
        text: match walk.date {
            None => title(walk, words),
            Some(date) => {
                let title = ("title", Arg::from(title(walk, words)));
                let date = ("date", Arg::from(words.date_long(date)));
                words.say_with("overtime-one", &[title, date])
            }
        },
        chosen: matches!(look, Look::Walk(one) if one.id == walk.id),
    });
    questions.chain(walks).collect()
}

fn ideas(walk: &WalkDocument, words: &Words) -> Vec<Idea> {
    let idea = |id: &str, from, text: &str, page| Idea {
        id: id.to_owned(),
        from,
        text: text.to_owned(),
        private: true,
        state_word: String::new(),
        walk: head(walk, words),
        focus: walk.focus_question.clone(),
        page,
        visit: None,
    };
    let visit = |no: u32| walk.visits.iter().find(|v| v.visit_no == no);
    let notes = my_notes(walk).filter(|note| note.lane == Some(Lane::Try));
    let notes = notes.map(|note| Idea {
        visit: visit(note.visit_no).map(|v| v.id.clone()),
        ..idea(&note.id, "my-note", &note.text, "visit")
    });
    let reflections = mine(walk).map(|r| idea(&r.id, "my-reflection", &r.new_idea, "reflection"));
    let commitments = walk.commitments.iter().map(|c| {
        let from = match c.author == walk.me {
            true => "my-commitment",
            false => "team-commitment",
        };
        let state = c.status.unwrap_or(CommitmentStatus::Planned);
        let state = state.as_str().replace('_', "-");
        Idea {
            private: false,
            state_word: words.say(&format!("commitments-status-{state}")),
            ..idea(&c.id, from, &c.text, "commitments")
        }
    });
    let all = notes.chain(reflections).chain(commitments);
    all.filter(|idea| !idea.text.trim().is_empty()).collect()
}

fn mine(walk: &WalkDocument) -> impl Iterator<Item = &ReflectionEntry> {
    walk.reflections.iter().filter(|r| r.author == walk.me)
}

fn reflections(walk: &WalkDocument, words: &Words) -> Vec<PastReflection> {
    let past = mine(walk).map(|r| {
        let answers = [
            ("validated", &r.validated),
            ("questioned", &r.questioned),
            ("new-idea", &r.new_idea),
            ("surprise", &r.surprise),
            ("equity-lens", &r.equity_lens),
            ("takeaway", &r.takeaway),
        ];
        let said = answers
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty());
        PastReflection {
            id: r.id.clone(),
            walk: head(walk, words),
            answers: said.map(|(field, text)| (field, text.clone())).collect(),
        }
    });
    past.filter(|r| !r.answers.is_empty()).collect()
}
