//! Word documents and tables as LibreOffice opens them.

use std::path::{Path, PathBuf};
use std::process::Command;

use walk_report::{Block, cards_table, commitments_table, notes_table, table_csv};
use walk_words::Words;

use crate::paper::{flat, letters};
use crate::papers::{LANGS, laid_out, samples, tag, walk};
use crate::word_file::unescaped;

/// Has LibreOffice open files and write them in another format beside them, all in one run.
///
/// `as_what` says how a table is to be read, as its own dialog would ask.
pub fn converted(files: &[PathBuf], to: &str, as_what: &[&str]) {
    let folder = files[0].parent().unwrap();
    let profile = tempfile::tempdir().unwrap();
    let profile_url = format!("-env:UserInstallation=file://{}", profile.path().display());
    let out = Command::new("soffice")
        .args(["--headless", &profile_url])
        .args(as_what)
        .args(["--convert-to", to, "--outdir"])
        .arg(folder)
        .args(files)
        .output();
    let out = out.unwrap_or_else(|error| {
        panic!("soffice ({error}): install libreoffice-writer-nogui, libreoffice-calc-nogui")
    });
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
}

fn read(file: &Path, extension: &str) -> String {
    let file = file.with_extension(extension);
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn a_second_program_reads_all_words_and_headings_of_every_word_document() {
    let with_word = samples().iter().filter_map(|one| Some((one, one.word()?)));
    let (kinds, words): (Vec<_>, Vec<_>) = with_word.unzip();
    let files = kinds.iter().zip(words);
    let (_folder, files) = laid_out(files.map(|(one, word)| (one.name() + ".docx", word)));
    converted(&files, "html", &[]);
    for (one, file) in kinds.iter().zip(&files) {
        let (name, page) = (one.name(), read(file, "html"));
        let paper = one.paper.as_ref().unwrap();
        let text = letters(&bare(&page));
        for typed in paper.typed() {
            assert!(text.contains(&letters(typed)), "{name}: {typed}");
        }
        let headings: Vec<String> = page
            .split("<h")
            .skip(1)
            .filter(|rest| rest.starts_with(['1', '2']))
            .map(|rest| flat(&bare(&format!("<h{}", rest.split("</h").next().unwrap()))))
            .collect();
        for block in &paper.blocks {
            if let Block::Heading(_, heading) = block {
                assert!(
                    headings.contains(heading),
                    "{name}: {heading} in {headings:?}"
                );
            }
        }
        let tables = paper.blocks.iter();
        let tables = tables.filter(|block| matches!(block, Block::Table(_) | Block::Chart(_)));
        assert_eq!(page.matches("<table").count(), tables.count(), "{name}");
    }
}

/// Takes the tags out of a web page.
fn bare(page: &str) -> String {
    let (_, body) = page.split_once("<body").unwrap_or(("", page));
    let pieces = body.split('<').map(|piece| match piece.split_once('>') {
        Some((_, text)) => text,
        None => piece,
    });
    unescaped(&pieces.collect::<String>()).replace("&nbsp;", " ")
}

#[test]
fn a_spreadsheet_reads_every_table_with_accents_and_runs_nothing() {
    let mut files = Vec::new();
    let mut rows = Vec::new();
    for lang in LANGS {
        let mut walk = walk(lang);
        let me = walk.me.clone();
        for (note, text) in walk.notes.iter_mut().zip([
            "=1+1",
            "=HYPERLINK(\"x\")",
            "+1",
            "@SUM(1)",
            "¿Así? «ñ» \"q\", a; b\nsecond line\ttab",
        ]) {
            (note.text, note.author) = (text.to_owned(), me.clone());
        }
        let mine = walk.notes.iter().filter(|note| note.author == me).count();
        for (name, table, count) in [
            ("notes", notes_table(&walk, lang), mine),
            ("cards", cards_table(&walk, lang), walk.cards.len()),
            (
                "commitments",
                commitments_table(&walk, lang),
                walk.commitments.len(),
            ),
        ] {
            files.push((
                format!("{name}-{}.csv", tag(lang)),
                table_csv(&table).unwrap(),
            ));
            rows.push((lang, name, count));
        }
    }
    let (_folder, files) = laid_out(files);
    // The dialog proposes UTF-8 by the mark at the beginning; without one it has to be said. Written is
    // the whole spreadsheet as XML, with what each cell is.
    converted(&files, "fods", &["--infilter=CSV:44,34,76,1"]);
    for ((lang, name, count), file) in rows.iter().zip(&files) {
        let sheet = read(file, "fods");
        let (_, sheet) = sheet.split_once("<office:body>").unwrap();
        assert!(!sheet.contains("table:formula"), "{name}: a formula is run");
        let filled = sheet.split("<table:table-row").skip(1);
        let filled = filled.filter(|row| row.contains("<text:p")).count();
        assert_eq!(
            filled,
            count + 1,
            "{name} {lang:?}: a header and a row each"
        );
        let heading = Words::of(*lang).say("paper-column-text");
        assert!(
            sheet.contains(&format!("<text:p>{heading}</text:p>")),
            "{heading}"
        );
        if *name == "notes" {
            assert!(sheet.contains("¿Así? «ñ» &quot;q&quot;, a; b"), "{sheet}");
            assert!(sheet.contains("=1+1</text:p>"), "{sheet}");
        }
    }
}
