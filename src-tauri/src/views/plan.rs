//! What a plan needs beyond the walk itself: earlier walks, rules, remarks, times.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use walk_core::agreement::{Agreement, AskStudents, Profile, agreement};
use walk_core::document::WalkDocument;
use walk_core::door::{Planned, too_often};
use walk_core::language::{BlockList, Place};
use walk_core::protocol::{Protocol, Rules, rules_of};
use walk_core::terms::{Devices, Role, SinceOutcome};
use walk_core::visit::{Fit, fits, uneven};
use walk_core::walk::{Missing, missing};
use walk_core::{rotation, since};
use walk_words::{Arg, Lang, Words};

use super::agenda::{AgendaLine, agenda_lines, length_line};
use super::nudge::nudge;
use super::wrap_up::{PulseBefore, pulse_before};

/// The plan of one walk, as its pages draw it.
#[derive(Debug, Serialize, TS)]
pub struct PlanView {
    /// What the walk opens with.
    pub since: Vec<SinceLine>,
    /// How the walk before felt to its team; none where nobody knows.
    pub felt: Option<PulseBefore>,
    /// How far the walk has come: "Draft".
    pub state_word: String,
    /// What is still missing for the next step.
    pub missing: Vec<Missing>,
    /// What the protocol, its overlays and the agreement allow together.
    pub rules: Rules,
    /// The same in sentences.
    pub rule_lines: Vec<String>,
    /// What is chosen in the plan and does not fit those rules.
    pub agreement_remarks: Vec<String>,
    /// Ready words, in the walk's own language.
    pub banks: Banks,
    /// Fewer or more walkers than that, with the reason; empty if it fits.
    pub team_remark: String,
    /// Who led the last walk; empty if nobody knows.
    pub led_last: String,
    /// What each walker did before, by id; empty where nothing is known.
    pub turns: BTreeMap<String, String>,
    /// What each walker would do by rotation, by id.
    pub proposed: BTreeMap<String, String>,
    /// The doors of the visits, by id; on this device alone.
    pub doors: BTreeMap<String, String>,
    /// A clash, a gap, a door that comes again: remarks on visits, by id.
    pub remarks: BTreeMap<String, Vec<String>>,
    /// A wording that cannot be seen or heard, with what to do about it: by `focus_question`, or by a
    /// look-for's id.
    pub nudges: BTreeMap<String, String>,
    /// The whole walk with its times.
    pub agenda: Vec<AgendaLine>,
    /// "63 minutes, ends 11:06", with the walking between rooms.
    pub length: String,
}

/// Ready words that a person chooses from.
#[derive(Debug, Serialize, TS)]
pub struct Banks {
    /// Norms: those that come with the program, then the team's own of earlier walks.
    pub norms: Vec<String>,
    /// Look-fors.
    pub look_fors: Vec<String>,
    /// Opening activities.
    pub openers: Vec<String>,
}

/// A promise of an earlier walk.
#[derive(Debug, Serialize, TS)]
pub struct SinceLine {
    /// The commitment.
    pub id: String,
    pub text: String,
    /// "Nora, 5 November 2026, by Fri 20 Nov", ready to show.
    pub line: String,
    /// The language in which it was written.
    pub language: walk_core::terms::Language,
    pub outcome: Option<SinceOutcome>,
    pub what_happened: String,
}

/// Joins a walk with what its plan needs to know.
pub fn plan_view(
    walk: &WalkDocument,
    walks: &[WalkDocument],
    doors: &[Planned],
    list: &BlockList,
    words: &Words,
) -> PlanView {
    let agreed = agreement(walk.agreement_profile, walk.agreement.as_ref());
    let rules = rules_of(walk);
    let plain = Protocol::default();
    let protocol = walk.protocol.as_ref().unwrap_or(&plain);
    let agenda = walk_core::protocol::agenda(protocol, &walk.visits, walk.prebrief_start);
    PlanView {
        since: since_lines(walk, walks, words),
        felt: pulse_before(walk, walks, words),
        state_word: words.say(&format!(
            "views-state-{}",
            walk.status.as_str().replace('_', "-")
        )),
        missing: missing(walk),
        rule_lines: rule_lines(walk, &rules, words),
        agreement_remarks: agreement_remarks(walk, &rules, words),
        banks: banks(walk, walks),
        team_remark: team_remark(walk, &rules, &agreed, words),
        led_last: led_last(walk, walks, words),
        turns: walk
            .walkers
            .iter()
            .map(|w| (w.id.clone(), turns(walk, walks, &w.id, words)))
            .collect(),
        proposed: walk
            .walkers
            .iter()
            .zip(rotation::proposal(walk, walks))
            .map(|(w, roles)| (w.id.clone(), role_words(&roles, words)))
            .collect(),
        doors: doors
            .iter()
            .filter(|d| d.walk == walk.id)
            .map(|d| (d.visit.clone(), d.code.clone()))
            .collect(),
        remarks: remarks(walk, &rules, doors, words),
        nudges: nudges(walk, list, words),
        length: length_line(&agenda, words),
        agenda: agenda_lines(&agenda, words),
        rules,
    }
}

