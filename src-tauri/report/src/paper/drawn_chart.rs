//! A chart as data for its template: the numbers as they are, every word made drawable.

use serde::Serialize;

use super::pages::Said;
use crate::chart::{ChartCell, ChartColumn, ChartHead, ChartMark, ChartModel, ChartStep};
use crate::ink::{Drawn, Ink};

/// A chart, as the template reads it.
#[derive(Serialize)]
pub(super) struct DrawnChart {
    kind: &'static str,
    headline: Option<Drawn>,
    /// The headline as plain text, for whoever hears a picture.
    spoken: String,
    caption: String,
    key: Vec<ChartMark>,
    corner: String,
    columns: Vec<ChartColumn>,
    grouped: bool,
    rows: Vec<DrawnRow>,
    line: Vec<ChartStep>,
}

#[derive(Serialize)]
struct DrawnRow {
    group: Option<(DrawnHead, u32)>,
    head: DrawnHead,
    cells: Vec<ChartCell>,
}

#[derive(Serialize)]
struct DrawnHead {
    text: Option<Said>,
    note: String,
}

impl DrawnChart {
    /// Makes the words of a chart drawable.
    pub(super) fn of(chart: &ChartModel, ink: &mut Ink<'_>) -> DrawnChart {
        let mut head = |head: &ChartHead| DrawnHead {
            text: ink.draw(&head.text).map(|drawn| Said {
                drawn,
                typed: head.lang.is_some(),
            }),
            note: head.note.clone(),
        };
        let rows = chart.rows.iter().map(|row| DrawnRow {
            group: row.group.as_ref().map(|(name, rows)| (head(name), *rows)),
            head: head(&row.head),
            cells: row.cells.clone(),
        });
        let rows = rows.collect();
        let headline = ink.draw(&chart.headline);
        DrawnChart {
            kind: chart.kind,
            spoken: headline
                .as_ref()
                .map(Drawn::on_one_line)
                .unwrap_or_default(),
            headline,
            caption: chart.caption.clone(),
            key: chart.key.clone(),
            corner: chart.corner.clone(),
            columns: chart.columns.clone(),
            grouped: chart.rows.iter().any(|row| row.group.is_some()),
            rows,
            line: chart.line.clone(),
        }
    }
}
