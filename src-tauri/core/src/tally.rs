//! How often a look-for was noted in a visit; a walker's own count.

noun! {
    /// The count of one look-for in one visit; without a row it was not noted, which is not 0.
    Tally in Private {
        /// The visit.
        visit: String,
        /// The look-for.
        look_for: String,
        /// How often it was noted, or how many did it.
        count_x: u32,
        /// Of how many, if that was counted.
        count_of_y: Option<u32>,
    }
}
