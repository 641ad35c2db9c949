//! Every act, error and state has its sentence in each language.

use std::path::Path;

use regex::Regex;
use walk_core::agreement::AskStudents;
use walk_core::language::Code;
use walk_core::ops::Op;
use walk_core::protocol::{FaultKind, Overlay, StageKind, StageLane};
use walk_core::retention::Kept;
use walk_core::terms::{CommitmentStatus, EvidenceType, Language, Role, WalkStatus};
use walk_core::walk::Missing;
use walk_words::{Lang, Words};

#[test]
fn every_act_has_a_name_in_each_language() {
    for lang in Lang::ALL {
        for op in Op::all() {
            let name = Words::of(lang).say(&op.key());
            assert!(!name.contains('⟨'), "{lang:?}: {name}");
        }
    }
}

#[test]
fn every_error_has_a_reason_a_hint_and_what_was_not_done() {
    let codes = learning_walks::error_codes();
    assert!(codes.len() > 25);
    for lang in Lang::ALL {
        let words = Words::of(lang);
        let keys: Vec<&str> = words.sentences().iter().map(|s| s.key.as_str()).collect();
        for code in &codes {
            assert!(
                keys.contains(&format!("errors-{code}").as_str()),
                "{lang:?}: errors-{code}"
            );
            assert!(
                keys.contains(&format!("errors-{code}-hint").as_str()),
                "{lang:?}: errors-{code}-hint"
            );
        }
        for name in learning_walks::COMMAND_NAMES {
            let key = format!("errors-not-done-{}", name.replace('_', "-"));
            assert!(keys.contains(&key.as_str()), "{lang:?}: {key}");
        }
        for status in WalkStatus::ALL {
            let key = format!("views-state-{}", status.as_str().replace('_', "-"));
            assert!(keys.contains(&key.as_str()), "{lang:?}: {key}");
        }
    }
}

/// Reads the keys that Rust names as they stand.
fn named(folder: &Path, keys: &mut Vec<String>) {
    let say = Regex::new(r#"(?:say|say_with|minutes|count)\(\s*"([a-z]+-[a-z0-9_-]+)""#).unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            named(&path, keys);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            keys.extend(say.captures_iter(&text).map(|c| c[1].to_owned()));
        }
    }
}

#[test]
fn every_key_that_rust_names_is_a_sentence() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri");
    let mut keys = Vec::new();
    for folder in ["src", "report/src"] {
        named(&root.join(folder), &mut keys);
    }
    assert!(keys.len() > 50, "{}", keys.len());
    let word = |text: &str| text.replace('_', "-");
    for kind in StageKind::ALL.iter().map(|k| k.as_str()) {
        keys.push(format!("agenda-say-{kind}"));
        keys.push(match kind {
            "visit" | "hall" | "mirror" => format!("views-stage-{kind}-n"),
            _ => format!("views-stage-{kind}"),
        });
    }
    let lanes = StageLane::ALL.iter().map(|l| l.as_str());
    keys.extend(lanes.map(|l| format!("views-step-{l}")));
    let asks = AskStudents::ALL.iter().map(|a| a.as_str());
    keys.extend(asks.map(|a| format!("views-rule-ask-{a}")));
    let overlays = Overlay::ALL.iter().map(|o| word(o.as_str()));
    keys.extend(overlays.map(|o| format!("views-rule-{o}")));
    let roles = Role::ALL.iter().map(|r| word(r.as_str()));
    keys.extend(roles.map(|r| format!("prebrief-role-{r}")));
    let missing = Missing::ALL.iter().map(|m| word(m.as_str()));
    keys.extend(missing.map(|m| format!("prebrief-missing-{m}")));
    let kinds = EvidenceType::ALL.iter().map(|k| k.as_str());
    keys.extend(kinds.chain(["none"]).map(|k| format!("chart-kind-{k}")));
    for chart in [
        "patterns",
        "look-fors",
        "strip",
        "frequency",
        "mix",
        "commitments",
        "time",
    ] {
        keys.extend(["", "-caption"].map(|end| format!("chart-{chart}{end}")));
    }
    for place in ["rooms", "debrief"] {
        keys.extend(["planned", "taken"].map(|what| format!("chart-time-{place}-{what}")));
    }
    let states = CommitmentStatus::ALL.iter().map(|s| word(s.as_str()));
    keys.extend(states.map(|s| format!("commitments-status-{s}")));
    keys.extend(["reading", "pages", "file"].map(|step| format!("views-step-of-{step}")));
    for kept in Kept::ALL {
        keys.push(format!("review-part-{}", word(kept.as_str())));
        let nouns = kept.nouns().iter().map(|noun| word(noun.as_str()));
        keys.extend(nouns.map(|noun| format!("review-kind-{noun}")));
    }
    let closing = ["door", "parked", "pulse-answer", "note", "wording"];
    keys.extend(closing.map(|noun| format!("review-closing-{noun}")));
    for code in Code::ALL {
        keys.extend([code.name_key(), code.strategy_key()]);
    }
    for n in 1..=12 {
        keys.extend(["text", "rewrite"].map(|end| format!("practice-{n}-{end}")));
    }
    for lang in Lang::ALL {
        let words = Words::of(lang);
        for key in &keys {
            let there = words.sentences().iter().any(|s| s.key == *key);
            assert!(there, "{lang:?}: {key}");
        }
    }
}

#[test]
fn every_fault_of_a_protocol_has_a_sentence_of_its_own() {
    for lang in Lang::ALL {
        let words = Words::of(lang);
        let mut said = std::collections::BTreeSet::new();
        for kind in FaultKind::ALL {
            let args = [
                ("fault", kind.as_str().into()),
                ("place", "here".into()),
                ("expected", 5.into()),
                ("found", 4.into()),
            ];
            said.insert(words.say_with("errors-bad-protocol", &args));
        }
        assert_eq!(said.len(), FaultKind::ALL.len(), "{lang:?}: {said:#?}");
    }
}

#[test]
fn banks_have_the_same_words_to_choose_from_in_both_languages() {
    for bank in [
        "prebrief-bank-norm-",
        "prebrief-bank-look-for-",
        "agenda-opener-",
        "agenda-drift-",
    ] {
        let [en, es] = [Lang::En, Lang::Es].map(|lang| Words::of(lang).bank(bank));
        assert!(en.len() >= 8, "{bank}: {}", en.len());
        assert_eq!(en.len(), es.len(), "{bank}");
        assert!(en.iter().zip(&es).all(|(a, b)| a != b), "{bank}");
    }
}

#[test]
fn the_rules_judge_each_sentence_of_the_practice_as_it_is_meant() {
    for (lang, language, judgements) in [
        (Lang::En, Language::En, [1, 3, 4, 6, 8, 10, 12].as_slice()),
        (Lang::Es, Language::Es, [1, 3, 4, 6, 8, 10, 12].as_slice()),
    ] {
        let words = Words::of(lang);
        let notice = walk_core::language::Place::Notice;
        for n in 1..=12 {
            let text = words.say(&format!("practice-{n}-text"));
            let rewrite = words.say(&format!("practice-{n}-rewrite"));
            let judges =
                |text: &str| !walk_core::language::check(language, notice, text).is_empty();
            assert_eq!(judges(&text), judgements.contains(&n), "{n}: {text}");
            assert_eq!(judges(&rewrite), !judgements.contains(&n), "{n}: {rewrite}");
        }
    }
}
