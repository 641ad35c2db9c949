/** The private reflection: five texts, with my plan and my notes beside them; or two, or none, said aloud. */
/** @import {NoteEntry, ReflectionEntry, Shareable, WalkView} from "../types" */
import * as api from "../api.js";
import { $, attr, el, icon, list, short, write } from "../dom.js";
import { act, begin, to } from "../elements/app-shell.js";
import { tellWords } from "../elements/word-count.js";
import { trouble } from "../errors.js";
import { bind, fill, speak } from "../fields.js";
import { hold } from "../hold.js";
import { say, t } from "../l10n.js";
import { changeSettings } from "../notebook-api.js";
import { seq } from "../save.js";

const fields = /** @type {HTMLTextAreaElement[]} */ ([...document.querySelectorAll(".answer textarea")]);
const brief = /** @type {HTMLInputElement} */ ($("#short"));
const EMPTY = { validated: "", questioned: "", new_idea: "", surprise: "", equity_lens: "", shareable: [], left_out: false,
  portfolio_overview: "", portfolio_reflection: "", portfolio_link: "" };
/** What the two-minute form asks. */
const TWO = ["questioned", "new_idea"];
/** @type {WalkView["walk"]} */ let walk;
/** @type {Partial<ReflectionEntry>} */ let mine = EMPTY;
/** The field that I last wrote or pressed in; Tab alone only passes by. @type {HTMLTextAreaElement | undefined} */ let last;
/** Draws what is written for a portfolio, once its fields are built. @type {(() => void) | undefined} */ let drawPortfolio;

const blank = (/** @type {HTMLTextAreaElement} */ field) => !field.value.trim();
const answer = (/** @type {Element} */ field) => /** @type {HTMLElement} */ (field.closest(".answer"));
const seen = (/** @type {Element | undefined} */ field) => Boolean(field && !field.closest("[hidden], details:not([open])"));
/** The field that a note goes into. */
const target = () => /** @type {HTMLTextAreaElement} */ (seen(last) ? last : fields.find(seen));
/** The question that a field answers. */
const question = (/** @type {HTMLTextAreaElement} */ field) => field.closest("label")?.querySelector("span")?.textContent ?? "";

/** Says how many words there are; who has begun cannot have left it out. */
function count() {
  tellWords($("#words"), fields.map((field) => field.value).join("\n"), (n) => say("reflection-words", { n }));
  const begun = !fields.every(blank);
  $("#leave-out").hidden = begun || Boolean(mine.left_out);
  $("#left-out").hidden = begun || !mine.left_out;
}

/** Shows two questions or all; what is written, or being written, stays. */
function form() {
  const at = document.activeElement;
  for (const field of fields) answer(field).hidden = brief.checked && !TWO.includes(field.dataset.field ?? "") && blank(field) && field !== at;
  drawTarget();
}

/** Says where the words of a note go. */
const drawTarget = () => write($("#put-hint"), say("reflection-put-hint", { field: question(target()) }));

const set = (/** @type {object} */ values) => act(() => api.edit({ patch: { noun: "reflection", walk: walk.id, ...values }, seq: seq(), act: true }));

/** Says of an answer whether it may be shared: a mark, nothing more. */
for (const field of fields) {
  const name = /** @type {Shareable} */ (field.dataset.field);
  const marked = () => mine.shareable ?? [];
  answer(field).append(el("div", {}, el("button", { type: "button", class: "small-button share", "aria-pressed": "false",
    onclick: () => set({ shareable: marked().includes(name) ? marked().filter((one) => one !== name) : [...marked(), name] }) }, el("span"), el("span", { "data-l10n": "reflection-share" }))));
}

function drawMarks() {
  for (const field of fields) {
    const button = $(".share", answer(field));
    const on = (mine.shareable ?? []).some((one) => one === field.dataset.field);
    attr(button, "aria-pressed", String(on));
    attr(button, "aria-label", say("reflection-share-of", { what: question(field) }));
    $("span", button).replaceChildren(icon(on ? "check" : "lock"));
  }
}

/** Puts the words of a note in at the caret, as if typed: the field's own undo takes them out again. */
function put(/** @type {string} */ id) {
  const note = walk.notes.find((one) => one.id === id);
  const field = target();
  if (!note) return;
  const [from, top] = [document.activeElement, scrollY];
  const [before, after] = [field.value.slice(0, field.selectionEnd), field.value.slice(field.selectionEnd)];
  field.focus({ preventScroll: true });
  // What is selected stays: the words go behind it.
  field.setSelectionRange(before.length, before.length);
  const gap = (/** @type {boolean} */ needed) => (needed ? " " : "");
  document.execCommand("insertText", false, gap(/\S$/.test(before)) + note.text + gap(/^\S/.test(after)));
  // Who came by keys goes on to the next note; a finger leaves the caret where it was.
  if (from instanceof HTMLButtonElement) from.focus({ preventScroll: true });
  // The notes stay where they were read, wherever the field is.
  scrollTo({ top });
  write($("#put"), say("reflection-put-done", { field: question(field), words: short(note.text) }));
}

