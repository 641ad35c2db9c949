//! Finding things as a person does: by what they are and what they are called.

use crate::app::{App, LIMIT};
use crate::driver::{Element, Session};
use crate::http::Trouble;
use crate::wait::until;
use serde_json::{Value, json};

impl App {
    /// Finds the first visible element of a CSS selector, waiting for it.
    #[track_caller]
    pub fn css(&self, selector: &str) -> Element {
        until(&format!("the element {selector}"), LIMIT, || {
            self.maybe_css(selector)
        })
    }

    /// Finds the first visible element of a CSS selector, if there is one now.
    pub fn maybe_css(&self, selector: &str) -> Option<Element> {
        let found = self
            .session()
            .run(
                "return [...document.querySelectorAll(arguments[0])].find((node) => node.checkVisibility({ visibilityProperty: true })) ?? null",
                &[json!(selector)],
            )
            .ok()?;
        Element::from(&found)
    }

    /// Counts the visible elements of a CSS selector.
    pub fn count(&self, selector: &str) -> usize {
        let count = self.js(
            "return [...document.querySelectorAll(arguments[0])].filter((node) => node.checkVisibility({ visibilityProperty: true })).length",
            &[json!(selector)],
        );
        count.as_u64().unwrap_or(0) as usize
    }

    /// Waits until exactly so many elements of a selector are visible.
    #[track_caller]
    pub fn expect_count(&self, selector: &str, count: usize) {
        until(&format!("{count} times {selector}"), LIMIT, || {
            (self.count(selector) == count).then_some(())
        });
    }

    /// Finds a visible element by its role and its whole accessible name, waiting for it.
    #[track_caller]
    pub fn by(&self, role: &str, name: &str) -> Element {
        until(&format!("the {role} \"{name}\""), LIMIT, || {
            self.maybe(role, name)
        })
    }

    /// Finds a visible element by its role and its whole accessible name, if there is one now.
    pub fn maybe(&self, role: &str, name: &str) -> Option<Element> {
        self.candidates(role)
            .into_iter()
            .find(|element| self.is(element, role, name))
    }

    fn is(&self, element: &Element, role: &str, name: &str) -> bool {
        let session = self.session();
        session
            .label(element)
            .is_ok_and(|label| label.trim() == name)
            && session.role(element).is_ok_and(|found| found == role)
    }

    /// Gives the visible elements that could have a role; those that the engine is asked about.
    fn candidates(&self, role: &str) -> Vec<Element> {
        let native = match role {
            "button" => "button, summary, input[type=submit], input[type=button]",
            "link" => "a[href]",
            "textbox" | "searchbox" => {
                "textarea, input:not([type=checkbox], [type=radio], [type=submit], [type=button])"
            }
            "spinbutton" => "input[type=number]",
            "checkbox" => "input[type=checkbox]",
            "radio" => "input[type=radio]",
            "combobox" => "select, input[list]",
            "heading" => "h1, h2, h3, h4",
            _ => "",
        };
        let selector = if native.is_empty() {
            format!("[role={role}]")
        } else {
            format!("{native}, [role={role}]")
        };
        let found = self.session().run(
            "return [...document.querySelectorAll(arguments[0])].filter((node) => node.checkVisibility({ visibilityProperty: true }))",
            &[json!(selector)],
        );
        found
            .ok()
            .as_ref()
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Element::from)
            .collect()
    }

    /// Presses an element with the mouse.
    #[track_caller]
    pub fn click(&self, element: &Element) {
        self.steady(element)
            .and_then(|()| self.session().click(element))
            .unwrap_or_else(|trouble| panic!("the press failed: {trouble}"));
    }

    /// Presses an element with a finger.
    #[track_caller]
    pub fn tap(&self, element: &Element) {
        self.steady(element)
            .and_then(|()| self.session().tap(element))
            .unwrap_or_else(|trouble| panic!("the tap failed: {trouble}"));
    }

    /// Presses the first visible element of a selector with the mouse, waiting for it.
    #[track_caller]
    pub fn click_css(&self, selector: &str) {
        self.reach(selector, Session::click);
    }

    /// Presses the first visible element of a selector with a finger, waiting for it.
    #[track_caller]
    pub fn tap_css(&self, selector: &str) {
        self.reach(selector, Session::tap);
    }

    /// Presses what stands there once it stands still; if it was drawn anew just before the press, what stands there now.
    #[track_caller]
    fn reach(&self, selector: &str, press: impl Fn(&Session, &Element) -> Result<(), Trouble>) {
        until(&format!("a press on {selector}"), LIMIT, || {
            let element = self.maybe_css(selector)?;
            match self
                .steady(&element)
                .and_then(|()| press(self.session(), &element))
            {
                Ok(()) => Some(()),
                // Nothing was pressed: the element had gone.
                Err(trouble) if trouble.to_string().contains("stale element") => None,
                Err(trouble) => panic!("the press on {selector} failed: {trouble}"),
            }
        });
    }

    /// Brings an element into view and waits until it is in one place for two frames, and the page is done with what
    /// it was asked for: a person does not press what moves.
    pub fn steady(&self, element: &Element) -> Result<(), Trouble> {
        let script = "const [node, done] = arguments;
            let last = '', frames = 0;
            const look = () => {
                node.scrollIntoView({ block: 'center' });
                const { x, y, width, height } = node.getBoundingClientRect();
                const now = [x, y, width, height].join();
                frames = now === last && !document.documentElement.hasAttribute('data-busy') ? frames + 1 : 0;
                last = now;
                if (frames > 1) done(); else requestAnimationFrame(look);
            };
            look();";
        self.session()
            .run_later(script, &[element.argument()])
            .map(drop)
    }

    /// Presses what has this role and name.
    #[track_caller]
    pub fn press(&self, role: &str, name: &str) {
        let element = self.by(role, name);
        self.click(&element);
    }

    /// Puts the text into a field in place of what is there, key by key.
    #[track_caller]
    pub fn fill(&self, element: &Element, text: &str) {
        self.js(
            "arguments[0].scrollIntoView({ block: 'center' }); arguments[0].focus(); arguments[0].select?.()",
            &[element.argument()],
        );
        self.session()
            .type_keys(text)
            .unwrap_or_else(|trouble| panic!("typing failed: {trouble}"));
    }

    /// Presses keys together, wherever the focus is.
    #[track_caller]
    pub fn chord(&self, keys: &[char]) {
        self.session()
            .chord(keys)
            .unwrap_or_else(|trouble| panic!("the keys failed: {trouble}"));
    }

    /// Types to whatever has the focus.
    #[track_caller]
    pub fn keys(&self, text: &str) {
        self.session()
            .type_keys(text)
            .unwrap_or_else(|trouble| panic!("typing failed: {trouble}"));
    }

    /// Gives a property of an element.
    #[track_caller]
    pub fn property(&self, element: &Element, name: &str) -> Value {
        self.js(
            "return arguments[0][arguments[1]]",
            &[element.argument(), json!(name)],
        )
    }

    /// Gives the text that a person sees on the whole page.
    pub fn text(&self) -> String {
        self.js("return document.body.innerText", &[])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until the page shows a text.
    #[track_caller]
    pub fn expect_text(&self, text: &str) {
        until(&format!("the words \"{text}\""), LIMIT, || {
            self.text().contains(text).then_some(())
        });
    }
}
