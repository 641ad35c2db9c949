//! Typst's view of the world: a template, what templates share, one data file and the fonts; no disk,
//! no network.

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::ReportError;
use crate::fonts::Fonts;

/// What templates share.
const SHARED: [(&str, &str); 2] = [
    ("look.typ", include_str!("../templates/look.typ")),
    ("chart.typ", include_str!("../templates/chart.typ")),
];

/// Which paper is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    /// Blank sheets to write on in a room.
    Scripting,
    /// A paper of blocks.
    Paper,
}

impl Template {
    /// Gives the template's name and its text.
    fn source(self) -> (&'static str, &'static str) {
        match self {
            Self::Scripting => ("scripting.typ", include_str!("../templates/scripting.typ")),
            Self::Paper => ("paper.typ", include_str!("../templates/paper.typ")),
        }
    }
}

/// What one report is drawn from.
pub(crate) struct Desk {
    library: LazyHash<Library>,
    fonts: Fonts,
    main: FileId,
    sources: Vec<Source>,
    data_id: FileId,
    data: Bytes,
}

impl Desk {
    /// Lays the walk's data, as JSON, beside the template.
    pub(crate) fn new(
        template: Template,
        data: Vec<u8>,
        fonts: Fonts,
    ) -> Result<Desk, ReportError> {
        let (name, text) = template.source();
        let main = file(name)?;
        let mut sources = vec![Source::new(main, text.to_owned())];
        for (name, text) in SHARED {
            sources.push(Source::new(file(name)?, text.to_owned()));
        }
        Ok(Desk {
            library: LazyHash::new(library()),
            fonts,
            main,
            sources,
            data_id: file("walk.json")?,
            data: Bytes::new(data),
        })
    }
}

/// Typst's own names, with those by which a cell heads its row and a table has a summary.
fn library() -> Library {
    let features = [Feature::A11yExtras].into_iter().collect();
    Library::builder().with_features(features).build()
}

fn file(name: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(name)
        .map_err(|_| ReportError::Layout(format!("{name} is no path inside the report")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl Desk {
    /// Names the template and the line that an error is about.
    fn place(&self, error: &SourceDiagnostic) -> Option<String> {
        let id = error.span.id()?;
        let source = self.sources.iter().find(|source| source.id() == id)?;
        let line = source.lines().byte_to_line(self.range(error.span)?.start)?;
        Some(format!(
            "{}, line {}",
            id.vpath().get_without_slash(),
            line + 1
        ))
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id {
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // The date of a report is given with its data.
        None
    }
}

/// Lays out the pages.
pub(crate) fn lay_out(desk: &Desk) -> Result<PagedDocument, ReportError> {
    typst::compile::<PagedDocument>(desk)
        .output
        .map_err(|errors| ReportError::Layout(told(&errors, Some(desk))))
}

/// Writes the pages as a tagged PDF under PDF/UA-1, with no author in it.
pub(crate) fn write(pages: &PagedDocument) -> Result<Vec<u8>, ReportError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| ReportError::Write(error.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Learning Walks".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options).map_err(|errors| ReportError::Write(told(&errors, None)))
}

/// Draws one page as a picture; its letters are outlines, so it needs no font.
pub(crate) fn picture(page: &Page) -> String {
    typst_svg::svg(page, &SvgOptions::default())
}

/// Puts what Typst said on one line, for the log, with the template's line where it is known.
fn told(errors: &[SourceDiagnostic], desk: Option<&Desk>) -> String {
    let messages: Vec<String> = errors
        .iter()
        .map(|error| match desk.and_then(|desk| desk.place(error)) {
            Some(place) => format!("{} ({place})", error.message),
            None => error.message.to_string(),
        })
        .collect();
    messages.join("; ")
}
