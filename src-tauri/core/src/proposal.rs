//! A focus that somebody proposes, and how many of the team would take it.

noun! {
    /// A proposed focus question; its votes are a count and belong to nobody.
    Proposal in Team {
        /// The walk.
        walk: String,
        /// Place in the list.
        position: i64,
        /// The question.
        text: String,
        /// How many hands went up.
        votes: u32,
    }
}
