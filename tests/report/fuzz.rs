//! Strange text in every field that a person types into: every kind is drawn in every format, and every
//! word is found again.
//!
//! The suite does a few with a fixed seed; `cargo xtask fuzz MINUTES` goes on with new ones.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use walk_core::document::WalkDocument;
use walk_report::{Kind, Paper, paper_docx, paper_html, paper_markdown, paper_pdf};
use walk_words::{Lang, Words};

use crate::office::converted;
use crate::paper::{day, letters};
use crate::papers::{SHEETS, laid_out, root};
use crate::word_file::WordFile;

/// Cases of the suite.
const FEW: u32 = 2;
/// Texts of a case; they come again in turn until every field has one.
const TEXTS: usize = 12;
/// How often a word comes again at most.
const LONGEST: usize = 300;

const ODD: [&str; 34] = [
    "#import \"x.typ\": *; #panic()",
    "$x^2$ $ sum_(k=1)^n k $",
    "*a* _b_ `c` ```rust d```",
    "@ref <label> \\ \\#",
    "= x\n- y\n+ z\n/ t: u",
    "// gone? /* gone? */",
    "<script>x</script> <!-- --> ]]> &amp; &#0;",
    "| a | b |\n|---|---|",
    "[l](m) ![p](q) ~~s~~ 1. 2)",
    "\"q\" 'q' «q» “q” ‘q’ --- ...",
    "=1+1 +1 -1 @SUM(1)",
    "¿Quién? ¡Así! ñ Ñ ü º ª",
    "e\u{301} n\u{303} \u{301}",
    "x\u{301}\u{302}\u{303}\u{304}\u{305}\u{489}",
    "Ελληνικά Кириллица ąęłż ß ﬁ",
    "עברית שָׁלוֹם (א) 12",
    "العربية مُشَكَّلة 123, abc",
    "a \u{202e}b\u{202c} \u{2067}c\u{2069} \u{200f}d",
    "中文字 日本語 한국어 ㊗",
    "हिन्दी क्षत्रिय ไทย ภาษา க்ஷ",
    "👩\u{200d}🏫 👍🏽 🇪🇸 🧿 1\u{fe0f}\u{20e3} 😀",
    "∀x∈ℝ: ∑ₖ x² ≥ 0 → ∫ √2 ≠ ∞ ⟨a,b⟩",
    "𝔘𝔫𝔦 𓀀 \u{10fffd} \u{e123} \u{378}",
    "\u{1}\u{8}\u{1b}[31m\u{7f}\u{9f}",
    "\u{feff}\u{fffe}\u{ffff}\u{fffd}\u{fffc}",
    "\u{200b}\u{2060}\u{ad}\u{200d}\u{fe0f}",
    "a\u{a0}b\u{2003}c\u{3000}d\u{202f}e",
    "x\r\ny\rz\u{2028}u\u{2029}v\u{85}w\u{b}\u{c}",
    "\n\n\n",
    "\t\t a \t",
    "https://example.org/a_b?c=d&e=%20#f",
    "{\"json\": [null]} {{x}} ${y} %s %n",
    "⟨U+0041⟩ ◌ ◌\u{301}",
    "Donaudampfschifffahrtsgesellschaftskapitän-und-so-weiter",
];

/// A piece of text between two marks.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => proptest::sample::select(ODD.to_vec()).prop_map(str::to_owned),
        3 => "\\PC{0,12}",
        3 => "[ -~]{0,30}",
        1 => any::<String>(),
        1 => ("[A-Za-zñÁ中]{1,3}", 10..LONGEST).prop_map(|(letters, n)| letters.repeat(n)),
        1 => ("[a-z]{1,9}[ \n]", 10..LONGEST).prop_map(|(word, n)| word.repeat(n)),
    ]
}

fn case() -> impl Strategy<Value = Vec<Vec<String>>> {
    let text = proptest::collection::vec(piece(), 1..4);
    proptest::collection::vec(text, TEXTS)
}

/// A walk with a text in every field.
struct Filled<'a> {
    texts: &'a [Vec<String>],
    definitions: &'a Value,
    /// The field of each mark so far; a mark is a word that stands nowhere else.
    marks: Vec<String>,
    fields: usize,
}

