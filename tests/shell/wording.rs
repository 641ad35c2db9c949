//! Every act, error and state has its sentence in each language.

use walk_core::ops::Op;
use walk_core::terms::WalkStatus;
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
