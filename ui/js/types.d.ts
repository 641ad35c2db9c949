// The shapes that cross between the window and Rust.
// Written by `cargo xtask types`; a test fails if it is not up to date.

export type Lane = "notice" | "wonder" | "try";

export type Actor = "student" | "students" | "teacher_move" | "task" | "materials" | "wall";

export type HallMode = "round" | "silent" | "hold";

export type EvidenceType = "quote" | "action" | "count" | "environment";

export type Role = "facilitator" | "timekeeper" | "norms_keeper" | "evidence_keeper" | "scribe" | "host_liaison" | "process_observer";

export type Lens = "students" | "teacher_moves" | "task" | "environment" | "interaction";

export type CommitmentStatus = "planned" | "trying" | "tried" | "adapted" | "kept_as_routine" | "dropped";

export type WalkStatus = "draft" | "pre_briefed" | "walking" | "debriefed" | "follow_up" | "closed";

export type Language = "en" | "es";

export type FocusPart = "observable" | "actionable" | "about_learning" | "connected" | "high_leverage";

export type FocusWidth = "too_wide" | "about_right" | "too_narrow";

export type LessonPhase = "opening" | "guided" | "group_work" | "closing" | "unknown";

export type HostStatus = "volunteered" | "invited" | "agreed" | "asked_to_skip";

export type Devices = "yes" | "no" | "hall_only";

export type SinceOutcome = "kept" | "changed" | "not_yet";

export type Missing = "learning_goal" | "date" | "focus_question" | "look_fors" | "norms" | "linked_goal" | "facilitator" | "start" | "visits" | "debrief" | "reflection" | "commitment" | "open_commitments";

export type Due = "overdue" | "this_week" | "later" | "no_day";

export type Shareable = "validated" | "questioned" | "new_idea" | "surprise" | "equity_lens";

export type Answer = "yes" | "partly" | "no";

export type Kept = "raw_notes" | "table" | "reflection";

export type Profile = "none" | "us_contract" | "uk_neu" | "uk_nasuwt" | "cl" | "custom";

export type AskStudents = "yes" | "general" | "no";

export type Agreement = { 
/**
 * Most walkers in a room.
 */
team_cap: number, 
/**
 * Whether walkers may speak with students.
 */
ask_students: AskStudents, 
/**
 * School days in which a host may read what was written about their visit; none if not at all.
 */
host_view_days: number | null, 
/**
 * School days between the notice and the walk.
 */
notice_days: number, 
/**
 * The visit counts as an observation.
 */
counts_as_observation: boolean, };

export type Overlay = "ghost" | "faculty" | "no_device" | "host_focus";

export type Rules = { 
/**
 * Fewest walkers.
 */
team_min: number, 
/**
 * Most walkers.
 */
team_max: number, 
/**
 * The kinds of evidence that may be noted in a visit.
 */
evidence_types: Array<EvidenceType>, 
/**
 * Notes may be written in the room.
 */
capture_in_room: boolean, 
/**
 * Each host sets the focus of their visit.
 */
focus_by_host: boolean, 
/**
 * Walkers take turns by planning period: the team is that of one turn, and turns may lie apart.
 */
by_planning_period: boolean, 
/**
 * Whether walkers may speak with students.
 */
ask_students: AskStudents, 
/**
 * School days in which a host may read what was written about their visit; none if not at all.
 */
host_view_days: number | null, 
/**
 * School days between the notice and the walk.
 */
notice_days: number, 
/**
 * The visit counts as an observation.
 */
counts_as_observation: boolean, };

export type StageKind = "prebrief" | "visit" | "hall" | "mirror" | "debrief" | "reflect" | "commit";

export type Repeat = "once" | "each" | "between";

export type StageLane = "notice" | "pattern" | "predict" | "wonder" | "mirror" | "try" | "thanks";

export type Step = { 
/**
 * Minutes; those of all steps make the stage's.
 */
minutes: number, 
/**
 * What the step is for.
 */
lane: StageLane, 
/**
 * What the team is asked; one line.
 */
prompt: string, };

export type Stage = { 
/**
 * What it is.
 */
kind: StageKind, 
/**
 * How often it comes.
 */
repeat: Repeat, 
/**
 * Minutes, each time it comes.
 */
minutes: number, 
/**
 * What happens in it.
 */
text: string, 
/**
 * Ways to begin a sentence; one line each.
 */
stems: Array<string>, 
/**
 * Its parts in order; may be none.
 */
steps: Array<Step>, };

export type Protocol = { 
/**
 * A word for a built-in one, as "one-period"; a UUID for a team's own copy.
 */
id: string, 
/**
 * From 1; a team's edits count it up.
 */
version: number, 
/**
 * The language of all its texts.
 */
language: Language, 
/**
 * What the team calls it; one line.
 */
name: string, 
/**
 * What it is for, in a sentence or two.
 */
summary: string, 
/**
 * Fewest walkers.
 */
team_min: number, 
/**
 * Most walkers.
 */
team_max: number, 
/**
 * How many visits it is made for.
 */
visits: number, 
/**
 * The steps of the debrief come one after another and none is skipped (S17).
 */
lock_order: boolean, 
/**
 * Its parts in order.
 */
stages: Array<Stage>, };

export type Noun = "walker" | "walk" | "part" | "preparation" | "look_for" | "norm" | "visit" | "stay" | "note" | "card" | "pattern" | "wondering" | "next_step" | "reflection" | "commitment" | "proposal" | "since" | "door" | "own_protocol" | "tally" | "wording" | "mirror" | "clarification" | "parked" | "check_in" | "prediction" | "comment" | "communication" | "stage_time" | "pulse" | "pulse_answer";

