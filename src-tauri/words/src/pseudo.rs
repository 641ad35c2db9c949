//! The made-up language `en-XA`: English with accents, about 35 % longer.

use std::borrow::Cow;

/// How many letters in a hundred characters are said twice.
const LONGER: usize = 35;

/// Accents every letter of a piece of text and says about every third one twice.
///
/// Fluent hands over only the text between variables, so variables stay as they are.
pub(crate) fn stretch(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut owed = LONGER;
    for c in text.chars() {
        owed += LONGER;
        let accented = accent(c);
        out.push(accented);
        if owed >= 100 && c.is_alphabetic() {
            out.push(accented);
            owed -= 100;
        }
    }
    Cow::Owned(out)
}

fn accent(c: char) -> char {
    const PLAIN: &str = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
    const WITH: &str = "ÁáƁƀÇçĎďÉéƑƒĞğĤĥÍíĴĵĶķĽľṀṁÑñÓóÞþǪǫŘřŠšŤťÚúṼṽŴŵẌẍÝýŽž";
    let place = PLAIN.chars().position(|plain| plain == c);
    place.and_then(|n| WITH.chars().nth(n)).unwrap_or(c)
}
