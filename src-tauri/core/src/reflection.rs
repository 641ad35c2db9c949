//! A walker's private look back; the questions are known in the field from Marzano's rounds.

noun! {
    /// The reflection of its author on one walk.
    Reflection in Private {
        /// The walk.
        walk: String,
        /// Practice of mine that I confirm.
        validated: String,
        /// Practice of mine that I now question.
        questioned: String,
        /// A new idea.
        new_idea: String,
        /// What surprised me.
        surprise: String,
    }
}
