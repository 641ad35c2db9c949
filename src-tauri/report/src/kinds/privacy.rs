//! One page for a school's data officer: what is stored, where, for how long, and who can read it.

use super::writer::Writer;

impl Writer<'_> {
    /// It says what the program does; nothing of a walk stands on it.
    pub(super) fn privacy_sheet(&mut self) {
        self.ours("paper-privacy-lead");
        for (heading, points) in [
            (
                "paper-privacy-stored",
                &[
                    "paper-privacy-stored-plan",
                    "paper-privacy-stored-notes",
                    "paper-privacy-stored-team",
                    "paper-privacy-stored-walkers",
                ][..],
            ),
            (
                "paper-privacy-never",
                &[
                    "paper-privacy-never-people",
                    "paper-privacy-never-rating",
                    "paper-privacy-never-media",
                ],
            ),
            (
                "paper-privacy-where",
                &["paper-privacy-where-device", "paper-privacy-where-network"],
            ),
            (
                "paper-privacy-long",
                &[
                    "paper-privacy-long-doors",
                    "paper-privacy-long-notes",
                    "paper-privacy-long-team",
                    "paper-privacy-long-delete",
                ],
            ),
            (
                "paper-privacy-who",
                &["paper-privacy-who-walker", "paper-privacy-who-others"],
            ),
        ] {
            self.part(1, heading, |w| w.list_ours(points));
        }
    }
}
