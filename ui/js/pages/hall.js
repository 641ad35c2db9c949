/** Hall talk after a visit: my notes to share, the round, what was heard differently, what is parked, my own practice. */
/** @import {HallView, NoteEntry, VisitEntry, WalkView} from "../types" */
import * as api from "../api.js";
import { $, attr, el, icon, list, short, write } from "../dom.js";
import { act, begin, to } from "../elements/app-shell.js";
import { bind, fill, speak } from "../fields.js";
import { hallView } from "../hall-api.js";
import { say, t } from "../l10n.js";
import { drawRows } from "../rows.js";
import { seq } from "../save.js";

const { timer } = await import("../elements/visit-timer.js");
/** So many notes fit into a hall talk. */
const PICKS = 3;
const HOUR = 3_600_000;
const query = new URLSearchParams(location.search);
/** @type {WalkView["walk"]} */ let walk;
/** @type {VisitEntry} */ let visit;

/** The visit of the address; without one, the one that I left last. */
function find(/** @type {WalkView} */ view) {
  const { visits } = view.walk;
  const last = visits.reduce((late, one) => ((one.left_at ?? "") > (late?.left_at ?? "") ? one : late), visits[0]);
  return visits.find((one) => one.id === query.get("visit")) ?? last;
}

/** One of my notes, with a press that picks it. */
function noteRow(/** @type {NoteEntry} */ { id }) {
  const [mark, text] = [el("span"), el("p", { class: "grow", lang: walk.language })];
  const pick = el("button", { type: "button", onclick: () => {
    const picked = pick.getAttribute("aria-pressed") !== "true";
    act(() => api.edit({ patch: { noun: "note", id, picked }, seq: seq(), act: true }));
  } });
  const draw = (/** @type {NoteEntry} */ note) => {
    const lane = note.lane ?? "notice";
    mark.className = lane;
    mark.replaceChildren(icon(lane), el("span", { class: "hear" }, t(`common-lane-${lane}`)));
    write(text, note.text);
    pick.setAttribute("aria-pressed", String(note.picked));
    pick.replaceChildren(icon(note.picked ? "check" : "plus"), t("hall-pick"));
    attr(pick, "aria-label", say("hall-pick-of", { text: short(note.text) }));
  };
  return { row: el("li", { class: "row pickable" }, mark, text, pick), draw };
}

function drawNotes() {
  const mine = walk.notes.filter((note) => note.visit_no === visit.visit_no && note.author === walk.me && !note.draft);
  $("#no-notes").hidden = mine.length > 0;
  list($("#notes"), mine, noteRow);
  const picks = mine.filter((note) => note.picked).length;
  write($("#picks"), mine.length ? say("hall-picks", { n: picks }) : "");
  $("#too-many").hidden = picks <= PICKS;
}

/** Shows what belongs to the way of talking that was chosen; a round, as long as nothing was. */
async function talk() {
  const mode = walk.hall_mode ?? "round";
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-talk]"))) {
    part.hidden = mode === "hold" || (mode === "silent" && part.dataset.talk === "round");
  }
  $("#held").hidden = mode !== "hold";
  // A style sheet on its way would keep the heading from taking the focus, so it is waited for.
  if (mode === "round") (await import("../elements/turns.js")).round(walk);
}

/** @param {WalkView} view @param {HallView} hall */
async function draw(view, hall) {
  walk = view.walk;
  const here = find(view);
  if (!here) return location.replace(to("schedule"));
  visit = here;
  history.replaceState(null, "", to("hall", visit.id));
  write($("#heading"), say("hall-after", { n: visit.visit_no }));
  document.querySelector(".steps [href^=visit]")?.setAttribute("aria-current", "true");
  const focus = $("#focus");
  write(focus, walk.focus_question);
  focus.lang = walk.language;
  // The talk begins as the room is left; who looks back later needs no timer.
  const talking = visit.left_at && view.now - Date.parse(visit.left_at) < HOUR;
  timer({ ...visit, entered_at: talking ? visit.left_at : null, left_at: null, minutes: hall.minutes }, "", view.now);
  fill($("#mode"), { hall_mode: walk.hall_mode ?? "round" });
  await talk();
  drawNotes();
  drawRows("clarification", walk.clarifications.filter((one) => one.visit_no === visit.visit_no));
  drawRows("parked", hall.parked.filter((one) => one.visit === visit.id));
  const mirror = walk.mirrors.find((one) => one.visit_no === visit.visit_no && one.author === walk.me);
  fill($("#mirror"), mirror ?? { same: "", different: "", question: "" });
  $("#no-norms").hidden = walk.norms.length > 0;
  list($("#norms"), walk.norms, () => {
    const row = el("li", { lang: walk.language });
    return { row, draw: (norm) => write(row, norm.text) };
  });
  const after = walk.visits[walk.visits.indexOf(visit) + 1];
  const at = after && view.times[after.id];
  $("#next").setAttribute("href", after ? to("visit", after.id) : to("debrief"));
  write($("#next"), !after ? t("hall-to-debrief") : at ? say("common-visit-next-at", { n: after.visit_no, time: at }) : say("common-visit-next", { n: after.visit_no }));
  speak(walk.language);
}

bind($("#mode"), () => ({ noun: "walk", id: walk.id }));
$("#mode").addEventListener("change", () => {
  const chosen = /** @type {HTMLInputElement | null} */ (document.querySelector("#mode :checked"));
  walk.hall_mode = /** @type {any} */ (chosen?.value ?? null);
  talk();
});
bind($("#mirror"), () => ({ noun: "mirror", visit: visit.id }));
bind($("#heard"), (row) => ({ noun: "clarification", id: row.dataset.id ?? "" }));
bind($("#park"), (row) => ({ noun: "parked", id: row.dataset.id ?? "" }));
await begin("hall", draw, undefined, (view) => hallView({ walk: view.walk.id }));
