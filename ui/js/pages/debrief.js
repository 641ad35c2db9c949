/** The debrief, in order: describe, name patterns, wonder, next steps. */
/** @import {DebriefView, WalkView, NextStepEntry} from "../types" */
import * as api from "../api.js";
import { $, el, icon, list, write } from "../dom.js";
import { act, begin, refresh, to } from "../elements/app-shell.js";
import { bind, change, speak } from "../fields.js";
import { debriefView } from "../hall-api.js";
import { say, t } from "../l10n.js";
import { drawRows, listOf } from "../rows.js";
import { onOutcome } from "../save.js";

/** @type {WeakMap<HTMLElement, ReturnType<typeof import("../elements/date-parts.js").dateParts>>} */ const dates = new WeakMap();
/** @type {WalkView["walk"]} */ let walk;
/** @type {number | undefined} */ let timer;
const visits = /** @type {HTMLSelectElement} */ ($("#card-visit"));

/** My notes of each visit, each with a way onto a card. */
function drawNotes() {
  const notes = walk.notes.filter((note) => note.author === walk.me && note.text && !note.draft && note.lane !== "try");
  $("#no-notes").hidden = notes.length > 0;
  const groups = walk.visits.map((visit) => ({ id: visit.id, no: visit.visit_no, notes: notes.filter((note) => note.visit_no === visit.visit_no) })).filter((one) => one.notes.length);
  list($("#notes"), groups, () => {
    const [head, rows] = [el("h3"), el("ul", { class: "flow tight" })];
    return {
      row: el("div", { class: "flow tight" }, head, rows),
      draw: (group) => {
        write(head, say("common-visit-n", { n: group.no }));
        list(rows, group.notes, () => {
          const [mark, text, way] = [el("span"), el("span", { class: "grow", lang: walk.language }), el("span")];
          return {
            row: el("li", { class: "row from" }, mark, text, way),
            draw: (note) => {
              mark.className = (note.lane ?? "notice");
              mark.replaceChildren(icon((note.lane ?? "notice")), el("span", { class: "hear" }, t(`common-lane-${(note.lane ?? "notice")}`)));
              write(text, note.text);
              if (way.dataset.card === String(note.card)) return;
              way.dataset.card = String(note.card);
              way.replaceChildren(note.card ? el("span", { class: "chip" }, icon("check"), t("debrief-is-card"))
                : el("button", { type: "button", class: "small-button", onclick: () => act(() => api.makeCard({ note: note.id })) }, icon("plus"), t("debrief-make-card")));
            },
          };
        });
      },
    };
  });
}

/** The next steps; each has a day, whose fields are fetched with the first one. */
async function drawSteps() {
  const steps = walk.team_next_steps;
  if (!steps.length && !listOf("next_step").firstChild) return;
  const { dateParts } = await import("../elements/date-parts.js");
  drawRows("next_step", steps, {
    make: (row, one) => {
      const date = dateParts(t("debrief-by"), (day) => change({ noun: "next_step", id: one.id }, { by_date: day }));
      $("[data-date]", row).append(date.group);
      dates.set(row, date);
    },
    draw: (row, /** @type {NextStepEntry} */ one) => dates.get(row)?.set(one.by_date),
  });
}

/** @param {WalkView} view @param {DebriefView} more */
async function draw(view, more) {
  walk = view.walk;
  // What was set aside in the hall stands here once more, to be erased.
  if (more.parked.length || !$("#parked").hidden) (await import("../elements/parked-list.js")).drawParked(walk, more.parked);
  drawNotes();
  list(visits, walk.visits, (visit) => {
    const row = el("option", { value: visit.id });
    return { row, draw: (now) => write(row, String(now.visit_no)) };
  });
  $("#add-card").toggleAttribute("disabled", walk.visits.length === 0);
  (await import("../elements/debrief-stages.js")).drawStages(view, more);
  // A walk without cards has no wall yet, and need not wait for it.
  if (walk.cards.length || walk.patterns.length || $("#wall").firstChild) (await import("../elements/card-wall.js")).drawWall($("#wall"), view);
  drawRows("prediction", walk.predictions);
  drawRows("wondering", walk.team_wonderings);
  await drawSteps();
  // Remarks are fetched with the first one, and taken away with the last.
  if (Object.keys(more.nudges).length || document.querySelector(".nudge:not([hidden])")) (await import("../elements/nudge-line.js")).remarkRows(more.nudges);
  $("#people").replaceChildren(...walk.walkers.filter((one) => one.display_name).map((one) => el("option", { value: one.display_name })));
  $("#go-on").setAttribute("href", to("reflection"));
  speak(walk.language);
}

$("#add-card").addEventListener("click", async () => {
  const id = await act(() => api.add({ walk: walk.id, noun: "card", visit: visits.value }));
  /** @type {HTMLElement | null} */ (document.querySelector(`[data-id="${id}"] .card`))?.click();
});
for (const [id, noun] of [["#predictions", "prediction"], ["#wonder", "wondering"], ["#next", "next_step"]]) bind($(id), (row) => ({ noun, id: row.dataset.id ?? "" }));
bind($("#wall"), (row) => ({ noun: row.matches(".group") ? "pattern" : "card", id: row.dataset.id ?? "" }));
await begin("debrief", draw, undefined, (view) => debriefView({ walk: view.walk.id }));
// What the team wrote is read along at a pause, once it is saved.
onOutcome(() => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 1200);
});
