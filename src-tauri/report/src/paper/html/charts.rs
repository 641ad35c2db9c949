//! A chart in a web page: a table whose cells carry tint, bar or shapes, always with the number or the words.

use std::fmt::Write as _;

use super::{Page, escaped, shape};
use crate::chart::{ChartCell, ChartHead, ChartModel, ChartRow};

impl Page<'_> {
    pub(super) fn chart(&mut self, chart: &ChartModel) {
        // A wide table scrolls in its own region, with the keyboard, too.
        let (kind, name) = (chart.kind, escaped(&chart.name));
        let _ = writeln!(
            self.out,
            "<section class=\"chart {kind}\" tabindex=\"0\" aria-label=\"{name}\">"
        );
        self.ours("p", "headline", &chart.headline);
        if !chart.key.is_empty() {
            let key = chart.key.iter().map(|mark| {
                let sign = shape(mark.lane);
                let text = escaped(&mark.text);
                format!("<span><span aria-hidden=\"true\">{sign}</span> {text}</span>")
            });
            let key = key.collect::<Vec<_>>().join(" ");
            let _ = writeln!(self.out, "<p class=\"marks\">{key}</p>");
        }
        let caption = escaped(&chart.caption);
        let _ = writeln!(self.out, "<table>\n<caption>{caption}</caption>");
        self.chart_heads(chart);
        // Each group is a body of its own, so that its heading is of its rows and of no others.
        for (n, row) in chart.rows.iter().enumerate() {
            match (n, &row.group) {
                (0, _) => self.out.push_str("<tbody>\n"),
                (_, Some(_)) => self.out.push_str("</tbody>\n<tbody>\n"),
                _ => {}
            }
            self.chart_row(row);
        }
        self.out.push_str("</tbody>\n</table>\n</section>\n");
    }

    fn chart_heads(&mut self, chart: &ChartModel) {
        let grouped = chart.rows.iter().any(|row| row.group.is_some());
        let wide = if grouped { " colspan=\"2\"" } else { "" };
        let corner = escaped(&chart.corner);
        let _ = write!(self.out, "<thead><tr><th scope=\"col\"{wide}>{corner}</th>");
        for column in &chart.columns {
            self.out.push_str("<th scope=\"col\">");
            if column.fill > 0 {
                let fill = column.fill;
                let _ = write!(self.out, "<span class=\"swatch fill-{fill}\"></span>");
            }
            let _ = write!(self.out, "{}</th>", escaped(&column.text));
        }
        self.out.push_str("</tr></thead>\n");
    }

    fn chart_row(&mut self, row: &ChartRow) {
        self.out.push_str("<tr>\n");
        if let Some((head, rows)) = &row.group {
            self.chart_head(head, &format!("scope=\"rowgroup\" rowspan=\"{rows}\""));
        }
        self.chart_head(&row.head, "scope=\"row\"");
        for cell in &row.cells {
            let _ = writeln!(self.out, "{}", drawn(cell));
        }
        self.out.push_str("</tr>\n");
    }

    fn chart_head(&mut self, head: &ChartHead, scope: &str) {
        let text = escaped(&head.text);
        let lang = match head.lang {
            Some(lang) => format!(" lang=\"{}\" dir=\"auto\"", lang.as_str()),
            None => String::new(),
        };
        let _ = write!(self.out, "<th {scope}><span{lang}>{text}</span>");
        if !head.note.is_empty() {
            let note = escaped(&head.note);
            let _ = write!(self.out, " <span class=\"quiet\">{note}</span>");
        }
        self.out.push_str("</th>\n");
    }
}

/// Draws one cell; what is not noted is blank for the eye and said to the ear.
fn drawn(cell: &ChartCell) -> String {
    let text = escaped(&cell.text);
    if !cell.marks.is_empty() {
        let marks = cell.marks.iter().map(|mark| {
            let (sign, text) = (shape(mark.lane), escaped(&mark.text));
            format!("<span aria-hidden=\"true\">{sign}</span><span class=\"hear\">{text}; </span>")
        });
        return format!("<td>{}</td>", marks.collect::<String>());
    }
    if cell.value.is_none() {
        return format!("<td><span class=\"hear\">{text}</span></td>");
    }
    if cell.parts.is_empty() {
        return format!("<td class=\"tint-{}\">{text}</td>", cell.tint);
    }
    let parts = cell.parts.iter().map(|part| {
        let long = 100 * u64::from(part.value) / u64::from(cell.whole.max(1));
        let fill = part.fill;
        format!("<span class=\"fill-{fill}\" style=\"width:{long}%\"></span>")
    });
    let parts = parts.collect::<String>();
    format!("<td>{text}<span class=\"bar\" aria-hidden=\"true\">{parts}</span></td>")
}