function noteRow(/** @type {NoteEntry} */ { id }) {
  const [mark, text] = [el("span"), el("span", { class: "grow", lang: walk.language })];
  const button = hold(el("button", { type: "button", class: "small-button", onclick: () => put(id) }, t("reflection-put")));
  return {
    row: el("li", {}, mark, el("div", { class: "flow tight" }, text, el("div", {}, button))),
    draw: (/** @type {NoteEntry} */ note) => {
      const lane = note.lane ?? "notice";
      mark.className = lane;
      mark.replaceChildren(icon(lane), el("span", { class: "hear" }, t(`common-lane-${lane}`)));
      write(text, note.text);
      attr(button, "aria-label", say("reflection-put-of", { words: short(note.text) }));
    },
  };
}

function drawNotes() {
  const notes = walk.notes.filter((note) => note.author === walk.me && note.text.trim());
  $("#none").hidden = notes.length > 0;
  $("#put-hint").hidden = notes.length === 0;
  const groups = walk.visits.map((visit) => ({ id: visit.id, no: visit.visit_no, notes: notes.filter((note) => note.visit_no === visit.visit_no) })).filter((one) => one.notes.length);
  list($("#notes"), groups, () => {
    const [head, rows] = [el("h3"), el("ul", { class: "quote" })];
    return {
      row: el("div", { class: "flow tight" }, head, rows),
      draw: (group) => {
        write(head, say("common-visit-n", { n: group.no }));
        list(rows, group.notes, noteRow);
      },
    };
  });
  $("#noted").replaceChildren(...notes.filter((note) => note.lane !== "try").map((note) => el("li", {}, el("span", { class: "small quiet" }, String(note.visit_no)), el("span", { lang: walk.language }, note.text))));
}

/** Shows what the protocol asks here, where it asks anything. */
function drawStage() {
  const stage = walk.protocol?.stages.find((one) => one.kind === "reflect");
  $("#stage").hidden = !stage;
  if (!stage) return;
  write($("#stage-text"), stage.text);
  $("#stage-text").lang = walk.protocol?.language ?? walk.language;
  write($("#stage-minutes"), say("views-minutes", { n: stage.minutes }));
}

async function draw(/** @type {WalkView} */ view) {
  drawPortfolio ??= (await import("../elements/portfolio.js")).portfolio(/** @type {HTMLDetailsElement} */ ($("#portfolio")));
  walk = view.walk;
  write($("#notes-due"), view.notes_due);
  mine = walk.reflections.find((one) => one.author === walk.me) ?? EMPTY;
  fill($("#mine"), mine);
  drawPortfolio();
  speak(walk.language);
  const me = walk.walkers.find((one) => one.id === walk.me);
  $("#before").replaceChildren(...(me?.my_current_practice ? [el("dt", {}, t("reflection-now")), el("dd", { lang: walk.language }, me.my_current_practice)] : []));
  write($("#expected"), me?.my_prediction ?? "");
  $("#expected").lang = walk.language;
  $("#no-expected").hidden = Boolean(me?.my_prediction);
  drawStage();
  drawNotes();
  drawMarks();
  count();
  form();
  $("#next").setAttribute("href", to("commitments"));
}

bind($("#mine"), () => ({ noun: "reflection", walk: walk.id }));
$("#mine").addEventListener("input", count);
function here(/** @type {Event} */ { target: field }) {
  if (!(field instanceof HTMLTextAreaElement) || last === field) return;
  last = field;
  drawTarget();
}
for (const name of ["pointerdown", "input"]) $("#mine").addEventListener(name, here);
$("#mine").addEventListener("keydown", (event) => { if (!["Tab", "Shift"].includes(event.key)) here(event); });
$("#portfolio").addEventListener("toggle", drawTarget);
for (const [id, left_out, then] of /** @type {[string, boolean, string][]} */ ([["#not-now", true, "#take-back"], ["#take-back", false, "#not-now"]])) {
  $(id).addEventListener("click", async () => { await set({ left_out }); $(then).focus(); });
}
brief.addEventListener("change", async () => {
  form();
  try { await changeSettings({ patch: { short_reflection: brief.checked } }); } catch (error) { trouble(error); }
});
const { settings } = await begin("reflection", draw);
brief.checked = settings.short_reflection;
form();
