//! Turns what was typed into what can be drawn, changing as little as possible.

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use crate::fonts::{self, Fonts, Reach};

/// A word of more letters than this may be broken anywhere.
const LONG_WORD: usize = 24;
/// Letters between two places where a long word may be broken.
const PIECE: usize = 6;
/// A line of more bytes than this becomes several paragraphs, so that layout stays quick.
const LONG_LINE: usize = 4_000;
/// Text of more bytes than this is not kept together on one page.
const LONG_TEXT: usize = 1_000;

/// Text that every font at hand can draw.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Drawn {
    /// Lines; each is a list of pieces between which a long word may be broken.
    lines: Vec<Vec<String>>,
    /// Bytes of it, for choices of layout.
    size: usize,
    /// Too long to be kept together on a page.
    long: bool,
}

impl Drawn {
    /// Gives the text on one line, for what is heard and not seen.
    pub(crate) fn on_one_line(&self) -> String {
        let lines: Vec<String> = self.lines.iter().map(|line| line.concat()).collect();
        lines.join(" ")
    }

    /// Gives the first letters on one line, for the file's title.
    pub(crate) fn in_short(&self, letters: usize) -> String {
        let all = self.on_one_line();
        if all.graphemes(true).count() <= letters {
            return all;
        }
        let start: String = all.graphemes(true).take(letters).collect();
        format!("{}…", start.trim_end())
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Draw,
    Space,
    Drop,
    StandIn,
}

/// Knows which characters can be drawn, and remembers those that cannot.
pub(crate) struct Ink<'a> {
    reach: Reach,
    refused: &'a BTreeSet<String>,
    verdicts: HashMap<char, Verdict>,
    chosen: BTreeSet<usize>,
    missing: BTreeSet<char>,
}

