//! The settings of this device.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use walk_core::{Notebook, Reader, Result};
use walk_words::Lang;

use crate::error::Reason;

const THEMES: &[&str] = &["system", "light", "dark", "contrast", "bright"];
const HANDS: &[&str] = &["right", "left"];
const YES: &str = "yes";
const NO: &str = "no";
const TEXT_SIZES: (u16, u16) = (100, 200);

/// How the window looks and speaks on this device.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Settings {
    /// Language tag: `en`, `es`, or `en-XA` for tests.
    pub language: String,
    /// `system`, `light`, `dark`, `contrast` or `bright`.
    pub theme: String,
    /// The hand that holds the tablet: `right` or `left`.
    pub hand: String,
    /// Text size in percent, 100 to 200.
    pub text_size: u16,
    /// The reflection begins with two questions only.
    pub short_reflection: bool,
    /// My name as other walkers see it.
    pub my_name: String,
    /// How many names the team keeps out of its notes; which ones, nobody can read.
    pub names: usize,
}

/// A change of some settings.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SettingsPatch {
    pub language: Option<String>,
    pub theme: Option<String>,
    pub hand: Option<String>,
    pub text_size: Option<u16>,
    pub short_reflection: Option<bool>,
    pub my_name: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: system_language().tag().into(),
            theme: "system".into(),
            hand: "right".into(),
            text_size: TEXT_SIZES.0,
            short_reflection: false,
            my_name: String::new(),
            names: 0,
        }
    }
}

impl Settings {
    /// Reads the settings; what was never set is as the system has it.
    pub fn read(reader: &Reader) -> Result<Self> {
        let usual = Self::default();
        let text_size = reader.setting("text_size")?.and_then(|s| s.parse().ok());
        Ok(Self {
            language: reader.setting("language")?.unwrap_or(usual.language),
            theme: reader.setting("theme")?.unwrap_or(usual.theme),
            hand: reader.setting("hand")?.unwrap_or(usual.hand),
            text_size: text_size.unwrap_or(usual.text_size),
            short_reflection: reader.setting("short_reflection")?.as_deref() == Some(YES),
            my_name: reader.my_name()?,
            names: reader.block_list()?.len(),
        })
    }
}

impl SettingsPatch {
    /// Refuses a value that is not on its list.
    pub fn check(&self) -> std::result::Result<(), Reason> {
        let languages = Lang::ALL.map(Lang::tag);
        one_of("language", self.language.as_deref(), &languages)?;
        one_of("theme", self.theme.as_deref(), THEMES)?;
        one_of("hand", self.hand.as_deref(), HANDS)?;
        if let Some(size) = self.text_size
            && !(TEXT_SIZES.0..=TEXT_SIZES.1).contains(&size)
        {
            return Err(Reason::Core(walk_core::Error::OutOfRange {
                field: "text_size".into(),
                value: size.into(),
                min: TEXT_SIZES.0.into(),
                max: TEXT_SIZES.1.into(),
            }));
        }
        Ok(())
    }

    /// Keeps the settings that were given.
    pub fn keep(&self, notebook: &mut Notebook) -> Result<Settings> {
        let size = self.text_size.map(|s| s.to_string());
        let given = [
            ("language", self.language.as_deref()),
            ("theme", self.theme.as_deref()),
            ("hand", self.hand.as_deref()),
            ("text_size", size.as_deref()),
            (
                "short_reflection",
                self.short_reflection.map(|on| if on { YES } else { NO }),
            ),
        ];
        if let Some(name) = &self.my_name {
            notebook.keep_my_name(name)?;
        }
        for (key, value) in given {
            if let Some(value) = value {
                notebook.keep_setting(key, value)?;
            }
        }
        Settings::read(notebook.reader())
    }
}

fn one_of(
    choice: &'static str,
    value: Option<&str>,
    known: &[&str],
) -> std::result::Result<(), Reason> {
    match value {
        Some(value) if !known.contains(&value) => Err(Reason::UnknownChoice {
            choice,
            value: value.into(),
            known: known.join(", "),
        }),
        _ => Ok(()),
    }
}

/// Gives the system's language if the app speaks it, else English.
pub fn system_language() -> Lang {
    let locale = sys_locale::get_locale().unwrap_or_default();
    let tag = locale.split(['-', '_', '.']).next().unwrap_or_default();
    Lang::parse(tag).unwrap_or(Lang::En)
}
