/** What I will try: one row each, with when, evidence and partner. */
/** @import {WalkView, CheckInEntry, CommitmentEntry} from "../types" */
import { $, el, icon, list, write } from "../dom.js";
import { act, begin, refresh, to } from "../elements/app-shell.js";
import { dateParts } from "../elements/date-parts.js";
import { trouble } from "../errors.js";
import { bind, change, speak } from "../fields.js";
import { checkIn, saveDueDates } from "../follow-api.js";
import { say, t } from "../l10n.js";
import { addRow, drawRows, listOf, makeRow } from "../rows.js";
import { flush, onOutcome } from "../save.js";

/** @type {WeakMap<HTMLElement, ReturnType<typeof dateParts>>} */ const dates = new WeakMap();

/** Adds the fields of a day to a row. @param {HTMLElement} row @param {string} label @param {(day: string | null) => void} changed */
function dated(row, label, changed) {
  const date = dateParts(label, changed);
  $("[data-date]", row).append(date.group);
  dates.set(row, date);
}

/** How a commitment went so far: one row a check-in. @param {HTMLElement} row @param {CheckInEntry[]} all */
function drawCheckIns(row, all) {
  const noun = "check_in";
  list($("[data-check-ins] ol", row), all, (one) => makeRow(noun, one, {
    make: (/** @type {HTMLElement} */ entry) => dated(entry, t("commitments-check-in-day"), (day) => change({ noun, id: one.id }, { date: day })),
    draw: (/** @type {HTMLElement} */ entry, /** @type {CheckInEntry} */ now) => dates.get(entry)?.set(now.date),
  }));
}

/** Adds a check-in for today and goes to what happened. */
async function add(/** @type {string} */ commitment) {
  const id = await act(() => checkIn({ commitment }));
  /** @type {HTMLElement | null} */ (id && document.querySelector(`[data-id="${id}"] textarea`))?.focus();
}

/** As it was read last: rows stay, and draw what is new. @type {WalkView["walk"]} */ let walk;
/** @type {number | undefined} */ let timer;

/** What a commitment lacks stands under the field for it; fetched with the first one, taken away with the last. */
async function drawRemarks(/** @type {WalkView["commitment_remarks"]} */ remarks) {
  if (!Object.keys(remarks).length && !document.querySelector(".nudge:not([hidden])")) return;
  const { remark } = await import("../elements/nudge-line.js");
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-id] .nudge"))) {
    const [row, name] = [/** @type {HTMLElement} */ (place.closest("[data-id]")), place.dataset.of ?? ""];
    remark(place, remarks[row.dataset.id ?? ""]?.[name], $(`[data-field=${name}]`, row));
  }
}

async function draw(/** @type {WalkView} */ view) {
  const noun = "commitment";
  walk = view.walk;
  drawRows(noun, walk.commitments, {
    make: (row, one) => {
      dated(row, t("commitments-by"), (day) => change({ noun, id: one.id }, { by_date: day }));
      $(".check-in", row).addEventListener("click", () => add(one.id));
      row.addEventListener("change", () => reason(row));
    },
    draw: (row, /** @type {CommitmentEntry} */ one) => {
      dates.get(row)?.set(one.by_date);
      reason(row);
      drawCheckIns(row, walk.check_ins.filter((entry) => entry.commitment === one.id));
    },
  });
  $("#people").replaceChildren(...walk.walkers.filter((one) => one.id !== walk.me && one.display_name).map((one) => el("option", { value: one.display_name })));
  const used = new Set(walk.commitments.map((one) => one.text));
  const tries = walk.notes.filter((note) => note.author === walk.me && note.lane === "try" && note.text && !used.has(note.text));
  $("#tries").hidden = tries.length === 0;
  list($("#try-notes"), tries, ({ id }) => {
    const text = el("span", { class: "grow", lang: walk.language });
    const use = () => addRow(noun, walk.notes.find((note) => note.id === id)?.text);
    return {
      row: el("li", { class: "row from" }, el("span", { class: "try" }, icon("try")), text, el("button", { type: "button", onclick: use }, t("commitments-use"))),
      draw: (note) => write(text, note.text),
    };
  });
  $("#next").setAttribute("href", to("wrap-up"));
  speak(walk.language);
  await drawRemarks(view.commitment_remarks);
  if (view.unreflected || document.querySelector(".unreflected")) (await import("../elements/unreflected.js")).remind(view.unreflected, walk.id);
}

/** The reason is asked only where something was dropped. */
function reason(/** @type {HTMLElement} */ row) {
  const status = /** @type {HTMLInputElement | null} */ (row.querySelector("[data-field=status]:checked"));
  $("[data-reason]", row).hidden = status?.value !== "dropped";
}

bind(listOf("commitment"), (row) => ({ noun: row.matches(".entry") ? "check_in" : "commitment", id: row.dataset.id ?? "" }));
$("#calendar").addEventListener("click", async () => {
  if (!await flush(2000)) return;
  try {
    const made = await saveDueDates({ walk: walk.id });
    if (made) write($("#told"), say("commitments-calendar-saved", { file: made.file }));
  } catch (error) { trouble(error); }
});
await begin("commitments", draw);
// What is lacking is said at a pause, once it is saved.
onOutcome(() => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 1200);
});
