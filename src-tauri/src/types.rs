//! The shapes that cross between the window and Rust, as `ui/js/types.d.ts` declares them.

use ts_rs::{Config, TS};
use walk_core::document as d;
use walk_core::{Noun, Patch, agreement, protocol, terms};

use crate::error::CommandError;
use crate::views;

/// Writes the whole of `ui/js/types.d.ts`.
pub fn declarations() -> String {
    let config = Config::default();
    let mut text = String::from(
        "// The shapes that cross between the window and Rust.\n\
         // Written by `cargo xtask types`; a test fails if it is not up to date.\n\n",
    );
    macro_rules! declare {
        ($($type:ty),+ $(,)?) => {$(
            let declaration = <$type as TS>::decl(&config);
            text.push_str(&format!("export {declaration}\n\n"));
        )+};
    }
    declare!(
        terms::Lane,
        terms::Actor,
        terms::HallMode,
        terms::EvidenceType,
        terms::Role,
        terms::Lens,
        terms::CommitmentStatus,
        terms::WalkStatus,
        terms::Language,
        terms::FocusPart,
        terms::FocusWidth,
        terms::LessonPhase,
        terms::HostStatus,
        terms::Devices,
        terms::SinceOutcome,
        walk_core::walk::Missing,
        walk_core::commitment::Due,
        walk_core::reflection::Shareable,
        walk_core::pulse::Answer,
        agreement::Profile,
        agreement::AskStudents,
        agreement::Agreement,
        protocol::Overlay,
        protocol::Rules,
        protocol::StageKind,
        protocol::Repeat,
        protocol::StageLane,
        protocol::Step,
        protocol::Stage,
        protocol::Protocol,
        Noun,
        d::WalkerEntry,
        d::SinceEntry,
        d::ProposalEntry,
        d::LookForEntry,
        d::NormEntry,
        d::VisitEntry,
        d::NoteEntry,
        d::TallyEntry,
        d::MirrorEntry,
        d::ClarificationEntry,
        d::CardEntry,
        d::PatternEntry,
        d::WonderingEntry,
        d::NextStepEntry,
        d::ReflectionEntry,
        d::CommitmentEntry,
        d::CheckInEntry,
        d::PredictionEntry,
        d::CommentEntry,
        d::CommunicationEntry,
        d::StageTimeEntry,
        d::PulseEntry,
        d::WalkDocument,
        Patch,
        views::Settings,
        views::SettingsPatch,
        views::PageStart,
        views::Outcome<()>,
        views::WalkView,
        views::AgendaStepLine,
        views::AgendaLine,
        views::SinceLine,
        views::Banks,
        views::PlanView,
        views::FaultLine,
        views::ProtocolView,
        views::CarryOn,
        views::WalkLine,
        views::OpenCommitment,
        views::HomeView,
        views::Hit,
        views::Practice,
        views::Nudge,
        views::ParkedLine,
        views::HallView,
        views::DebriefView,
        views::EarlierWording,
        views::RemovedNote,
        views::Exported,
        views::PaperFinding,
        views::PaperView,
        views::SavedFile,
        CommandError,
    );
    text
}
