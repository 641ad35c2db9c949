//! A paper as one web page that needs nothing beside it: no script, no picture, no other file.

use std::fmt::Write as _;

use walk_core::terms::Lane;
use walk_words::{Lang, Words};

use super::{Block, Paper, Point, Say, Table};

mod charts;

/// How the page looks; dark on white, and on paper as on a screen.
const LOOK: &str = include_str!("../../templates/paper.css");

/// Writes a paper as a web page; what somebody typed has the language of the walk.
#[must_use]
pub(crate) fn page(paper: &Paper, words: &Words, walk_lang: &str) -> String {
    let lang = match words.lang() {
        Lang::En | Lang::EnXa => "en",
        Lang::Es => "es",
    };
    let mut page = Page {
        out: String::new(),
        walk_lang,
    };
    let title = escaped(paper.title.text());
    let out = &mut page.out;
    out.push_str("<!doctype html>\n");
    let _ = writeln!(
        out,
        "<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{LOOK}</style>\n</head>\n<body>\n<main>"
    );
    let _ = writeln!(
        out,
        "<header>\n<p class=\"kicker\">{}</p>",
        escaped(&paper.kicker)
    );
    page.element("h1", "", &paper.title);
    if !paper.facts.is_empty() {
        let facts = escaped(&paper.facts.join(" · "));
        let _ = writeln!(page.out, "<p class=\"quiet\">{facts}</p>");
    }
    page.out.push_str("</header>\n");
    for block in &paper.blocks {
        page.block(block);
    }
    let _ = writeln!(
        page.out,
        "</main>\n<footer>\n<p>{}</p>\n<p><strong>{}</strong></p>\n</footer>\n</body>\n</html>",
        escaped(&words.say("report-purpose-line")),
        escaped(&words.say("report-not-for-evaluation")),
    );
    page.out
}

struct Page<'a> {
    out: String,
    walk_lang: &'a str,
}

impl Page<'_> {
    /// Writes an element; line ends of what was typed are kept by the look of the page.
    fn element(&mut self, tag: &str, class: &str, say: &Say) {
        let class = match (class, say) {
            ("", Say::Ours(_)) => String::new(),
            (class, Say::Ours(_)) => format!(" class=\"{class}\""),
            (class, Say::Typed(_)) => {
                let class = [class, "typed"].join(" ");
                let lang = self.walk_lang;
                format!(" class=\"{}\" lang=\"{lang}\" dir=\"auto\"", class.trim())
            }
        };
        let _ = writeln!(self.out, "<{tag}{class}>{}</{tag}>", escaped(say.text()));
    }

    /// Writes an element with words of ours.
    fn ours(&mut self, tag: &str, class: &str, text: &str) {
        let text = escaped(text);
        let _ = writeln!(self.out, "<{tag} class=\"{class}\">{text}</{tag}>");
    }

    fn labelled(&mut self, label: &str, say: &Say) {
        self.ours("p", "label", label);
        self.element("p", "", say);
    }

    fn point(&mut self, point: &Point) {
        self.element("p", "", &point.text);
        if !point.marks.is_empty() {
            let marks = point
                .marks
                .iter()
                .map(|mark| format!("<span>{}</span>", escaped(mark)));
            let marks = marks.collect::<Vec<_>>().join(" ");
            let _ = writeln!(self.out, "<p class=\"marks\">{marks}</p>");
        }
        for (label, say) in &point.below {
            self.labelled(label, say);
        }
    }

    fn points(&mut self, class: &str, points: &[Point]) {
        let _ = writeln!(self.out, "<ul class=\"{class}\">");
        for point in points {
            self.out.push_str("<li>\n");
            self.point(point);
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => {
                let level = level + 1;
                let _ = writeln!(self.out, "<h{level}>{}</h{level}>", escaped(text));
            }
            Block::Quiet(text) => self.ours("p", "quiet", text),
            Block::Text(say) => self.element("p", "", say),
            Block::Labelled(label, say) => self.labelled(label, say),
            Block::Focus(label, say) => {
                self.out.push_str("<div class=\"focus\">\n");
                self.labelled(label, say);
                self.out.push_str("</div>\n");
            }
            Block::List(points) => self.points("points", points),
            Block::Cards(points) => self.points("cards", points),
            Block::Group {
                name,
                lead,
                statement,
                cards,
                different,
            } => {
                self.out.push_str("<section class=\"group\">\n");
                if let Some(name) = name {
                    self.element("h3", "", name);
                }
                if !lead.is_empty() {
                    self.ours("p", "lead", lead);
                }
                if let Some(statement) = statement {
                    self.element("p", "", statement);
                }
                if !cards.is_empty() {
                    self.points("cards", cards);
                }
                if let Some((label, say)) = different {
                    self.labelled(label, say);
                }
                self.out.push_str("</section>\n");
            }
            Block::Notes { lane, word, notes } => {
                if let Some(lane) = lane {
                    let shape = shape(*lane);
                    let (lane, word) = (lane.as_str(), escaped(word));
                    let _ = writeln!(
                        self.out,
                        "<p class=\"lane {lane}\"><span aria-hidden=\"true\">{shape}</span> {word}</p>"
                    );
                }
                self.points("points", notes);
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Line(label) => self.ours("p", "line", label),
        }
    }

    fn table(&mut self, table: &Table) {
        // Without widths a browser gives the last letters of a short column to the longest one.
        self.out.push_str("<table>\n<colgroup>");
        let shares: u32 = table.columns.iter().map(|(_, share)| share).sum();
        for (_, share) in &table.columns {
            let wide = 100 * share / shares.max(1);
            let _ = write!(self.out, "<col style=\"width:{wide}%\">");
        }
        self.out.push_str("</colgroup>\n<thead><tr>");
        for (head, _) in &table.columns {
            let _ = write!(self.out, "<th scope=\"col\">{}</th>", escaped(head));
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.out.push_str("<tr>\n");
            for cell in row {
                match cell {
                    Some(say) => self.element("td", "", say),
                    None => self.out.push_str("<td></td>\n"),
                }
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n");
    }
}

/// Gives the sign of a lane: a disc, a diamond, a triangle, as on the pages of the program.
fn shape(lane: Lane) -> char {
    match lane {
        Lane::Notice => '●',
        Lane::Wonder => '◆',
        Lane::Try => '▲',
    }
}

/// Makes text that is text and nothing else in a web page; control characters have no place there.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\r' => out.push_str("&#13;"),
            c if c.is_control() && c != '\n' && c != '\t' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
