//! A walker's private look back; the questions are known in the field from Marzano's rounds.

use crate::terms::Several;

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
        /// Who got to speak, to think, to choose.
        equity_lens: String,
        /// What I take along, in words for those who were visited.
        takeaway: String,
        /// The answers that I marked as fit to be shared.
        shareable: Several<Shareable>,
        /// Said aloud: no reflection this time.
        left_out: bool,
    }
}

term! {
    /// An answer of a reflection that its author may mark as fit to be shared.
    Shareable {
        /// Practice of mine that I confirm.
        Validated = "validated",
        /// Practice of mine that I now question.
        Questioned = "questioned",
        /// A new idea.
        NewIdea = "new_idea",
        /// What surprised me.
        Surprise = "surprise",
        /// Who got to speak, to think, to choose.
        EquityLens = "equity_lens",
    }
}
