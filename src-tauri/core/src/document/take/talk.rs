//! What was said, agreed and timed around the debrief, from its document to rows.

use super::Taker;
use crate::comment::Comment;
use crate::communication::Communication;
use crate::debrief::StageTime;
use crate::error::Result;
use crate::json::Json;
use crate::noun::{Row, Stamp};
use crate::prediction::Prediction;
use crate::pulse::Pulse;

impl Taker<'_, '_> {
    pub(super) fn talk(&mut self) -> Result<()> {
        let walk = self.walk;
        for (position, p) in (0..).zip(&walk.predictions) {
            let row = Prediction {
                stamp: stamp!(Prediction, p),
                walk: walk.id.clone(),
                position,
                text: p.text.clone(),
            };
            self.add(format!("predictions[{position}].id"), row)?;
        }
        for (i, c) in walk.comments.iter().enumerate() {
            let row = Comment {
                stamp: stamp!(Comment, c),
                walk: walk.id.clone(),
                about: c.about.clone(),
                text: c.text.clone(),
            };
            self.add(format!("comments[{i}].id"), row)?;
        }
        for (i, c) in walk.comm_log.iter().enumerate() {
            let row = Communication {
                stamp: stamp!(Communication, c),
                walk: walk.id.clone(),
                date: c.date,
                with_role: c.with_role.clone(),
                topic: c.topic.clone(),
                agreed: c.agreed.clone(),
            };
            self.add(format!("comm_log[{i}].id"), row)?;
        }
        for (i, t) in walk.stage_times.iter().enumerate() {
            let row = StageTime {
                stamp: stamp!(StageTime, t),
                walk: walk.id.clone(),
                stage: t.stage,
                begun_at: t.begun_at,
                ended_at: t.ended_at,
            };
            self.add(format!("stage_times[{i}].id"), row)?;
        }
        for (i, p) in walk.process_pulses.iter().enumerate() {
            let row = Pulse {
                stamp: stamp!(Pulse, p),
                walk: walk.id.clone(),
                safe_yes: p.safe_yes,
                safe_partly: p.safe_partly,
                safe_no: p.safe_no,
                useful_yes: p.useful_yes,
                useful_partly: p.useful_partly,
                useful_no: p.useful_no,
                changes: Json(p.changes.clone()),
            };
            self.add(format!("process_pulses[{i}].id"), row)?;
        }
        Ok(())
    }
}
