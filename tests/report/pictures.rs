//! Page 1 of each kind as a picture in `docs/pictures`, and that it still looks like that.

use std::path::Path;
use std::process::Command;

use walk_words::Lang;

use crate::golden::WRITE;
use crate::papers::{Sample, laid_out, root, samples};

/// How wide a picture is, in dots.
const WIDTH: usize = 600;
/// The side of the squares whose grey is compared; another poppler draws the edges of letters otherwise.
const SQUARE: usize = 20;
/// How far the grey of a square may be off, of 255.
const OFF: u32 = 40;

/// A picture in grey.
struct Grey {
    width: usize,
    dots: Vec<u8>,
}

impl Grey {
    fn read(file: &Path) -> Grey {
        let file = std::fs::File::open(file).unwrap_or_else(|error| {
            panic!(
                "{} ({error}): `cargo xtask papers` draws it",
                file.display()
            )
        });
        let mut decoder = png::Decoder::new(std::io::BufReader::new(file));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut dots = vec![0; reader.output_buffer_size().unwrap()];
        let about = reader.next_frame(&mut dots).unwrap();
        assert_eq!(about.color_type, png::ColorType::Grayscale);
        Grey {
            width: about.width as usize,
            dots,
        }
    }

    /// Writes 16 greys: enough to see the page, and a small file.
    fn write(&self, file: &Path) {
        let file = std::io::BufWriter::new(std::fs::File::create(file).unwrap());
        let size = |n: usize| u32::try_from(n).unwrap();
        let height = self.dots.len() / self.width;
        let mut encoder = png::Encoder::new(file, size(self.width), size(height));
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Four);
        encoder.set_compression(png::Compression::High);
        // 255 parts into 16 greys of 17.
        let four = |dot: u8| dot.saturating_add(8) / 17;
        let rows = self.dots.chunks(self.width);
        let pairs = rows.flat_map(|row| row.chunks(2));
        let packed = pairs.map(|pair| four(pair[0]) << 4 | pair.get(1).map_or(0, |dot| four(*dot)));
        let packed: Vec<u8> = packed.collect();
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&packed).unwrap();
    }

    /// The mean grey of each square, row by row.
    fn squares(&self) -> Vec<u32> {
        let rows: Vec<&[u8]> = self.dots.chunks(self.width).collect();
        let bands = rows.chunks(SQUARE);
        let means = bands.flat_map(|band| {
            let places = (0..self.width).step_by(SQUARE);
            places.map(|from| {
                let to = (from + SQUARE).min(self.width);
                let dots = band.iter().flat_map(|row| &row[from..to]);
                let sum: u32 = dots.map(|dot| u32::from(*dot)).sum();
                sum / u32::try_from(band.len() * (to - from)).unwrap()
            })
        });
        means.collect()
    }
}

fn english() -> Vec<&'static Sample> {
    let all = samples().iter();
    all.filter(|one| one.lang == Lang::En).collect()
}

/// Draws page 1 of each kind.
fn drawn(kinds: &[&Sample]) -> Vec<Grey> {
    let pdfs = kinds.iter();
    let pdfs = pdfs.map(|one| (format!("{}.pdf", one.kind), one.pdf.bytes.clone()));
    let (_folder, pdfs) = laid_out(pdfs);
    let pictures = pdfs.iter().map(|pdf| {
        let out = Command::new("pdftoppm")
            .args(["-gray", "-singlefile", "-scale-to-y", "-1", "-scale-to-x"])
            .arg(WIDTH.to_string())
            .arg(pdf)
            .output();
        let out = out.unwrap_or_else(|error| panic!("pdftoppm ({error}): install poppler-utils"));
        let said = String::from_utf8_lossy(&out.stderr);
        assert!(out.status.success(), "{said}");
        // P5, width and height, 255, then the dots.
        let head = String::from_utf8_lossy(&out.stdout[..20]).into_owned();
        let mut numbers = head.split_whitespace().skip(1);
        let mut number = || numbers.next().unwrap().parse::<usize>().unwrap();
        let (width, height) = (number(), number());
        let dots = out.stdout[out.stdout.len() - width * height..].to_vec();
        Grey { width, dots }
    });
    pictures.collect()
}

#[test]
fn the_picture_of_each_kind_is_what_is_drawn_now() {
    let kinds = english();
    let now = drawn(&kinds);
    for (one, now) in kinds.iter().zip(now) {
        let name = format!("{}.png", one.kind);
        let kept = root().join("docs/pictures").join(&name);
        if std::env::var_os(WRITE).is_some() {
            now.write(&kept);
        }
        let before = Grey::read(&kept);
        assert_eq!((now.width, before.width), (WIDTH, WIDTH), "{name}");
        let (now, before) = (now.squares(), before.squares());
        assert_eq!(now.len(), before.len(), "{name} has another form");
        let worst = now.iter().zip(&before).map(|(a, b)| a.abs_diff(*b)).max();
        assert!(
            worst.unwrap() <= OFF,
            "{name} is no picture of the page as it is now ({worst:?}): `cargo xtask papers` draws it"
        );
    }
}

#[test]
fn the_guide_shows_the_picture_of_each_kind_with_words_for_who_cannot_see_it() {
    let guide = std::fs::read_to_string(root().join("docs/guide.md")).unwrap();
    for one in english() {
        let place = format!("](pictures/{}.png)", one.kind);
        let (before, _) = guide
            .split_once(&place)
            .unwrap_or_else(|| panic!("docs/guide.md does not show pictures/{}.png", one.kind));
        let (_, words) = before.rsplit_once("![").unwrap();
        let count = words.split_whitespace().count();
        assert!((4..40).contains(&count) && !words.contains('\n'), "{words}");
    }
}
