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
}

impl Counts {
    /// Tells whether the sentence round a span has the number that answers it.
    pub fn answer(&self, soft: Soft, text: &[u8], span: Span) -> bool {
        if soft == Soft::No {
            return false;
        }
        let (from, to) = sentence(text, span);
        let all = |regex: &Option<Regex>| -> Vec<Span> {
            let found = regex.iter().flat_map(|r| r.find_iter(&text[from..to]));
            found.map(|m| (m.start() + from, m.end() + from)).collect()
        };
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
