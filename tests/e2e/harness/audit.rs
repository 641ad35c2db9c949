//! What pages did that they must not do, gathered while the tests use them.

use crate::app::App;
use serde_json::Value;

/// The script that the app loads before each page (see `LEARNING_WALKS_AUDIT` in the shell, debug builds only).
pub const SCRIPT: &str = include_str!("audit.js");

/// What one page has done so far that no page may do.
#[derive(Debug, Default)]
pub struct Findings {
    /// Breaches of the content policy.
    pub policy: Vec<String>,
    /// Scripts that failed.
    pub errors: Vec<String>,
    /// Elements that listen to presses but are no controls; the document may listen, for links within it.
    pub listeners: Vec<String>,
    /// Where those listeners were added.
    pub places: Vec<String>,
    /// Things fetched from elsewhere than the app itself.
    pub foreign: Vec<String>,
    /// Things kept in the page's own storage.
    pub kept: Vec<String>,
}

impl Findings {
    /// Reads what the page that is open now has done.
    pub fn of(app: &App) -> Self {
        let found = app.js(
            "const seen = window.__seen;
             if (!seen) return null;
             const controls = 'button,a,input,select,textarea,summary,label,dialog,form';
             const name = (node) => node === window ? 'window' : node.nodeName.toLowerCase() + (node.id ? '#' + node.id : '')
               + (node.className ? '.' + node.className : '');
             return {
               policy: seen.policy, errors: seen.errors,
               listeners: seen.listeners.filter((node) => node instanceof Element && !node.matches(controls)).map(name),
               places: seen.places,
               foreign: performance.getEntriesByType('resource').map((entry) => entry.name)
                 .filter((url) => !url.startsWith(location.origin + '/') && !url.startsWith('ipc:') && !url.startsWith('http://ipc.localhost')),
               kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
             };",
            &[],
        );
        assert!(
            !found.is_null(),
            "the audit script did not run: the app must load LEARNING_WALKS_AUDIT before each page"
        );
        let list = |name: &str| -> Vec<String> {
            found[name]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        Self {
            policy: list("policy"),
            errors: list("errors"),
            listeners: list("listeners"),
            places: list("places"),
            foreign: list("foreign"),
            kept: list("kept"),
        }
    }

    /// Panics if there is anything.
    #[track_caller]
    pub fn assert_none(&self, place: &str) {
        assert!(
            self.policy.is_empty()
                && self.errors.is_empty()
                && self.listeners.is_empty()
                && self.foreign.is_empty()
                && self.kept.is_empty(),
            "{place}: {self:#?}"
        );
    }
}