export type WalkerEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * First name or initials, the walker's choice.
 */
display_name: string, 
/**
 * Grade or subject.
 */
area: string, 
/**
 * What this walker does for the team.
 */
roles: Array<Role>, 
/**
 * What this walker wants to learn.
 */
learning_goal: string, 
/**
 * What this walker does now; private.
 */
my_current_practice: string, 
/**
 * What this walker expects to see; private.
 */
my_prediction: string, 
/**
 * Said "I understand: this is about my own practice".
 */
understands: boolean, 
/**
 * Initials under the norms.
 */
initials: string, 
/**
 * The kinds of evidence that this walker looks for.
 */
evidence_types: Array<EvidenceType>, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type SinceEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The id of the commitment.
 */
commitment: string, 
/**
 * What was promised.
 */
text: string, 
/**
 * Kept, changed or not yet.
 */
outcome: SinceOutcome | null, 
/**
 * What happened.
 */
what_happened: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type ProposalEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The question.
 */
text: string, 
/**
 * How many of the team would take it.
 */
votes: number, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type LookForEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * As "students say / do / make".
 */
text: string, 
/**
 * What it looks at.
 */
lens: Lens | null, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type NormEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * One sentence.
 */
text: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type VisitEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The public label of the visit, from 1.
 */
visit_no: number, 
/**
 * Planned start, local clock.
 */
start: string | null, 
/**
 * Minutes in the room.
 */
minutes: number, 
/**
 * Minutes of walking after it.
 */
transit_minutes: number, 
/**
 * The moment of the lesson that it will meet.
 */
lesson_phase: LessonPhase | null, 
/**
 * Who covers the walkers' own classes.
 */
coverage: string, 
/**
 * How it came about.
 */
host_status: HostStatus | null, 
/**
 * Purpose, focus, day and time were told.
 */
host_told: boolean, 
/**
 * The class knows that visitors come.
 */
students_told: boolean, 
/**
 * The focus that was asked for, where hosts set it.
 */
host_focus: string, 
/**
 * When this device's walker went in; private.
 */
entered_at: string | null, 
/**
 * When this device's walker left; private.
 */
left_at: string | null, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type NoteEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The visit that it belongs to.
 */
visit_no: number, 
/**
 * Notice, wonder or try.
 */
lane: Lane | null, 
/**
 * As it was typed.
 */
text: string, 
/**
 * Minute in the room.
 */
minute: number | null, 
/**
 * The kind of evidence.
 */
evidence_type: EvidenceType | null, 
/**
 * Still being written.
 */
draft: boolean, 
/**
 * The card that was made of it.
 */
card: string | null, 
/**
 * Who or what acts in it.
 */
actor: Actor | null, 
/**
 * Worth coming back to.
 */
starred: boolean, 
/**
 * Picked for the round in the hall.
 */
picked: boolean, 
/**
 * The id of the note that an idea comes from.
 */
because: string | null, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type TallyEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The visit.
 */
visit_no: number, 
/**
 * The id of the look-for.
 */
look_for: string, 
/**
 * How often, or how many.
 */
count_x: number, 
/**
 * Of how many.
 */
count_of_y: number | null, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type MirrorEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The visit.
 */
visit_no: number, 
/**
 * What is the same in the walker's room.
 */
same: string, 
/**
 * What is different.
 */
different: string, 
/**
 * What that makes the walker ask.
 */
question: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type ClarificationEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The visit.
 */
visit_no: number, 
/**
 * What was heard or seen.
 */
text: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type CardEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The visit that it is from.
 */
visit_no: number, 
/**
 * What was seen or heard.
 */
text: string, 
/**
 * The kind of evidence.
 */
evidence_type: EvidenceType | null, 
/**
 * The pattern that it belongs to.
 */
pattern: string | null, 
/**
 * How somebody else saw it; a card with such words is in dispute.
 */
seen_differently: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type PatternEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * What the group of cards is called, in plain words.
 */
name: string, 
/**
 * Reads on from "In 3 of 5 visits".
 */
statement: string, 
/**
 * Where it did not show.
 */
counterexample: string, 
/**
 * Visits behind it; derived from its cards, ignored on import.
 */
visits: Array<number>, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type WonderingEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * A question without a conclusion.
 */
text: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type NextStepEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * What.
 */
text: string, 
/**
 * Who looks after it.
 */
owner: string, 
/**
 * By when.
 */
by_date: string | null, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type ReflectionEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * Practice of mine that I confirm.
 */
validated: string, 
/**
 * Practice of mine that I now question.
 */
questioned: string, 
/**
 * A new idea.
 */
new_idea: string, 
/**
 * What surprised me.
 */
surprise: string, 
/**
 * Who got to speak, to think, to choose.
 */
equity_lens: string, 
/**
 * What I take along, in words for those who were visited.
 */
takeaway: string, 
/**
 * The answers that the walker marked as fit to be shared.
 */
shareable: Array<Shareable>, 
/**
 * Said aloud: no reflection this time.
 */
left_out: boolean, 
/**
 * What the walk was and how colleagues were won for it, for a portfolio.
 */
portfolio_overview: string, 
/**
 * What came of it and how the walker's practice may change, for a portfolio.
 */
portfolio_reflection: string, 
/**
 * Where a recording of a protocol in use can be seen, for a portfolio.
 */
