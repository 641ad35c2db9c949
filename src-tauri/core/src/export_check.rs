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

mod fields;
mod lesson;

use std::collections::HashMap;

use fields::fields;
use lesson::Lessons;

use crate::document::WalkDocument;
use crate::language::{BlockList, Code, Finding, Place, check_with};
use crate::pattern::{FEWEST_VISITS, visits_behind};

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
