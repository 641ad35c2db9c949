//! What walkers say below a pattern or a next step, also weeks later.

noun! {
    /// A comment of its author.
    Comment in Team {
        /// The walk.
        walk: String,
        /// The pattern or the next step that it is about.
        about: String,
        /// The comment.
        text: String,
    }
}
