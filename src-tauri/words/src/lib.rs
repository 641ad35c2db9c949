//! Every sentence a person reads, in each language.
//!
//! The sentences live in `locales/<language>/<page>.ftl`; this crate embeds them and says them.
//!
//! ```
//! use walk_words::{Arg, Lang, Words};
//!
//! let words = Words::of(Lang::Es);
//! assert_eq!(words.say("paper-kind-report"), "Informe de la caminata");
//! assert_eq!(words.say_with("report-visit", &[("n", Arg::from(3))]), "Visita 3");
//! assert_eq!(words.say("report-no-such-key"), "⟨report-no-such-key⟩");
//! ```

mod dates;
mod pseudo;
mod sentence;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue as Arg;
pub use sentence::Sentence;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// A language that the window, the terminal and the reports can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// English, with dates as "5 November 2026".
    En,
    /// Spanish.
    Es,
    /// Made-up English with accents, 35 % longer, to find words that are cut or not translated.
    EnXa,
}

impl Lang {
    /// Lists every language.
    pub const ALL: [Lang; 3] = [Lang::En, Lang::Es, Lang::EnXa];

    /// Reads a language tag: `en`, `es` or `en-XA`.
    pub fn parse(tag: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// Gives the language tag, as a page or a PDF states it.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
            Lang::EnXa => "en-XA",
        }
    }

    /// Names the folder in `locales/` that holds this language's sentences.
    fn folder(self) -> &'static str {
        match self {
            Lang::En | Lang::EnXa => "en",
            Lang::Es => "es",
        }
    }

    /// Gives the language whose plural rules apply.
    fn plurals(self) -> LanguageIdentifier {
        self.folder().parse().unwrap_or_default()
    }
}

/// The sentences of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    sentences: Vec<Sentence>,
    mistakes: Vec<String>,
}

impl Words {
    /// Gives the sentences of a language, read once.
    pub fn of(lang: Lang) -> &'static Words {
        static EN: OnceLock<Words> = OnceLock::new();
        static ES: OnceLock<Words> = OnceLock::new();
        static EN_XA: OnceLock<Words> = OnceLock::new();
        let cell = match lang {
            Lang::En => &EN,
            Lang::Es => &ES,
            Lang::EnXa => &EN_XA,
        };
        cell.get_or_init(|| Words::read(lang))
    }

    fn read(lang: Lang) -> Words {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.plurals()]);
        // The marks that Fluent puts round a variable would stand in windows' titles and PDFs.
        bundle.set_use_isolating(false);
        if lang == Lang::EnXa {
            bundle.set_transform(Some(pseudo::stretch));
        }
        let mut words = Words {
            lang,
            bundle,
            sentences: Vec::new(),
            mistakes: Vec::new(),
        };
        let files = LOCALES
            .get_dir(lang.folder())
            .map(Dir::files)
            .into_iter()
            .flatten();
        for file in files {
            let path = file.path();
            if path.extension().and_then(|e| e.to_str()) != Some("ftl") {
                continue;
            }
            let name = path
                .file_stem()
                .and_then(|s| s.to_str())
                .unwrap_or_default();
            match file.contents_utf8() {
                Some(text) => words.take_in(name, text),
                None => words.mistakes.push(format!("{name}.ftl is not UTF-8")),
            }
        }
        words
    }

    /// Adds one file; what is wrong with it is kept for the tests, the rest of it still speaks.
    fn take_in(&mut self, file: &str, text: &str) {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let lines = errors.iter().map(|e| format!("{file}.ftl: {e}"));
                self.mistakes.extend(lines);
                resource
            }
        };
        self.sentences
            .extend(sentence::of_file(file, &resource, &mut self.mistakes));
        if let Err(errors) = self.bundle.add_resource(resource) {
            self.mistakes
                .extend(errors.iter().map(|e| format!("{file}.ftl: {e}")));
        }
    }

    /// Says which language these sentences are in.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Says a sentence without variables; an unknown key comes back as `⟨key⟩`.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// Says a sentence with its variables; an unknown key comes back as `⟨key⟩`.
    pub fn say_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return format!("⟨{key}⟩");
        };
        let args: FluentArgs = args
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        self.bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }

    /// Says every sentence of the named files that needs no variable, by key.
    pub fn page(&self, files: &[&str]) -> BTreeMap<String, String> {
        self.sentences
            .iter()
            .filter(|s| files.contains(&s.file.as_str()) && s.variables.is_empty())
            .map(|s| (s.key.clone(), self.say(&s.key)))
            .collect()
    }

    /// Says every sentence whose key begins so, in the order of the file: a bank of ready words.
    pub fn bank(&self, beginning: &str) -> Vec<String> {
        let keys = self.sentences.iter().map(|s| s.key.as_str());
        let bank = keys.filter(|key| key.starts_with(beginning));
        bank.map(|key| self.say(key)).collect()
    }

    /// Lists every sentence: its file, its key and its variables.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// Lists what is wrong with this language's files, for the tests; empty when all is well.
    pub fn mistakes(&self) -> &[String] {
        &self.mistakes
    }
}