impl Filled<'_> {
    /// Puts a text with marks of its own into each field that the schema calls text.
    fn fill(&mut self, value: &mut Value, schema: &Value, name: &str) {
        let choices = schema["anyOf"].as_array();
        let choices = choices.map_or_else(|| vec![schema], |all| all.iter().collect());
        for choice in choices {
            let named = choice["$ref"]
                .as_str()
                .and_then(|it| it.strip_prefix("#/$defs/"));
            match named {
                Some("text" | "line") => *value = self.text(name),
                Some(other) if value.is_object() => {
                    self.object(value, &self.definitions[other], other);
                }
                None if value.is_array() => {
                    for entry in value.as_array_mut().unwrap() {
                        self.fill(entry, &choice["items"], name);
                    }
                }
                _ => {}
            }
        }
    }

    fn object(&mut self, value: &mut Value, schema: &Value, name: &str) {
        for (field, schema) in schema["properties"].as_object().unwrap() {
            // A field that the sample leaves out is typed into as well.
            let text = matches!(
                schema["$ref"].as_str(),
                Some("#/$defs/text" | "#/$defs/line")
            );
            if text || value.get(field).is_some() {
                self.fill(&mut value[field], schema, &format!("{name}.{field}"));
            }
        }
    }

    fn text(&mut self, name: &str) -> Value {
        let pieces = &self.texts[self.fields % self.texts.len()];
        self.fields += 1;
        let mut text = self.mark(name);
        for piece in pieces {
            text += &format!(" {piece} {}", self.mark(name));
        }
        json!(text)
    }

    /// Gives a word that is found again whatever stands around it; no rule parts it at a line's end.
    fn mark(&mut self, name: &str) -> String {
        let n = self.marks.len();
        self.marks.push(name.to_owned());
        format!("Qz{n:04}Z")
    }
}

/// Gives the marks in a text, each with its number.
fn marks_in(text: &str) -> Vec<(&str, usize)> {
    let starts = text.match_indices("Qz");
    let words = starts.filter_map(|(at, _)| text.get(at..at + "Qz0000Z".len()));
    let marks = words.filter_map(|word| Some((word, word.get(2..6)?.parse().ok()?)));
    marks.collect()
}

/// Reads the sample with these texts in all its fields, and says in which field each mark is.
fn walk(texts: &[Vec<String>]) -> (WalkDocument, Vec<String>) {
    let json = |path: &str| -> Value {
        serde_json::from_slice(&std::fs::read(root().join(path)).unwrap()).unwrap()
    };
    let schema = json("docs/walk-file.schema.json");
    let mut sample = json("locales/en/sample.json");
    let mut filled = Filled {
        texts,
        definitions: &schema["$defs"],
        marks: Vec::new(),
        fields: 0,
    };
    filled.object(&mut sample, &schema, "walk");
    assert!(
        filled.fields > 200,
        "{} fields: the sample has become poor",
        filled.fields
    );
    (serde_json::from_value(sample).unwrap(), filled.marks)
}

/// Draws every kind in every format and looks for every mark; gives the Word documents.
fn look(texts: &[Vec<String>], lang: Lang) -> Result<Vec<(String, Paper, Vec<u8>)>, String> {
    let (walk, fields) = walk(texts);
    let mut pdfs = Vec::new();
    let mut words = Vec::new();
    let failed = |name: &str, error: walk_report::ReportError| format!("{name}: {error}");
    for (name, kind) in Kind::ALL {
        let paper = walk_report::paper(kind, &walk, Words::of(lang), Some(1));
        let pdf = paper_pdf(&paper, &walk, lang, day()).map_err(|error| failed(name, error))?;
        pdfs.push((format!("{name}.pdf"), pdf.bytes));
        let word = paper_docx(&paper, lang).map_err(|error| failed(name, error))?;
        for (format, text) in [
            ("html", paper_html(&paper, &walk, lang)),
            ("md", paper_markdown(&paper, lang)),
            ("docx", WordFile::of(word.clone()).text()),
        ] {
            all_there(&paper, &text, &fields).map_err(|lost| format!("{name}.{format}: {lost}"))?;
        }
        words.push((name.to_owned(), paper, word));
    }
    let sheets = walk_report::scripting_sheets(&walk, lang, day());
    let sheets = sheets.map_err(|error| failed(SHEETS, error))?;
    pdfs.push((format!("{SHEETS}.pdf"), sheets.bytes));
    let (_folder, pdfs) = laid_out(pdfs);
    for ((name, paper, _), pdf) in words.iter().zip(&pdfs) {
        let out = Command::new("pdftotext")
            .arg("-raw")
            .arg(pdf)
            .arg("-")
            .output();
        let out = out.map_err(|error| format!("pdftotext ({error}): install poppler-utils"))?;
        let text = letters(&String::from_utf8_lossy(&out.stdout));
        all_there(paper, &text, &fields).map_err(|lost| format!("{name}.pdf: {lost}"))?;
    }
    Ok(words)
}