portfolio_link: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type CommitmentEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * One small change in the walker's own class.
 */
text: string, 
/**
 * By when.
 */
by_date: string | null, 
/**
 * What will show how it went.
 */
evidence_i_will_collect: string, 
/**
 * The colleague who asks about it.
 */
partner: string, 
/**
 * How far it has come.
 */
status: CommitmentStatus | null, 
/**
 * Why it was let go.
 */
dropped_reason: string, 
/**
 * In which class of the walker's own; private.
 */
class_or_context: string, 
/**
 * "Come and see me try it."
 */
invite_to_see_me: boolean, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type CheckInEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The id of the commitment.
 */
commitment: string, 
/**
 * The day.
 */
date: string | null, 
/**
 * What happened when it was tried.
 */
what_happened: string, 
/**
 * Who helped, in plain words.
 */
helped_by: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type PredictionEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * What a student who did all that was asked could then do.
 */
text: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type CommentEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The id of the pattern or of the next step.
 */
about: string, 
/**
 * The comment.
 */
text: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type CommunicationEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The day.
 */
date: string | null, 
/**
 * With whom, by role.
 */
with_role: string, 
/**
 * What it was about.
 */
topic: string, 
/**
 * What was agreed.
 */
agreed: string, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type StageTimeEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * The place of the stage among those of the debrief, from 0.
 */
stage: number, 
/**
 * When it began.
 */
begun_at: string, 
/**
 * When it ended; null while it runs.
 */
ended_at: string | null, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type PulseEntry = { 
/**
 * UUID; a file may leave it out and gets one.
 */
id: string, 
/**
 * "Could I speak openly?": yes.
 */
safe_yes: number, 
/**
 * In part.
 */
safe_partly: number, 
/**
 * No.
 */
safe_no: number, 
/**
 * "Was it useful for my own practice?": yes.
 */
useful_yes: number, 
/**
 * In part.
 */
useful_partly: number, 
/**
 * No.
 */
useful_no: number, 
/**
 * What to change next time, in the order of the alphabet.
 */
changes: Array<string>, 
/**
 * The walker who wrote it.
 */
author: string, 
/**
 * When it was first written, UTC.
 */
created_at: string, 
/**
 * When it was last changed, UTC.
 */
changed_at: string, };

export type WalkDocument = { 
/**
 * Always [`FORMAT`].
 */
format: string, 
/**
 * Version of the walk file, from 1.
 */
version: number, 
/**
 * UUID of the walk.
 */
id: string, 
/**
 * What the team calls this walk.
 */
title: string, 
/**
 * The day of the walk.
 */
date: string | null, 
/**
 * Language of the walk's own text.
 */
language: Language, 
/**
 * Derived from what the walk holds; ignored on import.
 */
status: WalkStatus, 
/**
 * When the walk was closed.
 */
closed_at: string | null, 
/**
 * What the team looks at together.
 */
focus_question: string, 
/**
 * The team's own words below the fixed purpose line.
 */
purpose_statement: string, 
/**
 * The school goal that the focus serves.
 */
linked_goal: string, 
/**
 * Said aloud: it serves no goal of the school.
 */
no_linked_goal: boolean, 
/**
 * The protocol that this walk uses, whole.
 */
protocol: Protocol | null, 
/**
 * What changes the protocol.
 */
overlays: Array<Overlay>, 
/**
 * The local agreement.
 */
agreement_profile: Profile, 
/**
 * The switches of an agreement of one's own.
 */
agreement: Agreement | null, 
/**
 * Why the focus matters to the walkers' own classes.
 */
focus_rationale: string, 
/**
 * What holds for the focus question.
 */
focus_check: Array<FocusPart>, 
/**
 * Whether it is too wide or too narrow.
 */
focus_width: FocusWidth | null, 
/**
 * What the team begins with.
 */
opening_activity: string, 
/**
 * When the pre-brief begins, local clock.
 */
prebrief_start: string | null, 
/**
 * Where walkers sit or stand in a room.
 */
where_to_sit: string, 
/**
 * Whether walkers talk with students.
 */
talk_to_students: AskStudents | null, 
/**
 * Whether devices are used in the room.
 */
devices: Devices | null, 
/**
 * All enter and leave together.
 */
enter_together: boolean, 
/**
 * The walk that this one was planned from.
 */
previous_walk: string | null, 
/**
 * How the team talks in the hall.
 */
hall_mode: HallMode | null, 
/**
 * What the team learned together and is glad of.
 */
celebration: string, 
/**
 * What was said and agreed in the pre-brief.
 */
prebrief_minutes_note: string, 
/**
 * What was said and agreed in the debrief.
 */
debrief_minutes_note: string, 
/**
 * What the team changed because of the pulse of the walk before.
 */
changed_because: string, 
/**
 * The day on which raw notes go, if it is not the usual one.
 */
raw_notes_delete_on: string | null, 
/**
 * The day on which cards and patterns go, if it is not the usual one.
 */
walk_delete_on: string | null, 
/**
 * The walker whose notebook this is.
 */
me: string, 
/**
 * Who walks.
 */
walkers: Array<WalkerEntry>, 
/**
 * What became of earlier commitments.
 */
since_last_walk: Array<SinceEntry>, 
/**
 * Focus questions that were proposed.
 */
proposals: Array<ProposalEntry>, 
/**
 * What to look for.
 */
look_fors: Array<LookForEntry>, 
/**
 * What the team agreed.
 */
norms: Array<NormEntry>, 
/**
 * The schedule.
 */
visits: Array<VisitEntry>, 
/**
 * The walkers' own notes; private.
 */
notes: Array<NoteEntry>, 
/**
 * How often look-fors were noted; private.
 */
tallies: Array<TallyEntry>, 
/**
 * What visits show of the walkers' own practice; private.
 */
mirrors: Array<MirrorEntry>, 
/**
 * What was heard differently, said in the hall.
 */
clarifications: Array<ClarificationEntry>, 
/**
 * Evidence that was put on the team's table.
 */
cards: Array<CardEntry>, 
/**
 * What the cards show together.
 */
patterns: Array<PatternEntry>, 
/**
 * What the evidence makes likely.
 */
predictions: Array<PredictionEntry>, 
/**
 * Questions of the team, without conclusions.
 */
team_wonderings: Array<WonderingEntry>, 
/**
 * What the team will do.
 */
team_next_steps: Array<NextStepEntry>, 
/**
 * Private reflections, one a walker.
 */
reflections: Array<ReflectionEntry>, 
/**
 * What each walker will try.
 */
commitments: Array<CommitmentEntry>, 
/**
 * How commitments went so far.
 */
check_ins: Array<CheckInEntry>, 
/**
 * What walkers say below patterns and next steps.
 */
comments: Array<CommentEntry>, 
/**
 * With whom the team spoke about the walk.
 */
comm_log: Array<CommunicationEntry>, 
/**
 * How long the stages of the debrief took; private.
 */
stage_times: Array<StageTimeEntry>, 
/**
 * How the walk felt to its team, as counts.
 */
process_pulses: Array<PulseEntry>, 
/**
 * The walker who planned it.
 */
author: string, 
/**
 * When it was planned, UTC.
 */
created_at: string, 
/**
 * When its own fields last changed, UTC.
 */
changed_at: string, };

