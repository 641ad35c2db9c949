//! What a person did, in a form that undo can name, and what a change tells the window.

use crate::noun::Noun;

term! {
    /// What was done.
    Verb {
        /// Put a new thing into a walk.
        Add = "add",
        /// Change something.
        Edit = "edit",
        /// Move something up or down.
        Move = "move",
        /// Take something away.
        Remove = "remove",
        /// Finish a note.
        Finish = "finish",
        /// Go into a room.
        Enter = "enter",
        /// Leave a room.
        Leave = "leave",
        /// Bring a walk in from a file.
        Import = "import",
        /// Let a walk use something.
        Choose = "choose",
        /// Give each walker a share.
        HandOut = "hand_out",
        /// Close a walk for good.
        Close = "close",
        /// Open a closed walk again.
        Reopen = "reopen",
        /// Bring something back.
        Restore = "restore",
    }
}

/// One act: a verb and what it was done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Op {
    /// What was done.
    pub verb: Verb,
    /// To which kind of thing.
    pub noun: Noun,
}

impl Op {
    /// Joins a verb and a noun.
    pub fn new(verb: Verb, noun: Noun) -> Self {
        Self { verb, noun }
    }

    /// Gives the key of its menu text in `locales/*/ops.ftl`, such as `ops-remove-note`.
    pub fn key(self) -> String {
        format!(
            "ops-{}-{}",
            self.verb.as_str().replace('_', "-"),
            self.noun.as_str().replace('_', "-")
        )
    }

    /// Lists every act that can stand in the undo menu.
    pub fn all() -> Vec<Op> {
        use Noun as N;
        let listed = [
            N::LookFor,
            N::Norm,
            N::Visit,
            N::Pattern,
            N::Prediction,
            N::Wondering,
            N::NextStep,
            N::Commitment,
            N::Walker,
            N::Proposal,
        ];
        let mut all = Vec::new();
        for noun in listed {
            for verb in [Verb::Add, Verb::Edit, Verb::Move, Verb::Remove] {
                all.push(Op::new(verb, noun));
            }
        }
        for noun in [
            N::Walk,
            N::Note,
            N::Card,
            N::Clarification,
            N::Parked,
            N::CheckIn,
            N::Comment,
            N::Communication,
        ] {
            for verb in [Verb::Add, Verb::Edit, Verb::Remove] {
                all.push(Op::new(verb, noun));
            }
        }
        for verb in [
            Verb::Add,
            Verb::Edit,
            Verb::Remove,
            Verb::Import,
            Verb::Choose,
        ] {
            all.push(Op::new(verb, N::OwnProtocol));
        }
        all.extend([N::Note, N::Wording].map(|noun| Op::new(Verb::Restore, noun)));
        let edited = [
            N::Preparation,
            N::Reflection,
            N::Since,
            N::Door,
            N::Tally,
            N::Mirror,
        ];
        all.extend(edited.map(|noun| Op::new(Verb::Edit, noun)));
        all.push(Op::new(Verb::HandOut, N::Walker));
        all.extend([Verb::Close, Verb::Reopen].map(|verb| Op::new(verb, N::Walk)));
        for noun in [N::Visit, N::StageTime] {
            all.extend([Verb::Enter, Verb::Leave].map(|verb| Op::new(verb, noun)));
        }
        all.push(Op::new(Verb::Add, N::PulseAnswer));
        all.push(Op::new(Verb::Finish, N::Note));
        all.push(Op::new(Verb::Import, N::Walk));
        all
    }
}

/// What a verb gives back: its value, and what the window should draw again.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome<T> {
    /// What the verb was asked for.
    pub value: T,
    /// The kinds of things that changed, each once.
    pub changes: Vec<Noun>,
    /// What undo would take back now.
    pub undo: Option<Op>,
    /// What redo would do again now.
    pub redo: Option<Op>,
}
