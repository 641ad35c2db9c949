//! Hall talk: what is cleared up between two visits, and what is set aside (data dictionary, section 7).

noun! {
    /// A fact that somebody heard or saw differently.
    Clarification in Team {
        /// The visit.
        visit: String,
        /// What was heard or seen.
        text: String,
    }
}

noun! {
    /// A remark that judges: set aside, in no file and no backup, erased at the debrief.
    Parked in Private {
        /// The visit after which it was said.
        visit: String,
        /// The remark.
        text: String,
    }
}