impl<'a> Ink<'a> {
    /// Starts a report; `refused` are pieces that an earlier round could not draw.
    pub(crate) fn new(reach: Reach, refused: &'a BTreeSet<String>) -> Ink<'a> {
        Ink {
            reach,
            refused,
            verdicts: HashMap::new(),
            chosen: BTreeSet::new(),
            missing: BTreeSet::new(),
        }
    }

    /// Gives the fonts that the text needs and the characters that none of them has.
    pub(crate) fn finish(self) -> (Fonts, BTreeSet<char>) {
        (Fonts::new(&self.chosen), self.missing)
    }

    /// Names the font families that the text needs.
    pub(crate) fn families(&self) -> Vec<String> {
        fonts::families(&self.chosen)
    }

    /// Makes text drawable; text without a visible character is nothing.
    pub(crate) fn draw(&mut self, text: &str) -> Option<Drawn> {
        let mut lines = Vec::new();
        let mut size = 0;
        for line in one_kind_of_line_end(text).trim_end().split('\n') {
            let line = self.line(line);
            size += line.len();
            // Empty lines at the top say nothing; those between lines are kept.
            if !(line.trim().is_empty() && lines.is_empty()) {
                lines.extend(paragraphs(&line).map(pieces));
            }
        }
        let long = size > LONG_TEXT || lines.len() > 24;
        (!lines.is_empty()).then_some(Drawn { lines, size, long })
    }

    /// Makes one line drawable.
    fn line(&mut self, line: &str) -> String {
        if line.bytes().all(|b| (0x20..0x7f).contains(&b)) && self.refused.is_empty() {
            return line.trim_end().to_owned();
        }
        let mut out = String::with_capacity(line.len());
        for grapheme in line.graphemes(true) {
            self.grapheme(grapheme, &mut out);
        }
        out.truncate(out.trim_end().len());
        out
    }

    fn grapheme(&mut self, grapheme: &str, out: &mut String) {
        let refused = !self.refused.is_empty()
            && (self.refused.contains(grapheme)
                || grapheme.chars().any(|c| {
                    !c.is_ascii() && self.refused.contains(c.encode_utf8(&mut [0; 4]) as &str)
                }));
        let alone = grapheme.chars().nth(1).is_none();
        let joins = grapheme
            .chars()
            .filter(|c| c.is_alphabetic())
            .nth(1)
            .is_some();
        for (n, c) in grapheme.chars().enumerate() {
            match self.verdict(c) {
                Verdict::Space => out.push(' '),
                // Joiners shape the letters of some scripts; elsewhere they draw nothing.
                Verdict::Drop if is_joiner(c) && joins && !refused => out.push(c),
                Verdict::Drop => {}
                Verdict::Draw if refused && (n > 0 || alone) => self.stand_in(c, out),
                Verdict::Draw => {
                    if n == 0 && is_mark(c) {
                        // A mark without a letter is drawn on the usual dotted ring.
                        out.push('◌');
                    }
                    out.push(c);
                }
                Verdict::StandIn => self.stand_in(c, out),
            }
        }
    }

    fn stand_in(&mut self, c: char, out: &mut String) {
        self.missing.insert(c);
        out.push_str(&format!("⟨U+{:04X}⟩", u32::from(c)));
    }

    fn verdict(&mut self, c: char) -> Verdict {
        if c.is_ascii_graphic() {
            return Verdict::Draw;
        }
        if let Some(verdict) = self.verdicts.get(&c) {
            return *verdict;
        }
        let verdict = self.judge(c);
        self.verdicts.insert(c, verdict);
        verdict
    }

    fn judge(&mut self, c: char) -> Verdict {
        match c {
            ' ' | '\t' => Verdict::Space,
            '\u{a0}' | '\u{2009}' | '\u{202f}' => Verdict::Draw,
            _ if c.is_whitespace() => Verdict::Space,
            _ if c.is_control() || draws_nothing(c) => Verdict::Drop,
            // What a private-use character means is known only where it was typed.
            _ if is_private(c) || is_no_character(c) => Verdict::StandIn,
            _ if self.reach == Reach::Plain => {
                let plain = u32::from(c) < 0x530 || ('\u{2010}'..='\u{205e}').contains(&c);
                if plain && !is_mark(c) && fonts::text_font_draws(c) || "⟨⟩".contains(c) {
                    Verdict::Draw
                } else {
                    Verdict::StandIn
                }
            }
            _ if fonts::embedded_draws(c) => Verdict::Draw,
            _ if self.reach == Reach::System => match fonts::system_font_for(c, &self.chosen) {
                Some(font) => {
                    self.chosen.insert(font);
                    Verdict::Draw
                }
                None => Verdict::StandIn,
            },
            _ => Verdict::StandIn,
        }
    }
}

/// Lists the user-perceived characters of a text.
pub(crate) fn graphemes(text: &str) -> Vec<String> {
    text.graphemes(true).map(str::to_owned).collect()
}

/// Makes of all that ends a line the one sign that does.
pub(crate) fn one_kind_of_line_end(text: &str) -> String {
    text.replace("\r\n", "\n").replace(
        ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'],
        "\n",
    )
}

/// Cuts a very long line at spaces.
fn paragraphs(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let line = rest?;
        let cut = (line.len() > LONG_LINE)
            .then(|| line.char_indices().skip_while(|(n, _)| *n < LONG_LINE))
            .and_then(|mut later| later.find(|(_, c)| *c == ' ').map(|(n, _)| n));
        match cut {
            Some(cut) => {
                rest = Some(line[cut..].trim_start());
                Some(&line[..cut])
            }
            None => {
                rest = None;
                Some(line)
            }
        }
    })
}

/// Cuts a line at the places where a long word may be broken.
fn pieces(line: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    for word in line.split_inclusive(' ') {
        let letters: Vec<&str> = word.graphemes(true).collect();
        for (n, letter) in letters.iter().enumerate() {
            let inside = n > 0 && n % PIECE == 0 && n + 1 < letters.len();
            if letters.len() > LONG_WORD && inside {
                out.push(String::new());
            }
            if let Some(last) = out.last_mut() {
                last.push_str(letter);
            }
        }
    }
    out
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Tells whether a character extends the one before it.
fn is_mark(c: char) -> bool {
    // Alone after a letter, what extends it makes one grapheme with it.
    !c.is_ascii() && ["a", &c.to_string()].concat().graphemes(true).count() == 1
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

fn is_no_character(c: char) -> bool {
    u32::from(c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c) || c == '\u{fffc}'
}

/// Tells whether a character only steers others: joiners, selectors, direction marks, tags.
fn draws_nothing(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}
