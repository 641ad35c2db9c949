//! The calendar file: visits by number, and nothing that tells whose room it was.

use walk_core::document::{WalkDocument, parse_walk_file};
use walk_report::walk_calendar;
use walk_words::Lang;

fn sample(lang: &str) -> WalkDocument {
    let path = format!(
        "{}/../../locales/{lang}/sample.json",
        env!("CARGO_MANIFEST_DIR")
    );
    parse_walk_file(&std::fs::read(path).unwrap()).unwrap()
}

fn text(walk: &WalkDocument, lang: Lang) -> String {
    String::from_utf8(walk_calendar(walk, lang).unwrap()).unwrap()
}

#[test]
fn each_visit_with_a_time_is_an_event_with_its_number() {
    let walk = sample("en");
    let calendar = text(&walk, Lang::En);
    for (line, count) in [
        ("BEGIN:VCALENDAR", 1),
        ("VERSION:2.0", 1),
        ("PRODID:", 1),
        ("BEGIN:VEVENT", walk.visits.len()),
        ("DTSTAMP:", walk.visits.len()),
    ] {
        assert_eq!(calendar.matches(line).count(), count, "{line}\n{calendar}");
    }
    let day = walk.date.unwrap().format("%Y%m%d");
    let start = walk.visits[0].start.unwrap().to_string().replace(':', "");
    assert!(
        calendar.contains(&format!("DTSTART:{day}T{start}00\r\n")),
        "a time of the school's own clock, without a zone: {calendar}"
    );
    assert!(text(&walk, Lang::Es).contains("visita 1"));
    assert_eq!(text(&walk, Lang::En), calendar, "the same bytes each time");
}

#[test]
fn no_room_no_person_and_no_focus_is_in_it() {
    let mut walk = sample("en");
    walk.visits[0].host_focus = "Ask the Zimmer".into();
    let calendar = text(&walk, Lang::En).replace("\r\n ", "");
    let walkers = walk.walkers.iter().map(|w| w.display_name.as_str());
    let words = [walk.title.as_str(), walk.focus_question.as_str(), "Zimmer"];
    let coverage = walk.visits.iter().map(|v| v.coverage.as_str());
    for word in walkers.chain(words).chain(coverage) {
        assert!(word.is_empty() || !calendar.contains(word), "{word}");
    }
}

#[test]
fn without_a_day_or_a_time_there_is_no_calendar() {
    let mut undated = sample("en");
    undated.date = None;
    assert!(walk_calendar(&undated, Lang::En).is_none());
    let mut untimed = sample("en");
    untimed.prebrief_start = None;
    for visit in &mut untimed.visits {
        visit.start = None;
    }
    assert!(walk_calendar(&untimed, Lang::En).is_none());
}
