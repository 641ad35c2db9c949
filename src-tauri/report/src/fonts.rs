//! The fonts of a report: those that travel with the program, then those of this computer.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use typst::text::{Font, FontBook, FontInfo, FontStyle, FontWeight};
use typst::utils::LazyHash;
use typst_kit::fonts::{FontPath, FontSource};

/// Families that travel with the program, in the order in which they are asked.
const EMBEDDED: [&str; 4] = [
    "Libertinus Serif",
    "New Computer Modern",
    "New Computer Modern Math",
    "DejaVu Sans Mono",
];

/// How far a report may go to draw a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Fonts of this computer, where those of the program do not do.
    System,
    /// Only the fonts that travel with the program.
    Embedded,
    /// Only letters and punctuation of European languages in the program's text font.
    Plain,
}

/// A font of this computer, read from disk when it is first needed.
struct SystemFont {
    path: FontPath,
    info: FontInfo,
    font: OnceLock<Option<Font>>,
}

fn embedded() -> &'static [Font] {
    static FONTS: OnceLock<Vec<Font>> = OnceLock::new();
    FONTS.get_or_init(|| typst_kit::fonts::embedded().map(|(font, _)| font).collect())
}

/// Lists this computer's fonts; they are looked for once, and only when a character needs it.
fn system() -> &'static [SystemFont] {
    static FONTS: OnceLock<Vec<SystemFont>> = OnceLock::new();
    FONTS.get_or_init(|| {
        let mut fonts: Vec<SystemFont> = typst_kit::fonts::system()
            .filter(|(_, info)| !info.family.starts_with('.'))
            .map(|(path, info)| SystemFont {
                path,
                info,
                font: OnceLock::new(),
            })
            .collect();
        // The order of a folder's files must not decide which font is taken.
        fonts.sort_by(|a, b| rank(a).cmp(&rank(b)));
        fonts
    })
}

/// Ranks upright fonts of normal weight first, then short family names, then a fixed order.
fn rank(font: &SystemFont) -> (bool, u16, usize, &str, &std::path::Path, u32) {
    let variant = font.info.variant;
    let weight = variant
        .weight
        .to_number()
        .abs_diff(FontWeight::REGULAR.to_number());
    let family = font.info.family.as_str();
    (
        variant.style != FontStyle::Normal,
        weight,
        family.len(),
        family,
        &font.path.path,
        font.path.index,
    )
}

/// Tells whether a font that travels with the program has the character.
pub(crate) fn embedded_draws(c: char) -> bool {
    embedded()
        .iter()
        .any(|font| font.info().coverage.contains(c as u32))
}

/// Tells whether the program's text font has the character.
pub(crate) fn text_font_draws(c: char) -> bool {
    let mut text_fonts = embedded()
        .iter()
        .filter(|font| font.info().family == EMBEDDED[0]);
    text_fonts.all(|font| font.info().coverage.contains(c as u32))
}

/// Finds a font of this computer that has the character, first among those already chosen.
pub(crate) fn system_font_for(c: char, chosen: &BTreeSet<usize>) -> Option<usize> {
    let fonts = system();
    let has = |n: &usize| {
        fonts
            .get(*n)
            .is_some_and(|font| font.info.coverage.contains(c as u32) && font.load().is_some())
    };
    chosen
        .iter()
        .copied()
        .find(has)
        .or_else(|| (0..fonts.len()).find(has))
}

impl SystemFont {
    fn load(&self) -> Option<Font> {
        self.font.get_or_init(|| self.path.load()).clone()
    }
}

/// The fonts of one report.
pub(crate) struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    has_system: bool,
}

impl Fonts {
    /// Gathers the program's fonts and the chosen fonts of this computer.
    pub(crate) fn new(chosen: &BTreeSet<usize>) -> Fonts {
        let mut fonts = embedded().to_vec();
        if !chosen.is_empty() {
            let extra = chosen.iter().filter_map(|n| system().get(*n)?.load());
            fonts.extend(extra);
        }
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Fonts {
            book,
            fonts,
            has_system: !chosen.is_empty(),
        }
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// Tells whether fonts of this computer are among them.
    pub(crate) fn has_system(&self) -> bool {
        self.has_system
    }
}

/// Names the families in the order in which the template asks them.
pub(crate) fn families(chosen: &BTreeSet<usize>) -> Vec<String> {
    let mut names: Vec<String> = EMBEDDED.iter().map(|name| (*name).to_owned()).collect();
    if !chosen.is_empty() {
        for font in chosen.iter().filter_map(|n| system().get(*n)) {
            if !names.contains(&font.info.family) {
                names.push(font.info.family.clone());
            }
        }
    }
    names
}
