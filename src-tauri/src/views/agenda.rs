//! The stages of a walk with their times, in words.

use serde::Serialize;
use ts_rs::TS;
use walk_core::moment::ClockTime;
use walk_core::protocol::{AgendaItem, StageKind, StageLane, ends, length};
use walk_words::{Arg, Words};

/// One stage of the agenda.
#[derive(Debug, Serialize, TS)]
pub struct AgendaLine {
    pub kind: StageKind,
    /// "Visit 2", "Debrief", ready to show.
    pub title: String,
    /// "09:05 to 09:20"; empty where no time is known.
    pub time: String,
    /// "15 minutes".
    pub minutes: String,
    /// What happens in it; the protocol's own words.
    pub text: String,
    /// Ways to begin a sentence.
    pub stems: Vec<String>,
    /// Its parts.
    pub steps: Vec<AgendaStepLine>,
    /// What the facilitator can say to open it.
    pub say: String,
}

/// One step of a stage.
#[derive(Debug, Serialize, TS)]
pub struct AgendaStepLine {
    pub time: String,
    pub minutes: String,
    pub lane: StageLane,
    /// What the step is for, in a word.
    pub lane_word: String,
    pub prompt: String,
}

/// Puts an agenda into words.
pub fn agenda_lines(items: &[AgendaItem], words: &Words) -> Vec<AgendaLine> {
    items.iter().map(|item| line(item, words)).collect()
}

fn line(item: &AgendaItem, words: &Words) -> AgendaLine {
    let kind = item.kind.as_str();
    let title = match item.visit_no {
        Some(n) => words.say_with(&format!("views-stage-{kind}-n"), &[("n", Arg::from(n))]),
        None => words.say(&format!("views-stage-{kind}")),
    };
    let steps = item.steps.iter().map(|step| AgendaStepLine {
        time: from_to(step.start, step.minutes, words),
        minutes: minutes(step.minutes, words),
        lane: step.lane,
        lane_word: words.say(&format!("views-step-{}", step.lane.as_str())),
        prompt: step.prompt.clone(),
    });
    AgendaLine {
        kind: item.kind,
        title,
        time: from_to(item.start, item.minutes, words),
        minutes: minutes(item.minutes, words),
        text: item.text.clone(),
        stems: item.stems.clone(),
        steps: steps.collect(),
        say: words.say(&format!("agenda-say-{kind}")),
    }
}

/// Says from when to when something is; empty where no time is known.
pub fn from_to(start: Option<ClockTime>, minutes: u32, words: &Words) -> String {
    let Some(start) = start else {
        return String::new();
    };
    let (from, to) = (start.to_string(), start.plus(minutes).to_string());
    words.say_with(
        "views-from-to",
        &[("from", Arg::from(from)), ("to", Arg::from(to))],
    )
}

fn minutes(n: u32, words: &Words) -> String {
    words.say_with("views-minutes", &[("n", Arg::from(n))])
}

/// Says how long a walk is and when it ends: "55 minutes, ends 10:58".
pub fn length_line(items: &[AgendaItem], words: &Words) -> String {
    let whole = length(items);
    match ends(items) {
        Some(ends) => {
            let args = [
                ("n", Arg::from(whole)),
                ("ends", Arg::from(ends.to_string())),
            ];
            words.say_with("views-length-ends", &args)
        }
        None => minutes(whole, words),
    }
}
