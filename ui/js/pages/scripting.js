/** Notes are typed in from scripting sheets, row by row. */
/** @import {Lane, VisitEntry, WalkView} from "../types" */
import * as api from "../api.js";
import { announce } from "../announce.js";
import { $, attr, el, setIfNotFocused, write } from "../dom.js";
import { begin, refresh, to } from "../elements/app-shell.js";
import { offer } from "../keys.js";
import { say, t } from "../l10n.js";
import { typeNote } from "../plan-api.js";
import { alone, push, queue } from "../save.js";

const { attend, drawTyped, minuteOf, show, wrong } = await import("../elements/typed-notes.js");
const form = /** @type {HTMLFormElement} */ ($("#row"));
const minute = /** @type {HTMLInputElement} */ ($("#minute"));
const area = /** @type {HTMLTextAreaElement} */ ($("#text"));
const lanes = /** @type {HTMLInputElement[]} */ ([...$("#lanes").querySelectorAll("input")]);
const asked = new URLSearchParams(location.search).get("visit");
/** @type {WalkView["walk"]} */ let walk;
/** @type {VisitEntry} */ let visit;
let first = true;

const key = () => `write/${visit.id}`;
const lane = () => /** @type {Lane} */ ((lanes.find((one) => one.checked) ?? lanes[0]).value);
const choose = (/** @type {string | null} */ name) => { for (const one of lanes) one.checked = one.value === (name ?? "notice"); };

/** The row as it stands; a minute that makes no sense is none. */
const now = () => ({ visit: visit.id, minute: minuteOf(minute) ?? undefined, lane: lane(), text: area.value });
/** Keeps the row; queued, never waited for. */
function keep() {
  const row = now();
  queue(key(), (seq) => typeNote({ ...row, seq }));
}

/** Adds the note and begins the next row in the same lane; if it cannot be kept, the row comes back. */
async function finish() {
  const row = now();
  if (wrong(minute)) return minute.focus();
  if (!row.text.trim()) return area.focus();
  form.reset();
  choose(row.lane);
  minute.focus();
  const kept = await alone(key(), async (seq) => {
    await typeNote({ ...row, seq });
    return api.finishNote({ visit: row.visit });
  });
  if (!kept) {
    const typed = area.value;
    area.setRangeText(typed ? `${row.text}\n` : row.text, 0, 0, typed ? "preserve" : "end");
    if (!minute.value && row.minute !== undefined) minute.setRangeText(String(row.minute));
    choose(row.lane);
    return keep();
  }
  announce(t("scripting-added"));
  await refresh();
}

function draw(/** @type {WalkView} */ view) {
  walk = view.walk;
  const { visits, notes, me, language } = walk;
  const open = visits.find((one) => one.id === (visit?.id ?? asked)) ?? visits.find((one) => one.id === view.next_visit) ?? visits[0];
  if (!open) return location.replace(to("schedule"));
  visit = open;
  $("#visits").replaceChildren(...visits.map((one) => {
    const link = el("a", { href: to("scripting", one.id), "aria-current": one === visit && "page" }, String(one.visit_no));
    attr(link, "aria-label", say("common-visit-n", { n: one.visit_no }));
    return link;
  }));
  const focus = $("#focus");
  write(focus, walk.focus_question);
  focus.lang = area.lang = language;
  $("#print").setAttribute("href", `${to("export")}&kind=scripting-sheets`);
  const mine = notes.filter((note) => note.visit_no === visit.visit_no && note.author === me);
  const done = mine.filter((note) => !note.draft);
  drawTyped(done, language);
  $("#none").hidden = done.length > 0;
  write($("#count"), String(done.length));
  const draft = mine.find((note) => note.draft);
  if (draft && (first || !form.contains(document.activeElement))) {
    choose(draft.lane);
    show(minute, draft.minute);
  }
  setIfNotFocused(area, draft?.text ?? "");
  first = false;
}

attend(minute, () => { if (area.value) keep(); });
area.addEventListener("input", keep);
area.addEventListener("blur", push);
form.addEventListener("submit", (event) => { event.preventDefault(); finish(); });
form.addEventListener("change", (event) => { if (lanes.some((one) => one === event.target) && area.value) keep(); });
form.addEventListener("keydown", (event) => {
  const at = /** @type {HTMLElement} */ (event.target);
  const bare = !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === "Enter" && bare && !event.shiftKey && !at.matches("button")) {
    event.preventDefault();
    if (at === area) finish();
    else if (at !== minute || !wrong(minute)) area.focus();
  } else if (bare && event.key.length === 1 && lanes.some((one) => one === at)) {
    // As in a list: the first letter chooses, and goes on to the next of the same letter.
    const from = lanes.findIndex((one) => one === at);
    const starts = (/** @type {HTMLInputElement} */ one) => t(`scripting-lane-${one.value}`).toLowerCase().startsWith(event.key.toLowerCase());
    const next = [...lanes.slice(from + 1), ...lanes.slice(0, from + 1)].find(starts);
    if (next) { event.preventDefault(); next.focus(); next.click(); }
  }
});
offer(...lanes.map((one, index) => ({ keys: `Ctrl+${index + 1}`, key: `scripting-lane-${one.value}`, run: () => { choose(one.value); if (area.value) keep(); } })),
  { keys: "Ctrl+Enter", key: "scripting-finish", run: finish });
await begin("scripting", draw);
