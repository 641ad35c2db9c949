// The shapes that cross between the window and Rust. `cargo xtask types` writes this file.
export type Lane = "notice" | "wonder" | "try";
export type EvidenceType = "quote" | "action" | "count" | "environment";
export type Lens = "students" | "teacher_moves" | "task" | "environment" | "interaction";
export type Role = "facilitator" | "timekeeper" | "norms_keeper" | "evidence_keeper" | "scribe" | "host_liaison" | "process_observer";
export type WalkStatus = "draft" | "pre_briefed" | "walking" | "debriefed" | "follow_up" | "closed";
export type CommitmentStatus = "planned" | "trying" | "tried" | "adapted" | "kept_as_routine" | "dropped";
export type Noun = "walk" | "walker" | "look_for" | "norm" | "visit" | "note" | "card" | "pattern" | "wondering" | "next_step" | "reflection" | "commitment" | "preparation" | "settings";
interface Entry { id: string, author: string, created_at: string, changed_at: string }
export interface WalkerEntry extends Entry { display_name: string, area: string, roles: Array<Role>, learning_goal: string, my_current_practice: string, my_prediction: string }
export interface LookForEntry extends Entry { text: string, lens: Lens | null }
export interface NormEntry extends Entry { text: string }
export interface VisitEntry extends Entry { visit_no: number, start: string | null, minutes: number, transit_minutes: number, entered_at: string | null, left_at: string | null }
export interface NoteEntry extends Entry { visit_no: number, lane: Lane, text: string, minute: number | null, evidence_type: EvidenceType | null, draft: boolean, card: string | null }
export interface CardEntry extends Entry { visit_no: number, text: string, evidence_type: EvidenceType | null, pattern: string | null }
export interface PatternEntry extends Entry { statement: string, counterexample: string, visits: Array<number> }
export interface WonderingEntry extends Entry { text: string }
export interface NextStepEntry extends Entry { text: string, owner: string, by_date: string | null }
export interface ReflectionEntry extends Entry { validated: string, questioned: string, new_idea: string, surprise: string }
export interface CommitmentEntry extends Entry { text: string, by_date: string | null, evidence_i_will_collect: string, partner: string, status: CommitmentStatus, dropped_reason: string }
export interface WalkDocument extends Entry {
  format: string, version: number, title: string, date: string | null, language: "en" | "es", status: WalkStatus, closed_at: string | null,
  focus_question: string, purpose_statement: string, linked_goal: string, me: string,
  walkers: Array<WalkerEntry>, look_fors: Array<LookForEntry>, norms: Array<NormEntry>, visits: Array<VisitEntry>, notes: Array<NoteEntry>,
  cards: Array<CardEntry>, patterns: Array<PatternEntry>, team_wonderings: Array<WonderingEntry>, team_next_steps: Array<NextStepEntry>,
  reflections: Array<ReflectionEntry>, commitments: Array<CommitmentEntry>,
}
export type Patch =
  | { noun: "walk", id: string, title?: string, date?: string | null, language?: "en" | "es", focus_question?: string, purpose_statement?: string, linked_goal?: string }
  | { noun: "walker", id: string, walk: string, display_name?: string, area?: string, roles?: Array<Role>, learning_goal?: string }
  | { noun: "preparation", walk: string, my_current_practice?: string, my_prediction?: string }
  | { noun: "look_for", id: string, text?: string, lens?: Lens | null }
  | { noun: "norm", id: string, text?: string }
  | { noun: "visit", id: string, start?: string | null, minutes?: number, transit_minutes?: number }
  | { noun: "note", id: string, text?: string, lane?: Lane, evidence_type?: EvidenceType | null }
  | { noun: "card", id: string, text?: string, evidence_type?: EvidenceType | null, pattern?: string | null }
  | { noun: "pattern", id: string, statement?: string, counterexample?: string }
  | { noun: "wondering", id: string, text?: string }
  | { noun: "next_step", id: string, text?: string, owner?: string, by_date?: string | null }
  | { noun: "reflection", walk: string, validated?: string, questioned?: string, new_idea?: string, surprise?: string }
  | { noun: "commitment", id: string, text?: string, by_date?: string | null, evidence_i_will_collect?: string, partner?: string, status?: CommitmentStatus, dropped_reason?: string };
export interface Settings { language: "en" | "es" | "en-XA", theme: "system" | "light" | "dark" | "contrast" | "bright", hand: "right" | "left", text_size: number, my_name: string }
export type SettingsPatch = Partial<Settings>;
export interface CommandError { code: string, message: string, hint: string, field: string | null }
export interface Outcome<T> { value: T, changes: Array<Noun>, undo: string | null, redo: string | null }
export interface WalkView { walk: WalkDocument, date_long: string, sum: string, times: { [id: string]: string }, pattern_sentences: { [id: string]: string }, next_visit: string | null, today: string }
export interface CarryOn { walk: string, title: string, visit: string, visit_no: number, visits: number, sentence: string }
export interface WalkLine { id: string, title: string, date: string | null, day: string, month: string, state: WalkStatus, state_word: string, line: string }
export interface OpenCommitment { id: string, walk: string, text: string, due: string, partner: string, status: CommitmentStatus, mine: boolean }
export interface HomeView { carry_on: CarryOn | null, walks: Array<WalkLine>, commitments: Array<OpenCommitment> }
export interface Hit { walk: string, walk_title: string, visit: string, visit_no: number, note: string, lane: Lane, before: string, match: string, after: string, date_long: string }
export interface PageStart { settings: Settings, words: { [key: string]: string }, today: string, undo: string | null, redo: string | null, recovered: string | null, walk: WalkView | null, trouble: CommandError | null }
export interface Exported { file: string, missing: string, opened: boolean }
export interface SavedFile { file: string }
