//! What stands on a paper, in order, before it is drawn: one form for PDF, web page and Markdown.
//!
//! A block says what it is, never how it looks. What a person typed stays apart from our own
//! sentences all the way, so that no format can mistake it for markup.

pub(crate) mod docx;
pub(crate) mod html;
pub(crate) mod markdown;
pub(crate) mod pages;

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

/// One block of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 or 2 below the title.
    Heading(u8, String),
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
    /// A line to write on, after a label.
    Line(String),
}

/// A paper before it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
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

impl Paper {
    /// Lists what somebody typed on it, in the order of the paper.
    #[must_use]
    pub fn typed(&self) -> Vec<&str> {
        let mut all: Vec<&Say> = vec![&self.title];
        for block in &self.blocks {
            block.says(&mut all);
        }
        let typed = all.into_iter().filter(|say| matches!(say, Say::Typed(_)));
        typed.map(Say::text).collect()
    }

    /// Lists its headings, each with how much stands below it: points, cards, groups, rows and texts.
    #[must_use]
    pub fn outline(&self) -> Vec<(String, usize)> {
        let mut parts: Vec<(String, usize)> = Vec::new();
        let mut headed = false;
        for block in &self.blocks {
            match block {
                Block::Heading(_, text) => {
                    headed = true;
                    parts.push((text.clone(), 0));
                }
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
            Self::List(points) | Self::Cards(points) => points.len(),
            Self::Table(table) => table.rows.len(),
            _ => 1,
        }
    }

    fn says<'a>(&'a self, into: &mut Vec<&'a Say>) {
        let mut points = |points: &'a [Point]| {
            for point in points {
                into.push(&point.text);
                into.extend(point.below.iter().map(|(_, say)| say));
            }
        };
        match self {
            Self::Heading(..) | Self::Line(_) => {}
            Self::Text(say) | Self::Labelled(_, say) | Self::Focus(_, say) => into.push(say),
            Self::List(all) | Self::Cards(all) => points(all),
            Self::Group {
                name,
                statement,
                cards,
                different,
                ..
            } => {
                points(cards);
                into.extend(name);
                into.extend(statement);
                into.extend(different.iter().map(|(_, say)| say));
            }
            Self::Table(table) => into.extend(table.rows.iter().flatten().flatten()),
        }
    }
}
