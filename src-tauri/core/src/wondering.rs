//! A question of the team, without a conclusion.

noun! {
    /// A team wondering.
    Wondering in Public {
        /// The walk.
        walk: String,
        /// Place in the list.
        position: i64,
        /// The question.
        text: String,
    }
}
