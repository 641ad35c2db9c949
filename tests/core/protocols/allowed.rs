//! What overlays and local agreements change, field by field.

use walk_core::agreement::{Agreement, AskStudents, Profile, agreement};
use walk_core::protocol::{Overlay, Rules, builtin, rules};
use walk_core::terms::{EvidenceType, Language};

use super::usual;

#[test]
fn each_overlay_changes_what_it_says_and_nothing_else() {
    let walk = builtin("half-day", Language::En).unwrap();
    let terms = agreement(Profile::None, None);
    let base = rules(&walk, &[], &terms);
    let plain = Rules {
        team_min: 3,
        team_max: 6,
        evidence_types: EvidenceType::ALL.to_vec(),
        capture_in_room: true,
        focus_by_host: false,
        by_planning_period: false,
        ask_students: AskStudents::Yes,
        host_view_days: None,
        notice_days: 2,
        counts_as_observation: false,
    };
    assert_eq!(base, plain);
    let with = |overlay| rules(&walk, &[overlay], &terms);
    let ghost = Rules {
        evidence_types: vec![EvidenceType::Environment],
        ..plain.clone()
    };
    assert_eq!(with(Overlay::Ghost), ghost);
    let faculty = Rules {
        by_planning_period: true,
        ..plain.clone()
    };
    assert_eq!(with(Overlay::Faculty), faculty);
    let no_device = Rules {
        capture_in_room: false,
        ..plain.clone()
    };
    assert_eq!(with(Overlay::NoDevice), no_device);
    let host_focus = Rules {
        focus_by_host: true,
        ..plain.clone()
    };
    assert_eq!(with(Overlay::HostFocus), host_focus);
    let all = Rules {
        evidence_types: vec![EvidenceType::Environment],
        by_planning_period: true,
        capture_in_room: false,
        focus_by_host: true,
        ..plain
    };
    assert_eq!(rules(&walk, Overlay::ALL, &terms), all);
}

#[test]
fn each_profile_has_its_own_terms() {
    let plain = Agreement::default();
    let of = |profile| agreement(profile, None);
    assert_eq!(of(Profile::None), plain);
    assert_eq!((plain.team_cap, plain.notice_days), (6, 2));
    assert_eq!(of(Profile::UsContract), plain);
    let neu = Agreement {
        team_cap: 2,
        ask_students: AskStudents::General,
        host_view_days: Some(10),
        notice_days: 5,
        counts_as_observation: true,
    };
    assert_eq!(of(Profile::UkNeu), neu);
    let nasuwt = Agreement {
        notice_days: 5,
        counts_as_observation: true,
        ..plain.clone()
    };
    assert_eq!(of(Profile::UkNasuwt), nasuwt);
    let cl = Agreement {
        team_cap: 5,
        ..plain.clone()
    };
    assert_eq!(of(Profile::Cl), cl);
    assert_eq!(of(Profile::Custom), plain);
    // The team's own terms hold for the team's own profile alone.
    assert_eq!(agreement(Profile::Custom, Some(&neu)), neu);
    assert_eq!(agreement(Profile::None, Some(&neu)), plain);
}

#[test]
fn the_cap_of_the_agreement_holds_for_every_protocol() {
    let range = |id: &str, profile| {
        let walk = builtin(id, Language::En).unwrap();
        let rules = rules(&walk, &[], &agreement(profile, None));
        (rules.team_min, rules.team_max)
    };
    assert_eq!(range("one-period", Profile::None), (2, 6));
    assert_eq!(range("half-day", Profile::None), (3, 6));
    assert_eq!(range("caminata", Profile::None), (3, 5));
    assert_eq!(range("half-day", Profile::Cl), (3, 5));
    assert_eq!(range("half-day", Profile::UkNeu), (2, 2));
    assert_eq!(range("one-period", Profile::UkNeu), (2, 2));
    // Nonsense terms leave at least one walker.
    let nobody = Agreement {
        team_cap: 0,
        ..Agreement::default()
    };
    let rules = rules(&usual(), &[], &nobody);
    assert_eq!((rules.team_min, rules.team_max), (1, 1));
}
