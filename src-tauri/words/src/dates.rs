//! Dates in words: always with the month's name, never as bare numbers.

use chrono::{Locale, NaiveDate};

use crate::{Lang, Words, pseudo};

impl Words {
    /// Says a date in full: "5 November 2026", "5 de noviembre de 2026".
    pub fn date_long(&self, date: NaiveDate) -> String {
        self.write(date, "%-d %B %Y", "%-d de %B de %Y")
    }

    /// Says a date in short with its weekday: "Fri 27 Nov", "vie 27 nov".
    pub fn date_short(&self, date: NaiveDate) -> String {
        self.write(date, "%a %-d %b", "%a %-d %b")
    }

    /// Says a month in short: "Nov", "nov".
    pub fn month_short(&self, date: NaiveDate) -> String {
        self.write(date, "%b", "%b")
    }

    fn write(&self, date: NaiveDate, english: &str, spanish: &str) -> String {
        match self.lang() {
            Lang::En => date.format_localized(english, Locale::en_GB).to_string(),
            Lang::Es => date.format_localized(spanish, Locale::es_ES).to_string(),
            Lang::EnXa => {
                let plain = date.format_localized(english, Locale::en_GB).to_string();
                pseudo::stretch(&plain).into_owned()
            }
        }
    }
}