/// Reads the focus question and the look-fors along; it never blocks and is never counted.
fn nudges(walk: &WalkDocument, list: &BlockList, words: &Words) -> BTreeMap<String, String> {
    let look_fors = walk.look_fors.iter().map(|l| (l.id.clone(), &l.text));
    let question = ("focus_question".to_owned(), &walk.focus_question);
    look_fors
        .chain([question])
        .filter_map(|(id, text)| {
            let remark = nudge(list, walk.language, Place::LookFor, text, words)?;
            Some((id, remark))
        })
        .collect()
}

fn since_lines(walk: &WalkDocument, walks: &[WalkDocument], words: &Words) -> Vec<SinceLine> {
    let line = |p: since::Promise<'_>| {
        let c = p.commitment;
        let said = walk.since_last_walk.iter().find(|s| s.commitment == c.id);
        let who = p.walk.walkers.iter().find(|w| w.id == c.author);
        let who = who.map(|w| w.display_name.clone()).unwrap_or_default();
        let by = c.by_date.map(|d| words.date_short(d));
        let by = by.map(|d| words.say_with("views-by", &[("date", Arg::from(d))]));
        let parts = [
            who,
            p.walk.date.map(|d| words.date_long(d)).unwrap_or_default(),
            by.unwrap_or_default(),
        ];
        SinceLine {
            id: c.id.clone(),
            text: said.map_or_else(|| c.text.clone(), |s| s.text.clone()),
            line: joined(parts),
            language: p.walk.language,
            outcome: said.and_then(|s| s.outcome),
            what_happened: said.map(|s| s.what_happened.clone()).unwrap_or_default(),
        }
    };
    since::promises(walk, walks).into_iter().map(line).collect()
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    parts.join(" · ")
}

/// Names roles in words: "Facilitates, Keeps time".
fn role_words(roles: &[Role], words: &Words) -> String {
    let word = |r: &Role| {
        let name = r.as_str().replace('_', "-");
        words.say(&format!("prebrief-role-{name}"))
    };
    roles.iter().map(word).collect::<Vec<_>>().join(", ")
}

fn turns(walk: &WalkDocument, walks: &[WalkDocument], walker: &str, words: &Words) -> String {
    let turns = rotation::turns(walk, walks, walker);
    let told = turns.iter().filter(|t| !t.roles.is_empty()).take(3);
    joined(told.map(|turn| {
        let date = turn.walk.date.map(|d| words.date_short(d));
        let args = [
            ("roles", Arg::from(role_words(turn.roles, words))),
            ("date", Arg::from(date.unwrap_or_default())),
        ];
        words.say_with("views-turn", &args)
    }))
}

fn led_last(walk: &WalkDocument, walks: &[WalkDocument], words: &Words) -> String {
    let last = walk.walkers.iter().find(|w| {
        rotation::turns(walk, walks, &w.id)
            .first()
            .is_some_and(|turn| turn.roles.contains(&Role::Facilitator))
    });
    match last {
        Some(w) if !w.display_name.trim().is_empty() => words.say_with(
            "views-led-last",
            &[("name", Arg::from(w.display_name.as_str()))],
        ),
        _ => String::new(),
    }
}

/// Says that the team is smaller or larger than the rules have it, and why that matters.
fn team_remark(walk: &WalkDocument, rules: &Rules, agreed: &Agreement, words: &Words) -> String {
    let n = u32::try_from(walk.walkers.len()).unwrap_or(u32::MAX);
    // The agreement is the reason only where its number is the one that binds.
    let profile = match agreed.team_cap == rules.team_max {
        true => walk.agreement_profile,
        false => Profile::None,
    };
    let args = [
        ("n", Arg::from(n)),
        ("min", Arg::from(rules.team_min)),
        ("max", Arg::from(rules.team_max)),
        ("profile", Arg::from(profile.as_str())),
    ];
    if n < rules.team_min {
        words.say_with("views-team-few", &args)
    } else if n > rules.team_max && !rules.by_planning_period {
        words.say_with("views-team-many", &args)
    } else {
        String::new()
    }
}

