//! What a protocol, its overlays and a local agreement allow together.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Protocol;
use crate::agreement::{Agreement, AskStudents, agreement};
use crate::document::WalkDocument;
use crate::terms::EvidenceType;

term! {
    /// What can be laid over any protocol.
    Overlay {
        /// A ghost walk: rooms are empty, only the environment is looked at (S13).
        Ghost = "ghost",
        /// A faculty walk: walkers take turns by planning period over a day (S13).
        Faculty = "faculty",
        /// No device in the room; notes are written in the hall (S26).
        NoDevice = "no_device",
        /// Each host writes the focus for their own room (S6).
        HostFocus = "host_focus",
    }
}

/// What holds for one walk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Fewest walkers.
    pub team_min: u32,
    /// Most walkers.
    pub team_max: u32,
    /// The kinds of evidence that may be noted in a visit.
    pub evidence_types: Vec<EvidenceType>,
    /// Notes may be written in the room.
    pub capture_in_room: bool,
    /// Each host sets the focus of their visit.
    pub focus_by_host: bool,
    /// Walkers take turns by planning period: the team is that of one turn, and turns may lie apart.
    pub by_planning_period: bool,
    /// Whether walkers may speak with students.
    pub ask_students: AskStudents,
    /// School days in which a host may read what was written about their visit; none if not at all.
    pub host_view_days: Option<u32>,
    /// School days between the notice and the walk.
    pub notice_days: u32,
    /// The visit counts as an observation.
    pub counts_as_observation: bool,
}

/// Works out what holds for one walk.
///
/// The team is the protocol's, three to six as a rule (seed 003), and never above the agreement's
/// cap; where the cap is lower than the fewest walkers, the cap is both.
///
/// ```
/// use walk_core::agreement::{Profile, agreement};
/// use walk_core::protocol::{Overlay, builtin, rules};
/// use walk_core::terms::{EvidenceType, Language};
/// let walk = builtin("one-period", Language::En).unwrap();
/// let rules = rules(&walk, &[Overlay::Ghost], &agreement(Profile::UkNeu, None));
/// assert_eq!((rules.team_min, rules.team_max), (2, 2));
/// assert_eq!(rules.evidence_types, [EvidenceType::Environment]);
/// ```
pub fn rules(protocol: &Protocol, overlays: &[Overlay], agreement: &Agreement) -> Rules {
    // A cap above the usual six is a word of the team's own and goes before the protocol's.
    let team_max = match agreement.team_cap > Agreement::default().team_cap {
        true => agreement.team_cap,
        false => protocol.team_max.min(agreement.team_cap).max(1),
    };
    let evidence_types = match overlays.contains(&Overlay::Ghost) {
        true => vec![EvidenceType::Environment],
        false => EvidenceType::ALL.to_vec(),
    };
    Rules {
        team_min: protocol.team_min.clamp(1, team_max),
        team_max,
        evidence_types,
        capture_in_room: !overlays.contains(&Overlay::NoDevice),
        focus_by_host: overlays.contains(&Overlay::HostFocus),
        by_planning_period: overlays.contains(&Overlay::Faculty),
        ask_students: agreement.ask_students,
        host_view_days: agreement.host_view_days,
        notice_days: agreement.notice_days,
        counts_as_observation: agreement.counts_as_observation,
    }
}

/// Works out what holds for a walk; without a protocol, what holds for every walk: three to six
/// walkers (seed 003).
pub fn rules_of(walk: &WalkDocument) -> Rules {
    let agreed = agreement(walk.agreement_profile, walk.agreement.as_ref());
    let usual = Protocol {
        team_min: 3,
        team_max: 6,
        ..Protocol::default()
    };
    rules(
        walk.protocol.as_ref().unwrap_or(&usual),
        &walk.overlays,
        &agreed,
    )
}
