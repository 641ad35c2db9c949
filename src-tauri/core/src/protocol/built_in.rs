//! The protocols that come with the program: one data file each, both languages side by side.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Protocol, Repeat, Stage, StageKind, StageLane, Step};
use crate::terms::Language;

/// The protocol that a new walk begins with: a small start that fits into one lesson.
pub const USUAL: &str = "one-period";

/// Every data file, in the order in which a person chooses.
const FILES: &[(&str, &str)] = &[
    ("one-period", include_str!("data/one-period.toml")),
    ("half-day", include_str!("data/half-day.toml")),
    ("evidence-first", include_str!("data/evidence-first.toml")),
    ("ladder", include_str!("data/ladder.toml")),
    ("mirror", include_str!("data/mirror.toml")),
    ("caminata", include_str!("data/caminata.toml")),
];

/// A text in each language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Both {
    en: String,
    es: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepOfFile {
    minutes: u32,
    lane: StageLane,
    prompt: Both,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StageOfFile {
    kind: StageKind,
    repeat: Repeat,
    minutes: u32,
    text: Both,
    #[serde(default)]
    stems: Vec<Both>,
    #[serde(default)]
    steps: Vec<StepOfFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProtocolOfFile {
    id: String,
    version: u32,
    name: Both,
    summary: Both,
    team_min: u32,
    team_max: u32,
    visits: u32,
    #[serde(default)]
    lock_order: bool,
    stages: Vec<StageOfFile>,
}

struct Read {
    protocols: Vec<ProtocolOfFile>,
    mistakes: Vec<String>,
}

static BUILT_IN: LazyLock<Read> = LazyLock::new(|| {
    let mut read = Read {
        protocols: Vec::new(),
        mistakes: Vec::new(),
    };
    for (name, text) in FILES {
        match toml::from_str::<ProtocolOfFile>(text) {
            Ok(protocol) if protocol.id == *name => read.protocols.push(protocol),
            Ok(protocol) => read
                .mistakes
                .push(format!("{name}.toml: id is {}", protocol.id)),
            Err(error) => read.mistakes.push(format!("{name}.toml: {error}")),
        }
    }
    read
});

impl Both {
    fn get(&self, language: Language) -> String {
        match language {
            Language::En => self.en.clone(),
            Language::Es => self.es.clone(),
        }
    }
}

impl StageOfFile {
    fn get(&self, language: Language) -> Stage {
        Stage {
            kind: self.kind,
            repeat: self.repeat,
            minutes: self.minutes,
            text: self.text.get(language),
            stems: self.stems.iter().map(|s| s.get(language)).collect(),
            steps: self
                .steps
                .iter()
                .map(|s| Step {
                    minutes: s.minutes,
                    lane: s.lane,
                    prompt: s.prompt.get(language),
                })
                .collect(),
        }
    }
}

impl ProtocolOfFile {
    fn get(&self, language: Language) -> Protocol {
        Protocol {
            id: self.id.clone(),
            version: self.version,
            language,
            name: self.name.get(language),
            summary: self.summary.get(language),
            team_min: self.team_min,
            team_max: self.team_max,
            visits: self.visits,
            lock_order: self.lock_order,
            stages: self.stages.iter().map(|s| s.get(language)).collect(),
        }
    }
}

/// Lists the protocols that come with the program, the usual one first.
pub fn builtins(language: Language) -> Vec<Protocol> {
    BUILT_IN.protocols.iter().map(|p| p.get(language)).collect()
}

/// Finds a protocol that comes with the program by its id.
pub fn builtin(id: &str, language: Language) -> Option<Protocol> {
    let found = BUILT_IN.protocols.iter().find(|p| p.id == id);
    found.map(|p| p.get(language))
}

/// Lists what could not be read of the data files; a test keeps it empty.
pub fn mistakes() -> &'static [String] {
    &BUILT_IN.mistakes
}
