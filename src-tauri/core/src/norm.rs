//! What the team agreed on.

noun! {
    /// A norm of the team for one walk.
    Norm in Team {
        /// The walk.
        walk: String,
        /// Place in the list.
        position: i64,
        /// One sentence.
        text: String,
    }
}