export type Patch = { "noun": "walk", id: string, title?: string, date?: string | null, language?: Language, focus_question?: string, purpose_statement?: string, linked_goal?: string, no_linked_goal?: boolean, overlays?: Array<Overlay>, agreement_profile?: Profile, agreement?: Agreement | null, focus_rationale?: string, focus_check?: Array<FocusPart>, focus_width?: FocusWidth | null, opening_activity?: string, prebrief_start?: string | null, where_to_sit?: string, talk_to_students?: AskStudents | null, devices?: Devices | null, enter_together?: boolean, hall_mode?: HallMode | null, celebration?: string, prebrief_minutes_note?: string, debrief_minutes_note?: string, changed_because?: string, raw_notes_delete_on?: string | null, walk_delete_on?: string | null, } | { "noun": "walker", id: string, walk: string, display_name?: string, area?: string, roles?: Array<Role>, learning_goal?: string, understands?: boolean, initials?: string, evidence_types?: Array<EvidenceType>, } | { "noun": "preparation", walk: string, my_current_practice?: string, my_prediction?: string, } | { "noun": "look_for", id: string, text?: string, lens?: Lens | null, } | { "noun": "norm", id: string, text?: string, } | { "noun": "visit", id: string, start?: string | null, minutes?: number, transit_minutes?: number, lesson_phase?: LessonPhase | null, coverage?: string, host_status?: HostStatus | null, host_told?: boolean, students_told?: boolean, host_focus?: string, } | { "noun": "proposal", id: string, text?: string, votes?: number, } | { "noun": "since", walk: string, commitment: string, outcome?: SinceOutcome | null, what_happened?: string, } | { "noun": "tally", visit: string, look_for: string, count_x?: number | null, count_of_y?: number | null, } | { "noun": "door", visit: string, code?: string, } | { "noun": "note", id: string, text?: string, lane?: Lane, evidence_type?: EvidenceType | null, actor?: Actor | null, starred?: boolean, picked?: boolean, because?: string | null, minute?: number | null, } | { "noun": "mirror", visit: string, same?: string, different?: string, question?: string, } | { "noun": "clarification", id: string, text?: string, } | { "noun": "parked", id: string, text?: string, } | { "noun": "card", id: string, text?: string, evidence_type?: EvidenceType | null, pattern?: string | null, seen_differently?: string, } | { "noun": "pattern", id: string, name?: string, statement?: string, counterexample?: string, } | { "noun": "prediction", id: string, text?: string, } | { "noun": "wondering", id: string, text?: string, } | { "noun": "next_step", id: string, text?: string, owner?: string, by_date?: string | null, } | { "noun": "reflection", walk: string, validated?: string, questioned?: string, new_idea?: string, surprise?: string, equity_lens?: string, takeaway?: string, shareable?: Array<Shareable>, left_out?: boolean, portfolio_overview?: string, portfolio_reflection?: string, portfolio_link?: string, } | { "noun": "commitment", id: string, text?: string, by_date?: string | null, evidence_i_will_collect?: string, partner?: string, status?: CommitmentStatus, dropped_reason?: string, class_or_context?: string, invite_to_see_me?: boolean, } | { "noun": "check_in", id: string, date?: string | null, what_happened?: string, helped_by?: string, } | { "noun": "comment", id: string, text?: string, } | { "noun": "communication", id: string, date?: string | null, with_role?: string, topic?: string, agreed?: string, };

export type Settings = { 
/**
 * Language tag: `en`, `es`, or `en-XA` for tests.
 */
language: string, 
/**
 * `system`, `light`, `dark`, `contrast` or `bright`.
 */
theme: string, 
/**
 * The hand that holds the tablet: `right` or `left`.
 */
hand: string, 
/**
 * Text size in percent, 100 to 200.
 */
text_size: number, 
/**
 * The reflection begins with two questions only.
 */
short_reflection: boolean, 
/**
 * My name as other walkers see it.
 */
my_name: string, 
/**
 * How many names the team keeps out of its notes; which ones, nobody can read.
 */
names: number, };

