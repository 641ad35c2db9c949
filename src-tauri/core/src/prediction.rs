//! What a student who did all that was asked could then do: the rung between patterns and next steps (S16).

noun! {
    /// A prediction of the team.
    Prediction in Team {
        /// The walk.
        walk: String,
        /// Place in the list.
        position: i64,
        /// What the evidence makes likely.
        text: String,
    }
}
