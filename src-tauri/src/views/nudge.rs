//! A quiet remark on a wording, with what to do about it.

use walk_core::language::{Finding, Place, check};
use walk_core::terms::Language;
use walk_words::{Arg, Words};

/// Says what to do about a finding; empty without one.
pub fn told(finding: Option<&Finding>, words: &Words) -> String {
    finding
        .map(|f| words.say(&f.code.strategy_key()))
        .unwrap_or_default()
}

/// Says what a wording holds that cannot be seen or heard, one remark a text; `None` if it holds nothing.
///
/// The text is read in its own language, the remark is in the window's.
pub fn nudge(language: Language, place: Place, text: &str, words: &Words) -> Option<String> {
    let findings = check(language, place, text);
    let first = findings.first()?;
    let args = [
        ("words", Arg::from(first.words(text))),
        ("name", Arg::from(words.say(&first.code.name_key()))),
        ("strategy", Arg::from(told(Some(first), words))),
    ];
    Some(words.say_with("views-nudge", &args))
}
