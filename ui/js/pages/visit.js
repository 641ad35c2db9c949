/** The visit: lanes, one text field, notes by the minute. The page that must never fail. */
/** @import {WalkView, VisitEntry, Lane} from "../types" */
import * as api from "../api.js";
import { announce } from "../announce.js";
import { $, list, setIfNotFocused, write } from "../dom.js";
import { begin, refresh, to } from "../elements/app-shell.js";
import { noteRow } from "../elements/visit-note.js";
import { hold } from "../hold.js";
import { offer } from "../keys.js";
import { say, t } from "../l10n.js";
import { alone, push, queue } from "../save.js";

/** @type {Lane[]} */ const LANES = ["notice", "wonder", "try"];
const area = /** @type {HTMLTextAreaElement} */ ($("#note"));
const form = /** @type {HTMLFormElement} */ ($("#compose"));
const lanes = /** @type {HTMLButtonElement[]} */ ([...$("#lanes").children]);
const query = new URLSearchParams(location.search);
/** @type {Lane} */ let lane = "notice";
/** @type {VisitEntry} */ let visit;
const key = () => `write/${visit.id}`;

/** Keeps the text as it stands; queued, never waited for. */
function keep() {
  const [id, text, at] = [visit.id, area.value, lane];
  const kinds = kindsOf(at);
  queue(key(), (seq) => api.writeNote({ visit: id, lane: at, text, ...kinds, seq }));
}

/** Who acts and which kind it is belong to what was noticed alone. */
const kindsOf = (/** @type {Lane} */ at) => (at === "notice" && kinds ? kinds.chosen() : NONE);

/** Chooses a lane without taking the caret from the text. */
function choose(/** @type {Lane} */ to, save = true) {
  lane = to;
  for (const button of lanes) {
    const on = button.dataset.lane === lane;
    button.setAttribute("aria-checked", String(on));
    button.tabIndex = on ? 0 : -1;
  }
  form.dataset.in = lane;
  kinds?.stems(lane, insert);
  if (save && area.value) { keep(); push(); }
}

/** Puts text in at the caret as if typed, so that the field's own undo still works. */
function insert(/** @type {string} */ text) {
  area.focus();
  document.execCommand("insertText", false, text);
}

/** Finishes the note and starts the next; if it cannot be kept, the text comes back. */
async function finish() {
  const text = area.value;
  area.focus();
  if (!text.trim()) return;
  const [id, at, chosen] = [visit.id, lane, kindsOf(lane)];
  form.reset();
  kinds?.choose(NONE);
  const kept = await alone(key(), async (seq) => {
    await api.writeNote({ visit: id, lane: at, text, ...chosen, seq });
    return api.finishNote({ visit: id });
  });
  if (!kept) {
    const typed = area.value;
    area.setRangeText(typed ? `${text}\n` : text, 0, 0, typed ? "preserve" : "end");
    choose(at, false);
    kinds?.choose(chosen);
    return keep();
  }
  announce(t("visit-added"));
  // Where something else is not saved, the list still shows the note; the composer stays as it is.
  if (!await refresh()) draw(await api.openWalk({ walk }), false);
  toEnd();
}

const toEnd = () => { const box = $("#scroller"); box.scrollTop = box.scrollHeight; };
/** Draws the look-fors with their counts, and what was removed, once that is here. @type {((view: WalkView, visit: VisitEntry) => void)[]} */ const later = [];
/** @type {typeof import("../elements/visit-kinds.js") | undefined} */ let kinds;
const NONE = { evidence_type: null, actor: null };
let walk = "";
/** @type {WalkView | undefined} */ let drawn;
const drawLater = () => { if (drawn) for (const show of later) show(drawn, visit); };
/** My notes of the visit, as they were read last: the rows stay when more are written. */
const mine = () => (drawn?.walk.notes ?? []).filter((note) => note.visit_no === visit.visit_no && !note.draft && note.author === drawn?.walk.me);
let first = true;

function draw(/** @type {WalkView} */ view, compose = true) {
  drawn = view;
  walk = view.walk.id;
  const { visits, notes, look_fors: lookFors, language, me, walkers } = view.walk;
  const open = visits.find((one) => one.id === (visit?.id ?? query.get("visit"))) ?? visits.find((one) => one.id === view.next_visit) ?? visits[0];
  if (!open) return location.replace(to("schedule"));
  visit = open;
  document.title = `${visit.visit_no} · ${t("visit-title")}`;
  write($("#heading"), say("visit-n-of", { n: visit.visit_no, of: visits.length }));
  const focus = $("#focus");
  write(focus, view.walk.focus_question);
  focus.lang = language;
  area.lang = language;
  room(view, visit);
  const look = /** @type {HTMLDetailsElement} */ ($("#look"));
  look.hidden = lookFors.length === 0;
  if (first) look.open = getComputedStyle(look).gridColumnStart === "2";
  write($("#look-count"), String(lookFors.length));
  drawLater();
  const here = notes.filter((note) => note.visit_no === visit.visit_no);
  const done = here.filter((note) => !note.draft);
  list($("#notes"), done, noteRow(language, (author) => author === me ? "" : walkers.find((one) => one.id === author)?.display_name || t("common-another-walker"), mine));
  $("#none").hidden = done.length > 0;
  const draft = here.find((note) => note.draft && note.author === me);
  if (first) kinds?.build(() => { if (area.value) { keep(); push(); } });
  if (first || (compose && draft && area !== document.activeElement)) {
    choose(draft?.lane ?? lane, false);
    if (draft) kinds?.choose(draft);
  }
  if (compose) setIfNotFocused(area, draft?.text ?? "");
  // Who comes for one note is led to it.
  if (first && !location.hash) requestAnimationFrame(toEnd);
  first = false;
}

for (const button of lanes) hold(button).addEventListener("click", () => choose(/** @type {Lane} */ (button.dataset.lane)));
area.addEventListener("input", keep);
area.addEventListener("blur", push);
form.addEventListener("submit", (event) => { event.preventDefault(); finish(); });
hold($("#add"));
/** Begins the visit once, where the schedule's button asked for it. */
const start = async () => {
  if (first || !query.has("start")) return;
  history.replaceState(null, "", to("visit", visit.id));
  if (!visit.entered_at) await enter();
};
offer(...LANES.map((name, index) => ({ keys: `Ctrl+${index + 1}`, key: `visit-lane-${name}`, run: () => choose(name) })),
  { keys: "Ctrl+Enter", key: "visit-finish", run: finish },
  { keys: "Ctrl+N", key: "visit-new-note", run: finish });
import("../viewport.js").then(({ follow }) => follow());
kinds = await import("../elements/visit-kinds.js");
const { doors, room } = await import("../elements/visit-room.js");
const enter = doors(area, () => { if (!area.value) kinds?.choose(NONE); });
later.push((await import("../elements/look-for-counts.js")).counts);
await begin("visit", draw);
await start();
area.setSelectionRange(area.value.length, area.value.length);
later.push((await import("../elements/visit-removed.js")).removed);
drawLater();
(await import("../elements/visit-more.js")).attend(area, lanes, () => ({ lane }));
