//! A display in memory.

use crate::parts;
use crate::process::Group;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
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

    /// Writes what the display shows at the top left as a PNG file; needs no help from the window.
    pub fn picture(&self, width: u32, height: u32, file: &Path) {
        let dump = std::fs::read(self.memory_file()).expect("the display's memory");
        let field = |index: usize| {
            let at = index * 4;
            u32::from_be_bytes(dump[at..at + 4].try_into().expect("four bytes"))
        };
        // The header of an X window dump: sizes and counts, big-endian, then a colour table, then the rows.
        let (head, wide, high, row, colours) = (field(0), field(4), field(5), field(12), field(19));
        let start = (head + colours * 12) as usize;
        let (width, height) = (width.min(wide), height.min(high));
        let mut pixels = Vec::with_capacity((width * height * 3) as usize);
        for y in 0..height as usize {
            let line = &dump[start + y * row as usize..];
            for pixel in line.chunks_exact(4).take(width as usize) {
                pixels.extend([pixel[2], pixel[1], pixel[0]]);
            }
        }
        let out = std::fs::File::create(file).expect("a new picture file");
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(out), width, height);
        encoder.set_color(png::ColorType::Rgb);
        encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(&pixels))
            .expect("a picture is written");
    }

    fn memory_file(&self) -> PathBuf {
        self.memory.path().join("Xvfb_screen0")
    }
}
