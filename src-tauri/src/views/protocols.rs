//! Protocols to choose from, each with its stages and its length before it is chosen.

use serde::Serialize;
use ts_rs::TS;
use walk_core::document::WalkDocument;
use walk_core::moment::ClockTime;
use walk_core::protocol::{Fault, Protocol, preview};
use walk_words::{Arg, Words};

use super::agenda::{AgendaLine, agenda_lines, length};

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
    let agenda = preview(&protocol, walk.and_then(|w| begins(w, &protocol)));
    let args = [
        ("visits", Arg::from(protocol.visits)),
        ("min", Arg::from(protocol.team_min)),
        ("max", Arg::from(protocol.team_max)),
    ];
    ProtocolView {
        key,
        own,
        used: used == Some(&protocol),
        length: length(&agenda, words),
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

/// Tells when the walk would begin with this protocol.
fn begins(walk: &WalkDocument, protocol: &Protocol) -> Option<ClockTime> {
    let before = protocol.minutes_of(walk_core::protocol::StageKind::Prebrief);
    let first = walk.visits.first().and_then(|v| v.start);
    walk.prebrief_start.or(first.map(|t| t.minus(before)))
}

fn fault_line(fault: &Fault, words: &Words) -> FaultLine {
    let args = [
        ("place", Arg::from(fault.place.as_str())),
        ("fault", Arg::from(fault.kind.as_str())),
        ("expected", Arg::from(fault.expected)),
        ("found", Arg::from(fault.found)),
    ];
    FaultLine {
        place: fault.place.clone(),
        sentence: words.say_with("errors-bad-protocol", &args),
    }
}
