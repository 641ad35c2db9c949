//! Words that tell a subject or a grade, by which few visits can be told apart (privacy rules, rule 12).

use std::collections::HashSet;

use crate::document::WalkDocument;

/// The last grade of a school.
const LAST_GRADE: u32 = 13;
/// A shorter word of what a walker teaches is too common to tell anything.
const FEWEST_LETTERS: usize = 4;

/// What the walkers of a team teach, word by word.
pub(super) struct Lessons(HashSet<String>);

impl Lessons {
    pub(super) fn of(walk: &WalkDocument) -> Self {
        let words = walk.walkers.iter().flat_map(|w| words(&w.area));
        let words = words.map(|(_, word)| word.to_lowercase());
        let long = |word: &String| {
            word.chars().count() >= FEWEST_LETTERS && word.chars().all(char::is_alphabetic)
        };
        Self(words.filter(long).collect())
    }

    /// Finds where a text tells one of them, or a grade by its number; bytes from and to.
    pub(super) fn find(&self, text: &str) -> Vec<(usize, usize)> {
        let all: Vec<(usize, &str)> = words(text).collect();
        let mut found = Vec::new();
        for (n, (at, word)) in all.iter().enumerate() {
            let low = word.to_lowercase();
            let before = n.checked_sub(1).and_then(|n| all.get(n));
            let after = all.get(n + 1);
            if self.0.contains(&low) {
                found.push((*at, at + word.len()));
                continue;
            }
            let grade = ["grade", "grado"].contains(&low.as_str());
            let after = after.filter(|(_, next)| {
                (grade || low == "year") && next.parse().is_ok_and(|n: u32| n <= LAST_GRADE)
            });
            let before = before.filter(|(_, last)| grade && is_ordinal(last));
            if let Some((end, next)) = after {
                found.push((*at, end + next.len()));
            } else if let Some((start, last)) = before {
                // A point stands between 7.º and its sign.
                let number = n.checked_sub(2).and_then(|n| all.get(n));
                let number = number.filter(|(_, word)| *last == "º" && word.parse::<u32>().is_ok());
                found.push((number.map_or(*start, |(at, _)| *at), at + word.len()));
            }
        }
        found
    }
}

/// Tells whether a word is a place in a row, as 7th or 7º, or the end of one, as of 7.º.
fn is_ordinal(word: &str) -> bool {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
    word == "º"
        || rest.len() < word.len()
            && [
                "st", "nd", "rd", "th", "º", "er", "ro", "do", "to", "mo", "vo",
            ]
            .contains(&rest)
}

/// Gives the words of a text with the byte at which each begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}
