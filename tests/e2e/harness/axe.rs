//! The accessibility engine axe-core, run inside the page.

use crate::app::App;
use crate::parts;
use serde_json::{Value, json};
use std::sync::OnceLock;

/// The sets of rules: WCAG 2.2 up to AA, and what its makers call best practice.
const RULES: [&str; 7] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22a",
    "wcag22aa",
    "best-practice",
];

/// The rules whose outcome depends on colours.
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

impl App {
    /// Gives a line for each violation that axe finds on the page as it stands.
    pub fn axe(&self) -> Vec<String> {
        self.axe_of(&json!({ "type": "tag", "values": RULES }))
    }

    /// Gives a line for each violation that other colours can bring.
    pub fn axe_in_colours(&self) -> Vec<String> {
        self.axe_of(&json!({ "type": "rule", "values": COLOURS }))
    }

    fn axe_of(&self, rules: &Value) -> Vec<String> {
        static AXE: OnceLock<String> = OnceLock::new();
        let source = AXE.get_or_init(|| parts::fetched("axe-core/axe.min.js"));
        // What axe itself does to the page is not the page's doing.
        self.check();
        self.js(&format!("if (!window.axe) {{ {source} }}"), &[]);
        let found = self
            .session()
            .run_later(
                "const [runOnly, done] = arguments;
                 axe.run(document, { runOnly, resultTypes: ['violations'] })
                   .then((result) => done(result.violations.map((rule) => ({ id: rule.id, help: rule.help, passes: result.passes.length,
                     nodes: rule.nodes.map((node) => node.target.join(' ') + ' ' + node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')) }))),
                     (error) => done([{ id: 'axe failed', help: String(error), nodes: [] }]));",
                std::slice::from_ref(rules),
            )
            .unwrap_or_else(|trouble| panic!("axe did not run: {trouble}"));
        found
            .as_array()
            .expect("axe gives a list")
            .iter()
            .map(|rule| {
                let nodes: Vec<&str> = rule["nodes"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .collect();
                format!(
                    "{}: {}\n      {}",
                    rule["id"].as_str().unwrap_or_default(),
                    rule["help"].as_str().unwrap_or_default(),
                    nodes.join("\n      ")
                )
            })
            .collect()
    }
}
