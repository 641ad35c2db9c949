//! The communication log: with whom the team spoke about a walk, and what was agreed (seed 003).

use chrono::NaiveDate;

noun! {
    /// One entry of the communication log.
    Communication in Public {
        /// The walk.
        walk: String,
        /// The day.
        date: Option<NaiveDate>,
        /// With whom, by role: never by name.
        with_role: String,
        /// What it was about.
        topic: String,
        /// What was agreed.
        agreed: String,
    }
}
