//! What to look at before a paper leaves the program (privacy rules, section 2, rule 9).
//!
//! It finds names, ratings, labels and verdicts in what will stand on the paper, patterns that rest on
//! one visit, and walks so small that a visit can be guessed. It stops nobody.
//!
//! ```
//! use walk_core::document::{WalkDocument, WonderingEntry, parse_walk_file};
//! use walk_core::export_check::{Remark, look_over};
//! use walk_core::language::BlockList;
//! let mut walk = parse_walk_file(br#"{"format":"learning-walk","version":1}"#).unwrap();
//! let text = "Why did Ms. Okafor wait?".to_owned();
//! walk.team_wonderings.push(WonderingEntry { text, ..Default::default() });
//! let found = look_over(&walk, &["Why did Ms. Okafor wait?"], &BlockList::default());
//! assert!(matches!(found[0], Remark::Words { spot, .. } if spot.page == "debrief"));
//! // What does not stand on the paper is not looked at.
//! assert!(look_over(&walk, &[], &BlockList::default()).is_empty());
//! ```

mod lesson;

use std::collections::HashMap;

use lesson::Lessons;

use crate::document::WalkDocument;
use crate::language::{BlockList, Code, Finding, Place, check_with};
use crate::pattern::{FEWEST_VISITS, visits_behind};
use crate::terms::Lane;

/// A walk of fewer visits lets a reader guess which one is meant (privacy rules, rule 12).
const FEW_VISITS: usize = 3;

/// Something to look at.
#[derive(Debug, Clone, PartialEq)]
pub enum Remark<'a> {
    /// Words that name, rate, label, praise or judge.
    Words {
        /// Where they can be changed.
        spot: Spot<'a>,
        /// The whole text.
        text: &'a str,
        /// Which words, and why.
        finding: Finding,
    },
    /// A pattern whose cards come from one visit or from none.
    OneVisit {
        /// Where it can be changed.
        spot: Spot<'a>,
        /// What it says.
        statement: &'a str,
    },
    /// Words that tell a subject or a grade, where there are so few visits that they tell the lesson.
    Lesson {
        /// Where they can be changed.
        spot: Spot<'a>,
        /// The whole text.
        text: &'a str,
        /// Where the words begin and end, in bytes of the text.
        words: (usize, usize),
    },
    /// There are so few visits that a reader can guess which one is meant.
    FewVisits,
}

/// Where a text is written: a page, and there the field of an entry or of the walk itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot<'a> {
    /// The page.
    pub page: &'static str,
    /// The id of the visit, if the page is about one visit.
    pub visit: Option<&'a str>,
    /// The id of the entry; none for what belongs to the walk or to me.
    pub entry: Option<&'a str>,
    /// The field, as in the walk file; empty where the page has no such field.
    pub field: &'static str,
}

impl<'a> Spot<'a> {
    const fn of_walk(page: &'static str, field: &'static str) -> Self {
        Self {
            page,
            visit: None,
            entry: None,
            field,
        }
    }

    fn of(page: &'static str, entry: &'a str, field: &'static str) -> Self {
        Self {
            entry: Some(entry),
            ..Self::of_walk(page, field)
        }
    }
}

/// What a text is looked over for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    /// Names, ratings, labels, verdicts and praise.
    All,
    /// Names alone: it says what a walk is and what it is not, so it may speak of ratings.
    Names,
    /// Names, but those of the team: the field holds the name of a walker.
    Strangers,
}

/// A text of the walk: where it is written, as what it is read, and what for.
struct Field<'a> {
    spot: Spot<'a>,
    text: &'a str,
    place: Place,
    wanted: For,
}