export type SettingsPatch = { language?: string, theme?: string, hand?: string, text_size?: number, short_reflection?: boolean, my_name?: string, };

export type PageStart = { 
/**
 * Language, theme, hand, text size, my name.
 */
settings: Settings, 
/**
 * The sentences of this page and the common ones, by key.
 */
words: { [key in string]: string }, 
/**
 * Today on this device.
 */
today: string, 
/**
 * The page numbers its saves upwards from here.
 */
seq: number, 
/**
 * What undo would take back, ready to show.
 */
undo: string | null, 
/**
 * What redo would do again, ready to show.
 */
redo: string | null, 
/**
 * After an unclean end: what was kept, ready to show.
 */
recovered: string | null, 
/**
 * The walk that the page is about.
 */
walk: WalkView | null, 
/**
 * Why the notebook could not be opened.
 */
trouble: CommandError | null, };

export type Outcome<T> = { 
/**
 * What was asked for.
 */
value: T, 
/**
 * The kinds of things to draw again.
 */
changes: Array<Noun>, 
/**
 * What undo would take back, ready to show.
 */
undo: string | null, 
/**
 * What redo would do again, ready to show.
 */
redo: string | null, };

export type WalkView = { 
/**
 * The walk itself.
 */
walk: WalkDocument, 
/**
 * Its day, written out.
 */
date_long: string, 
/**
 * The schedule in one line.
 */
sum: string, 
/**
 * From when to when each visit is, by id; empty where no time is known.
 */
times: { [key in string]: string }, 
/**
 * "In 3 of 4 visits", by pattern; empty where no card is.
 */
pattern_sentences: { [key in string]: string }, 
/**
 * What a commitment of mine lacks, by its id: by `text` or `dropped_reason`.
 */
commitment_remarks: { [key in string]: { [key in string]: string } }, 
/**
 * The walk is over, and I have neither begun my reflection nor left it out.
 */
unreflected: boolean, 
/**
 * When my raw notes are due to be deleted, ready to show; empty if there are none.
 */
notes_due: string, 
/**
 * The pages of this walk that hold what they are for.
 */
done: Array<string>, 
/**
 * The visit to carry on with.
 */
next_visit: string | null, 
/**
 * Today on this device.
 */
today: string, 
/**
 * This moment by the notebook's clock, in milliseconds (UTC); it never goes back.
 */
now: number, };

export type AgendaStepLine = { time: string, minutes: string, lane: StageLane, 
/**
 * What the step is for, in a word.
 */
lane_word: string, prompt: string, };

export type AgendaLine = { kind: StageKind, 
/**
 * "Visit 2", "Debrief", ready to show.
 */
title: string, 
/**
 * "09:05 to 09:20"; empty where no time is known.
 */
time: string, 
/**
 * "15 minutes".
 */
minutes: string, 
/**
 * What happens in it; the protocol's own words.
 */
text: string, 
/**
 * Ways to begin a sentence.
 */
stems: Array<string>, 
/**
 * Its parts.
 */
steps: Array<AgendaStepLine>, 
/**
 * What the facilitator can say to open it.
 */
say: string, };

export type SinceLine = { 
/**
 * The commitment.
 */
id: string, text: string, 
/**
 * "Nora, 5 November 2026, by Fri 20 Nov", ready to show.
 */
line: string, 
/**
 * The language in which it was written.
 */
language: Language, outcome: SinceOutcome | null, what_happened: string, };

export type Banks = { 
/**
 * Norms: those that come with the program, then the team's own of earlier walks.
 */
norms: Array<string>, 
/**
 * Look-fors.
 */
look_fors: Array<string>, 
/**
 * Opening activities.
 */
openers: Array<string>, };

export type PulseLines = { 
/**
 * "4 of 5 say yes to speaking openly, 3 of 5 to useful …", ready to show.
 */
headline: string, 
/**
 * Who could speak openly: yes, in part, no.
 */
safe: [number, number, number], 
/**
 * For whom it was useful: yes, in part, no.
 */
useful: [number, number, number], 
/**
 * What to change next time.
 */
wishes: Array<string>, };

export type PulseBefore = { 
/**
 * "Talk in pairs · 5 November 2026", ready to show.
 */
from: string, 
/**
 * The language in which its wishes were written.
 */
language: Language, 
/**
 * The counts.
 */
pulse: PulseLines, };

export type WrapUpView = { 
/**
 * How many answers wait on this device until there are enough of them.
 */
waiting: number, 
/**
 * "2 have answered. Counts stand here from 3 answers on.", ready to show.
 */
answered: string, 
/**
 * The counts of all devices; none before three have answered.
 */
pulse: PulseLines | null, };

