//! A display in memory.

use crate::parts;
use crate::process::Group;
use crate::wait::until;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use x11rb::CURRENT_TIME;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    ClientMessageEvent, ConnectionExt as _, EventMask, InputFocus, MapState,
};
use x11rb::rust_connection::RustConnection;

/// An Xvfb of our own on a display number that it chose itself.
pub struct Display {
    _server: Group,
    name: String,
    memory: tempfile::TempDir,
}

impl Display {
    /// Starts a display large enough for every window that we test.
    pub fn start() -> Self {
        let memory = tempfile::tempdir().expect("a temporary folder");
        let mut server = Group::start(
            Command::new(parts::program("Xvfb", "xvfb"))
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    "2560x1600x24",
                    "-nolisten",
                    "tcp",
                    "-noreset",
                ])
                .arg("-fbdir")
                .arg(memory.path())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )
        .expect("Xvfb starts");
        let stdout = server.child().stdout.take().expect("its stdout is ours");
        let mut number = String::new();
        BufReader::new(stdout)
            .read_line(&mut number)
            .expect("Xvfb tells its display number");
        let number = number.trim();
        assert!(!number.is_empty(), "Xvfb found no free display");
        Self {
            name: format!(":{number}"),
            _server: server,
            memory,
        }
    }

    /// Gives the name for the variable DISPLAY.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Gives the window the keyboard, as a window manager does; without it the engine shows no focus.
    pub fn focus(&self) {
        until(
            "a window to give the keyboard to",
            Duration::from_secs(10),
            || {
                let (connection, window) = self.window()?;
                connection
                    .set_input_focus(InputFocus::PARENT, window, CURRENT_TIME)
                    .ok()?
                    .check()
                    .ok()
            },
        );
    }

    /// Asks the window to close, as pressing its cross does.
    pub fn close_window(&self) {
        let asked = || -> Option<()> {
            let (connection, window) = self.window()?;
            let atom = |name: &str| -> Option<u32> {
                Some(
                    connection
                        .intern_atom(false, name.as_bytes())
                        .ok()?
                        .reply()
                        .ok()?
                        .atom,
                )
            };
            let words = [atom("WM_DELETE_WINDOW")?, CURRENT_TIME, 0, 0, 0];
            let message = ClientMessageEvent::new(32, window, atom("WM_PROTOCOLS")?, words);
            connection
                .send_event(false, window, EventMask::NO_EVENT, message)
                .ok()?
                .check()
                .ok()
        };
        asked().expect("there is a window to close");
    }

    /// Takes the window off the display, as putting it away does.
    pub fn hide_window(&self) {
        let (connection, window) = self.window().expect("there is a window to hide");
        connection
            .unmap_window(window)
            .ok()
            .and_then(|asked| asked.check().ok())
            .expect("the window goes");
    }

    /// Finds the largest window that stands on the display.
    fn window(&self) -> Option<(RustConnection, u32)> {
        let (connection, screen) = RustConnection::connect(Some(&self.name)).ok()?;
        let root = connection.setup().roots.get(screen)?.root;
        let children = connection.query_tree(root).ok()?.reply().ok()?.children;
        let size = |window: u32| -> Option<u32> {
            let about = connection
                .get_window_attributes(window)
                .ok()?
                .reply()
                .ok()?;
            let place = connection.get_geometry(window).ok()?.reply().ok()?;
            (about.map_state == MapState::VIEWABLE)
                .then(|| u32::from(place.width) * u32::from(place.height))
        };
        let sized = children
            .into_iter()
            .filter_map(|window| Some((size(window)?, window)));
        let (_, window) = sized.max()?;
        Some((connection, window))
    }

    /// Reads what the display shows in a rectangle, straight from its memory; needs no help from the window.
    ///
    /// The driver has a call for this too, but that waits for the window and at times for ever.
    pub fn look(&self, x: u32, y: u32, width: u32, height: u32) -> Shot {
        let dump =
            std::fs::read(self.memory.path().join("Xvfb_screen0")).expect("the display's memory");
        let field = |index: usize| {
            let at = index * 4;
            u32::from_be_bytes(dump[at..at + 4].try_into().expect("four bytes"))
        };
        // The header of an X window dump: sizes and counts, big-endian, then a colour table, then the rows.
        let (head, wide, high, row, colours) = (field(0), field(4), field(5), field(12), field(19));
        let start = (head + colours * 12) as usize;
        let (width, height) = (width.min(wide - x), height.min(high - y));
        let mut pixels = Vec::with_capacity((width * height * 3) as usize);
        for line in y..y + height {
            let line = &dump[start + (line * row + x * 4) as usize..];
            for pixel in line.chunks_exact(4).take(width as usize) {
                pixels.extend([pixel[2], pixel[1], pixel[0]]);
            }
        }
        Shot {
            width,
            height,
            pixels,
        }
    }
}

/// A picture in memory: rows of red, green, blue.
#[derive(Clone, PartialEq, Eq)]
pub struct Shot {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

impl Shot {
    /// Writes the picture as a PNG file.
    pub fn write(&self, file: &Path) {
        let out = std::fs::File::create(file).expect("a new picture file");
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(out), self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(&self.pixels))
            .expect("a picture is written");
    }
}
