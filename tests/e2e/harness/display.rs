//! A display in memory.

use crate::parts;
use crate::process::Group;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

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
