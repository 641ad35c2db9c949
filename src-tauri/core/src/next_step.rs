//! Something that the team will do together.

use chrono::NaiveDate;

noun! {
    /// A next step of the team.
    NextStep in Public {
        /// The walk.
        walk: String,
        /// Place in the list.
        position: i64,
        /// What.
        text: String,
        /// Who looks after it.
        owner: String,
        /// By when.
        by_date: Option<NaiveDate>,
    }
}
