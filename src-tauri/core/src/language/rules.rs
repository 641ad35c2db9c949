//! The rules of each language: read from data, built once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::bytes::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};
use serde::Deserialize;
use unicode_normalization::char::decompose_canonical;

use super::counts::{Counts, ends_sentence};
use super::exempt::{Span, holds};
use super::{Code, Place};
use crate::terms::Language;

static EN: LazyLock<Rules> = LazyLock::new(|| Rules::read(include_str!("data/en.toml")));
static ES: LazyLock<Rules> = LazyLock::new(|| Rules::read(include_str!("data/es.toml")));
/// Names look the same in both languages.
const NAMES: &str = include_str!("data/names.toml");

/// Room for one built pattern, and for what all together remember while they read, in bytes.
const BUILT: usize = 32 << 20;

/// The rules of one language.
pub struct Rules {
    /// All rules at once: one pass tells which of them hit.
    set: RegexSet,
    rules: Vec<Rule>,
    speech: Vec<Speech>,
    /// What a count looks like.
    pub counts: Counts,
    /// What is wrong with the data.
    pub mistakes: Vec<String>,
}

/// One rule: words, and the contexts in which they mean something else.
pub struct Rule {
    /// The row in the list of the language.
    pub row: Option<u32>,
    /// Why the words are not evidence.
    pub code: Code,
    /// What number answers the words.
    pub soft: Soft,
    /// Whether a stretch of time in the sentence answers the words.
    pub timed: bool,
    places: Vec<Place>,
    words: Regex,
    except: Option<Regex>,
}

/// What number makes words precise enough to be left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Soft {
    /// None.
    No,
    /// "9 of 24" in the same sentence.
    Of,
    /// That, or any count close by.
    Near,
}

/// Words after which somebody is speaking.
struct Speech {
    words: Regex,
    until: Until,
    places: Vec<Place>,
}

/// How far speech goes.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Until {
    /// To the end of the next word.
    Word,
    /// To the next stop or comma.
    Clause,
    /// To the end of the sentence.
    Sentence,
    /// To the end of the line, if it sounds spoken.
    SpokenLine,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    sets: BTreeMap<String, String>,
    counts: CountsData,
    speech: Vec<SpeechData>,
    row: Vec<Row>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct CountsData {
    of: String,
    number: String,
    label: String,
    stretch: String,
    turn: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SpeechData {
    after: String,
    until: Until,
    #[serde(default)]
    places: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    number: Option<u32>,
    code: Code,
    terms: String,
    #[serde(default)]
    except: String,
    #[serde(default)]
    places: Vec<Place>,
    soft: Option<Soft>,
    timed: Option<bool>,
    #[serde(default)]
    cased: bool,
}

impl Rules {
    /// Gives the rules of a language, built once.
    pub fn of(lang: Language) -> &'static Self {
        match lang {
            Language::En => &EN,
            Language::Es => &ES,
        }
    }

    /// Reads rules; what is wrong with them is kept for the tests, the rest of them still works.
    fn read(text: &str) -> Self {
        let mut mistakes = Vec::new();
        let mut file: File = parse(text, &mut mistakes);
        let names: File = parse(NAMES, &mut mistakes);
        file.row.extend(names.row);
        file.sets.extend(names.sets);
        let mut build = Build {
            sets: &file.sets,
            mistakes: &mut mistakes,
        };
        let rules: Vec<Rule> = file.row.iter().filter_map(|r| build.rule(r)).collect();
        let speech = file.speech.iter().filter_map(|s| build.speech(s)).collect();
        let counts = Counts {
            of: build.one(&file.counts.of),
            number: build.one(&file.counts.number),
            label: build.one(&file.counts.label),
            stretch: build.one(&file.counts.stretch),
            turn: build.one(&file.counts.turn),
        };
        let set = RegexSetBuilder::new(rules.iter().map(|rule| rule.words.as_str()))
            .unicode(false)
            .size_limit(BUILT)
            .dfa_size_limit(BUILT)
            .build()
            .unwrap_or_else(|e| {
                mistakes.push(e.to_string());
                RegexSet::empty()
            });
        Self {
            set,
            rules,
            speech,
            counts,
            mistakes,
        }
    }

    /// Finds the rules that have something to say about a text, in one pass.
    pub fn that_hit<'a>(&'a self, text: &[u8]) -> impl Iterator<Item = &'a Rule> {
        let hits = self.set.matches(text);
        let rules = self.rules.iter().enumerate();
        rules
            .filter(move |(i, _)| hits.matched(*i))
            .map(|(_, rule)| rule)
    }

    /// Finds what somebody else said, without quotation marks.
    pub fn spoken(&self, text: &[u8], place: Place) -> Vec<Span> {
        let here = |s: &&Speech| s.places.is_empty() || s.places.contains(&place);
        let spans = self.speech.iter().filter(here).flat_map(|s| {
            let words = s.words.find_iter(text);
            words.filter_map(|m| s.until.span(text, m.end()))
        });
        spans.collect()
    }
}

