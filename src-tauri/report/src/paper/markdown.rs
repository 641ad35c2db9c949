//! A paper as Markdown: readable as it stands, and taken by other programs.

use std::fmt::Write as _;

use walk_words::Words;

use crate::ink::one_kind_of_line_end;

use super::{Block, Paper, Point, Say, Table};

/// Writes a paper as Markdown; what somebody typed is escaped so that it stays what it was.
#[must_use]
pub(crate) fn text(paper: &Paper, words: &Words) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "{}\n\n# {}",
        plain(&paper.kicker),
        one_line(&paper.title)
    );
    if !paper.facts.is_empty() {
        let _ = writeln!(out, "\n{}", plain(&paper.facts.join(" · ")));
    }
    for block in &paper.blocks {
        out.push('\n');
        write_block(&mut out, block);
    }
    let _ = writeln!(
        out,
        "\n---\n\n{}  \n**{}**",
        plain(&words.say("report-purpose-line")),
        plain(&words.say("report-not-for-evaluation"))
    );
    out
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(level, text) => {
            let marks = "#".repeat(usize::from(*level) + 1);
            let _ = writeln!(out, "{marks} {}", plain(text));
        }
        Block::Quiet(text) => {
            let _ = writeln!(out, "*{}*", plain(text));
        }
        Block::Text(say) => {
            let _ = writeln!(out, "{}", lines(say, ""));
        }
        Block::Labelled(label, say) | Block::Focus(label, say) => {
            let _ = writeln!(out, "**{}**\n\n{}", plain(label), lines(say, ""));
        }
        Block::List(points) | Block::Cards(points) => write_points(out, points),
        Block::Group {
            name,
            lead,
            statement,
            cards,
            different,
        } => {
            if let Some(name) = name {
                let _ = writeln!(out, "### {}\n", one_line(name));
            }
            let said = statement.as_ref().map(|say| lines(say, ""));
            let lead = plain(lead);
            let both = [lead.as_str(), said.as_deref().unwrap_or_default()];
            let _ = writeln!(out, "{}\n", both.join(" ").trim());
            write_points(out, cards);
            if let Some((label, say)) = different {
                let _ = writeln!(out, "\n**{}**\n\n{}", plain(label), lines(say, ""));
            }
        }
        Block::Notes { word, notes, .. } => {
            if !word.is_empty() {
                let _ = writeln!(out, "**{}**\n", plain(word));
            }
            write_points(out, notes);
        }
        Block::Table(table) => write_table(out, table),
        Block::Chart(chart) => {
            let _ = writeln!(out, "**{}**\n", plain(&chart.headline));
            write_table(out, &Table::of_chart(chart));
            let _ = writeln!(out, "\n*{}*", plain(&chart.caption));
        }
        Block::Line(label) => {
            let _ = writeln!(out, "{}: \\_\\_\\_\\_\\_\\_\\_\\_", plain(label));
        }
    }
}

fn write_points(out: &mut String, points: &[Point]) {
    for point in points {
        let marks = match point.marks.as_slice() {
            [] => String::new(),
            marks => format!(" ({})", plain(&marks.join(" · "))),
        };
        let _ = writeln!(out, "- {}{marks}", lines(&point.text, "  "));
        for (label, say) in &point.below {
            let _ = writeln!(out, "  - *{}* {}", plain(label), lines(say, "    "));
        }
    }
}

fn write_table(out: &mut String, table: &Table) {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let heads = table.columns.iter().map(|(head, _)| plain(head)).collect();
    let _ = writeln!(out, "{}", row(heads));
    let _ = writeln!(out, "{}", row(vec!["---".to_owned(); table.columns.len()]));
    for cells in &table.rows {
        let cells = cells.iter();
        let cells = cells.map(|cell| cell.as_ref().map(one_line).unwrap_or_default());
        let _ = writeln!(out, "{}", row(cells.collect()));
    }
}

/// Gives words with their line ends kept: each line stands below the other, as far in as `inset` says.
fn lines(say: &Say, inset: &str) -> String {
    let text = one_kind_of_line_end(say.text());
    let lines: Vec<String> = text.trim_end().split('\n').map(line).collect();
    lines.join(&format!("\\\n{inset}"))
}

/// Gives one line; spaces at its beginning would make a block of code of it, so they are spaces that do not.
fn line(text: &str) -> String {
    let words = text.trim_start();
    let inset = text.chars().count() - words.chars().count();
    "&nbsp;".repeat(inset) + &plain(words)
}

fn one_line(say: &Say) -> String {
    let words: Vec<&str> = say.text().split_whitespace().collect();
    plain(&words.join(" "))
}

/// Escapes every character that could be markup.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() && !matches!(c, ',' | ';' | '/' | '%' | '?') {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}