/// Looks at every text of a walk that stands on a paper; `on_paper` are the texts that somebody typed.
///
/// Where several fields hold the same words, as a card and the note that it was made of, only so many
/// of them are named as stand on the paper; a note comes last.
#[must_use]
pub fn look_over<'a>(
    walk: &'a WalkDocument,
    on_paper: &[&str],
    list: &BlockList,
) -> Vec<Remark<'a>> {
    let mut left: HashMap<&str, usize> = HashMap::new();
    for text in on_paper {
        *left.entry(text).or_default() += 1;
    }
    let thin: Vec<_> = walk
        .patterns
        .iter()
        .filter(|p| {
            visits_behind(&p.id, &walk.cards).len() < FEWEST_VISITS
                && left.contains_key(p.statement.as_str())
        })
        .collect();
    let few = !on_paper.is_empty() && (1..FEW_VISITS).contains(&walk.visits.len());
    let lessons = few.then(|| Lessons::of(walk));
    let mut found = Vec::new();
    for field in fields(walk) {
        match left.get_mut(field.text) {
            Some(times) if *times > 0 => *times -= 1,
            _ => continue,
        }
        let all = check_with(list, walk.language, field.place, field.text);
        let all = all.into_iter().filter(|f| field.is_for(*f, walk));
        found.extend(all.map(|finding| Remark::Words {
            spot: field.spot,
            text: field.text,
            finding,
        }));
        let told = lessons.iter().flat_map(|l| l.find(field.text));
        found.extend(told.map(|words| Remark::Lesson {
            spot: field.spot,
            text: field.text,
            words,
        }));
    }
    found.extend(thin.into_iter().map(|p| Remark::OneVisit {
        spot: Spot::of("debrief", &p.id, "statement"),
        statement: &p.statement,
    }));
    if few {
        found.push(Remark::FewVisits);
    }
    found
}

impl Field<'_> {
    fn is_for(&self, finding: Finding, walk: &WalkDocument) -> bool {
        let own = |name: &str| {
            let name = name.to_lowercase();
            let mut team = walk.walkers.iter().map(|w| w.display_name.trim());
            team.any(|known| known.to_lowercase() == name)
        };
        match (finding.code, self.wanted) {
            (Code::N, For::Strangers) => !own(finding.words(self.text)),
            (Code::N, _) => true,
            (Code::R | Code::L | Code::V | Code::P, wanted) => wanted == For::All,
            _ => false,
        }
    }
}

/// The texts of a walk in the order in which they are looked over; what is empty is left out.
struct Fields<'a>(Vec<Field<'a>>);

impl<'a> Fields<'a> {
    fn add(&mut self, spot: Spot<'a>, text: &'a str, place: Place, wanted: For) {
        if !text.trim().is_empty() {
            self.0.push(Field {
                spot,
                text,
                place,
                wanted,
            });
        }
    }
}

fn fields(walk: &WalkDocument) -> Vec<Field<'_>> {
    let mut all = Fields(Vec::new());
    plan(walk, &mut all);
    team(walk, &mut all);
    after(walk, &mut all);
    // A note stands on few papers, and a card often has its words.
    for note in &walk.notes {
        let place = match note.lane {
            Some(Lane::Try) => Place::Try,
            Some(Lane::Wonder) => Place::Pattern,
            _ => Place::Notice,
        };
        let spot = Spot {
            visit: visit(walk, note.visit_no),
            ..Spot::of("visit", &note.id, "text")
        };
        all.add(spot, &note.text, place, For::All);
    }
    all.0
}

/// Gives the id of a visit by its number.
fn visit(walk: &WalkDocument, number: u32) -> Option<&str> {
    let found = walk.visits.iter().find(|v| v.visit_no == number);
    found.map(|v| v.id.as_str())
}

/// What was written before the visits.
fn plan<'a>(walk: &'a WalkDocument, all: &mut Fields<'a>) {
    for (page, field, text, wanted) in [
        ("prebrief", "title", &walk.title, For::All),
        ("prebrief", "focus_question", &walk.focus_question, For::All),
        (
            "prebrief",
            "purpose_statement",
            &walk.purpose_statement,
            For::Names,
        ),
        (
            "prebrief",
            "focus_rationale",
            &walk.focus_rationale,
            For::All,
        ),
        ("prebrief", "linked_goal", &walk.linked_goal, For::All),
        ("prebrief", "where_to_sit", &walk.where_to_sit, For::Names),
        (
            "agenda",
            "opening_activity",
            &walk.opening_activity,
            For::All,
        ),
        (
            "agenda",
            "prebrief_minutes_note",
            &walk.prebrief_minutes_note,
            For::All,
        ),
    ] {
        all.add(Spot::of_walk(page, field), text, Place::Pattern, wanted);
    }
    for walker in &walk.walkers {
        // The own goal has a field of its own; the name is each walker's own choice.
        let spot = if walker.id == walk.me {
            Spot::of_walk("prebrief", "learning_goal")
        } else {
            Spot::of("prebrief", &walker.id, "learning_goal")
        };
        all.add(spot, &walker.learning_goal, Place::Try, For::All);
    }
    for norm in &walk.norms {
        let spot = Spot::of("prebrief", &norm.id, "text");
        all.add(spot, &norm.text, Place::Pattern, For::Names);
    }
    for look_for in &walk.look_fors {
        let spot = Spot::of("prebrief", &look_for.id, "text");
        all.add(spot, &look_for.text, Place::LookFor, For::All);
    }
    for since in &walk.since_last_walk {
        for (field, text) in [
            ("text", &since.text),
            ("what_happened", &since.what_happened),
        ] {
            let spot = Spot::of("prebrief", &since.commitment, field);
            all.add(spot, text, Place::Try, For::All);
        }
    }
    let steps = walk.protocol.iter().flat_map(|p| &p.stages);
    for step in steps.flat_map(|stage| &stage.steps) {
        let spot = Spot::of_walk("protocol", "");
        all.add(spot, &step.prompt, Place::Pattern, For::Names);
    }
}

