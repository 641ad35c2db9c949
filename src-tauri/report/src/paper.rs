//! What stands on a paper, in order, before it is drawn: one form for PDF, web page and Markdown.
//!
//! A block says what it is, never how it looks. What a person typed stays apart from our own
//! sentences all the way, so that no format can mistake it for markup.

pub(crate) mod docx;
mod drawn_chart;
pub(crate) mod html;
pub(crate) mod markdown;
pub(crate) mod pages;

use walk_core::terms::Lane;

use crate::chart::ChartModel;

/// Words on a paper, and whose they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Say {
    /// A sentence of ours, in the language of the paper.
    Ours(String),
    /// What somebody typed, in the language of the walk.
    Typed(String),
}

impl Say {
    /// Takes what somebody typed; text without a visible character is nothing.
    pub(crate) fn typed(text: &str) -> Option<Say> {
        (!text.trim().is_empty()).then(|| Say::Typed(text.to_owned()))
    }

    fn typed_into<'a>(&'a self, all: &mut Vec<&'a str>) {
        if let Say::Typed(text) = self {
            all.push(text);
        }
    }

    /// Gives the words, whoever said them.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Say::Ours(text) | Say::Typed(text) => text,
        }
    }
}

/// A point of a list: its words, small marks beside them, and words below them under a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// What it says.
    pub text: Say,
    /// Short words beside it, such as "visit 2".
    pub marks: Vec<String>,
    /// A label of ours and words below.
    pub below: Vec<(String, Say)>,
}

/// A table with a header row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The title of each column, and its share of the width.
    pub columns: Vec<(String, u32)>,
    /// The cells of each row; as many as there are columns.
    pub rows: Vec<Vec<Option<Say>>>,
}

impl Table {
    /// Lists what somebody typed in it, row by row.
    #[must_use]
    pub fn typed(&self) -> Vec<&str> {
        let cells = self.rows.iter().flatten().flatten();
        let typed = cells.filter(|say| matches!(say, Say::Typed(_)));
        typed.map(Say::text).collect()
    }
}

/// One block of a paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading of level 1 or 2 below the title.
    Heading(u8, String),
    /// A small sentence of ours below a heading or a text.
    Quiet(String),
    /// A paragraph.
    Text(Say),
    /// A label of ours with words below it.
    Labelled(String, Say),
    /// The focus question, to be seen first.
    Focus(String, Say),
    /// A list.
    List(Vec<Point>),
    /// Cards beside one another.
    Cards(Vec<Point>),
    /// Notes of one lane, under its shape and its word; a note that was typed in from elsewhere has no lane.
    Notes {
        /// The lane.
        lane: Option<Lane>,
        /// What the lane is called; empty without a lane.
        word: String,
        /// Its notes.
        notes: Vec<Point>,
    },
    /// A group of cards: in how many visits, what was seen, its cards, where it was different.
    Group {
        /// What the group is called.
        name: Option<Say>,
        /// "In 3 of 4 visits"; empty if no card is there.
        lead: String,
        /// Reads on from the lead.
        statement: Option<Say>,
        /// Its cards.
        cards: Vec<Point>,
        /// A label of ours and where it was different.
        different: Option<(String, Say)>,
    },
    /// A table.
    Table(Table),
    /// A chart; its name is the heading above it.
    Chart(Box<ChartModel>),
    /// A line to write on, after a label.
    Line(String),
}

/// A paper before it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// What kind of paper it is, above the title.
    pub kicker: String,
    /// The title.
    pub title: Say,
    /// Short facts below the title: the day, the number of visits.
    pub facts: Vec<String>,
    /// What stands on it.
    pub blocks: Vec<Block>,
}

