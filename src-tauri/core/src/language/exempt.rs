//! What stands in a text but is not the walker's own word: quotations.

use super::Place;

/// Begin and end, in bytes.
pub type Span = (usize, usize);

/// How long a passage in single quotes may be; an apostrophe opens no page of speech.
const SINGLE_QUOTE: usize = 120;

/// Tells whether one of the spans holds all of this one.
pub fn holds(spans: &[Span], (start, end): Span) -> bool {
    spans.iter().any(|&(from, to)| from <= start && end <= to)
}

/// Finds what stands in quotation marks; a mark that is never closed opens nothing.
///
/// Outside the lane of questions, a question between Spanish marks is taken as heard too.
pub fn quoted(text: &str, place: Place) -> Vec<Span> {
    let mut spans = Vec::new();
    let (mut at, mut before) = (0, ' ');
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        at += c.len_utf8();
        let rest = &text[at..];
        let length = match c {
            '"' | '“' | '”' | '„' => rest.find(['"', '”', '“']),
            '«' => rest.find('»'),
            '¿' if place != Place::Wonder => rest.find('?'),
            '\'' | '‘' if !before.is_alphanumeric() => single(rest),
            _ => None,
        };
        before = c;
        if let Some(length) = length {
            spans.push((start, at + length));
            // Go on after the closing mark.
            at += length + rest[length..].chars().next().map_or(0, char::len_utf8);
            before = ' ';
        }
    }
    spans
}

/// Finds the end of a passage in single quotes: a mark after a letter or stop, before no letter.
fn single(rest: &str) -> Option<usize> {
    let mut before = ' ';
    for (at, c) in rest.char_indices() {
        if at > SINGLE_QUOTE || c == '\n' {
            return None;
        }
        let after = rest[at + c.len_utf8()..].chars().next();
        let closes = matches!(c, '\'' | '’') && !before.is_whitespace();
        if closes && !after.is_some_and(char::is_alphanumeric) {
            return Some(at);
        }
        before = c;
    }
    None
}
