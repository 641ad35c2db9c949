//! Sentences to sort into evidence and judgement.

use serde::Serialize;
use ts_rs::TS;
use walk_core::language::{Place, check};
use walk_core::terms::Language;
use walk_words::{Arg, Words};

use super::nudge::told;

/// How many sentences there are to sort.
pub const SENTENCES: usize = 12;

/// One sentence to sort.
#[derive(Debug, Serialize, TS)]
pub struct Practice {
    pub text: String,
    /// The rules find a judgement in it.
    pub judgement: bool,
    /// What was found, ready to show; empty for evidence.
    pub found: Vec<String>,
    /// What to do about the first finding; empty for evidence.
    pub strategy: String,
    /// The same moment, written the other way.
    pub rewrite: String,
}

/// Reads the sentences of a language and lets the rules judge each.
pub fn practice_view(language: Language, words: &Words) -> Vec<Practice> {
    (1..=SENTENCES)
        .map(|n| {
            let text = words.say(&format!("practice-{n}-text"));
            let findings = check(language, Place::Notice, &text);
            let found = findings.iter().map(|f| {
                let args = [
                    ("words", Arg::from(f.words(&text))),
                    ("name", Arg::from(words.say(&f.code.name_key()))),
                ];
                words.say_with("practice-found", &args)
            });
            Practice {
                judgement: !findings.is_empty(),
                found: found.collect(),
                strategy: told(findings.first(), words),
                rewrite: words.say(&format!("practice-{n}-rewrite")),
                text,
            }
        })
        .collect()
}
