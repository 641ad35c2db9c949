//! Drives the real window: the built app on a display in memory, through WebKitWebDriver.
//!
//! Where a finger is needed, which that driver has not, the same pages and the same commands run in Chromium
//! ([`Setup::touch`]): only the window is another.
//!
//! Each [`App`] has a display, a driver and a data folder of its own, so tests run beside one another. Everything
//! it starts it ends, and nothing else. A part that the machine lacks makes a test fail with the package's name.
//!
//! The driver is spoken to directly, in plain HTTP: two replies that the tests need, the computed role and the
//! computed name, and a time limit on each call are not offered by the client crates, and tests that wait for a
//! window read better without an async runtime.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a harness stops at the first surprise and says which"
)]

mod app;
mod audit;
mod axe;
mod display;
mod door;
mod driver;
mod find;
mod geometry;
mod http;
mod keys;
mod page;
mod parts;
mod pointer;
mod process;
mod setup;
mod stage;
mod wait;

pub use app::App;
pub use audit::Findings;
pub use driver::{Element, Session};
pub use keys::{
    ALT, BACKSPACE, CONTROL, DOWN, END, ENTER, ESCAPE, F1, HOME, LEFT, RIGHT, SHIFT, SPACE, TAB, UP,
};
pub use page::{Page, Theme};
pub use parts::{binary, program};
pub use process::kill;
pub use setup::Setup;
pub use wait::until;
