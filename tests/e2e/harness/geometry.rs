//! Sizes and distances of what is on the page.

use crate::app::App;
use serde_json::{Value, json};

const SCRIPT: &str = include_str!("geometry.js");

impl App {
    /// Lists controls that are smaller than `least` pixels either way, or than what their selector asks for.
    pub fn small_targets(&self, least: u32, wanted: &Value) -> Vec<String> {
        self.measure(&[json!("small"), json!(least), wanted.clone()])
    }

    /// Lists pairs of controls that are nearer to one another than `least` pixels.
    pub fn near_targets(&self, least: u32) -> Vec<String> {
        self.measure(&[json!("near"), json!(least)])
    }

    /// Lists controls that are nearer than `least` pixels to one that takes something away.
    pub fn near_danger(&self, selector: &str, least: u32) -> Vec<String> {
        self.measure(&[json!("danger"), json!(selector), json!(least)])
    }

    /// Lists what makes the page wider than its window.
    pub fn sideways(&self) -> Vec<String> {
        self.measure(&[json!("sideways")])
    }

    /// Lists the app's own words that are cut off.
    pub fn cut_words(&self) -> Vec<String> {
        self.measure(&[json!("cut")])
    }

    /// Lists controls that something else covers.
    pub fn covered(&self) -> Vec<String> {
        self.measure(&[json!("covered")])
    }

    fn measure(&self, arguments: &[Value]) -> Vec<String> {
        self.js(SCRIPT, arguments)
            .as_array()
            .expect("a measure gives a list")
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }
}
