//! Protocols: the six, what is wrong with one, and the file that carries it.

mod allowed;
mod times;

use serde_json::{Value, json};
use walk_core::moment::ClockTime;
use walk_core::protocol::{
    FaultKind, Protocol, Repeat, StageKind, StageLane, USUAL, builtin, builtins, mistakes,
    parse_protocol_file, preview, write_protocol_file,
};
use walk_core::terms::Language;
use walk_core::{Blame, Error};

fn usual() -> Protocol {
    builtin(USUAL, Language::En).unwrap()
}

fn at(text: &str) -> Option<ClockTime> {
    Some(ClockTime::parse(text).unwrap())
}

#[test]
fn the_six_take_the_minutes_that_the_field_gives_them() {
    assert!(mistakes().is_empty(), "{:?}", mistakes());
    for language in [Language::En, Language::Es] {
        let totals: Vec<_> = builtins(language)
            .into_iter()
            .map(|p| (p.id.clone(), p.total()))
            .collect();
        let expected = [
            ("one-period", 55),
            ("half-day", 155),
            ("evidence-first", 135),
            ("ladder", 200),
            ("mirror", 110),
            ("caminata", 120),
        ];
        assert_eq!(totals, expected.map(|(id, total)| (id.to_string(), total)));
    }
    assert_eq!(builtin("none such", Language::En), None);
}

/// Lists every text of a protocol.
fn texts(p: &Protocol) -> Vec<&str> {
    let mut texts = vec![p.name.as_str(), p.summary.as_str()];
    for stage in &p.stages {
        texts.push(&stage.text);
        texts.extend(stage.stems.iter().map(String::as_str));
        texts.extend(stage.steps.iter().map(|s| s.prompt.as_str()));
    }
    texts
}

/// The protocol without its words.
fn shape(mut p: Protocol) -> Protocol {
    p.language = Language::En;
    p.name.clear();
    p.summary.clear();
    for stage in &mut p.stages {
        stage.text.clear();
        stage.stems.iter_mut().for_each(String::clear);
        stage.steps.iter_mut().for_each(|s| s.prompt.clear());
    }
    p
}

#[test]
fn the_six_can_be_used_and_are_the_same_in_both_languages() {
    let pairs = builtins(Language::En)
        .into_iter()
        .zip(builtins(Language::Es));
    for (en, es) in pairs {
        assert_eq!(en.faults(), [], "{}", en.id);
        assert_eq!(es.faults(), [], "{}", es.id);
        assert_eq!((en.language, es.language), (Language::En, Language::Es));
        for (a, b) in texts(&en).into_iter().zip(texts(&es)) {
            assert!(!a.trim().is_empty() && !b.trim().is_empty(), "{}", en.id);
            assert_ne!(a, b, "{}: not translated", en.id);
        }
        for debrief in en.of(StageKind::Debrief) {
            assert!(debrief.steps.len() > 2, "{}", en.id);
        }
        assert!(en.stages.iter().all(|s| !s.stems.is_empty()), "{}", en.id);
        assert_eq!(shape(en), shape(es));
    }
    let locked = builtins(Language::En).into_iter().filter(|p| p.lock_order);
    assert_eq!(locked.map(|p| p.id).collect::<Vec<_>>(), ["ladder"]);
    let mirror = builtin("mirror", Language::En).unwrap();
    assert_eq!(mirror.minutes_of(StageKind::Mirror), 3);
    assert_eq!(mirror.minutes_of(StageKind::Hall), 0);
}

