//! A walker's private look back; the questions are known in the field from Marzano's rounds.

use unicode_normalization::char::is_combining_mark;

use crate::terms::Several;

noun! {
    /// The reflection of its author on one walk.
    Reflection in Private {
        /// The walk.
        walk: String,
        /// Practice of mine that I confirm.
        validated: String,
        /// Practice of mine that I now question.
        questioned: String,
        /// A new idea.
        new_idea: String,
        /// What surprised me.
        surprise: String,
        /// Who got to speak, to think, to choose.
        equity_lens: String,
        /// What I take along, in words for those who were visited.
        takeaway: String,
        /// The answers that I marked as fit to be shared.
        shareable: Several<Shareable>,
        /// Said aloud: no reflection this time.
        left_out: bool,
        /// What the walk was and how colleagues were won for it, for a portfolio.
        portfolio_overview: String,
        /// What came of it and how my practice may change, for a portfolio.
        portfolio_reflection: String,
        /// Where a recording of a protocol in use can be seen, for a portfolio.
        portfolio_link: String,
    }
}

term! {
    /// An answer of a reflection that its author may mark as fit to be shared.
    Shareable {
        /// Practice of mine that I confirm.
        Validated = "validated",
        /// Practice of mine that I now question.
        Questioned = "questioned",
        /// A new idea.
        NewIdea = "new_idea",
        /// What surprised me.
        Surprise = "surprise",
        /// Who got to speak, to think, to choose.
        EquityLens = "equity_lens",
    }
}

/// Counts the words of a text as a reader would; a page and a paper count with this alone.
///
/// A word begins with a letter or a digit, in any script, and holds apostrophes and hyphens.
///
/// ```
/// use walk_core::reflection::word_count;
/// assert_eq!(word_count("I don’t re-read: 9 of 24 … spoke"), 7);
/// assert_eq!(word_count(" — ¿…? \n"), 0);
/// ```
#[must_use]
pub fn word_count(text: &str) -> usize {
    let mut inside = false;
    let begins = |c: &char| {
        let before = inside;
        inside = c.is_alphanumeric() || (before && may_hold(*c));
        inside && !before
    };
    text.chars().filter(begins).count()
}

/// Whether a word may hold a sign that is neither a letter nor a digit.
fn may_hold(c: char) -> bool {
    let joins = matches!(c, '\'' | '’' | '-' | '\u{2010}' | '\u{2011}');
    joins || matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}') || is_combining_mark(c)
}
