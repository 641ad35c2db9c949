//! Something to look for, phrased as what can be seen.

use crate::terms::Lens;

noun! {
    /// A look-for: who, and a visible verb.
    LookFor in Team {
        /// The walk.
        walk: String,
        /// Place in the list.
        position: i64,
        /// As "students say / do / make".
        text: String,
        /// What it looks at.
        lens: Option<Lens>,
    }
}