#[test]
fn each_fault_is_found_at_its_place() {
    type Wrong = (&'static str, FaultKind, u32, u32, fn(&mut Protocol));
    use FaultKind as K;
    // one-period: 0 pre-brief, 1 visit, 2 hall, 3 debrief of 5, 4, 4 and 2 minutes.
    let cases: &[Wrong] = &[
        ("name", K::NoName, 0, 0, |p| p.name = "  ".into()),
        ("team_min", K::Team, 1, 0, |p| p.team_min = 0),
        ("team_max", K::Team, 2, 1, |p| p.team_max = 1),
        ("visits", K::NoVisits, 1, 0, |p| p.visits = 0),
        ("visits", K::TooManyVisits, 40, 41, |p| p.visits = 41),
        ("stages", K::NoStages, 0, 0, |p| p.stages.clear()),
        ("stages", K::NoPrebrief, 1, 0, |p| drop(p.stages.remove(0))),
        ("stages", K::NoVisit, 1, 0, |p| drop(p.stages.remove(1))),
        ("stages", K::NoDebrief, 1, 0, |p| drop(p.stages.remove(3))),
        ("stages[2]", K::SecondVisit, 1, 2, |p| {
            p.stages.insert(2, p.stages[1].clone());
        }),
        ("stages[2]", K::Order, 0, 0, |p| p.stages.swap(1, 2)),
        ("stages[3]", K::Order, 0, 0, |p| {
            p.stages.swap(2, 3);
        }),
        ("stages[3].repeat", K::WrongRepeat, 0, 0, |p| {
            p.stages[3].repeat = Repeat::Each;
        }),
        ("stages[1].repeat", K::WrongRepeat, 0, 0, |p| {
            p.stages[1].repeat = Repeat::Once;
        }),
        ("stages[1].minutes", K::ZeroMinutes, 1, 0, |p| {
            p.stages[1].minutes = 0;
        }),
        ("stages[0].minutes", K::TooManyMinutes, 480, 481, |p| {
            p.stages[0].minutes = 481;
        }),
        ("stages[3].steps", K::StepsDoNotAddUp, 15, 16, |p| {
            p.stages[3].steps[1].minutes += 1;
        }),
        ("stages[3].steps[1].prompt", K::NoPrompt, 0, 0, |p| {
            p.stages[3].steps[1].prompt.clear();
        }),
    ];
    for (place, kind, expected, found, spoil) in cases {
        let mut wrong = usual();
        spoil(&mut wrong);
        let faults = wrong.faults();
        assert_eq!(faults.len(), 1, "{faults:?}");
        let fault = &faults[0];
        assert_eq!((fault.place.as_str(), fault.kind), (*place, *kind));
        assert_eq!((fault.expected, fault.found), (*expected, *found));
    }
    let mut wrong = usual();
    wrong.stages[3].steps[1].minutes = 0;
    let places: Vec<_> = wrong.faults().into_iter().map(|f| f.place).collect();
    assert_eq!(places, ["stages[3].steps[1].minutes", "stages[3].steps"]);
    // All but the one that only a file can have.
    let seen = |k: &&FaultKind| cases.iter().any(|c| c.1 == **k) || **k == K::TotalDoesNotAddUp;
    assert_eq!(K::ALL.iter().filter(seen).count(), K::ALL.len());
}

#[test]
fn huge_numbers_are_faults_and_no_overflow() {
    let mut wrong = usual();
    wrong.visits = u32::MAX;
    wrong.stages[1].minutes = u32::MAX;
    wrong.stages[3].steps[0].minutes = u32::MAX;
    assert_eq!(wrong.total(), u32::MAX);
    assert_eq!(wrong.faults().len(), 4);
    assert!(preview(&wrong, at("09:00")).len() < 100);
}

#[test]
fn a_protocol_file_gives_back_what_was_written() {
    for language in [Language::En, Language::Es] {
        for protocol in builtins(language) {
            let bytes = write_protocol_file(&protocol);
            assert!(bytes.ends_with(b"\n"));
            assert_eq!(parse_protocol_file(&bytes).unwrap(), protocol);
        }
    }
    let mut marked = "\u{feff}".as_bytes().to_vec();
    marked.extend(write_protocol_file(&usual()));
    assert_eq!(parse_protocol_file(&marked).unwrap(), usual());
    // What a person may leave out.
    let mut file = as_json(&usual());
    let protocol = file["protocol"].as_object_mut().unwrap();
    for field in ["id", "version", "summary", "lock_order"] {
        protocol.remove(field);
    }
    file["protocol"]["stages"][0]
        .as_object_mut()
        .unwrap()
        .remove("stems");
    let read = parse_protocol_file(file.to_string().as_bytes()).unwrap();
    assert_eq!((read.version, read.id.as_str()), (1, ""));
}

fn as_json(protocol: &Protocol) -> Value {
    serde_json::from_slice(&write_protocol_file(protocol)).unwrap()
}

/// Spoils the usual protocol's file and gives what it is refused with.
fn refused(spoil: impl FnOnce(&mut Value)) -> Error {
    let mut file = as_json(&usual());
    spoil(&mut file);
    let error = parse_protocol_file(file.to_string().as_bytes()).unwrap_err();
    assert_eq!(error.blame(), Blame::Input);
    error
}

#[test]
fn a_bad_file_is_refused_with_its_place() {
    let cut = &write_protocol_file(&usual())[..200];
    assert_eq!(parse_protocol_file(cut).unwrap_err().code(), "not-json");
    for text in ["[]", "{}", r#"{"format":"learning-walk","version":1}"#] {
        let error = parse_protocol_file(text.as_bytes()).unwrap_err();
        assert_eq!(error.code(), "not-a-protocol-file", "{text}");
    }
    let newer = refused(|f| f["version"] = json!(2));
    assert_eq!(newer.code(), "newer-protocol-file");
    assert_eq!(newer.facts(), [("version", "2".to_string())]);

    type Spoil = fn(&mut Value);
    let cases: &[(&str, &str, Spoil)] = &[
        ("bad-field", "protocol.stages[1].minutes", |f| {
            f["protocol"]["stages"][1]["minutes"] = json!("long");
        }),
        ("bad-field", "protocol.stages[1].minutes", |f| {
            f["protocol"]["stages"][1]["minutes"] = json!(-5);
        }),
        ("bad-field", "protocol.stages[3].steps[0].lane", |f| {
            f["protocol"]["stages"][3]["steps"][0]["lane"] = json!("verdict");
        }),
        ("bad-field", "protocol.stages[0].kind", |f| {
            f["protocol"]["stages"][0]["kind"] = json!("rating");
        }),
        ("bad-field", "protocol.stages[0].rating", |f| {
            f["protocol"]["stages"][0]["rating"] = json!(4);
        }),
        ("bad-field", "protocol.stages[3].steps[0]", |f| {
            let step = &mut f["protocol"]["stages"][3]["steps"][0];
            step.as_object_mut().unwrap().remove("minutes");
        }),
        ("bad-field", ".", |f| {
            f.as_object_mut().unwrap().remove("total");
        }),
        ("nul-character", "protocol.stages[3].steps[0].prompt", |f| {
            f["protocol"]["stages"][3]["steps"][0]["prompt"] = json!("a\0b");
        }),
        ("too-long", "protocol.name", |f| {
            f["protocol"]["name"] = json!("a".repeat(2_001));
        }),
        ("too-long", "protocol.stages[0].stems[1]", |f| {
            f["protocol"]["stages"][0]["stems"][1] = json!("a".repeat(2_001));
        }),
        ("out-of-range", "protocol.version", |f| {
            f["protocol"]["version"] = json!(0);
        }),
        ("bad-protocol", "protocol.stages[3].steps", |f| {
            f["protocol"]["stages"][3]["steps"][0]["minutes"] = json!(6);
        }),
        ("bad-protocol", "protocol.visits", |f| {
            f["protocol"]["visits"] = json!(0);
        }),
        ("bad-protocol", "total", |f| f["total"] = json!(56)),
    ];
    for (code, place, spoil) in cases {
        let error = refused(spoil);
        assert_eq!(error.code(), *code, "{error}");
        assert_eq!(error.field(), Some(*place), "{error}");
        assert!(Error::CODES.contains(code));
    }
    let total = refused(|f| f["total"] = json!(56)).facts();
    let expected = [
        ("place", "total"),
        ("fault", "total_does_not_add_up"),
        ("expected", "55"),
        ("found", "56"),
    ];
    assert_eq!(total, expected.map(|(k, v)| (k, v.to_string())));
}

#[test]
fn the_example_of_the_written_description_can_be_read() {
    let page = include_str!("../../docs/protocol-file.md");
    let example = page.split("```json").nth(1).unwrap();
    let example = example.split("```").next().unwrap();
    let protocol = parse_protocol_file(example.as_bytes()).unwrap();
    assert_eq!(protocol.total(), 40);
    let words = [
        StageKind::ALL
            .iter()
            .map(|k| k.as_str())
            .collect::<Vec<_>>(),
        Repeat::ALL.iter().map(|k| k.as_str()).collect(),
        StageLane::ALL.iter().map(|k| k.as_str()).collect(),
    ];
    for word in words.concat() {
        assert!(page.contains(&format!("`{word}`")), "{word}");
    }
}
