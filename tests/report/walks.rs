//! Walks to draw.

use serde_json::{Value, json};
use walk_core::document::{WalkDocument, parse_walk_file};

pub fn read(value: Value) -> WalkDocument {
    serde_json::from_value(value).expect("a walk document")
}

/// The sample of a language.
pub fn sample(lang: &str) -> WalkDocument {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let file = std::fs::read(format!("{root}/locales/{lang}/sample.json")).unwrap();
    parse_walk_file(&file).unwrap()
}

/// A walk with something in every part.
pub fn full() -> Value {
    json!({
        "format": "learning-walk", "version": 1, "id": "w", "title": "Who speaks, and to whom",
        "date": "2026-11-05", "language": "en", "status": "follow_up",
        "focus_question": "How do pupils build on one another?",
        "purpose_statement": "We want to hear more pupils.", "linked_goal": "Talk in every class",
        "me": "ana", "author": "ana",
        "walkers": [
            {"id": "marcus", "display_name": "Marcus", "area": "Math 8", "roles": ["timekeeper"],
             "learning_goal": "To see a launch under four minutes."},
            {"id": "ana", "display_name": "Ana", "area": "Science 7", "roles": ["facilitator"],
             "learning_goal": "To wait longer.", "my_current_practice": "I answer too soon.",
             "my_prediction": "Most talk goes through the teacher."}
        ],
        "look_fors": [{"text": "Students ask for reasons", "lens": "students"}],
        "norms": [{"text": "What we see stays with us."}],
        "visits": [
            {"visit_no": 1, "start": "09:05", "minutes": 15, "transit_minutes": 3,
             "entered_at": "2026-11-05T08:05:10.000Z", "left_at": "2026-11-05T08:20:10.000Z"},
            {"visit_no": 2, "start": "09:23", "minutes": 1, "transit_minutes": 3},
            {"visit_no": 3, "start": "09:41", "minutes": 15, "transit_minutes": 3},
            {"visit_no": 4, "start": "10:02", "minutes": 15, "transit_minutes": 0}
        ],
        "notes": [
            {"visit_no": 1, "lane": "notice", "text": "Nine of 24 spoke.", "minute": 4,
             "evidence_type": "count", "author": "ana", "created_at": "2026-11-05T08:09:30.000Z"},
            {"visit_no": 1, "lane": "wonder", "text": "Who was silent?", "author": "marcus"},
            {"visit_no": 2, "lane": "try", "text": "Two silent minutes", "draft": true,
             "author": "ana"},
            {"visit_no": 9, "lane": "notice", "text": "A note whose visit is gone."}
        ],
        "cards": [
            {"id": "c1", "visit_no": 1, "text": "A partner said: show me.", "pattern": "p1",
             "evidence_type": "quote", "seen_differently": "It was the teacher."},
            {"id": "c2", "visit_no": 3, "text": "Tables of four.", "pattern": "p1"},
            {"id": "c3", "visit_no": 3, "text": "A timer on the board.", "pattern": "p1"},
            {"id": "c4", "visit_no": 4, "text": "Starters on the wall.", "pattern": "p1"},
            {"id": "c5", "visit_no": 2, "text": "Pencils down.", "evidence_type": "action"}
        ],
        "patterns": [{"id": "p1", "name": "Reasons", "statement": "students asked one another for a reason.",
                      "counterexample": "Not in visit 2.", "visits": [1, 3, 4]}],
        "team_wonderings": [{"text": "What makes a pupil ask back?"}],
        "team_next_steps": [{"text": "Try a question card.", "owner": "Marcus",
                             "by_date": "2026-12-01"}],
        "reflections": [
            {"author": "marcus", "validated": "My timer helps."},
            {"author": "ana", "validated": "Pair talk.", "questioned": "My quick praise.",
             "new_idea": "Silent minutes.", "surprise": "How short my pauses are.",
             "equity_lens": "Nine of 24 chose.", "takeaway": "The first sentence stays.",
             "portfolio_overview": "Four of us went.", "portfolio_reflection": "I repeat less.",
             "portfolio_link": "example.org/talk"}
        ],
        "commitments": [
            {"author": "marcus", "text": "I will post three starters."},
            {"id": "k1", "author": "ana", "text": "I will wait five seconds.", "by_date": "2026-11-27",
             "evidence_i_will_collect": "A tally.", "partner": "Marcus", "status": "dropped",
             "dropped_reason": "The class was split."}
        ],
        "check_ins": [{"commitment": "k1", "author": "ana", "date": "2026-11-12",
                       "what_happened": "Five of eleven pauses.", "helped_by": "Marcus counted."}],
        "mirrors": [{"visit_no": 1, "author": "ana", "same": "I ask for reasons too.",
                     "different": "On paper first.", "question": "When do mine write?"}],
        "predictions": [{"text": "They could give one reason."}],
        "focus_rationale": "Few voices in our rooms.", "opening_activity": "One word each.",
        "where_to_sit": "At the back.", "prebrief_minutes_note": "Nobody speaks inside.",
        "changed_because": "Fewer look-fors.", "celebration": "Five quotes in a row.",
        "debrief_minutes_note": "Cards stay on the table."
    })
}

/// A walk with one note of this text.
pub fn with_note(text: &str) -> WalkDocument {
    read(json!({
        "format": "learning-walk", "version": 1, "me": "ana", "title": "One note",
        "notes": [{"visit_no": 1, "lane": "notice", "text": text, "author": "ana"}]
    }))
}

/// Every text of a walk that a person typed.
pub fn typed(value: &Value) -> Vec<String> {
    const NOT_TYPED: [&str; 18] = [
        "format",
        "id",
        "date",
        "language",
        "status",
        "me",
        "author",
        "roles",
        "lens",
        "start",
        "entered_at",
        "left_at",
        "lane",
        "evidence_type",
        "created_at",
        "pattern",
        "by_date",
        "commitment",
    ];
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().flat_map(typed).collect(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !NOT_TYPED.contains(&name.as_str()))
            .flat_map(|(_, value)| typed(value))
            .collect(),
        _ => Vec::new(),
    }
}
