//! Keys that are no letter, as WebDriver names them.

macro_rules! keys {
    ($($name:ident $code:literal $what:literal;)*) => {
        $(#[doc = concat!("Is the key ", $what, ".")] pub const $name: char = $code;)*
    };
}

keys! {
    ENTER '\u{E007}' "Enter";
    TAB '\u{E004}' "Tab";
    BACKSPACE '\u{E003}' "Backspace";
    F1 '\u{E031}' "F1";
    ESCAPE '\u{E00C}' "Escape";
    SPACE ' ' "Space";
    SHIFT '\u{E008}' "Shift";
    CONTROL '\u{E009}' "Control";
    ALT '\u{E00A}' "Alt";
    LEFT '\u{E012}' "Arrow left";
    UP '\u{E013}' "Arrow up";
    RIGHT '\u{E014}' "Arrow right";
    DOWN '\u{E015}' "Arrow down";
    HOME '\u{E011}' "Home";
    END '\u{E010}' "End";
}