/// What the team said in the hall and made of its evidence.
fn team<'a>(walk: &'a WalkDocument, all: &mut Fields<'a>) {
    for said in &walk.clarifications {
        let spot = Spot {
            visit: visit(walk, said.visit_no),
            ..Spot::of("hall", &said.id, "text")
        };
        all.add(spot, &said.text, Place::Notice, For::All);
    }
    for card in &walk.cards {
        for (field, text) in [
            ("text", &card.text),
            ("seen_differently", &card.seen_differently),
        ] {
            let spot = Spot::of("debrief", &card.id, field);
            all.add(spot, text, Place::Notice, For::All);
        }
    }
    for pattern in &walk.patterns {
        for (field, text) in [
            ("name", &pattern.name),
            ("statement", &pattern.statement),
            ("counterexample", &pattern.counterexample),
        ] {
            let spot = Spot::of("debrief", &pattern.id, field);
            all.add(spot, text, Place::Pattern, For::All);
        }
    }
    let said = walk.predictions.iter().map(|p| (&p.id, &p.text));
    let said = said.chain(walk.team_wonderings.iter().map(|w| (&w.id, &w.text)));
    let said = said.chain(walk.team_next_steps.iter().map(|s| (&s.id, &s.text)));
    for (id, text) in said {
        let spot = Spot::of("debrief", id, "text");
        all.add(spot, text, Place::Pattern, For::All);
    }
    for step in &walk.team_next_steps {
        let spot = Spot::of("debrief", &step.id, "owner");
        all.add(spot, &step.owner, Place::Pattern, For::Strangers);
    }
    for comment in &walk.comments {
        let spot = Spot::of("review", &comment.id, "text");
        all.add(spot, &comment.text, Place::Pattern, For::All);
    }
    for (field, text) in [
        ("celebration", &walk.celebration),
        ("debrief_minutes_note", &walk.debrief_minutes_note),
    ] {
        let spot = Spot::of_walk("wrap-up", field);
        all.add(spot, text, Place::Pattern, For::All);
    }
}

/// What follows a walk.
fn after<'a>(walk: &'a WalkDocument, all: &mut Fields<'a>) {
    for entry in &walk.comm_log {
        for (field, text) in [
            ("with_role", &entry.with_role),
            ("topic", &entry.topic),
            ("agreed", &entry.agreed),
        ] {
            let spot = Spot::of("wrap-up", &entry.id, field);
            all.add(spot, text, Place::Pattern, For::All);
        }
    }
    for r in &walk.reflections {
        for (page, field, text) in [
            ("reflection", "validated", &r.validated),
            ("reflection", "questioned", &r.questioned),
            ("reflection", "new_idea", &r.new_idea),
            ("reflection", "surprise", &r.surprise),
            ("reflection", "equity_lens", &r.equity_lens),
            ("debrief", "takeaway", &r.takeaway),
        ] {
            all.add(Spot::of_walk(page, field), text, Place::Try, For::All);
        }
    }
    for c in &walk.commitments {
        for (field, text, wanted) in [
            ("text", &c.text, For::All),
            (
                "evidence_i_will_collect",
                &c.evidence_i_will_collect,
                For::All,
            ),
            ("dropped_reason", &c.dropped_reason, For::All),
            ("partner", &c.partner, For::Strangers),
        ] {
            let spot = Spot::of("commitments", &c.id, field);
            all.add(spot, text, Place::Try, wanted);
        }
    }
    for c in &walk.check_ins {
        for (field, text, wanted) in [
            ("what_happened", &c.what_happened, For::All),
            ("helped_by", &c.helped_by, For::Strangers),
        ] {
            let spot = Spot::of("commitments", &c.id, field);
            all.add(spot, text, Place::Try, wanted);
        }
    }
}
