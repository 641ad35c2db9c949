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
//! assert!(matches!(found[0], Remark::Words { page: "debrief", .. }));
//! // What does not stand on the paper is not looked at.
//! assert!(look_over(&walk, &[], &BlockList::default()).is_empty());
//! ```

use std::collections::HashSet;

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
        /// The page on which they can be changed.
        page: &'static str,
        /// The whole text.
        text: &'a str,
        /// Which words, and why.
        finding: Finding,
    },
    /// A pattern whose cards come from one visit or from none.
    OneVisit {
        /// What it says.
        statement: &'a str,
    },
    /// There are so few visits that a reader can guess which one is meant.
    FewVisits,
}

/// A text of the walk: where it is written, as what it is read, and whether it is read for names alone.
struct Field<'a> {
    page: &'static str,
    text: &'a str,
    place: Place,
    names_alone: bool,
}

/// Looks at every text of a walk that stands on a paper; `on_paper` are the texts that somebody typed.
#[must_use]
pub fn look_over<'a>(
    walk: &'a WalkDocument,
    on_paper: &[&str],
    list: &BlockList,
) -> Vec<Remark<'a>> {
    let on_paper: HashSet<&str> = on_paper.iter().copied().collect();
    let mut found = Vec::new();
    for field in fields(walk) {
        if !on_paper.contains(field.text) {
            continue;
        }
        let matters = |code: Code| match code {
            Code::N => true,
            Code::R | Code::L | Code::V | Code::P => !field.names_alone,
            _ => false,
        };
        let all = check_with(list, walk.language, field.place, field.text);
        found.extend(
            all.into_iter()
                .filter(|f| matters(f.code))
                .map(|finding| Remark::Words {
                    page: field.page,
                    text: field.text,
                    finding,
                }),
        );
    }
    let thin = walk.patterns.iter().filter(|p| {
        visits_behind(&p.id, &walk.cards).len() < FEWEST_VISITS
            && on_paper.contains(p.statement.as_str())
    });
    found.extend(thin.map(|p| Remark::OneVisit {
        statement: &p.statement,
    }));
    if !on_paper.is_empty() && (1..FEW_VISITS).contains(&walk.visits.len()) {
        found.push(Remark::FewVisits);
    }
    found
}

/// Lists the texts of a walk; what is empty is left out.
fn fields<'a>(walk: &'a WalkDocument) -> Vec<Field<'a>> {
    let mut all = Vec::new();
    let mut add = |page, text: &'a str, place, names_alone| {
        if !text.trim().is_empty() {
            all.push(Field {
                page,
                text,
                place,
                names_alone,
            });
        }
    };
    for text in [
        &walk.title,
        &walk.focus_question,
        &walk.purpose_statement,
        &walk.focus_rationale,
        &walk.linked_goal,
        &walk.opening_activity,
        &walk.where_to_sit,
        &walk.prebrief_minutes_note,
    ] {
        add("prebrief", text, Place::Pattern, true);
    }
    for norm in &walk.norms {
        add("prebrief", &norm.text, Place::Pattern, true);
    }
    for look_for in &walk.look_fors {
        add("prebrief", &look_for.text, Place::LookFor, false);
    }
    for note in &walk.notes {
        let place = note.lane.unwrap_or(Lane::Notice).into();
        add("visit", &note.text, place, false);
    }
    for said in &walk.clarifications {
        add("hall", &said.text, Place::Notice, false);
    }
    for card in &walk.cards {
        add("debrief", &card.text, Place::Notice, false);
        add("debrief", &card.seen_differently, Place::Notice, false);
    }
    for pattern in &walk.patterns {
        for text in [&pattern.name, &pattern.statement, &pattern.counterexample] {
            add("debrief", text, Place::Pattern, false);
        }
    }
    let said = walk.predictions.iter().map(|p| &p.text);
    let said = said.chain(walk.team_wonderings.iter().map(|w| &w.text));
    let said = said.chain(walk.team_next_steps.iter().map(|s| &s.text));
    for text in said {
        add("debrief", text, Place::Wonder, false);
    }
    for entry in &walk.comm_log {
        for text in [&entry.with_role, &entry.topic, &entry.agreed] {
            add("wrap-up", text, Place::Pattern, true);
        }
    }
    add("wrap-up", &walk.celebration, Place::Pattern, false);
    add("wrap-up", &walk.debrief_minutes_note, Place::Pattern, true);
    for r in &walk.reflections {
        for text in [
            &r.validated,
            &r.questioned,
            &r.new_idea,
            &r.surprise,
            &r.equity_lens,
            &r.takeaway,
            &r.portfolio_overview,
            &r.portfolio_reflection,
        ] {
            add("reflection", text, Place::Try, false);
        }
        add("reflection", &r.portfolio_link, Place::Try, true);
    }
    for c in &walk.commitments {
        add("commitments", &c.text, Place::Try, false);
        add("commitments", &c.evidence_i_will_collect, Place::Try, false);
    }
    for c in &walk.check_ins {
        add("commitments", &c.what_happened, Place::Try, false);
    }
    all
}
