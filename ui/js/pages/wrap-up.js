/** The end of a walk: what the team celebrates, its pulse, the minutes, the communication log. */
/** @import {Answer, CommunicationEntry, WalkView, WrapUpView} from "../types" */
import { $, el, write } from "../dom.js";
import { answerPulse, logCommunication, wrapUpView } from "../debrief-api.js";
import { act, begin, to } from "../elements/app-shell.js";
import { fieldError } from "../errors.js";
import { bind, change, fill, speak } from "../fields.js";
import { t } from "../l10n.js";
import { drawRows, listOf } from "../rows.js";

const noun = "communication";
const pulse = /** @type {HTMLFormElement} */ ($("#pulse"));
const wish = /** @type {HTMLTextAreaElement} */ ($("#change-next"));
/** @type {WeakMap<HTMLElement, ReturnType<typeof import("../elements/date-parts.js").dateParts>>} */ const dates = new WeakMap();
/** @type {WalkView["walk"]} */ let walk;

/** Who was spoken with; each entry has a day, whose fields are fetched with the first one. */
async function drawLog() {
  $("#log-none").hidden = walk.comm_log.length > 0;
  if (!walk.comm_log.length && !listOf(noun).firstChild) return;
  const { dateParts } = await import("../elements/date-parts.js");
  drawRows(noun, walk.comm_log, {
    make: (row, { id }) => {
      const date = dateParts(t("wrap-up-log-day"), (day) => change({ noun, id }, { date: day }));
      $("[data-date]", row).append(date.group);
      dates.set(row, date);
    },
    draw: (row, /** @type {CommunicationEntry} */ one) => dates.get(row)?.set(one.date),
  });
}

/** Counts, once there are some; before that only how many have answered. */
function drawPulse(/** @type {WrapUpView} */ { answered, pulse: now }) {
  pulse.hidden = Boolean(walk.closed_at);
  $("#pulse-closed").hidden = !walk.closed_at;
  write($("#answered"), answered);
  $("#counts").hidden = !now;
  $("#wished").hidden = !now?.wishes.length;
  if (!now) return;
  write($("#headline"), now.headline);
  for (const name of /** @type {const} */ (["safe", "useful"])) {
    document.querySelectorAll(`[data-counts=${name}] td`).forEach((cell, i) => write(cell, String(now[name][i])));
  }
  $("#wishes").replaceChildren(...now.wishes.map((text) => el("li", { lang: walk.language }, text)));
}

/** @param {WalkView} view @param {WrapUpView} more */
async function draw(view, more) {
  walk = view.walk;
  for (const id of ["#celebration", "#minutes"]) fill($(id), walk);
  drawPulse(more);
  await drawLog();
  if (view.unreflected || document.querySelector(".unreflected")) (await import("../elements/unreflected.js")).remind(view.unreflected, walk.id);
  $("#next").setAttribute("href", to("export"));
  speak(walk.language);
  wish.lang = walk.language;
}

/** What was chosen for a question; says so beside it where nothing was. @param {string} name @returns {Answer | null} */
function chosen(name) {
  const all = /** @type {HTMLInputElement[]} */ ([...pulse.querySelectorAll(`[name=${name}]`)]);
  const one = all.find((radio) => radio.checked);
  fieldError(all[0], one ? null : t("wrap-up-both"));
  return /** @type {Answer | null} */ (one?.value ?? null);
}

pulse.addEventListener("change", (event) => {
  const { name } = /** @type {HTMLInputElement} */ (event.target);
  if (name !== wish.name) chosen(name);
});
pulse.addEventListener("submit", async (event) => {
  event.preventDefault();
  const [safe, useful] = [chosen("safe"), chosen("useful")];
  write($("#handed"), "");
  if (!safe || !useful) return /** @type {HTMLElement} */ ($(`[name=${safe ? "useful" : "safe"}]`, pulse)).focus();
  const taken = await act(() => answerPulse({ walk: walk.id, safe, useful, change_next: wish.value }));
  // What could not be taken stays in the form.
  if (taken === null) return;
  pulse.reset();
  write($("#handed"), t("wrap-up-handed-in"));
  $("[name=safe]", pulse).focus();
});
$("#log-add").addEventListener("click", async () => {
  const id = await act(() => logCommunication({ walk: walk.id }));
  /** @type {HTMLElement | null} */ (id && document.querySelector(`[data-id="${id}"] [data-field=with_role]`))?.focus();
});
// Where the last entry goes, the focus comes here; the list's own way of adding knows no day.
$("#log-add").dataset.add = noun;
for (const id of ["#celebration", "#minutes"]) bind($(id), () => ({ noun: "walk", id: walk.id }));
bind(listOf(noun), (row) => ({ noun, id: row.dataset.id ?? "" }));
await begin("wrap-up", draw, undefined, (view) => wrapUpView({ walk: view.walk.id }));
