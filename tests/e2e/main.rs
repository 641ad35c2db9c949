//! The app in its real window: what a person does, and what every page owes to every person.
//!
//! `LEARNING_WALKS_E2E_PICTURES=FOLDER` writes a picture there when a test fails,
//! `LEARNING_WALKS_E2E_LOG=1` lets the app and the driver write to the terminal.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod accessibility;
mod around;
mod caret;
mod clock;
mod crash;
mod export;
mod fence;
mod follow_up;
mod geometry;
mod hands;
mod journey;
mod keyboard;
mod language;
mod names;
mod noting;
mod nudge;
mod overtime;
mod plan_terms;
mod planning;
mod prebrief;
mod protocol_editor;
mod review;
mod room;
mod saving;
mod scene;
mod scripting;
mod stages;
mod steps;
mod touch;
mod typing;
mod undo;
mod wall;
mod whole_debrief;
mod wrap_up;