fn all_there(paper: &Paper, text: &str, fields: &[String]) -> Result<(), String> {
    for typed in paper.typed() {
        for (mark, number) in marks_in(typed) {
            if !text.contains(mark) {
                let field = &fields[number];
                return Err(format!("{mark} in {field} is lost: {typed:?}"));
            }
        }
    }
    Ok(())
}

fn few(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 60,
        ..Config::default()
    }
}

fn run(runner: &mut TestRunner) {
    let outcome = runner.run(&case(), |texts| {
        // Half of them on Spanish paper; the choice goes with the case, so it can be found again.
        let lang = [Lang::En, Lang::Es][texts[0][0].len() % 2];
        look(&texts, lang).map(drop).map_err(TestCaseError::fail)
    });
    if let Err(found) = outcome {
        panic!("{found}");
    }
}

#[test]
fn strange_text_in_every_field_is_found_again_on_every_paper() {
    if let Some(minutes) = std::env::var_os("LEARNING_WALKS_FUZZ_MINUTES") {
        let minutes: u64 = minutes.to_str().unwrap().parse().unwrap();
        let (begun, mut cases) = (Instant::now(), 0);
        while begun.elapsed() < Duration::from_mins(minutes) {
            run(&mut TestRunner::new(few(8)));
            cases += 8;
            println!("{cases} cases, no word lost");
        }
        return;
    }
    let seed = TestRng::from_seed(RngAlgorithm::ChaCha, &[6; 32]);
    run(&mut TestRunner::new_with_rng(few(FEW), seed));
}

#[test]
fn every_odd_text_is_found_again_also_by_a_second_program() {
    let texts: Vec<Vec<String>> = ODD
        .chunks(3)
        .map(|odd| odd.iter().map(|it| (*it).to_owned()).collect())
        .collect();
    let words = look(&texts, Lang::Es).unwrap();
    let (_, fields) = walk(&texts);
    let files = words.iter();
    let files = files.map(|(name, _, word)| (format!("{name}.docx"), word.clone()));
    let (_folder, files) = laid_out(files);
    converted(&files, "txt:Text", &[]);
    for ((name, paper, _), file) in words.iter().zip(&files) {
        let text = std::fs::read_to_string(file.with_extension("txt")).unwrap();
        if let Err(lost) = all_there(paper, &text, &fields) {
            panic!("{name}.docx: {lost}");
        }
    }
}

#[test]
fn every_field_that_a_person_types_into_has_a_text() {
    let (_, reached) = walk(&[vec![String::new()]]);
    let reached: BTreeSet<String> = reached.into_iter().collect();
    let schema = std::fs::read(root().join("docs/walk-file.schema.json")).unwrap();
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    let mut objects: Vec<(&str, &Value)> = vec![("walk", &schema)];
    let definitions = schema["$defs"].as_object().unwrap();
    objects.extend(definitions.iter().map(|(name, it)| (name.as_str(), it)));
    let (mut text_fields, mut left_out) = (0, Vec::new());
    for (name, object) in objects {
        let Some(fields) = object["properties"].as_object() else {
            continue;
        };
        for (field, schema) in fields {
            let of =
                |it: &Value| matches!(it["$ref"].as_str(), Some("#/$defs/text" | "#/$defs/line"));
            if of(schema) || of(&schema["items"]) {
                text_fields += 1;
                let path = format!("{name}.{field}");
                left_out.extend(Some(path).filter(|path| !reached.contains(path)));
            }
        }
    }
    assert!(text_fields > 55, "{text_fields}");
    assert!(
        left_out.is_empty(),
        "the sample has no text in {left_out:?}"
    );
}
