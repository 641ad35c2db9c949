//! A walker, the part this walker has in a walk, and what was prepared in private.

use crate::terms::{EvidenceType, Role, Several};

noun! {
    /// Somebody who walks; never somebody who is visited.
    Walker in Team {
        /// First name or initials, the walker's choice.
        display_name: String,
        /// Grade or subject.
        area: String,
    }
}

noun! {
    /// A walker's part in one walk.
    Part in Team {
        /// The walk.
        walk: String,
        /// The walker.
        walker: String,
        /// Place in the list.
        position: i64,
        /// What this walker does for the team.
        roles: Several<Role>,
        /// What this walker wants to learn.
        learning_goal: String,
        /// Said "I understand: this is about my own practice" (seed 003).
        understands: bool,
        /// Initials under the norms.
        initials: String,
        /// The kinds of evidence that this walker looks for (S8, S9).
        evidence_types: Several<EvidenceType>,
    }
}

noun! {
    /// What a walker (its author) noted in private before the walk.
    Preparation in Private {
        /// The walk.
        walk: String,
        /// What I do now.
        my_current_practice: String,
        /// What I expect to see.
        my_prediction: String,
    }
}
