//! Text as the rules read it: plain ASCII, and the way back to the text as it was typed.

use unicode_normalization::char::{
    canonical_combining_class, decompose_canonical, is_combining_mark,
};

use super::exempt::Span;

/// A text in ASCII. A letter with a mark is the letter and an underscore, so that `está` is `esta_`.
pub struct Folded {
    text: Vec<u8>,
    /// For each byte the place of its character in the text, then the text's length.
    places: Vec<usize>,
}

impl Folded {
    /// Folds a text; composed and decomposed letters come out alike, and so do kinds of quotes.
    pub fn of(text: &str) -> Self {
        let mut folded = Self {
            text: Vec::with_capacity(text.len() + 16),
            places: Vec::with_capacity(text.len() + 17),
        };
        for (place, c) in text.char_indices() {
            folded.take(place, c);
        }
        folded.places.push(text.len());
        folded.open_hyphens();
        folded
    }

    /// Gives the folded text; every byte is ASCII.
    pub fn bytes(&self) -> &[u8] {
        &self.text
    }

    /// Gives the place in the typed text, in bytes.
    pub fn original(&self, (start, end): Span) -> Span {
        let place = |at: usize| self.places.get(at).or(self.places.last()).copied();
        (
            place(start).unwrap_or_default(),
            place(end).unwrap_or_default(),
        )
    }

    fn take(&mut self, place: usize, c: char) {
        let plain = match c {
            c if is_unseen(c) => return,
            '“' | '”' | '„' | '‟' | '«' | '»' => '"',
            '‘' | '’' | '‛' | '´' => '\'',
            '\u{2010}'..='\u{2015}' | '−' => '-',
            '…' => '.',
            '¿' => '?',
            '¡' => '!',
            '\n' | '\r' => '\n',
            c if c.is_ascii_graphic() => c,
            c if c.is_alphanumeric() || is_combining_mark(c) => {
                decompose_canonical(c, |part| self.take_part(place, part));
                return;
            }
            _ => ' ',
        };
        self.put(place, plain);
    }

    fn take_part(&mut self, place: usize, part: char) {
        if part.is_ascii() {
            self.put(place, part);
        } else if self.text.last() != Some(&b'_') {
            self.put(place, '_');
        }
    }

    fn put(&mut self, place: usize, c: char) {
        self.text.push(u8::try_from(c).unwrap_or(b' '));
        self.places.push(place);
    }

    /// Makes a hyphen between words a space; between digits it stays.
    fn open_hyphens(&mut self) {
        let word = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_';
        let open: Vec<usize> = (1..self.text.len().saturating_sub(1))
            .filter(|&i| {
                let (before, here, after) = (self.text[i - 1], self.text[i], self.text[i + 1]);
                let digits = before.is_ascii_digit() && after.is_ascii_digit();
                here == b'-' && word(&before) && word(&after) && !digits
            })
            .collect();
        for i in open {
            self.text[i] = b' ';
        }
    }
}

/// A word of a text: where it stands, in bytes, and its letters without case, accents and apostrophes.
pub struct Word {
    pub span: Span,
    pub letters: String,
}

/// Lists the words of a text in any script; the 's of a possessive belongs to none of them.
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let end = start + c.len_utf8();
        if is_unseen(c) {
            continue;
        }
        let goes_on = open && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        let is_letter = c.is_alphanumeric() || (open && canonical_combining_class(c) > 0);
        if is_letter && !open {
            words.push(Word {
                span: (start, end),
                letters: String::new(),
            });
        }
        open = is_letter || (goes_on && is_apostrophe(c));
        if let Some(word) = words.last_mut().filter(|_| is_letter) {
            word.span.1 = end;
            decompose_canonical(c, |part| {
                if canonical_combining_class(part) == 0 {
                    word.letters.extend(part.to_lowercase());
                }
            });
        }
    }
    words.iter_mut().for_each(|word| word.give_up_s(text));
    words
}

impl Word {
    /// Takes the 's of a possessive away.
    fn give_up_s(&mut self, text: &str) {
        let (start, end) = self.span;
        let mut from_end = text[start..end].char_indices().rev();
        let (last, before) = (from_end.next(), from_end.next());
        if last.is_some_and(|(_, c)| matches!(c, 's' | 'S'))
            && let Some((at, _)) = before.filter(|(at, c)| *at > 0 && is_apostrophe(*c))
        {
            self.span.1 = start + at;
            self.letters.pop();
        }
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '‛' | '´' | 'ʼ')
}

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{ad}')
}