export type PlanView = { 
/**
 * What the walk opens with.
 */
since: Array<SinceLine>, 
/**
 * How the walk before felt to its team; none where nobody knows.
 */
felt: PulseBefore | null, 
/**
 * How far the walk has come: "Draft".
 */
state_word: string, 
/**
 * What is still missing for the next step.
 */
missing: Array<Missing>, 
/**
 * What the protocol, its overlays and the agreement allow together.
 */
rules: Rules, 
/**
 * The same in sentences.
 */
rule_lines: Array<string>, 
/**
 * What is chosen in the plan and does not fit those rules.
 */
agreement_remarks: Array<string>, 
/**
 * Ready words, in the walk's own language.
 */
banks: Banks, 
/**
 * Fewer or more walkers than that, with the reason; empty if it fits.
 */
team_remark: string, 
/**
 * Who led the last walk; empty if nobody knows.
 */
led_last: string, 
/**
 * What each walker did before, by id; empty where nothing is known.
 */
turns: { [key in string]: string }, 
/**
 * What each walker would do by rotation, by id.
 */
proposed: { [key in string]: string }, 
/**
 * The doors of the visits, by id; on this device alone.
 */
doors: { [key in string]: string }, 
/**
 * A clash, a gap, a door that comes again: remarks on visits, by id.
 */
remarks: { [key in string]: Array<string> }, 
/**
 * A wording that cannot be seen or heard, with what to do about it: by `focus_question`, or by a
 * look-for's id.
 */
nudges: { [key in string]: string }, 
/**
 * The whole walk with its times.
 */
agenda: Array<AgendaLine>, 
/**
 * "63 minutes, ends 11:06", with the walking between rooms.
 */
length: string, };

export type FaultLine = { 
/**
 * Where, as "stages[3].minutes".
 */
place: string, 
/**
 * What, ready to show.
 */
sentence: string, };

export type ProtocolView = { 
/**
 * What the commands call it.
 */
key: string, 
/**
 * The protocol itself.
 */
protocol: Protocol, 
/**
 * One of the team's own, which can be changed.
 */
own: boolean, 
/**
 * The walk uses this very version of it.
 */
used: boolean, 
/**
 * "55 minutes, ends 10:58", ready to show.
 */
length: string, 
/**
 * "With 6 minutes of walking: 61 minutes, ends 11:04"; empty where nobody walks between rooms.
 */
walking: string, 
/**
 * "2 visits, 2 to 4 walkers".
 */
line: string, 
/**
 * Its stages, with clock times where the walk says when it begins.
 */
stages: Array<AgendaLine>, 
/**
 * What is wrong with it; a protocol with faults cannot be chosen.
 */
faults: Array<FaultLine>, };

export type CarryOn = { walk: string, title: string, visit: string, visit_no: number, visits: number, 
/**
 * "Carry on: visit 3 of 4", ready to show.
 */
sentence: string, };

export type WalkLine = { id: string, 
/**
 * The title, or the focus question, or "Untitled walk".
 */
title: string, date: string | null, day: string, month: string, state: WalkStatus, state_word: string, 
/**
 * "4 visits, 3 patterns, 2 commitments", ready to show.
 */
line: string, 
/**
 * "Still open: the focus question", ready to show; empty if nothing is.
 */
open: string, 
/**
 * The page on which that is written.
 */
open_page: string, };

export type OpenCommitment = { id: string, walk: string, text: string, 
/**
 * "by 27 November", ready to show.
 */
due: string, partner: string, status: CommitmentStatus, 
/**
 * Mine, not a colleague's.
 */
mine: boolean, 
/**
 * A colleague's, and I said that I would ask about it.
 */
i_ask: boolean, 
/**
 * Whose it is; empty for mine.
 */
walker: string, 
/**
 * How near its day is.
 */
near: Due, 
/**
 * "Due this week", ready to show; empty if it is not near.
 */
near_word: string, };

export type DueLine = { 
/**
 * The walk and what of it.
 */
id: string, walk: string, 
/**
 * "Notes of “Talk” are due to be deleted: look", ready to show.
 */
sentence: string, };

export type HomeView = { 
/**
 * The walk that is under way.
 */
carry_on: CarryOn | null, 
/**
 * All walks, the newest first.
 */
walks: Array<WalkLine>, 
/**
 * What is due to be deleted; nothing of it goes by itself.
 */
due: Array<DueLine>, 
/**
 * Commitments that are still open.
 */
commitments: Array<OpenCommitment>, };

export type Hit = { walk: string, walk_title: string, visit: string, visit_no: number, note: string, lane: Lane, before: string, match: string, after: string, date_long: string, };

export type Practice = { text: string, 
/**
 * The rules find a judgement in it.
 */
judgement: boolean, 
/**
 * What was found, ready to show; empty for evidence.
 */
found: Array<string>, 
/**
 * What to do about the first finding; empty for evidence.
 */
strategy: string, 
/**
 * The same moment, written the other way.
 */
rewrite: string, };

export type Nudge = { 
/**
 * The words, named, with the way out; in the language of the note, ready to show.
 */
sentence: string, 
/**
 * Where the words begin and end, as the page counts letters (UTF-16).
 */
start: number, end: number, 
/**
 * The lane where such words belong, if there is one.
 */
lane: Lane | null, 
/**
 * What can stand in place of a name.
 */
instead: Array<string>, };

export type ParkedLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * The visit after which it was said.
 */
visit: string, 
/**
 * The remark.
 */
text: string, };

export type HallView = { 
/**
 * How long it takes, in minutes, as the protocol says.
 */
minutes: number, 
/**
 * Remarks that were set aside, of all visits.
 */
parked: Array<ParkedLine>, };

export type StageLine = { 
/**
 * What it is called.
 */
name: string, 
/**
 * "2 of 4".
 */
number: string, 
/**
 * Minutes; 0 where nothing is planned.
 */
minutes: number, 
/**
 * What the team is asked.
 */
prompt: string, 
/**
 * The language of prompt and stems; none where it is the window's.
 */
language: string | null, 
/**
 * Ways to begin a sentence.
 */
stems: Array<string>, 
/**
 * The section that is about it; none where all are, or none is.
 */
section: string | null, 
/**
 * All sections belong to it.
 */
whole: boolean, };

