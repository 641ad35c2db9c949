//! The card wall: drawn with mouse, finger and pen, pressed, moved with keys; groups and patterns; cards in dispute.

use crate::hands::click;
use crate::scene::{SOON, empty_walk, kept, made, open, say, visit, walk};
use serde_json::{Value, json};
use walk_e2e::{ALT, App, BACKSPACE, CONTROL, ESCAPE, Page, RIGHT, Setup, until};

/// A wall with two groups and a card of each of two visits, none of them grouped yet.
struct Wall {
    app: App,
    id: String,
    groups: [String; 2],
    cards: [String; 2],
}

impl Wall {
    fn new(app: App) -> Self {
        let (id, first) = empty_walk(&app);
        let second = made(&app, &id, "visit", None, json!({}));
        let group = |name: &str| made(&app, &id, "pattern", None, json!({ "name": name }));
        let groups = [group("Talk"), group("Tasks")];
        let card =
            |visit: &str, text: &str| made(&app, &id, "card", Some(visit), json!({ "text": text }));
        let cards = [
            card(&first, "“How do you know?” asked one student of another."),
            card(&second, "Four hands go up after a wait."),
        ];
        open(&app, Page::Debrief, &id, &first);
        app.expect_count("#wall .card", 2);
        Self {
            app,
            id,
            groups,
            cards,
        }
    }

    /// The row of a card.
    fn card(&self, at: usize) -> String {
        format!("#wall li[data-id=\"{}\"]", self.cards[at])
    }

    fn group(&self, at: usize) -> String {
        format!("#wall .group[data-id=\"{}\"]", self.groups[at])
    }

    /// Takes a card by its dots.
    #[track_caller]
    fn take(&self, kind: &str, at: usize) {
        self.app.saved();
        let row = self.app.css(&format!("{} .handle", self.card(at)));
        self.app.steady(&row).unwrap();
        self.app.session().take(kind, &row).unwrap();
    }

    /// Carries what is taken over a place that a selector names, as near to its upper edge as can be seen.
    #[track_caller]
    fn carry(&self, kind: &str, selector: &str) {
        // Away from the edges, where the page would begin to scroll.
        let script = "const { x, top, width } = document.querySelector(arguments[0]).getBoundingClientRect();
            return [Math.round(x + width / 2), Math.round(Math.min(Math.max(top + 12, 96), innerHeight - 96))]";
        let place = self.app.js(script, &[json!(selector)]);
        let number = |at: usize| i32::try_from(place[at].as_i64().unwrap()).unwrap();
        self.app
            .session()
            .carry(kind, number(0), number(1))
            .unwrap();
    }

    /// Tells whether a group, or none, is marked as the place below the pointer: by a word and by its border.
    fn is_marked(&self, group: Option<usize>) -> bool {
        let script = "const [over, word] = ['.over', '.here'].map((one) => document.querySelector(one));
            return [over?.dataset.id ?? null, word?.closest('.group')?.dataset.id ?? null, word?.innerText ?? null, over && getComputedStyle(over).outlineStyle]";
        let there = match group.map(|at| &self.groups[at]) {
            Some(id) => json!([id, id, say("debrief-drop-here"), "solid"]),
            None => json!([null, null, null, null]),
        };
        self.app.js(script, &[]) == there
    }

    #[track_caller]
    fn marked(&self, group: Option<usize>) {
        until(&format!("the mark on group {group:?}"), SOON, || {
            self.is_marked(group).then_some(())
        });
    }

    /// Waits until a card lies in a group, or loose, on the page and in the notebook.
    #[track_caller]
    fn lies(&self, at: usize, group: Option<usize>) {
        let id = group.map_or("loose", |at| self.groups[at].as_str());
        let selector = format!(
            "#wall .group[data-id=\"{id}\"] li[data-id=\"{}\"]",
            self.cards[at]
        );
        until(&format!("card {at} in group {group:?}"), SOON, || {
            (self.app.count(&selector) == 1).then_some(())
        });
        kept(&self.app, &self.id, "the card there", |walk| {
            let card = walk["cards"]
                .as_array()
                .unwrap()
                .iter()
                .find(|card| card["id"] == *self.cards[at]);
            card.unwrap()["pattern"] == group.map_or(Value::Null, |at| json!(self.groups[at]))
        });
        self.app.saved();
    }

