//! What was settled locally about visits: how many come, who is asked, who may read.
//!
//! A profile is a starting point, not legal advice; `custom` is for a team's own terms.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::limits::{self, DAYS, TEAM};

term! {
    /// Whose terms a walk keeps to.
    #[derive(Default)]
    Profile {
        /// No agreement beyond the app's own rules.
        #[default]
        None = "none",
        /// A contract clause as in the United States (S30).
        UsContract = "us_contract",
        /// The model policy of the NEU (S27).
        UkNeu = "uk_neu",
        /// The terms of the NASUWT (S28).
        UkNasuwt = "uk_nasuwt",
        /// The guide from Chile (S33).
        Cl = "cl",
        /// The team's own terms.
        Custom = "custom",
    }
}

term! {
    /// Whether walkers may speak with students.
    #[derive(Default)]
    AskStudents {
        /// About what they are doing and learning.
        #[default]
        Yes = "yes",
        /// About learning in general only, never about one teacher (S27).
        General = "general",
        /// Not at all.
        No = "no",
    }
}

/// The terms of a walk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Most walkers in a room.
    pub team_cap: u32,
    /// Whether walkers may speak with students.
    pub ask_students: AskStudents,
    /// School days in which a host may read what was written about their visit; none if not at all.
    pub host_view_days: Option<u32>,
    /// School days between the notice and the walk.
    pub notice_days: u32,
    /// The visit counts as an observation.
    pub counts_as_observation: bool,
}

impl Agreement {
    /// Refuses numbers that no team could mean; `place` stands before the name of the field.
    pub(crate) fn fits(&self, place: &str) -> Result<()> {
        limits::number(&format!("{place}team_cap"), self.team_cap, TEAM)?;
        limits::number(&format!("{place}notice_days"), self.notice_days, DAYS)?;
        limits::number(
            &format!("{place}host_view_days"),
            self.host_view_days.unwrap_or_default(),
            DAYS,
        )
    }
}

/// What holds where nothing else was settled: six walkers at most (seed 003).
const PLAIN: Agreement = Agreement {
    team_cap: 6,
    ask_students: AskStudents::Yes,
    host_view_days: None,
    notice_days: 2,
    counts_as_observation: false,
};

impl Default for Agreement {
    fn default() -> Self {
        PLAIN
    }
}

/// Gives the terms of a profile; for the team's own, those given, or the plain ones.
///
/// ```
/// use walk_core::agreement::{Agreement, Profile, agreement};
/// assert_eq!(agreement(Profile::UkNeu, None).team_cap, 2);
/// let own = Agreement { team_cap: 4, ..Agreement::default() };
/// assert_eq!(agreement(Profile::Custom, Some(&own)), own);
/// ```
pub fn agreement(profile: Profile, custom: Option<&Agreement>) -> Agreement {
    match profile {
        // The clause keeps visits out of evaluation (S30); it says nothing on numbers.
        Profile::None | Profile::UsContract => PLAIN,
        // Two at most, notice beforehand, general questions only, the host may see what was
        // written, and the visit counts (S27). The days are our own reading.
        Profile::UkNeu => Agreement {
            team_cap: 2,
            ask_students: AskStudents::General,
            host_view_days: Some(10),
            notice_days: 5,
            counts_as_observation: true,
        },
        // A learning walk counts as a lesson observation (S28); the longer notice is our caution.
        Profile::UkNasuwt => Agreement {
            notice_days: 5,
            counts_as_observation: true,
            ..PLAIN
        },
        // Three to five walk (S33).
        Profile::Cl => Agreement {
            team_cap: 5,
            ..PLAIN
        },
        Profile::Custom => custom.cloned().unwrap_or(PLAIN),
    }
}
