//! Numbers in a note: a vague word beside one is vague no longer.

use regex::bytes::Regex;

use super::exempt::{Span, holds};
use super::rules::Soft;

/// How far after a vague word its number may stand, in letters.
const AFTER: usize = 30;
/// How far before.
const BEFORE: usize = 15;
/// How far a sentence is read to each side.
const SENTENCE: usize = 300;

/// What a count looks like in one language.
#[derive(Debug)]
pub struct Counts {
    /// "9 of 24".
    pub of: Option<Regex>,
    /// A number.
    pub number: Option<Regex>,
    /// A number that counts nothing: "minute 9", "9:05".
    pub label: Option<Regex>,
    /// A stretch of time: "between minute 4 and 12", "for 6 minutes".
    pub stretch: Option<Regex>,
    /// A word that turns to something else, which a stretch does not reach across: "but".
    pub turn: Option<Regex>,
}

impl Counts {
    /// Tells whether the sentence round a span has the number that answers it.
    pub fn answer(&self, soft: Soft, text: &[u8], span: Span) -> bool {
        if soft == Soft::No {
            return false;
        }
        let sentence = sentence(text, span);
        let all = |regex| all(regex, text, sentence);
        if !all(&self.of).is_empty() {
            return true;
        }
        if soft == Soft::Of {
            return false;
        }
        let labels = all(&self.label);
        all(&self.number).into_iter().any(|number| {
            let near = if number.0 >= span.0 {
                number.0 <= span.1 + AFTER
            } else {
                number.1 + BEFORE >= span.0
            };
            near && !holds(&labels, number)
        })
    }

    /// Tells whether the sentence round a span says from when to when, or how long.
    ///
    /// What was not seen in a stretch of time was looked for, so that it is evidence.
    pub fn bound(&self, text: &[u8], span: Span) -> bool {
        let stretches = all(&self.stretch, text, sentence(text, span));
        stretches.into_iter().any(|stretch| {
            let between = if stretch.0 >= span.1 {
                (span.1, stretch.0)
            } else {
                (stretch.1, span.0.max(stretch.1))
            };
            all(&self.turn, text, between).is_empty()
        })
    }
}

/// Finds all that a pattern names within a part of a text.
fn all(regex: &Option<Regex>, text: &[u8], (from, to): Span) -> Vec<Span> {
    let found = regex.iter().flat_map(|r| r.find_iter(&text[from..to]));
    found.map(|m| (m.start() + from, m.end() + from)).collect()
}

/// Finds the sentence round a span, or as much of it as anybody would write.
fn sentence(text: &[u8], (start, end): Span) -> Span {
    let (first, last) = (
        start.saturating_sub(SENTENCE),
        text.len().min(end + SENTENCE),
    );
    let before = (first..start).rev().find(|&i| ends_sentence(text, i));
    let after = (end..last).find(|&i| ends_sentence(text, i));
    (before.map_or(first, |i| i + 1), after.unwrap_or(last))
}

/// Tells whether a sentence ends at this byte; a point within a number ends none.
pub fn ends_sentence(text: &[u8], at: usize) -> bool {
    let digit = |i: usize| text.get(i).is_some_and(u8::is_ascii_digit);
    match text[at] {
        b'!' | b'?' | b';' | b'\n' => true,
        b'.' => !(at > 0 && digit(at - 1) && digit(at + 1)),
        _ => false,
    }
}