    /// Draws a card to a group and lets it go there.
    #[track_caller]
    fn draw(&self, kind: &str, at: usize, group: usize) {
        self.take(kind, at);
        // As a hand does that sees the groups move a little once the last move is read.
        until(&format!("group {group} below the card"), SOON, || {
            self.carry(kind, &self.group(group));
            self.is_marked(Some(group)).then_some(())
        });
        self.app.session().let_go(kind).unwrap();
        self.marked(None);
        self.lies(at, Some(group));
    }

    /// Asserts that nothing is under way and that no card has left its group.
    #[track_caller]
    fn untouched(&self) {
        self.marked(None);
        assert_eq!(self.app.count(".held"), 0);
        self.lies(0, None);
        self.lies(1, None);
    }
}

#[test]
fn a_card_is_drawn_with_the_mouse_and_only_by_its_dots() {
    let wall = Wall::new(Setup::new().start());
    let app = &wall.app;
    let mouse = || app.session().let_go("mouse").unwrap();
    // Beside all groups, and after Escape, nothing has happened.
    wall.take("mouse", 0);
    wall.carry("mouse", &wall.group(0));
    wall.marked(Some(0));
    let words = app.js("return getSelection().toString()", &[]);
    assert_eq!(words, "", "the way of the mouse marks no words");
    wall.carry("mouse", "#patterns h2");
    wall.marked(None);
    mouse();
    wall.untouched();
    wall.take("mouse", 0);
    wall.carry("mouse", &wall.group(1));
    wall.marked(Some(1));
    app.chord(&[ESCAPE]);
    wall.marked(None);
    mouse();
    wall.untouched();
    // From the words of a card nothing is drawn.
    let words = app.css(&format!("{} .card span", wall.card(0)));
    app.steady(&words).unwrap();
    app.session().take("mouse", &words).unwrap();
    wall.carry("mouse", &wall.group(0));
    mouse();
    wall.untouched();
    // A press on the dots is a press on the card.
    wall.take("mouse", 0);
    mouse();
    app.expect_count("#wall .card[aria-pressed=true]", 1);
    app.chord(&[ESCAPE]);
    app.expect_count("#wall .card[aria-pressed=true]", 0);

    wall.draw("mouse", 0, 0);
    wall.draw("mouse", 0, 1);
    app.chord(&[CONTROL, 'z']);
    wall.lies(0, Some(0));
    app.chord(&[CONTROL, 'z']);
    wall.lies(0, None);
    wall.draw("mouse", 1, 1);
    wall.take("mouse", 1);
    wall.carry("mouse", "#wall .loose");
    mouse();
    wall.lies(1, None);
}

/// T7: a finger and a pen draw a card too; elsewhere a finger scrolls.
#[test]
fn a_card_is_drawn_with_a_finger_and_a_pen() {
    let wall = Wall::new(Setup::new().touch().start());
    let app = &wall.app;
    app.js("window.__kinds = []; addEventListener('pointerdown', (event) => window.__kinds.push(event.pointerType), true)", &[]);
    wall.draw("touch", 0, 0);
    wall.draw("pen", 1, 1);
    wall.draw("touch", 1, 0);
    let felt = app.js("return window.__kinds", &[]);
    assert_eq!(felt, json!(["touch", "pen", "touch"]));
    let script = "const at = (one) => getComputedStyle(document.querySelector(one)).touchAction;
        const { width, height } = document.querySelector('.handle').getBoundingClientRect();
        return [at('.handle'), at('#wall'), at('#wall .cards li'), at('#wall .card'), width >= 48 && height >= 48]";
    let touched = json!(["none", "auto", "auto", "manipulation", true]);
    assert_eq!(app.js(script, &[]), touched);

    // Near the edge the page scrolls below the card, until its group is there.
    app.resize(768, 560);
    wall.take("touch", 0);
    let tall = "document.querySelector('#wall').style.gridTemplateColumns = '1fr'; return scrollY";
    let before = app.js(tall, &[]).as_f64().unwrap();
    let floor = app.js("return innerHeight - 8", &[]).as_i64().unwrap();
    app.session()
        .carry("touch", 300, i32::try_from(floor).unwrap())
        .unwrap();
    until("the second group in the middle", SOON, || {
        let script = "return document.querySelector(arguments[0]).getBoundingClientRect().top < innerHeight - 160";
        (app.js(script, &[json!(wall.group(1))]) == true).then_some(())
    });
    assert!(app.js("return scrollY", &[]).as_f64().unwrap() > before);
    wall.carry("touch", &wall.group(1));
    wall.marked(Some(1));
    app.session().let_go("touch").unwrap();
    wall.lies(0, Some(1));
}

