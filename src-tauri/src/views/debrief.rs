//! The debrief as its page and the view for the room draw it.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;
use walk_core::debrief::{self, DebriefStage};
use walk_core::document::WalkDocument;
use walk_core::hall::Parked;
use walk_core::language::{BlockList, Place};
use walk_core::protocol::StageLane;
use walk_words::{Arg, Words};

use super::hall::{ParkedLine, parked_lines};
use super::nudge::nudge;

/// What a debrief needs beyond the walk itself.
#[derive(Debug, Serialize, TS)]
pub struct DebriefView {
    /// Remarks that were set aside in the hall, of all visits.
    pub parked: Vec<ParkedLine>,
    /// A wording that judges or names, with what to do about it: by the id of what holds it, "takeaway" for mine.
    pub nudges: BTreeMap<String, String>,
    /// Its stages in order.
    pub stages: Vec<StageLine>,
    /// The stage under way, from 0; none while the debrief does not run.
    pub under_way: Option<usize>,
    /// From when its time counts, had it run without a break, in milliseconds (UTC).
    #[ts(type = "number | null")]
    pub since: Option<i64>,
    /// The stage with which the debrief goes on; none before it begins.
    pub goes_on: Option<usize>,
    /// The sections that wait while it runs, each with the sentence that says for what.
    pub waiting: BTreeMap<&'static str, String>,
    /// "by 12 November": until when the team does a next step, by its id.
    pub by: BTreeMap<String, String>,
    /// Predictions have their section.
    pub predicts: bool,
    /// What I take along has its section.
    pub thanks: bool,
}

/// A stage of the debrief.
#[derive(Debug, Serialize, TS)]
pub struct StageLine {
    /// What it is called.
    pub name: String,
    /// "2 of 4".
    pub number: String,
    /// Minutes; 0 where nothing is planned.
    pub minutes: u32,
    /// What the team is asked.
    pub prompt: String,
    /// The language of prompt and stems; none where it is the window's.
    pub language: Option<&'static str>,
    /// Ways to begin a sentence.
    pub stems: Vec<String>,
    /// The section that is about it; none where all are, or none is.
    pub section: Option<&'static str>,
    /// All sections belong to it.
    pub whole: bool,
}

/// Joins what a debrief needs; what the team wrote is read along, and nothing of that is kept.
pub fn debrief_view(
    walk: &WalkDocument,
    parked: Vec<Parked>,
    list: &BlockList,
    words: &Words,
) -> DebriefView {
    let stages = debrief::stages(walk);
    let last = stages.len().saturating_sub(1);
    // A protocol may have fewer stages by now than the debrief has come to.
    let place = |stage: u32| usize::try_from(stage).unwrap_or(last).min(last);
    let of = |lane| stages.iter().any(|s| s.lane == Some(lane));
    let lines = stage_lines(walk, &stages, words);
    let waiting = debrief::locked(walk).into_iter().map(|(section, after)| {
        let args = [
            ("n", Arg::from(after + 1)),
            ("name", Arg::from(lines[place(after)].name.clone())),
        ];
        (section.as_str(), words.say_with("debrief-waits", &args))
    });
    DebriefView {
        parked: parked_lines(parked),
        nudges: nudges(walk, list, words),
        under_way: debrief::under_way(walk).map(|t| place(t.stage)),
        since: debrief::counts_from(walk).map(|m| m.0),
        goes_on: debrief::last_stage(walk).map(place),
        waiting: waiting.collect(),
        by: walk
            .team_next_steps
            .iter()
            .filter_map(|s| {
                let day = [("date", Arg::from(words.date_short(s.by_date?)))];
                Some((s.id.clone(), words.say_with("views-by", &day)))
            })
            .collect(),
        predicts: of(StageLane::Predict) || !walk.predictions.is_empty(),
        thanks: of(StageLane::Thanks) || !takeaway(walk).trim().is_empty(),
        stages: lines,
    }
}

/// Names the stages; one whose lane came before is told apart by its part.
fn stage_lines(walk: &WalkDocument, stages: &[DebriefStage], words: &Words) -> Vec<StageLine> {
    let own = walk.protocol.as_ref().map(|p| p.language.as_str());
    let line = |(i, stage): (usize, &DebriefStage)| {
        let kind = match stage.lane {
            Some(lane) => words.say(&format!("views-step-{}", lane.as_str())),
            None => words.say("views-stage-debrief"),
        };
        let before = stages.iter().take(i);
        let part = before.filter(|s| s.lane == stage.lane).count() + 1;
        let name = match part {
            1 => kind,
            n => {
                let args = [("name", Arg::from(kind)), ("n", Arg::from(n))];
                words.say_with("debrief-stage-part", &args)
            }
        };
        let count = [("n", Arg::from(i + 1)), ("all", Arg::from(stages.len()))];
        let usual = stage.lane.filter(|_| stage.prompt.is_empty());
        StageLine {
            name,
            number: words.say_with("debrief-stage-n", &count),
            minutes: stage.minutes,
            prompt: match usual {
                Some(lane) => words.say(&format!("debrief-ask-{}", lane.as_str())),
                None => stage.prompt.clone(),
            },
            language: own.filter(|_| usual.is_none()),
            stems: stage.stems.clone(),
            section: stage.lane.and_then(debrief::section).map(|s| s.as_str()),
            whole: stage.lane.is_none(),
        }
    };
    stages.iter().enumerate().map(line).collect()
}

/// Reads along what the team wrote, and what I take along.
fn nudges(walk: &WalkDocument, list: &BlockList, words: &Words) -> BTreeMap<String, String> {
    let remark = |place, text| nudge(list, walk.language, place, text, words);
    let patterns = walk.patterns.iter();
    let patterns = patterns.map(|p| (&p.id, Place::Pattern, &p.statement));
    let wonderings = walk.team_wonderings.iter();
    let wonderings = wonderings.map(|w| (&w.id, Place::Wonder, &w.text));
    let predictions = walk.predictions.iter();
    let predictions = predictions.map(|p| (&p.id, Place::Wonder, &p.text));
    let said = patterns.chain(wonderings).chain(predictions);
    let mut nudges: BTreeMap<_, _> = said
        .filter_map(|(id, place, text)| Some((id.clone(), remark(place, text)?)))
        .collect();
    // No praise, as in a pattern; no advice, as in a question.
    let mine = takeaway(walk);
    if let Some(told) = remark(Place::Pattern, mine).or_else(|| remark(Place::Wonder, mine)) {
        nudges.insert("takeaway".into(), told);
    }
    nudges
}

/// Gives what I take along, in words for those who were visited.
fn takeaway(walk: &WalkDocument) -> &str {
    let mine = walk.reflections.iter().find(|r| r.author == walk.me);
    mine.map_or("", |r| &r.takeaway)
}
