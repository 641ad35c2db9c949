//! Protocols to choose from, each with its stages and its length before it is chosen.

use serde::Serialize;
use ts_rs::TS;
use walk_core::document::WalkDocument;
use walk_core::protocol::{
    AgendaItem, Fault, Protocol, begins, preview, preview_with_walking, walking,
};
use walk_words::{Arg, Words};

use super::agenda::{AgendaLine, agenda_lines, length_line};

/// A protocol as the page of protocols draws it.
#[derive(Debug, Serialize, TS)]
pub struct ProtocolView {
    /// What the commands call it.
    pub key: String,
    /// The protocol itself.
    pub protocol: Protocol,
    /// One of the team's own, which can be changed.
    pub own: bool,
    /// The walk uses this very version of it.
    pub used: bool,
    /// "55 minutes, ends 10:58", ready to show.
    pub length: String,
    /// "With 6 minutes of walking: 61 minutes, ends 11:04"; empty where nobody walks between rooms.
    pub walking: String,
    /// "2 visits, 2 to 4 walkers".
    pub line: String,
    /// Its stages, with clock times where the walk says when it begins.
    pub stages: Vec<AgendaLine>,
    /// What is wrong with it; a protocol with faults cannot be chosen.
    pub faults: Vec<FaultLine>,
}

/// Something wrong with a protocol.
#[derive(Debug, Serialize, TS)]
pub struct FaultLine {
    /// Where, as "stages[3].minutes".
    pub place: String,
    /// What, ready to show.
    pub sentence: String,
}

/// Draws a protocol for a walk.
pub fn protocol_view(
    protocol: Protocol,
    key: String,
    own: bool,
    walk: Option<&WalkDocument>,
    words: &Words,
) -> ProtocolView {
    let used = walk.and_then(|w| w.protocol.as_ref());
    let begins = walk.and_then(|w| begins(&protocol, &w.visits, w.prebrief_start));
    let agenda = preview(&protocol, begins);
    let planned = walk.map_or(&[][..], |w| &w.visits);
    let whole = preview_with_walking(&protocol, planned, begins);
    let args = [
        ("visits", Arg::from(protocol.visits)),
        ("min", Arg::from(protocol.team_min)),
        ("max", Arg::from(protocol.team_max)),
    ];
    ProtocolView {
        key,
        own,
        used: used == Some(&protocol),
        length: length_line(&agenda, words),
        walking: walking_line(&whole, words),
        line: words.say_with("views-protocol-line", &args),
        stages: agenda_lines(&agenda, words),
        faults: protocol
            .faults()
            .iter()
            .map(|fault| fault_line(fault, words))
            .collect(),
        protocol,
    }
}

/// Says what the walking makes of the length.
fn walking_line(whole: &[AgendaItem], words: &Words) -> String {
    let n = walking(whole);
    if n == 0 {
        return String::new();
    }
    let length = length_line(whole, words);
    words.say_with(
        "views-with-walking",
        &[("n", Arg::from(n)), ("length", Arg::from(length))],
    )
}

fn fault_line(fault: &Fault, words: &Words) -> FaultLine {
    let place = in_words(&fault.place, words);
    let args = [
        ("place", Arg::from(place.as_str())),
        ("fault", Arg::from(fault.kind.as_str())),
        ("expected", Arg::from(fault.expected)),
        ("found", Arg::from(fault.found)),
    ];
    FaultLine {
        place: fault.place.clone(),
        sentence: capital(&words.say_with("errors-bad-protocol", &args)),
    }
}

/// Says a place as a person counts: "stages[3].steps[1].minutes" is "stage 4, step 2, minutes".
fn in_words(place: &str, words: &Words) -> String {
    let part = |part: &str| match numbered(part) {
        Some((name, n)) => words.say_with(&format!("views-place-{name}"), &[("n", Arg::from(n))]),
        None => words.say(&format!("views-place-{}", part.replace('_', "-"))),
    };
    place.split('.').map(part).collect::<Vec<_>>().join(", ")
}

/// Takes "stages[3]" apart into "stage" and 4.
fn numbered(part: &str) -> Option<(&str, u32)> {
    let (list, index) = part.strip_suffix(']')?.split_once('[')?;
    let index: u32 = index.parse().ok()?;
    Some((list.strip_suffix('s')?, index.saturating_add(1)))
}

/// Begins a sentence with a capital letter.
fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use walk_core::protocol::{FaultKind, USUAL, builtin};
    use walk_core::terms::Language;
    use walk_words::Lang;

    /// Has something wrong at each kind of place.
    fn wrong() -> Vec<Protocol> {
        let sound = || builtin(USUAL, Language::En).unwrap();
        let mut one = sound();
        one.name.clear();
        one.team_max = 0;
        one.visits = 0;
        one.stages[1].repeat = walk_core::protocol::Repeat::Once;
        one.stages[3].steps[0].minutes += 5;
        one.stages[3].steps[1].minutes = 0;
        one.stages[3].steps[1].prompt.clear();
        let visit = one.stages[1].clone();
        one.stages.push(visit);
        let mut two = sound();
        two.team_min = 0;
        two.visits = 99;
        two.stages[0].minutes = 999;
        two.stages.truncate(1);
        let mut three = sound();
        three.stages.clear();
        vec![one, two, three]
    }

    #[test]
    fn a_place_is_said_as_a_person_counts() {
        let says = |lang, place: &str| in_words(place, Words::of(lang));
        let place = "stages[3].steps[1].minutes";
        assert_eq!(says(Lang::En, place), "stage 4, step 2, minutes");
        assert_eq!(says(Lang::Es, place), "etapa 4, paso 2, minutos");
        assert_eq!(says(Lang::En, "team_max"), "most walkers");
        let fault = Fault {
            place: "stages[3].steps".into(),
            kind: FaultKind::StepsDoNotAddUp,
            expected: 20,
            found: 15,
        };
        let line = fault_line(&fault, Words::of(Lang::En));
        assert_eq!(line.place, "stages[3].steps");
        assert_eq!(
            line.sentence,
            "Stage 4, steps: 15 minutes in all; the stage has 20."
        );
    }

    #[test]
    fn every_fault_has_its_place_in_words() {
        for lang in [Lang::En, Lang::Es] {
            let mut count = 0;
            for fault in wrong().iter().flat_map(Protocol::faults) {
                let said = fault_line(&fault, Words::of(lang)).sentence;
                assert!(!said.contains(['⟨', '[', '_', '$']), "{lang:?}: {said}");
                assert!(said.starts_with(char::is_uppercase), "{lang:?}: {said}");
                count += 1;
            }
            assert!(count > 12, "{count} faults");
        }
    }
}