impl Rule {
    /// Tells whether the rule is looked for in a place.
    pub fn holds_in(&self, place: Place) -> bool {
        place.codes().contains(&self.code)
            && (self.places.is_empty() || self.places.contains(&place))
    }

    /// Finds the words, but for those in an excepted context.
    pub fn spans(&self, text: &[u8]) -> Vec<Span> {
        let all = |regex: &Regex| -> Vec<Span> {
            regex
                .find_iter(text)
                .map(|m| (m.start(), m.end()))
                .collect()
        };
        let except = self.except.as_ref().map(all).unwrap_or_default();
        let whole = self.code == Code::N;
        let words = all(&self.words).into_iter();
        let words = words.map(|span| if whole { span } else { trim(text, span) });
        words.filter(|span| !holds(&except, *span)).collect()
    }
}

/// Cuts off the stop before a word that had to begin a clause; a name needs none, and may begin with a mark.
fn trim(text: &[u8], (start, end): Span) -> Span {
    let word = |b: &u8| b.is_ascii_alphanumeric();
    let skip = text[start..end].iter().position(word).unwrap_or(0);
    (start + skip, end)
}

impl Until {
    /// Gives the span of speech that begins at a place.
    fn span(self, text: &[u8], start: usize) -> Option<Span> {
        let end = |stops: &dyn Fn(usize) -> bool| {
            (start..text.len())
                .find(|&i| stops(i))
                .unwrap_or(text.len())
        };
        match self {
            Self::Word => {
                let word = |i: usize| text[i].is_ascii_alphanumeric() || text[i] == b'_';
                Some((start, end(&|i| i > start + 1 && !word(i))))
            }
            Self::Clause => {
                let comma = |i: usize| matches!(text[i], b',' | b':') || ends_sentence(text, i);
                Some((start, end(&comma)))
            }
            Self::Sentence => Some((start, end(&|i| ends_sentence(text, i)))),
            Self::SpokenLine => {
                let end = end(&|i| text[i] == b'\n');
                sounds_spoken(&text[start..end]).then_some((start, end))
            }
        }
    }
}

/// Tells whether a line has a mark of speech: a question, a call, or a word for me, you or us.
fn sounds_spoken(line: &[u8]) -> bool {
    const SPOKEN: [&[u8]; 22] = [
        b"i", b"i'm", b"i'll", b"you", b"your", b"we", b"we'll", b"let's", b"lets", b"my", b"me",
        b"us", b"yo", b"tu", b"tu_", b"ustedes", b"vamos", b"nos", b"me", b"mi", b"te", b"les",
    ];
    let word = |b: &u8| !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'\''));
    line.iter().any(|b| matches!(b, b'?' | b'!'))
        || line
            .split(word)
            .any(|w| SPOKEN.contains(&w.to_ascii_lowercase().as_slice()))
}

fn parse(text: &str, mistakes: &mut Vec<String>) -> File {
    toml::from_str(text).unwrap_or_else(|e| {
        mistakes.push(e.to_string());
        File::default()
    })
}