export type DebriefView = { 
/**
 * Remarks that were set aside in the hall, of all visits.
 */
parked: Array<ParkedLine>, 
/**
 * A wording that judges or names, with what to do about it: by the id of what holds it, "takeaway" for mine.
 */
nudges: { [key in string]: string }, 
/**
 * Its stages in order.
 */
stages: Array<StageLine>, 
/**
 * The stage under way, from 0; none while the debrief does not run.
 */
under_way: number | null, 
/**
 * From when its time counts, had it run without a break, in milliseconds (UTC).
 */
since: number | null, 
/**
 * The stage with which the debrief goes on; none before it begins.
 */
goes_on: number | null, 
/**
 * The sections that wait while it runs, each with the sentence that says for what.
 */
waiting: { [key in string]: string }, 
/**
 * "by 12 November": until when the team does a next step, by its id.
 */
by: { [key in string]: string }, 
/**
 * Predictions have their section.
 */
predicts: boolean, 
/**
 * What I take along has its section.
 */
thanks: boolean, };

export type EarlierWording = { 
/**
 * Its id.
 */
id: string, 
/**
 * When it was written over, on the clock of this device.
 */
at: string, 
/**
 * As it was.
 */
text: string, };

export type RemovedNote = { 
/**
 * Its id.
 */
id: string, 
/**
 * The visit.
 */
visit: string, 
/**
 * Its lane.
 */
lane: Lane, 
/**
 * As it was typed.
 */
text: string, };

export type ChartColumn = { 
/**
 * Its words.
 */
text: string, 
/**
 * The fill that its parts have in every bar, from 1; 0 where it has none.
 */
fill: number, };

export type ChartHead = { 
/**
 * Its words.
 */
text: string, 
/**
 * Their language, where a person wrote them.
 */
lang: Language | null, 
/**
 * A second line, such as a date; may be empty.
 */
note: string, };

export type ChartMark = { 
/**
 * The shape.
 */
lane: Lane, 
/**
 * What it stands for.
 */
text: string, };

export type ChartPart = { 
/**
 * How long it is.
 */
value: number, 
/**
 * Its fill, from 1.
 */
fill: number, };

export type ChartCell = { 
/**
 * The number; none where nothing was noted, which is not 0.
 */
value: number | null, 
/**
 * The number in words; of an empty cell what its emptiness means.
 */
text: string, 
/**
 * How dark the cell is, from 0 to 4.
 */
tint: number, 
/**
 * The parts of a bar in the cell; may be none.
 */
parts: Array<ChartPart>, 
/**
 * The number that would fill the whole width of the bar.
 */
whole: number, 
/**
 * Shapes in the cell, in order.
 */
marks: Array<ChartMark>, };

export type ChartRow = { 
/**
 * The heading of the rows from here on, and how many they are.
 */
group: [ChartHead, number] | null, 
/**
 * Its own heading.
 */
head: ChartHead, 
/**
 * One cell for each column.
 */
cells: Array<ChartCell>, };

export type ChartStep = { 
/**
 * Where it is, such as a date.
 */
text: string, 
/**
 * How high it is.
 */
value: number, };

export type ChartModel = { 
/**
 * Which chart it is, as `look-fors`.
 */
kind: string, 
/**
 * Its own name on a page that holds several.
 */
id: string, 
/**
 * What it is called, as "Look-fors across visits".
 */
name: string, 
/**
 * What the numbers say.
 */
headline: string, 
/**
 * What the table holds and how it is read.
 */
caption: string, 
/**
 * Made of what only this walker wrote.
 */
private: boolean, 
/**
 * What the shapes in its cells stand for.
 */
key: Array<ChartMark>, 
/**
 * The heading above the rows' own headings.
 */
corner: string, 
/**
 * The headings of the columns.
 */
columns: Array<ChartColumn>, 
/**
 * The rows in order.
 */
rows: Array<ChartRow>, 
/**
 * The steps of a line above the table; empty where there is none.
 */
line: Array<ChartStep>, };

export type WalkHead = { id: string, title: string, language: Language, 
/**
 * Its day, written out; empty without one.
 */
date_long: string, };

export type OvertimeChoice = { 
/**
 * Whether it is all walks with one focus question, or one walk.
 */
by: string, 
/**
 * The id of the walk, or of the newest one with that question.
 */
id: string, 
/**
 * The question; or the title with its day.
 */
text: string, 
/**
 * It is what was asked for.
 */
chosen: boolean, };

export type WalkCharts = { walk: WalkHead, charts: Array<ChartModel>, };

export type Idea = { 
/**
 * Of the note, the reflection or the commitment.
 */
id: string, 
/**
 * `my-note`, `my-reflection`, `my-commitment` or `team-commitment`.
 */
from: string, text: string, 
/**
 * Only for me.
 */
private: boolean, 
/**
 * How far a commitment has come, ready to show; empty for others.
 */
state_word: string, walk: WalkHead, 
/**
 * What the walk looked at.
 */
focus: string, 
/**
 * The page on which it stands.
 */
page: string, 
/**
 * The visit on that page.
 */
visit: string | null, };

export type PastReflection = { id: string, walk: WalkHead, 
/**
 * Each answer that is not empty: its field, then the text.
 */
answers: Array<[string, string]>, };

