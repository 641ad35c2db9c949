//! The words in a text that judge, guess or advise, where evidence should stand.
//!
//! The rules are data (`language/data/*.toml`); here is what reads them against a text. Nothing is
//! blocked and nothing is counted: a finding is an offer to write what was seen instead.
//!
//! ```
//! use walk_core::language::{Code, Place, check};
//! use walk_core::terms::Language;
//!
//! // A verdict is found, with the place of the words that give it.
//! let text = "The instructions were unclear.";
//! let found = check(Language::En, Place::Notice, text);
//! assert_eq!(found[0].code, Code::V);
//! assert_eq!(found[0].words(text), "unclear");
//!
//! // Evidence is left alone, and so is what somebody said.
//! let text = "After the directions three students asked a neighbour \"is it unclear?\"";
//! assert!(check(Language::En, Place::Notice, text).is_empty());
//!
//! // A name is found everywhere.
//! let found = check(Language::Es, Place::Wonder, "¿Qué pasa en el Aula 12?");
//! assert_eq!(found[0].code, Code::N);
//! ```

mod block_list;
mod counts;
mod exempt;
mod fold;
mod rules;

use std::cell::LazyCell;

use crate::terms::{Lane, Language};
pub use block_list::BlockList;
use fold::Folded;
use rules::Rules;

term! {
    /// Why words are not evidence; `locales/*/language.ftl` names each and says what to do.
    Code {
        /// A verdict on the lesson.
        V = "V",
        /// Praise or liking.
        P = "P",
        /// A deficit: a lack is named.
        D = "D",
        /// An absence: not seen is not absent.
        X = "X",
        /// An inner state, which nobody can see.
        I = "I",
        /// A hedge that hides a guess.
        H = "H",
        /// A vague amount.
        Q = "Q",
        /// A word for how often or for everyone, which one visit cannot show.
        F = "F",
        /// Advice to somebody else.
        S = "S",
        /// A motive or a cause.
        M = "M",
        /// A comparison with others.
        C = "C",
        /// A word of a rating scale.
        R = "R",
        /// A label on a person or a group.
        L = "L",
        /// Shorthand of the trade that hides what was done.
        J = "J",
        /// A name, a room number, an address: who it was.
        N = "N",
    }
}

impl Code {
    /// Gives the key of the plain name in `language.ftl`, such as "a verdict".
    pub fn name_key(self) -> String {
        format!("language-name-{}", self.as_str().to_lowercase())
    }

    /// Gives the key of the sentence in `language.ftl` that says how to turn it into evidence.
    pub fn strategy_key(self) -> String {
        format!("language-strategy-{}", self.as_str().to_lowercase())
    }
}

/// Where a text stands; not everything is looked for everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// What I notice: everything is looked for.
    Notice,
    /// What I wonder: advice, ratings, labels, names.
    Wonder,
    /// What I'll try: comparison, ratings, labels, names, advice to others.
    Try,
    /// What the team names together: verdicts, praise, ratings, labels, comparison, names.
    Pattern,
    /// Something to look for, which has to be visible.
    LookFor,
}

impl From<Lane> for Place {
    fn from(lane: Lane) -> Self {
        match lane {
            Lane::Notice => Self::Notice,
            Lane::Wonder => Self::Wonder,
            Lane::Try => Self::Try,
        }
    }
}

impl Place {
    /// Lists what is looked for here.
    pub fn codes(self) -> &'static [Code] {
        use Code::{C, H, I, J, L, N, P, R, S, V};
        match self {
            Self::Notice => Code::ALL,
            Self::Wonder => &[S, R, L, N],
            Self::Try => &[S, C, R, L, N],
            Self::Pattern => &[V, P, C, R, L, N],
            Self::LookFor => &[V, P, I, H, C, R, L, J, N],
        }
    }
}

/// Words that are not evidence, and where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// Why they are not evidence.
    pub code: Code,
    /// Where they begin, in bytes of the text.
    pub start: usize,
    /// Where they end, in bytes of the text.
    pub end: usize,
    /// The row of the rule; names have none.
    pub row: Option<u32>,
}

impl Finding {
    /// Gives the words themselves; `text` is the text that was checked.
    pub fn words(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// Finds the words of a text that are not evidence, in the order of the text.
///
/// What stands in quotation marks is left alone, but for names. Two findings of the same code never
/// share a letter; of different codes they may ("boring" is a verdict, and a guess at a feeling).
pub fn check(lang: Language, place: Place, text: &str) -> Vec<Finding> {
    check_with(&BlockList::default(), lang, place, text)
}

/// Finds the same, and the names of a team's own list, which are looked for in every place.
pub fn check_with(list: &BlockList, lang: Language, place: Place, text: &str) -> Vec<Finding> {
    let rules = Rules::of(lang);
    let folded = Folded::of(text);
    let bytes = folded.bytes();
    // Read only when there is something that they could excuse.
    let quoted = LazyCell::new(|| exempt::quoted(text, place));
    let spoken = LazyCell::new(|| rules.spoken(bytes, place));
    let mut found = Vec::new();
    for (order, rule) in rules.that_hit(bytes).enumerate() {
        if !rule.holds_in(place) {
            continue;
        }
        for span in rule.spans(bytes) {
            let (start, end) = folded.original(span);
            let excused = rule.code != Code::N
                && (rules.counts.answer(rule.soft, bytes, span)
                    || (rule.timed && rules.counts.bound(bytes, span))
                    || exempt::holds(&quoted, (start, end))
                    || exempt::holds(&spoken, span));
            if !excused {
                let finding = Finding {
                    code: rule.code,
                    start,
                    end,
                    row: rule.row,
                };
                found.push((order, finding));
            }
        }
    }
    let listed = list.find(text).into_iter();
    found.extend(listed.map(|finding| (usize::MAX, finding)));
    tidy(found)
}

/// Builds the rules of a language now, so that the first check need not wait for them.
///
/// It takes some tenths of a second, once; a thread of its own can do it while the window opens.
pub fn prepare(lang: Language) {
    let _ = Rules::of(lang);
}

/// Lists what is wrong with the rules of a language; a test keeps it empty.
pub fn mistakes(lang: Language) -> &'static [String] {
    &Rules::of(lang).mistakes
}

/// Joins findings of the same code that overlap, and puts all in the order of the text.
///
/// Of two rows the one that stands first in the rules is named.
fn tidy(mut found: Vec<(usize, Finding)>) -> Vec<Finding> {
    found.sort_by_key(|(_, f)| (f.code, f.start, f.end));
    found.dedup_by(|(next_rule, next), (rule, kept)| {
        let same = next.code == kept.code && next.start < kept.end;
        if same {
            kept.end = kept.end.max(next.end);
            if next_rule < rule {
                (*rule, kept.row) = (*next_rule, next.row);
            }
        }
        same
    });
    let mut found: Vec<Finding> = found.into_iter().map(|(_, f)| f).collect();
    found.sort_by_key(|f| (f.start, f.end, f.code));
    found
}