/// A group becomes a pattern with two visits, and what the notebook refuses goes back to its place.
#[test]
fn a_group_is_put_into_words_once_it_holds_over_two_visits() {
    let wall = Wall::new(Setup::new().start());
    let app = &wall.app;
    let field = format!("{} [data-field=statement]", wall.group(0));
    let need = say("debrief-two-visits");
    let here = |selector: &str| app.count(&format!("{} {selector}", wall.group(0)));
    assert_eq!(
        app.text().matches(&need).count(),
        2,
        "each group says what is missing"
    );
    click(app, &format!("{} .card", wall.card(0)));
    click(app, &format!("{} .put", wall.group(0)));
    wall.lies(0, Some(0));
    assert_eq!(here("[data-field=statement]"), 0);
    app.css(&format!("{} .card", wall.card(1)));
    app.js(
        "document.querySelector(arguments[0]).focus()",
        &[json!(format!("{} .card", wall.card(1)))],
    );
    app.chord(&[ALT, RIGHT]);
    wall.lies(1, Some(0));
    assert_eq!(app.text().matches(&need).count(), 1);
    app.expect_text("In 2 of 3 visits");
    click(app, &field);
    app.keys("students ask for reasons.");
    kept(app, &wall.id, "the words", |walk| {
        walk["patterns"][0]["statement"] == "students ask for reasons."
    });
    // A card goes: the words stay in sight with a remark, and can go letter by letter.
    wall.draw("mouse", 1, 1);
    app.expect_text(&say("debrief-one-visit"));
    app.js("const field = document.querySelector(arguments[0]); field.focus(); field.setSelectionRange(99, 99)", &[json!(field)]);
    app.keys(&BACKSPACE.to_string().repeat(9));
    kept(app, &wall.id, "fewer words", |walk| {
        walk["patterns"][0]["statement"] == "students ask for"
    });
    app.saved();
    app.keys("?");
    app.expect_text("The cards of this pattern come from fewer than two visits.");
    app.js("document.activeElement.select()", &[]);
    app.chord(&[BACKSPACE]);
    kept(app, &wall.id, "no words", |walk| {
        walk["patterns"][0]["statement"] == ""
    });
    app.saved();

    // Somebody else has taken the group away: the card is back where it was, and the page says why.
    app.invoke(
        "remove",
        &json!({ "noun": "pattern", "id": wall.groups[1] }),
    );
    app.js(
        "document.querySelector(arguments[0]).focus()",
        &[json!(format!("{} .card", wall.card(0)))],
    );
    app.chord(&[ALT, RIGHT]);
    until("a sentence about the group", SOON, || {
        (!app.trouble().is_empty()).then_some(())
    });
    wall.lies(0, Some(0));
}

#[test]
fn a_card_in_dispute_shows_how_somebody_else_saw_it() {
    let wall = Wall::new(Setup::new().start());
    let app = &wall.app;
    let (word, mark) = (say("debrief-dispute"), format!("{} .dispute", wall.card(0)));
    assert_eq!(app.count(&mark), 0);
    click(app, &format!("{} .card", wall.card(0)));
    click(
        app,
        &format!("{} [data-field=seen_differently]", wall.card(0)),
    );
    app.keys("I heard two of them.");
    app.expect_count(&mark, 1);
    kept(app, &wall.id, "how it was seen", |walk| {
        walk["cards"][0]["seen_differently"] == "I heard two of them."
    });
    open(app, Page::Debrief, &wall.id, &visit(app, &wall.id, 1));
    app.expect_text("I heard two of them.");
    assert_eq!(app.text().matches(&word).count(), 1);
    let drawn = format!(
        "return document.querySelector('{} svg') !== null",
        mark.replace('\'', "")
    );
    assert_eq!(app.js(&drawn, &[]), true, "a shape beside the word");
    click(app, &format!("{} .card", wall.card(0)));
    click(
        app,
        &format!("{} [data-field=seen_differently]", wall.card(0)),
    );
    app.js("document.activeElement.select()", &[]);
    app.chord(&[BACKSPACE]);
    app.expect_count(&mark, 0);
    kept(app, &wall.id, "no dispute", |walk| {
        walk["cards"][0]["seen_differently"] == ""
    });
    assert_eq!(walk(app, &wall.id)["cards"].as_array().unwrap().len(), 2);
}
