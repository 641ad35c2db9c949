//! A visit as a mirror of the walker's own practice (data dictionary, section 6).

noun! {
    /// What one visit shows a walker of the walker's own room.
    Mirror in Private {
        /// The visit.
        visit: String,
        /// What is the same in my room.
        same: String,
        /// What is different.
        different: String,
        /// What that makes me ask about my practice.
        question: String,
    }
}
