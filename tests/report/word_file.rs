//! Reads a Word document as its XML has it: paragraphs with their styles, lists, tables.

use std::io::{Cursor, Read};

/// A Word document as it lies in its archive.
pub struct WordFile(zip::ZipArchive<Cursor<Vec<u8>>>);

/// What is being read: the paragraph, and the row if it stands in a table.
#[derive(Default)]
struct Place {
    style: String,
    bullet: bool,
    text: String,
    cells: Option<Vec<String>>,
    head: bool,
}

impl WordFile {
    pub fn of(bytes: Vec<u8>) -> WordFile {
        WordFile(zip::ZipArchive::new(Cursor::new(bytes)).expect("a Word document is an archive"))
    }

    /// Gives one file of the archive; empty if there is none.
    pub fn part(&mut self, name: &str) -> String {
        let mut text = String::new();
        if let Ok(mut part) = self.0.by_name(name) {
            part.read_to_string(&mut text).unwrap();
        }
        text
    }

    /// Gives one line a paragraph and one a row: the style, then the text.
    pub fn lines(&mut self) -> Vec<String> {
        let mut lines = lines(&self.part("word/document.xml"));
        lines.push("foot".to_owned());
        lines.extend(lines_of_foot(&self.part("word/footer1.xml")));
        lines
    }

    /// Gives all text of the document.
    pub fn text(&mut self) -> String {
        self.lines().join("\n")
    }
}

fn lines_of_foot(xml: &str) -> Vec<String> {
    lines(xml).iter().map(|line| format!("  {line}")).collect()
}

fn lines(xml: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = Place::default();
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let (name, rest) = tag.split_once([' ', '/']).unwrap_or((tag, ""));
        match name {
            "w:p" => {
                (at.style, at.bullet, at.text) = ("Normal".to_owned(), false, String::new());
            }
            "w:pStyle" => at.style = attribute(rest, "w:val"),
            "w:numPr" => at.bullet = true,
            "w:t" => at.text += &unescaped(text),
            "w:br" => at.text += " ⏎ ",
            "w:tab" => at.text.push('\t'),
            "wp:docPr" => at.text += &format!("[picture: {}]", attribute(rest, "descr")),
            "w:tr" => (at.cells, at.head) = (Some(Vec::new()), false),
            "w:tblHeader" => at.head = true,
            _ => {}
        }
        match tag {
            "/w:p" => {
                let text = std::mem::take(&mut at.text);
                let style = if at.bullet { "•" } else { &at.style };
                match &mut at.cells {
                    Some(cells) => cells.push(text),
                    None => found.push(format!("{style}: {text}")),
                }
            }
            "/w:tr" => {
                let row = if at.head { "head row" } else { "row" };
                let cells = at.cells.take().unwrap_or_default();
                found.push(format!("{row}: {}", cells.join(" | ")));
            }
            _ => {}
        }
    }
    found
}

fn attribute(tag: &str, name: &str) -> String {
    let value = tag.split_once(&format!("{name}=\""));
    let value = value.and_then(|(_, rest)| rest.split_once('"'));
    unescaped(value.map(|(value, _)| value).unwrap_or_default())
}

/// Takes back what XML and HTML write for five characters.
pub fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for (escaped, c) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ] {
        text = text.replace(escaped, c);
    }
    text
}
