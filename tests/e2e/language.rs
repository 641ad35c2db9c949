//! Two languages, whole pages, from the first paint on.

use crate::scene::{empty_walk, first_walk, open, visit};
use serde_json::{Value, json};
use walk_e2e::{App, Page, Setup, Theme};
use walk_words::{Lang, Words};

/// Lists visible words of the app's own that stand in no file of `locales/`: in the made-up locale every sentence
/// carries accents, so what is plain letters was written by hand. What a person wrote is not there yet.
fn plain_words(app: &App) -> Vec<String> {
    let words = app.js(
        "const found = [];
         const plain = /^[\\x20-\\x7e]*[A-Za-z]{3,}[\\x20-\\x7e]*$/;
         const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
         while (texts.nextNode()) {
           const node = texts.currentNode.parentElement;
           if (node.closest('script, style, template, kbd, [lang]:not(html)')) continue;
           if (node.checkVisibility({ visibilityProperty: true }) && plain.test(texts.currentNode.data.trim())) found.push(texts.currentNode.data.trim());
         }
         for (const node of document.querySelectorAll('[aria-label], [placeholder], [title]'))
           for (const name of ['aria-label', 'placeholder', 'title'])
             if (plain.test((node.getAttribute(name) ?? '').trim())) found.push(name + '=' + node.getAttribute(name));
         if (plain.test(document.title)) found.push('title: ' + document.title);
         return [...new Set(found)];",
        &[],
    );
    words
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_word_comes_from_the_sentences() {
    let app = Setup::new().start();
    let (walk, visit) = empty_walk(&app);
    app.look("en-XA", Theme::Light);
    let mut found = Vec::new();
    for page in Page::ALL {
        open(&app, page, &walk, &visit);
        found.extend(
            plain_words(&app)
                .into_iter()
                .map(|words| format!("{}: {words}", page.name())),
        );
    }
    assert!(
        found.is_empty(),
        "words that are not in locales/:\n{}",
        found.join("\n")
    );
}

#[test]
fn pages_speak_the_language_that_they_say() {
    let app = Setup::new().sample().start();
    let walk = first_walk(&app);
    let visit = visit(&app, &walk, 1);
    for (language, name) in [("es", "Ajustes"), ("en", "Settings")] {
        app.look(language, Theme::Light);
        for page in Page::ALL {
            open(&app, page, &walk, &visit);
            assert_eq!(
                app.js("return document.documentElement.lang", &[]),
                language,
                "{}",
                page.name()
            );
            let text = app.text();
            assert!(
                !text.contains('⟨'),
                "{} lacks a sentence in {language}: {text}",
                page.name()
            );
            // What the room looks at has no bar.
            let bar = page != Page::Projector;
            assert!(
                !bar || text.contains(name),
                "{} has no \"{name}\"",
                page.name()
            );
            let title = app.js("return document.title.trim()", &[]);
            assert_ne!(title, "", "{} has no title", page.name());
        }
    }
}

#[test]
fn what_a_person_wrote_is_marked_with_its_language() {
    let app = Setup::new().sample().start();
    let walk = first_walk(&app);
    let visit = visit(&app, &walk, 1);
    app.look("es", Theme::Light);
    app.go(Page::Visit, Some(&walk), Some(&visit));
    let note = app.css("#notes li");
    let marked = app.js(
        "const texts = document.createTreeWalker(arguments[0], NodeFilter.SHOW_TEXT);
         while (texts.nextNode()) if (texts.currentNode.data.length > 30) return texts.currentNode.parentElement.closest('[lang]').lang;
         return 'no long text';",
        &[note.argument()],
    );
    assert_eq!(marked, "en", "the sample's notes are English");
    assert_eq!(
        app.property(&app.css("#note"), "lang"),
        "en",
        "so is the field for the next one"
    );
}

#[test]
fn a_start_is_in_the_chosen_language_and_theme() {
    let app = Setup::new().start();
    app.settings(&json!({ "language": "es", "theme": "dark" }));
    let app = app.close_and_reopen();
    let look = app.js(
        "const root = document.documentElement;
         return [root.lang, root.dataset.theme, getComputedStyle(root).colorScheme, document.querySelector('h1').textContent.trim()]",
        &[],
    );
    assert_eq!(look[0], "es");
    assert_eq!(look[1], "dark");
    assert_eq!(look[2], "dark");
    assert_eq!(look[3], Words::of(Lang::Es).say("home-heading").as_str());
}

#[test]
fn a_spanish_machine_starts_in_spanish() {
    let app = Setup::new().language("es").start();
    assert_eq!(app.js("return document.documentElement.lang", &[]), "es");
}
