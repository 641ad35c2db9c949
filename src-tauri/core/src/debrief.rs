//! The debrief as it runs: its stages come from the protocol, their times from this device.

use crate::moment::Moment;

noun! {
    /// One stretch of time in which a stage was under way; a stage that was taken up again has several.
    StageTime in Private {
        /// The walk.
        walk: String,
        /// The place of the stage among those of the debrief, from 0.
        stage: u32,
        /// When it began.
        begun_at: Moment,
        /// When it ended; open while it runs.
        ended_at: Option<Moment>,
    }
}
