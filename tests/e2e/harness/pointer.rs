//! Presses of the mouse and of a finger, as WebDriver's actions.

use crate::driver::{Element, Session};
use crate::http::Trouble;
use serde_json::{Value, json};

impl Session {
    /// Presses the mouse button at a place of an element, counted from its middle, then lets it go.
    pub fn press_at(&self, element: &Element, x: i32, y: i32) -> Result<(), Trouble> {
        self.point("mouse", &[to(element, x, y), down(), up()])
    }

    /// Presses an element with a finger, at one place and without hover; WebKitGTK takes it as a mouse, Chromium as touch.
    pub fn tap(&self, element: &Element) -> Result<(), Trouble> {
        self.point("touch", &[to(element, 0, 0), down(), up()])
    }

    /// Puts a finger on an element, slides it away in a few steps, holds it still and lifts it.
    ///
    /// Lifted in flight it would throw what scrolls, and the next tap would do no more than catch that.
    pub fn slide_off(&self, element: &Element, x: i32, y: i32) -> Result<(), Trouble> {
        let step = json!({ "type": "pointerMove", "duration": 40, "origin": "pointer", "x": x / 4, "y": y / 4 });
        let hold = json!({ "type": "pause", "duration": 80 });
        let steps = [step.clone(), step.clone(), step.clone(), step, hold];
        let acts = [&[to(element, 0, 0), down()][..], &steps[..], &[up()][..]].concat();
        self.point("touch", &acts)
    }

    /// Puts a pointer (`mouse`, `touch` or `pen`) down on an element and leaves it there.
    pub fn take(&self, kind: &str, element: &Element) -> Result<(), Trouble> {
        self.point(kind, &[to(element, 0, 0), down()])
    }

    /// Moves a pointer that is down in a few steps to a place of the window, in CSS pixels.
    pub fn carry(&self, kind: &str, x: i32, y: i32) -> Result<(), Trouble> {
        let near =
            json!({ "type": "pointerMove", "duration": 40, "origin": "pointer", "x": 4, "y": 8 });
        let there =
            json!({ "type": "pointerMove", "duration": 80, "origin": "viewport", "x": x, "y": y });
        self.point(kind, &[near, there])
    }

    /// Lets a pointer go where it is.
    pub fn let_go(&self, kind: &str) -> Result<(), Trouble> {
        self.point(kind, &[up()])
    }

    /// Puts a finger on an element and leaves it there.
    pub fn finger_down(&self, element: &Element) -> Result<(), Trouble> {
        self.point("touch", &[to(element, 0, 0), down()])
    }

    /// Lifts the finger where it is.
    pub fn finger_up(&self) -> Result<(), Trouble> {
        self.send("DELETE", "/actions", None).map(drop)
    }

    fn point(&self, kind: &str, acts: &[Value]) -> Result<(), Trouble> {
        let body = json!({ "actions": [{ "type": "pointer", "id": kind,
            "parameters": { "pointerType": kind }, "actions": acts }] });
        self.send("POST", "/actions", Some(&body)).map(drop)
    }
}

fn to(element: &Element, x: i32, y: i32) -> Value {
    json!({ "type": "pointerMove", "duration": 0, "origin": element.argument(), "x": x, "y": y })
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}