/// Builds what matches from what is written in the data.
struct Build<'a> {
    sets: &'a BTreeMap<String, String>,
    mistakes: &'a mut Vec<String>,
}

impl Build<'_> {
    fn rule(&mut self, row: &Row) -> Option<Rule> {
        let words = self.any_of(&row.terms, row.cased);
        let except = (!row.except.is_empty()).then(|| self.any_of(&row.except, row.cased));
        Some(Rule {
            row: row.number,
            code: row.code,
            soft: row.soft.unwrap_or(match row.code {
                Code::Q | Code::F | Code::H => Soft::Near,
                _ => Soft::No,
            }),
            timed: row.timed.unwrap_or(matches!(row.code, Code::X | Code::F)),
            places: row.places.clone(),
            words: self.regex(&words)?,
            except: except.and_then(|e| self.regex(&e)),
        })
    }

    fn speech(&mut self, data: &SpeechData) -> Option<Speech> {
        let words = self.any_of(&data.after, false);
        Some(Speech {
            words: self.regex(&words)?,
            until: data.until,
            places: data.places.clone(),
        })
    }

    fn one(&mut self, term: &str) -> Option<Regex> {
        let words = self.any_of(term, false);
        self.regex(&words)
    }

    fn regex(&mut self, pattern: &str) -> Option<Regex> {
        let mut build = RegexBuilder::new(pattern);
        let built = build.unicode(false).size_limit(BUILT).build();
        let mistake = |e| self.mistakes.push(format!("{pattern}: {e}"));
        built.map_err(mistake).ok()
    }

    /// Writes one pattern for several terms, whole words each, one a line.
    fn any_of(&mut self, terms: &str, cased: bool) -> String {
        let terms = terms.lines().flat_map(alternatives);
        let terms: Vec<String> = terms.map(|term| self.term(term)).collect();
        let flag = if cased { "" } else { "(?i)" };
        format!("{flag}(?:{})", terms.join("|"))
    }

    /// Writes the pattern of one term: a leading `^` asks for the begin of a clause.
    fn term(&mut self, term: &str) -> String {
        let (begin, rest) = match term.strip_prefix('^') {
            Some(rest) => (r"(?:\A|[-.,;:!?(\n]) *", rest),
            // A term that begins with a mark, such as "(555)", has no letter to begin at.
            None if term.starts_with(r"\(") || term.starts_with(r"\+") => ("", term),
            None => (r"\b", term),
        };
        let mut rest = rest.to_owned();
        // A set may name another one; none goes deeper than this.
        for _ in 0..4 {
            for (name, words) in self.sets {
                rest = rest.replace(&format!("{{{name}}}"), &format!("(?:{words})"));
            }
        }
        let named = |i: usize| rest[i + 1..].starts_with(|c: char| c.is_ascii_lowercase());
        if rest.match_indices('{').any(|(i, _)| named(i)) {
            self.mistakes.push(format!("{term}: no such set"));
        }
        // A term that ends in a mark, such as "asked:", has no letter to end at.
        let end = if rest.ends_with([':', ',', '.']) {
            ""
        } else {
            r"\b"
        };
        format!("{begin}(?:{}){end}", folded(&rest))
    }
}

/// Splits a line at the bars that stand in no bracket; each part is a term of its own.
fn alternatives(line: &str) -> Vec<&str> {
    let mut depth = 0;
    let parts = line.split(|c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        c == '|' && depth == 0
    });
    parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

/// Writes a pattern for folded text: `á` with or without its accent, `Á` only with it.
fn folded(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len() * 2);
    let mut in_class = false;
    for c in pattern.chars() {
        let mut base = None;
        if !c.is_ascii() {
            decompose_canonical(c, |part| base = base.or(Some(part)));
        }
        match base {
            Some(b) if c.is_uppercase() => out.push_str(&format!("(?:{b}_)")),
            Some(b) => out.push_str(&format!("(?:{b}_?)")),
            None if c == ' ' && !in_class => out.push_str("(?: +)"),
            None => out.push(c),
        }
        in_class = (in_class || c == '[') && c != ']';
    }
    out
}