/// Says where the plan chooses what its own rules do not have.
fn agreement_remarks(walk: &WalkDocument, rules: &Rules, words: &Words) -> Vec<String> {
    let talk = |ask: AskStudents| AskStudents::ALL.iter().position(|a| *a == ask);
    let more_talk = walk
        .talk_to_students
        .is_some_and(|chosen| talk(chosen) < talk(rules.ask_students));
    let mut kinds = walk.walkers.iter().flat_map(|w| &w.evidence_types);
    let remarks = [
        (
            "views-remark-devices",
            !rules.capture_in_room && walk.devices == Some(Devices::Yes),
        ),
        ("views-remark-students", more_talk),
        (
            "views-remark-evidence",
            kinds.any(|kind| !rules.evidence_types.contains(kind)),
        ),
    ];
    let said = remarks.into_iter().filter(|(_, is)| *is);
    said.map(|(key, _)| words.say(key)).collect()
}

/// Gathers the ready words of a walk's language, and the norms that the team wrote itself before.
fn banks(walk: &WalkDocument, walks: &[WalkDocument]) -> Banks {
    let words = Words::of(Lang::parse(walk.language.as_str()).unwrap_or(Lang::En));
    let mut norms = words.bank("prebrief-bank-norm-");
    let own = walks.iter().filter(|w| w.language == walk.language);
    for norm in own.flat_map(|w| &w.norms) {
        let text = norm.text.trim();
        if !text.is_empty() && norms.len() < MOST_NORMS && !norms.iter().any(|n| n == text) {
            norms.push(text.to_owned());
        }
    }
    Banks {
        norms,
        look_fors: words.bank("prebrief-bank-look-for-"),
        openers: words.bank("agenda-opener-"),
    }
}

/// More ready norms than this nobody reads.
const MOST_NORMS: usize = 30;

fn rule_lines(walk: &WalkDocument, rules: &Rules, words: &Words) -> Vec<String> {
    // 0 says that there is one number only.
    let fewest = match rules.team_min == rules.team_max {
        true => 0,
        false => rules.team_min,
    };
    let mut lines = vec![words.say_with(
        "views-rule-team",
        &[
            ("min", Arg::from(fewest)),
            ("max", Arg::from(rules.team_max)),
        ],
    )];
    let ask = rules.ask_students.as_str();
    lines.push(words.say(&format!("views-rule-ask-{ask}")));
    if let Some(days) = rules.host_view_days {
        lines.push(words.say_with("views-rule-host-view", &[("n", Arg::from(days))]));
    }
    lines.push(words.say_with("views-rule-notice", &[("n", Arg::from(rules.notice_days))]));
    if rules.counts_as_observation {
        lines.push(words.say("views-rule-counts"));
    } else if walk.agreement_profile != Profile::None {
        lines.push(words.say("views-rule-never-counts"));
    }
    for overlay in &walk.overlays {
        let name = overlay.as_str().replace('_', "-");
        lines.push(words.say(&format!("views-rule-{name}")));
    }
    lines
}

fn remarks(
    walk: &WalkDocument,
    rules: &Rules,
    doors: &[Planned],
    words: &Words,
) -> BTreeMap<String, Vec<String>> {
    let mut remarks: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let minutes = |key: &str, n: u32| words.say_with(key, &[("n", Arg::from(n))]);
    for (visit, fit) in walk.visits.iter().zip(fits(walk)) {
        let remark = match fit {
            Some(Fit::Clash(n)) => minutes("views-clash", n),
            // Turns lie apart: what is free between them is a lesson of those who walked.
            Some(Fit::Gap(_)) if rules.by_planning_period => continue,
            Some(Fit::Gap(n)) => minutes("views-gap", n),
            None => continue,
        };
        remarks.entry(visit.id.clone()).or_default().push(remark);
    }
    for (visit, meant) in uneven(walk) {
        let remark = minutes("views-uneven", meant);
        remarks.entry(visit.id.clone()).or_default().push(remark);
    }
    for (visit, day) in too_often(&walk.id, doors) {
        let remark = match day {
            None => words.say("views-door-twice"),
            Some(day) => door_again(day, words),
        };
        remarks.entry(visit).or_default().push(remark);
    }
    remarks
}

fn door_again(day: NaiveDate, words: &Words) -> String {
    words.say_with(
        "views-door-again",
        &[("date", Arg::from(words.date_long(day)))],
    )
}
