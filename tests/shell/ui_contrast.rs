//! Contrast of every pair of colours that meet on a page, in every theme, read off `ui/css/tokens.css`.

use regex::Regex;
use std::collections::BTreeMap;

/// What stands on what, and the least contrast for it: text 7 or 4.5, marks and edges 3.
const PAIRS: &[(&str, &[&str], f64)] = &[
    ("ink", &["paper", "sheet", "sheet-2", "accent-wash"], 7.0),
    ("ink-2", &["paper", "sheet", "sheet-2"], 7.0),
    ("accent", &["paper", "sheet", "sheet-2", "accent-wash"], 4.5),
    ("accent-ink", &["accent"], 4.5),
    ("notice", &["paper", "sheet", "sheet-2", "accent-wash"], 4.5),
    ("wonder", &["paper", "sheet", "sheet-2", "accent-wash"], 4.5),
    ("try", &["paper", "sheet", "sheet-2", "accent-wash"], 4.5),
    ("care", &["paper", "sheet", "care-wash"], 4.5),
    ("stop", &["paper", "sheet", "sheet-2"], 4.5),
    ("ink", &["mark"], 4.5),
    ("paper", &["ink"], 7.0),
    ("edge", &["paper", "sheet", "sheet-2"], 3.0),
];

type Tokens = BTreeMap<String, String>;

/// Reads the blocks of the token file: for each selector the colours that it sets.
fn blocks() -> Vec<(String, Tokens)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/css/tokens.css");
    let text = std::fs::read_to_string(path).unwrap();
    let text = Regex::new(r"/\*[\s\S]*?\*/")
        .unwrap()
        .replace_all(&text, "")
        .into_owned();
    let block = Regex::new(r"([^{};]+)\{([^{}]*)\}").unwrap();
    let token = Regex::new(r"--([a-z0-9-]+):\s*([^;]+);").unwrap();
    block
        .captures_iter(&text)
        .map(|block| {
            let tokens = token
                .captures_iter(&block[2])
                .map(|token| (token[1].to_owned(), token[2].trim().to_owned()));
            (block[1].trim().to_owned(), tokens.collect())
        })
        .collect()
}

fn theme(name: &str) -> Tokens {
    let mut tokens = Tokens::new();
    for (selector, block) in blocks() {
        if selector == ":root" || selector.contains(&format!("[data-theme=\"{name}\"]")) {
            tokens.extend(block);
        }
    }
    tokens
}

/// Gives the red, green and blue of a token in the light or the dark face of a theme.
fn colour(tokens: &Tokens, name: &str, dark: bool) -> [f64; 3] {
    let mut value = tokens
        .get(name)
        .unwrap_or_else(|| panic!("there is no token --{name}"))
        .clone();
    let pair = Regex::new(r"^light-dark\(([^,]+),\s*([^)]+)\)$").unwrap();
    if let Some(pair) = pair.captures(&value.clone()) {
        value = pair[if dark { 2 } else { 1 }].trim().to_owned();
    }
    if let Some(other) = value
        .strip_prefix("var(--")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        return colour(tokens, other, dark);
    }
    let hex = value
        .strip_prefix('#')
        .unwrap_or_else(|| panic!("--{name} is no hex colour: {value}"));
    let wide = if hex.len() == 3 {
        hex.chars().flat_map(|digit| [digit, digit]).collect()
    } else {
        hex.to_owned()
    };
    assert_eq!(wide.len(), 6, "--{name} is a solid colour");
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0)
}

/// Gives the relative luminance as WCAG 2.2 defines it.
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Gives the contrast ratio as WCAG 2.2 defines it, from 1 to 21.
fn contrast(one: [f64; 3], two: [f64; 3]) -> f64 {
    let (one, two) = (luminance(one), luminance(two));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

#[test]
fn contrast_is_measured_as_the_standard_does() {
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
    let grey = [119.0 / 255.0; 3];
    assert!((contrast(grey, [1.0; 3]) - 4.478).abs() < 0.001);
}

/// K3: the mark of the focus is drawn in `accent`.
#[test]
fn every_pair_is_readable_in_every_theme() {
    let mut found = Vec::new();
    for (name, faces) in [
        ("system", &[false, true][..]),
        ("light", &[false]),
        ("dark", &[true]),
        ("contrast", &[false, true]),
        ("bright", &[false]),
    ] {
        let tokens = theme(name);
        for &dark in faces {
            for (front, backs, least) in PAIRS {
                for back in *backs {
                    let ratio = contrast(colour(&tokens, front, dark), colour(&tokens, back, dark));
                    if ratio < *least {
                        let face = if dark { "dark" } else { "light" };
                        found.push(format!(
                            "{name}, {face}: {front} on {back} is {ratio:.2}, needs {least}"
                        ));
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
