//! Setting pages in steps: each can be the last, and the pictures are those of the PDF.

use std::cell::Cell;

use walk_core::document::WalkDocument;
use walk_report::{Kind, Order, ReportError, Step, unwatched};
use walk_words::{Lang, Words};

use crate::paper::{day, of_kind};
use crate::walks::{full, read};

/// Draws a report and stops before step number `last`; gives what came of it and the steps that were told.
fn stopped_before(walk: &WalkDocument, last: usize) -> (Result<usize, ReportError>, Vec<Step>) {
    let told = Cell::new(Vec::new());
    let watch = |step| {
        let mut steps = told.take();
        steps.push(step);
        let go_on = steps.len() < last;
        told.set(steps);
        go_on
    };
    let paper = walk_report::paper(Kind::Report, walk, Words::of(Lang::En), None);
    let drawn = Order::paper(&paper, walk, Lang::En, day()).pdf(&watch);
    (drawn.map(|pdf| pdf.bytes.len()), told.take())
}

#[test]
fn a_stop_at_any_step_is_the_last_thing_that_happens() {
    let walk = read(full());
    let (whole, steps) = stopped_before(&walk, usize::MAX);
    assert!(whole.is_ok());
    assert_eq!(steps.last(), Some(&Step::File));
    assert!(steps.starts_with(&[Step::Reading, Step::Pages]));
    for last in 1..=steps.len() {
        let (drawn, told) = stopped_before(&walk, last);
        assert!(matches!(drawn, Err(ReportError::Stopped)), "step {last}");
        assert_eq!(told, steps[..last], "nothing is tried in another way");
    }
}

#[test]
fn a_paper_too_long_for_a_printer_is_counted_and_not_drawn() {
    let walk = read(full());
    let paper = walk_report::paper(Kind::Debrief, &walk, Words::of(Lang::En), None);
    let order = Order::paper(&paper, &walk, Lang::En, day());
    let whole = order.pictures(60, true, &unwatched).unwrap();
    assert_eq!(whole.pages.len(), whole.count);
    let refused = order.pictures(1, true, &unwatched).unwrap();
    assert_eq!((refused.count, refused.pages.len()), (whole.count, 0));
}

#[test]
fn the_pictures_are_the_pages_of_the_pdf() {
    let walk = read(full());
    for kind in [Kind::Debrief, Kind::PrivacySheet] {
        let pages = of_kind(kind, &walk, Lang::Es).pages().len();
        let paper = walk_report::paper(kind, &walk, Words::of(Lang::Es), Some(1));
        let order = Order::paper(&paper, &walk, Lang::Es, day());
        for most in [1, 100] {
            let pictures = order.pictures(most, false, &unwatched).unwrap();
            assert_eq!(pictures.count, pages);
            assert_eq!(pictures.pages.len(), most.min(pages));
            for page in &pictures.pages {
                assert!(page.starts_with("<svg") && page.ends_with("</svg>"));
                // A picture that fetched something, or ran something, would be no picture.
                let outside = ["href=\"http", "<script", "<foreignObject", "@import"];
                assert!(outside.iter().all(|word| !page.contains(word)));
                assert!(!page.contains("<text"), "letters are outlines");
            }
        }
    }
}