export type OvertimeView = { 
/**
 * "2 walks, 8 visits", ready to show.
 */
line: string, 
/**
 * What can be chosen to look at; the newest first.
 */
choices: Array<OvertimeChoice>, 
/**
 * The charts of all chosen walks; of a single walk those that look into it too.
 */
charts: Array<ChartModel>, 
/**
 * The charts that look into each walk, the newest first; empty for a single walk.
 */
walks: Array<WalkCharts>, 
/**
 * What could be tried, the newest walk first.
 */
ideas: Array<Idea>, 
/**
 * My reflections, the newest first.
 */
reflections: Array<PastReflection>, };

export type ReviewCard = { id: string, 
/**
 * "Visit 2 · quote".
 */
line: string, text: string, 
/**
 * How somebody else saw it; such a card is in dispute.
 */
seen_differently: string, };

export type ReviewComment = { id: string, text: string, 
/**
 * "Nora (me) · 20 November 2026".
 */
line: string, 
/**
 * Mine to change.
 */
mine: boolean, };

export type ReviewPattern = { id: string, name: string, 
/**
 * "In 3 of 4 visits"; empty where no card is.
 */
sentence: string, statement: string, counterexample: string, cards: Array<ReviewCard>, comments: Array<ReviewComment>, };

export type ReviewStep = { id: string, text: string, 
/**
 * "Devin · by Thu 19 Nov".
 */
line: string, comments: Array<ReviewComment>, };

export type Promised = { id: string, text: string, 
/**
 * "Nora (me) · by Thu 19 Nov".
 */
line: string, 
/**
 * "Kept as a routine"; for one that was let go with the reason.
 */
status: string, 
/**
 * How it went: one line a check-in, then what later walks opened with.
 */
went: Array<string>, };

export type PulseSum = { 
/**
 * "I could speak openly: yes 3, in part 1, no 0".
 */
lines: Array<string>, 
/**
 * What to change next time, in the order of the alphabet.
 */
changes: Array<string>, 
/**
 * What the next walk changed because of it; may be empty.
 */
changed: string, };

export type KeptLine = { id: Kept, 
/**
 * The day from which it is due; none if it stays until somebody deletes it.
 */
delete_on: string | null, 
/**
 * "Due to be deleted on 1 December 2026", ready to show.
 */
line: string, 
/**
 * Somebody chose another day than the usual one.
 */
chosen: boolean, 
/**
 * What exactly goes, one line a kind: "Notes: 12"; empty if nothing is there.
 */
counts: Array<string>, };

export type ReviewView = { 
/**
 * "Closed on 20 November 2026"; empty while the walk is open.
 */
closed: string, 
/**
 * "4 visits", never the rooms.
 */
visits: string, purpose: string, focus: string, focus_why: string, look_fors: Array<string>, norms: Array<string>, patterns: Array<ReviewPattern>, 
/**
 * Cards that came to no pattern.
 */
loose: Array<ReviewCard>, predictions: Array<string>, wonderings: Array<string>, next_steps: Array<ReviewStep>, commitments: Array<Promised>, celebration: string, 
/**
 * How the walk felt to its team; none before three have answered.
 */
pulse: PulseSum | null, prebrief_minutes: string, debrief_minutes: string, 
/**
 * The communication log, one line an entry.
 */
log: Array<string>, 
/**
 * A comment that judges or names, with what to do about it: by its id.
 */
nudges: { [key in string]: string }, 
/**
 * What is erased when the walk closes, one line a kind; empty if nothing is.
 */
closing: Array<string>, 
/**
 * What is kept until when.
 */
kept: Array<KeptLine>, };

export type Exported = { 
/**
 * The file's name.
 */
file: string, 
/**
 * Characters that no font could draw; a stand-in is in their place.
 */
missing: string, };

export type PaperFinding = { 
/**
 * The page on which it can be changed; empty if there is none.
 */
page: string, 
/**
 * The visit that this page is about, if it is about one.
 */
visit: string | null, 
/**
 * The field on it: entry, name of the field, where the words begin and end (UTF-16), joined by dots.
 */
at: string, 
/**
 * What it is, ready to show.
 */
sentence: string, 
/**
 * The text that it is about, cut around the words if it is long; may be empty.
 */
text: string, 
/**
 * Whether it must be changed or confirmed.
 */
must: boolean, };

export type PaperView = { 
/**
 * Its parts, each with how much is in it, ready to show; none for what is no paper of parts.
 */
parts: Array<string>, 
/**
 * What to look at first.
 */
findings: Array<PaperFinding>, };

export type PaperPages = { 
/**
 * How many there are.
 */
count: number, 
/**
 * The first of them, each an SVG file.
 */
pages: Array<string>, };

export type ExportStep = { 
/**
 * Of several papers the one that is made now, ready to show; empty for one alone.
 */
paper: string, 
/**
 * The step, ready to show.
 */
step: string, };

export type TeamSaved = { 
/**
 * The names of the files, in the order in which they were written.
 */
files: Array<string>, 
/**
 * Whether somebody stopped it before the last one.
 */
stopped: boolean, 
/**
 * Characters that no font could draw; a stand-in is in their place.
 */
missing: string, };

export type SavedFile = { 
/**
 * The file's name.
 */
file: string, };

export type CommandError = { 
/**
 * The reason's name; `ui/js/errors.js` uses it.
 */
code: string, 
/**
 * What was not done, and why.
 */
message: string, 
/**
 * What to do.
 */
hint: string, 
/**
 * The field to look at.
 */
field: string | null, };