impl Table {
    /// Writes a chart as a table of words and numbers, for a format that draws no bars and shapes.
    pub(crate) fn of_chart(chart: &ChartModel) -> Table {
        let columns = chart.columns.iter().map(|column| (column.text.clone(), 2));
        let first = (
            chart.corner.clone(),
            if chart.columns.len() > 6 { 4 } else { 5 },
        );
        let mut group = "";
        let rows = chart.rows.iter().map(|row| {
            if let Some((head, _)) = &row.group {
                group = &head.text;
            }
            let heads = [group, &row.head.text, &row.head.note];
            let heads = heads.into_iter().filter(|head| !head.is_empty());
            let head = heads.collect::<Vec<_>>().join(", ");
            let typed = row.head.lang.is_some() || !group.is_empty();
            let head = if typed {
                Say::Typed(head)
            } else {
                Say::Ours(head)
            };
            let cells = row.cells.iter().map(|cell| {
                let marks = cell.marks.iter().map(|mark| mark.text.as_str());
                let marks = marks.collect::<Vec<_>>().join("; ");
                let text = if marks.is_empty() {
                    cell.text.clone()
                } else {
                    marks
                };
                (!text.is_empty()).then_some(Say::Ours(text))
            });
            [Some(head)].into_iter().chain(cells).collect()
        });
        let rows = rows.collect();
        Table {
            columns: [first].into_iter().chain(columns).collect(),
            rows,
        }
    }
}

impl Paper {
    /// Lists what somebody typed on it, in the order of the paper.
    #[must_use]
    pub fn typed(&self) -> Vec<&str> {
        let mut all = Vec::new();
        self.title.typed_into(&mut all);
        for block in &self.blocks {
            block.typed_into(&mut all);
        }
        all
    }

    /// Lists its parts, each with how much stands in it: points, cards, groups, rows and texts. Of a paper
    /// with one part, or with none, the headings below it are listed too.
    #[must_use]
    pub fn outline(&self) -> Vec<(String, usize)> {
        let top = |block: &&Block| matches!(block, Block::Heading(1, _));
        let most = if self.blocks.iter().filter(top).count() > 1 {
            1
        } else {
            2
        };
        let mut parts: Vec<(String, usize)> = Vec::new();
        let mut headed = false;
        for block in &self.blocks {
            match block {
                Block::Heading(level, text) if *level <= most => {
                    headed = true;
                    parts.push((text.clone(), 0));
                }
                Block::Heading(..) => {}
                // What stands before the first heading has a label of its own.
                Block::Labelled(label, _) | Block::Focus(label, _) if !headed => {
                    parts.push((label.clone(), 1));
                }
                block => {
                    if let Some((_, count)) = parts.last_mut() {
                        *count += block.size();
                    }
                }
            }
        }
        parts
    }
}

impl Block {
    fn size(&self) -> usize {
        match self {
            Self::Quiet(_) => 0,
            Self::List(points) | Self::Cards(points) => points.len(),
            Self::Notes { notes, .. } => notes.len(),
            Self::Table(table) => table.rows.len(),
            _ => 1,
        }
    }

    fn typed_into<'a>(&'a self, all: &mut Vec<&'a str>) {
        match self {
            Self::Heading(..) | Self::Quiet(_) | Self::Line(_) => {}
            Self::Text(say) | Self::Labelled(_, say) | Self::Focus(_, say) => say.typed_into(all),
            Self::List(points) | Self::Cards(points) | Self::Notes { notes: points, .. } => {
                typed_in_points(points, all);
            }
            Self::Group {
                name,
                statement,
                cards,
                different,
                ..
            } => {
                let beside = different.iter().map(|(_, say)| say);
                for say in name.iter().chain(statement).chain(beside) {
                    say.typed_into(all);
                }
                typed_in_points(cards, all);
            }
            Self::Table(table) => {
                for say in table.rows.iter().flatten().flatten() {
                    say.typed_into(all);
                }
            }
            Self::Chart(chart) => {
                let groups = chart.rows.iter().filter_map(|row| row.group.as_ref());
                let heads = groups.map(|(head, _)| head);
                let heads = heads.chain(chart.rows.iter().map(|row| &row.head));
                all.extend(heads.filter(|h| h.lang.is_some()).map(|h| h.text.as_str()));
            }
        }
    }
}

fn typed_in_points<'a>(points: &'a [Point], all: &mut Vec<&'a str>) {
    for point in points {
        point.text.typed_into(all);
        for (_, say) in &point.below {
            say.typed_into(all);
        }
    }
}
