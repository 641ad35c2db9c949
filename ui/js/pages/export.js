/** Choose, see what will be in it, save. */
/** @import {WalkView} from "../types" */
import * as notebook from "../notebook-api.js";
import { $, el, icon } from "../dom.js";
import { begin, to } from "../elements/app-shell.js";
import { trouble } from "../errors.js";
import { say, t } from "../l10n.js";
import { flush } from "../save.js";

/** @type {WalkView["walk"]} */ let walk;
/** The kind that a link to this page asks for, once. */
let asked = new URLSearchParams(location.search).get("kind");
const checked = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ ($(`[name=${name}]:checked`)).value;

/** Says what will be in it: of a report its parts, of blank sheets what is printed on each. */
function holds() {
  const sheets = checked("kind") === "scripting";
  $("#private").hidden = sheets;
  $("#on-paper").hidden = !sheets;
  const mine = walk.reflections.find((one) => one.author === walk.me);
  const said = mine ? [mine.validated, mine.questioned, mine.new_idea, mine.surprise].filter(Boolean).length : 0;
  const counts = sheets ? { sheets: walk.visits.length + 1, focus: walk.focus_question ? 1 : 0, boxes: walk.look_fors.length }
    : { norms: walk.norms.length, look_fors: walk.look_fors.length, visits: walk.visits.length, notes: walk.notes.filter((one) => one.text).length, reflection: said,
      cards: walk.cards.length, patterns: walk.patterns.length, wonderings: walk.team_wonderings.length, next_steps: walk.team_next_steps.length, commitments: walk.commitments.length };
  $("#holds").replaceChildren(el("li", {}, t("export-holds-purpose")),
    ...Object.entries(counts).map(([name, n]) => el("li", { class: n ? "" : "quiet" }, say(`export-holds-${name.replace("_", "-")}`, { n }))),
    ...(sheets ? [el("li", {}, t("export-holds-lines"))] : []));
}

function draw(/** @type {WalkView} */ view) {
  walk = view.walk;
  if (!document.querySelector("[name=lang]:checked")) /** @type {HTMLInputElement} */ ($(`[name=lang][value=${walk.language}]`)).checked = true;
  const kind = document.querySelector(`[name=kind][value="${CSS.escape(asked ?? "")}"]`);
  if (asked && kind) /** @type {HTMLInputElement} */ (kind).checked = true;
  asked = null;
  $("#to-scripting").setAttribute("href", to("scripting"));
  holds();
}

/** Runs one of the two ways out and tells what came of it. */
async function save(/** @type {HTMLElement} */ button, /** @type {() => Promise<void>} */ way) {
  if (!await flush(2000)) return;
  button.setAttribute("aria-busy", "true");
  try { await way(); } catch (error) { trouble(error); }
  button.removeAttribute("aria-busy");
}

for (const kind of document.querySelectorAll("[name=kind]")) kind.addEventListener("change", holds);
const pdf = $("#save-pdf");
pdf.addEventListener("click", () => save(pdf, async () => {
  $("#done").replaceChildren(el("p", { class: "quiet" }, t("export-working")));
  const made = await notebook.exportReport({ walk: walk.id, kind: checked("kind"), lang: checked("lang") }).catch((error) => { trouble(error); return null; });
  $("#done").replaceChildren();
  if (!made) return;
  $("#done").append(el("p", { class: "told" }, icon("check"), el("span", {}, say("export-saved", { file: made.file }))));
  if (made.missing) $("#done").append(el("p", { class: "care" }, say("export-missing", { characters: made.missing })));
}));
const file = $("#save-file");
file.addEventListener("click", () => save(file, async () => {
  const made = await notebook.saveWalkFile({ walk: walk.id });
  if (made) $("#file-done").replaceChildren(await say("export-saved", { file: made.file }));
}));
await begin("export", draw);
