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
        if kind != "touch" {
            return self.point(kind, &[to(element, 0, 0), down()]);
        }
        let middle = "const { x, y, width, height } = arguments[0].getBoundingClientRect(); return [x + width / 2, y + height / 2]";
        let at = self.run(middle, &[element.argument()])?;
        self.finger("touchStart", Some((&at[0], &at[1])))
    }

    /// Moves a pointer that is down in a few steps to a place of the window, in CSS pixels.
    pub fn carry(&self, kind: &str, x: i32, y: i32) -> Result<(), Trouble> {
        let steps = [(x - 24, y - 24), (x - 8, y - 8), (x, y)];
        if kind == "touch" {
            return steps
                .iter()
                .try_for_each(|(x, y)| self.finger("touchMove", Some((&json!(x), &json!(y)))));
        }
        let moves = steps.map(|(x, y)| json!({ "type": "pointerMove", "duration": 40, "origin": "viewport", "x": x.max(0), "y": y.max(0) }));
        self.point(kind, &moves)
    }

    /// Lets a pointer go where it is.
    pub fn let_go(&self, kind: &str) -> Result<(), Trouble> {
        match kind {
            "touch" => self.finger("touchEnd", None),
            kind => self.point(kind, &[up()]),
        }
    }

    /// Does one thing with a finger of Chromium: its driver forgets between two calls that a finger is down.
    fn finger(&self, what: &str, at: Option<(&Value, &Value)>) -> Result<(), Trouble> {
        let points: Vec<Value> = at.iter().map(|(x, y)| json!({ "x": x, "y": y })).collect();
        let event = json!({ "type": what, "touchPoints": points });
        self.devtools("Input.dispatchTouchEvent", &event).map(drop)
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
