//! A paper as a Word document, for those who go on editing it: real headings, lists and tables.

use docx_rs::{
    AbstractNumbering, BreakType, Docx, Footer, IndentLevel, Level, LevelJc, LevelText,
    NumberFormat, Numbering, NumberingId, Paragraph, Run, RunFonts, SpecialIndentType, Start,
    Style, StyleType, Table as WordTable, TableCell, TableRow, WidthType, XMLDocx,
};
use walk_words::{Lang, Words};

use super::html::escaped;
use super::{Block, Paper, Point, Say, Table};
use crate::ReportError;
use crate::ink::one_kind_of_line_end;

/// Half points of the text, the title and the headings.
const SIZES: [(&str, &str, usize); 3] = [
    ("Title", "Title", 44),
    ("Heading1", "heading 1", 30),
    ("Heading2", "heading 2", 24),
];
/// The width of the text on a page, in twentieths of a point.
const WIDTH: u32 = 9_000;
/// The one kind of list.
const BULLETS: usize = 2;
const QUIET: &str = "46504C";
const ACCENT: &str = "0B5A50";

/// Writes a paper as a Word document.
pub(crate) fn file(paper: &Paper, words: &Words) -> Result<Vec<u8>, ReportError> {
    let mut word = Word { docx: blank(words) };
    word.add(quiet(&paper.kicker));
    word.add(
        Paragraph::new()
            .style("Title")
            .add_run(run(paper.title.text())),
    );
    if !paper.facts.is_empty() {
        word.add(quiet(&paper.facts.join(" · ")));
    }
    for block in &paper.blocks {
        word.block(block);
    }
    let mut bytes = std::io::Cursor::new(Vec::new());
    finished(word.docx, paper, words)
        .pack(&mut bytes)
        .map_err(|error| ReportError::Word(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// Adds what the library has no words for: that header rows repeat, the language, the title; and takes
/// out the author and the days of 1970 that it writes for everybody.
///
/// The parts are text by then, and what somebody typed stands in them escaped, so no typed word can
/// look like one of the places that are searched for.
fn finished(docx: Docx, paper: &Paper, words: &Words) -> XMLDocx {
    let mut made = docx.build();
    let lang = match words.lang() {
        Lang::En | Lang::EnXa => "en-US",
        Lang::Es => "es-MX",
    };
    let document = String::from_utf8_lossy(&made.document);
    let mut tables = document.split("<w:tbl>");
    let before = tables.next().unwrap_or_default().to_owned();
    let headed = tables.map(|table| table.replacen("<w:trPr>", "<w:trPr><w:tblHeader />", 1));
    made.document = [before]
        .into_iter()
        .chain(headed)
        .collect::<Vec<_>>()
        .join("<w:tbl>")
        .into_bytes();
    let styles = String::from_utf8_lossy(&made.styles);
    let spoken = format!("<w:lang w:val=\"{lang}\" /></w:rPr></w:rPrDefault>");
    made.styles = styles
        .replacen("</w:rPr></w:rPrDefault>", &spoken, 1)
        .into_bytes();
    let core = String::from_utf8_lossy(&made.doc_props.core);
    let title = escaped(&in_xml(paper.title.text()));
    let told = format!("<dc:title>{title}</dc:title><dc:language>{lang}</dc:language>");
    let core = core
        .replace("<dc:creator>unknown</dc:creator>", &told)
        .replace("<cp:lastModifiedBy>unknown</cp:lastModifiedBy>", "");
    let core = without(&without(&core, "dcterms:created"), "dcterms:modified");
    made.doc_props.core = core.into_bytes();
    made
}

/// Leaves out an element.
fn without(text: &str, element: &str) -> String {
    let end = format!("</{element}>");
    let (Some(from), Some(to)) = (text.find(&format!("<{element}")), text.find(&end)) else {
        return text.to_owned();
    };
    [&text[..from], &text[to + end.len()..]].concat()
}

/// A document with its styles, its list and its foot, and nothing in it yet.
fn blank(words: &Words) -> Docx {
    let bullet = Level::new(
        0,
        Start::new(1),
        NumberFormat::new("bullet"),
        LevelText::new("•"),
        LevelJc::new("left"),
    )
    .indent(Some(360), Some(SpecialIndentType::Hanging(360)), None, None);
    let foot = [
        words.say("report-purpose-line"),
        words.say("report-not-for-evaluation"),
    ];
    let mut docx = Docx::new()
        .default_fonts(RunFonts::new().ascii("Calibri").hi_ansi("Calibri"))
        .default_size(22)
        .add_abstract_numbering(AbstractNumbering::new(BULLETS).add_level(bullet))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
        .footer(Footer::new().add_paragraph(quiet(&foot.join(" "))));
    for (id, name, size) in SIZES {
        docx = docx.add_style(
            Style::new(id, StyleType::Paragraph)
                .name(name)
                .size(size)
                .bold(),
        );
    }
    docx
}

struct Word {
    docx: Docx,
}

impl Word {
    fn add(&mut self, paragraph: Paragraph) {
        self.docx = std::mem::take(&mut self.docx).add_paragraph(paragraph);
    }

    fn labelled(&mut self, label: &str, say: &Say) {
        self.add(quiet(label).keep_next(true));
        self.add(Paragraph::new().add_run(run(say.text())));
    }

    fn points(&mut self, points: &[Point]) {
        for point in points {
            let mut line = Paragraph::new()
                .numbering(NumberingId::new(BULLETS), IndentLevel::new(0))
                .add_run(run(point.text.text()));
            if !point.marks.is_empty() {
                let marks = format!(" ({})", point.marks.join(" · "));
                line = line.add_run(run(&marks).color(QUIET));
            }
            self.add(line);
            for (label, say) in &point.below {
                let line = Paragraph::new().indent(Some(360), None, None, None);
                let label = run(&format!("{label} ")).color(QUIET);
                self.add(line.add_run(label).add_run(run(say.text())));
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => {
                let style = format!("Heading{level}");
                let heading = Paragraph::new().style(&style).keep_next(true);
                self.add(heading.add_run(run(text)));
            }
            Block::Quiet(text) => self.add(quiet(text)),
            Block::Text(say) => self.add(Paragraph::new().add_run(run(say.text()))),
            Block::Labelled(label, say) | Block::Focus(label, say) => self.labelled(label, say),
            Block::List(points) | Block::Cards(points) => self.points(points),
            Block::Group {
                name,
                lead,
                statement,
                cards,
                different,
            } => {
                if let Some(name) = name {
                    let heading = Paragraph::new().style("Heading2").keep_next(true);
                    self.add(heading.add_run(run(name.text())));
                }
                let mut line = Paragraph::new();
                if !lead.is_empty() {
                    line = line.add_run(run(&format!("{lead} ")).bold().color(ACCENT));
                }
                if let Some(statement) = statement {
                    line = line.add_run(run(statement.text()));
                }
                self.add(line);
                self.points(cards);
                if let Some((label, say)) = different {
                    self.labelled(label, say);
                }
            }
            Block::Notes { word, notes, .. } => {
                if !word.is_empty() {
                    self.add(quiet(word).keep_next(true));
                }
                self.points(notes);
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => {
                let headline = run(&chart.headline).bold();
                self.add(Paragraph::new().keep_next(true).add_run(headline));
                self.table(&Table::of_chart(chart));
                self.add(quiet(&chart.caption));
            }
            Block::Line(label) => {
                let line = Paragraph::new().add_run(run(&format!("{label}: ________________")));
                self.add(line);
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let shares: u32 = table.columns.iter().map(|(_, share)| share).sum();
        let widths: Vec<usize> = table
            .columns
            .iter()
            .map(|(_, share)| (WIDTH * share / shares.max(1)) as usize)
            .collect();
        let cell = |text: Run, width: &usize| {
            TableCell::new()
                .width(*width, WidthType::Dxa)
                .add_paragraph(Paragraph::new().add_run(text))
        };
        let heads = table.columns.iter().zip(&widths);
        let heads = heads.map(|((head, _), width)| cell(run(head).bold(), width));
        let mut rows = vec![TableRow::new(heads.collect()).cant_split()];
        for row in &table.rows {
            let cells = row.iter().zip(&widths);
            let cells = cells.map(|(say, width)| {
                cell(run(say.as_ref().map(Say::text).unwrap_or_default()), width)
            });
            rows.push(TableRow::new(cells.collect()).cant_split());
        }
        let made = WordTable::new(rows).set_grid(widths);
        self.docx = std::mem::take(&mut self.docx).add_table(made);
    }
}

fn quiet(text: &str) -> Paragraph {
    Paragraph::new().add_run(run(text).color(QUIET).bold().size(18))
}

/// Words as they were typed: line ends are line ends, and what XML cannot hold is left out.
fn run(text: &str) -> Run {
    let text = one_kind_of_line_end(text);
    let mut run = Run::new();
    for (n, line) in text.trim_end_matches('\n').split('\n').enumerate() {
        if n > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        run = run.add_text(in_xml(line));
    }
    run
}

/// Leaves out what XML cannot hold.
fn in_xml(text: &str) -> String {
    let allowed = |c: &char| *c == '\t' || !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    text.chars().filter(allowed).collect()
}
