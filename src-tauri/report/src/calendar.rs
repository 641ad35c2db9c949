//! The visits of a walk, and the days of commitments, as calendar files (iCalendar, RFC 5545).
//!
//! A visit is its number: no room, no person and no focus stands in the file, since calendars are
//! shared. Times are the clock of the school, without a zone, so they stay what the team agreed.

use icalendar::{Calendar, CalendarDateTime, Class, Component, Event, EventLike};
use walk_core::document::{CommitmentEntry, VisitEntry, WalkDocument};
use walk_core::moment::ClockTime;
use walk_core::visit::starts;
use walk_words::{Arg, Lang, Words};

/// Writes the visits that have a day and a time; the same walk gives the same bytes.
///
/// `None` if no visit has both.
pub fn walk_calendar(walk: &WalkDocument, lang: Lang) -> Option<Vec<u8>> {
    let (date, words) = (walk.date?, Words::of(lang));
    let at = |time: ClockTime, later: u32| {
        let midnight = date.and_time(chrono::NaiveTime::MIN);
        midnight + chrono::Duration::minutes(i64::from(time.minutes() + later))
    };
    let event = |(visit, start): (&VisitEntry, Option<ClockTime>)| {
        let start = start?;
        let mut event = Event::new();
        event
            .uid(&format!("{}@org.learningwalks.app", visit.id))
            .timestamp(walk.changed_at.utc())
            .starts(CalendarDateTime::Floating(at(start, 0)))
            .ends(CalendarDateTime::Floating(at(start, visit.minutes)))
            .summary(&words.say_with("report-calendar-visit", &[("n", Arg::from(visit.visit_no))]))
            .description(&words.say("report-purpose-line"))
            .class(Class::Private);
        Some(event.done())
    };
    let events: Vec<Event> = walk
        .visits
        .iter()
        .zip(starts(walk))
        .filter_map(event)
        .collect();
    written(events)
}

/// Writes the days of my open commitments, each as a whole day; the same walk gives the same bytes.
///
/// `None` if none has a day. The class stands in no calendar.
pub fn due_calendar(walk: &WalkDocument, lang: Lang) -> Option<Vec<u8>> {
    let words = Words::of(lang);
    let mine = walk
        .commitments
        .iter()
        .filter(|c| c.author == walk.me && c.is_open());
    let event = |c: &CommitmentEntry| {
        let mut event = Event::new();
        event
            .uid(&format!("{}@org.learningwalks.app", c.id))
            .timestamp(c.changed_at.utc())
            .all_day(c.by_date?)
            .summary(&words.say_with(
                "report-calendar-due",
                &[("text", Arg::from(c.text.as_str()))],
            ))
            .description(&words.say("report-purpose-line"))
            .class(Class::Private);
        Some(event.done())
    };
    written(mine.filter_map(event).collect())
}

fn written(events: Vec<Event>) -> Option<Vec<u8>> {
    if events.is_empty() {
        return None;
    }
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Learning Walks//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.extend(events);
    Some(calendar.done().to_string().into_bytes())
}
