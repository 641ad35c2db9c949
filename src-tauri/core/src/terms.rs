//! The field's own closed lists: lanes, evidence types, roles, lenses, states.
//!
//! Each is text in the notebook and in the walk file, in snake case.

/// Declares a closed list whose text form is the same in SQLite, JSON and the window.
macro_rules! term {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
                 serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Lists every value in its usual order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Gives the text form.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }

            /// Reads the text form; anything else is `None`.
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some($name::$variant),)+ _ => None }
            }
        }

        impl $crate::terms::Term for $name {
            fn as_str(self) -> &'static str { $name::as_str(self) }
            fn parse(text: &str) -> Option<Self> { $name::parse(text) }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.as_str().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(v: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                $name::parse(v.as_str()?).ok_or(rusqlite::types::FromSqlError::InvalidType)
            }
        }
    };
}

/// What every closed list has in common.
pub(crate) trait Term: Copy + PartialEq {
    /// Gives the text form.
    fn as_str(self) -> &'static str;
    /// Reads the text form.
    fn parse(text: &str) -> Option<Self>;
}

/// Several words of one closed list, kept as one text such as `scribe,timekeeper`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Several<T>(pub Vec<T>);

impl<T> Default for Several<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Term> rusqlite::ToSql for Several<T> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        let names: Vec<_> = self.0.iter().map(|term| term.as_str()).collect();
        Ok(names.join(",").into())
    }
}

impl<T: Term> rusqlite::types::FromSql for Several<T> {
    fn column_result(v: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        let names = v.as_str()?.split(',').filter(|s| !s.is_empty());
        names
            .map(|s| T::parse(s).ok_or(rusqlite::types::FromSqlError::InvalidType))
            .collect::<rusqlite::types::FromSqlResult<_>>()
            .map(Self)
    }
}

term! {
    /// The three lanes of a walker's notes.
    Lane {
        /// What I notice: seen or heard.
        Notice = "notice",
        /// What I wonder: a real question.
        Wonder = "wonder",
        /// What I'll try in my own class.
        Try = "try",
    }
}

term! {
    /// The kind of evidence that a note holds.
    EvidenceType {
        /// Words as they were said.
        Quote = "quote",
        /// An act that was seen.
        Action = "action",
        /// A number, such as 9 of 24.
        Count = "count",
        /// A thing in the room.
        Environment = "environment",
    }
}

term! {
    /// Who or what acts in a note; never who it was.
    Actor {
        /// One student.
        Student = "student",
        /// Several students, counted.
        Students = "students",
        /// A move of the teaching.
        TeacherMove = "teacher_move",
        /// The task.
        Task = "task",
        /// Materials.
        Materials = "materials",
        /// The walls.
        Wall = "wall",
    }
}

term! {
    /// How a team talks in the hall between visits.
    HallMode {
        /// Each shares one piece of evidence in turn.
        Round = "round",
        /// Each looks through their own notes in silence.
        Silent = "silent",
        /// Nothing in the hall: all waits for the debrief, in private.
        Hold = "hold",
    }
}

term! {
    /// What a walker does for the team during a walk.
    Role {
        /// Leads the walk.
        Facilitator = "facilitator",
        /// Watches the minutes.
        Timekeeper = "timekeeper",
        /// Recalls the norms.
        NormsKeeper = "norms_keeper",
        /// Asks for the evidence behind a statement.
        EvidenceKeeper = "evidence_keeper",
        /// Writes down what the team agrees.
        Scribe = "scribe",
        /// Speaks with the hosts.
        HostLiaison = "host_liaison",
        /// Watches how the team works together.
        ProcessObserver = "process_observer",
    }
}

term! {
    /// What a look-for looks at.
    Lens {
        /// What students say, do or make.
        Students = "students",
        /// What the teaching does.
        TeacherMoves = "teacher_moves",
        /// The task and the content.
        Task = "task",
        /// The room.
        Environment = "environment",
        /// Who speaks with whom.
        Interaction = "interaction",
    }
}

term! {
    /// How far a commitment has come.
    CommitmentStatus {
        /// Not begun.
        Planned = "planned",
        /// Being tried.
        Trying = "trying",
        /// Tried.
        Tried = "tried",
        /// Tried and changed.
        Adapted = "adapted",
        /// Part of everyday work.
        KeptAsRoutine = "kept_as_routine",
        /// Let go, with a reason.
        Dropped = "dropped",
    }
}

impl CommitmentStatus {
    /// Tells whether colleagues still ask about it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Trying)
    }
}

term! {
    /// What a focus question is held against (S16).
    FocusPart {
        /// It can be seen or heard.
        Observable = "observable",
        /// The walkers can act on it in their own rooms.
        Actionable = "actionable",
        /// It is about learners, teaching and the task.
        AboutLearning = "about_learning",
        /// It serves a wider goal.
        Connected = "connected",
        /// A change there would change much.
        HighLeverage = "high_leverage",
    }
}

term! {
    /// How wide a focus question is.
    FocusWidth {
        /// Too wide to be answered in some minutes.
        TooWide = "too_wide",
        /// About right.
        AboutRight = "about_right",
        /// So narrow that most rooms would show nothing.
        TooNarrow = "too_narrow",
    }
}

term! {
    /// The moment of the lesson that a visit is likely to meet.
    LessonPhase {
        /// The beginning.
        Opening = "opening",
        /// Work that is led.
        Guided = "guided",
        /// Work in groups.
        GroupWork = "group_work",
        /// The end.
        Closing = "closing",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

term! {
    /// How a visit came about; it says nothing about who is visited.
    HostStatus {
        /// Offered.
        Volunteered = "volunteered",
        /// Asked, no answer yet.
        Invited = "invited",
        /// Asked, and agreed.
        Agreed = "agreed",
        /// Asked not to be visited today.
        AskedToSkip = "asked_to_skip",
    }
}

term! {
    /// Whether devices are used in the room.
    Devices {
        /// Notes are typed in the room.
        Yes = "yes",
        /// None in sight.
        No = "no",
        /// Only in the hall.
        HallOnly = "hall_only",
    }
}

term! {
    /// What became of a commitment of an earlier walk.
    SinceOutcome {
        /// Done as said.
        Kept = "kept",
        /// Done in another way.
        Changed = "changed",
        /// Still ahead.
        NotYet = "not_yet",
    }
}

term! {
    /// How far a walk has come; derived from what it holds, never stored.
    WalkStatus {
        /// Being planned.
        Draft = "draft",
        /// Focus, date and visits are set.
        PreBriefed = "pre_briefed",
        /// A room has been entered.
        Walking = "walking",
        /// The team has named something together.
        Debriefed = "debriefed",
        /// Somebody has committed to something.
        FollowUp = "follow_up",
        /// Closed for good.
        Closed = "closed",
    }
}

term! {
    /// Who may see a row (`docs/file-format.md`, rings).
    Ring {
        /// Never leaves this device.
        Private = "private",
        /// Travels when the walker shares it with the team.
        Team = "team",
        /// May stand in a report for others.
        Public = "public",
    }
}

term! {
    /// The language of a walk's own text.
    #[derive(Default)]
    Language {
        /// English.
        #[default]
        En = "en",
        /// Spanish.
        Es = "es",
    }
}
