/** Choose, see what will be in it and what to look at first, save. */
/** @import {PaperView, WalkView} from "../types" */
import * as notebook from "../notebook-api.js";
import { $, el, icon, list, write } from "../dom.js";
import { begin, to } from "../elements/app-shell.js";
import { trouble } from "../errors.js";
import { say, t } from "../l10n.js";
import { flush } from "../save.js";

/** @type {WalkView["walk"]} */ let walk;
/** The kind that a link to this page asks for, once. */
let asked = new URLSearchParams(location.search).get("kind");
const MINE = ["report", "my-data"];
/** So many findings are shown at once. */
const FINDINGS = 50;
const chosen = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ ($(`[name=${name}]:checked`));
const [format, visit] = [/** @type {HTMLSelectElement} */ ($("#format")), /** @type {HTMLSelectElement} */ ($("#visit"))];
const looked = /** @type {HTMLInputElement} */ ($("#looked"));

/** What is asked for now. */
const wanted = () => ({ walk: walk.id, kind: chosen("kind").value, format: format.value, lang: chosen("lang").value,
  ...(chosen("kind").value === "host-safe" && visit.value ? { visit: Number(visit.value) } : {}) });

/** What stands in my own report and on blank sheets, counted here. */
function counts() {
  const sheets = "sheets" in chosen("kind").dataset;
  const mine = walk.reflections.find((one) => one.author === walk.me);
  const said = mine ? [mine.validated, mine.questioned, mine.new_idea, mine.surprise, mine.equity_lens].filter(Boolean).length : 0;
  const all = sheets ? { sheets: walk.visits.length + 1, focus: walk.focus_question ? 1 : 0, boxes: walk.look_fors.length }
    : { norms: walk.norms.length, look_fors: walk.look_fors.length, visits: walk.visits.length, notes: walk.notes.filter((one) => one.text).length, reflection: said,
      cards: walk.cards.length, patterns: walk.patterns.length, wonderings: walk.team_wonderings.length, next_steps: walk.team_next_steps.length, commitments: walk.commitments.length };
  return [...Object.entries(all).map(([name, n]) => el("li", { class: n ? "" : "quiet" }, say(`export-holds-${name.replace("_", "-")}`, { n }))),
    ...(sheets ? [el("li", {}, t("export-holds-lines"))] : [])];
}

/** Shows what will be in it, and what to look at before it is handed on. @param {PaperView} view */
function show(view) {
  const parts = view.parts.length ? view.parts.map((part) => el("li", {}, part)) : counts();
  // Pages have a foot; what is one long text, or a table, has none.
  const foot = ["pdf", "docx"].includes(format.value) ? [el("li", {}, t("export-holds-purpose"))] : [];
  $("#holds").replaceChildren(...foot, ...parts);
  $("#check").hidden = view.findings.length === 0;
  $("#confirm").hidden = !view.findings.some((one) => one.must);
  const rest = view.findings.length - FINDINGS;
  $("#findings").replaceChildren(...view.findings.slice(0, FINDINGS).map((one) => el("li", { class: "care" }, el("span", {}, one.sentence), one.text ? el("q", { lang: walk.language }, one.text) : null,
    one.page ? el("a", { href: `${to(one.page, one.visit ?? undefined)}${one.at && `&at=${one.at}`}` }, t("export-mend")) : null)),
    ...(rest > 0 ? [el("li", { class: "quiet" }, say("export-more-findings", { n: rest }))] : []));
  able();
}

/** Nothing that must be looked at leaves without a look. */
function able() {
  const waits = !$("#confirm").hidden && !looked.checked;
  $("#save-pdf").setAttribute("aria-disabled", String(waits));
}

/** Fits format, visit and remarks to the kind that was chosen. */
async function choose() {
  const kind = chosen("kind");
  const formats = (kind.dataset.formats ?? "pdf").split(" ").map((id) => ({ id }));
  list(format, formats, ({ id }) => ({ row: el("option", { value: id }, t(`export-format-${id}`)) }));
  $("#of-visit").hidden = kind.value !== "host-safe";
  $("#private").hidden = !MINE.includes(kind.value);
  $("#on-paper").hidden = !("sheets" in kind.dataset);
  await look();
}

/** Reads what will be in it. */
async function look() {
  looked.checked = false;
  const now = JSON.stringify(wanted());
  const view = await notebook.paperView(wanted());
  // An answer to an earlier choice comes too late.
  if (now === JSON.stringify(wanted())) show(view);
}

async function draw(/** @type {WalkView} */ view) {
  walk = view.walk;
  if (!document.querySelector("[name=lang]:checked")) /** @type {HTMLInputElement} */ ($(`[name=lang][value=${walk.language}]`)).checked = true;
  const kind = document.querySelector(`[name=kind][value="${CSS.escape(asked ?? "")}"]`);
  if (asked && kind) /** @type {HTMLInputElement} */ (kind).checked = true;
  asked = null;
  list(visit, walk.visits, (one) => {
    const row = el("option", { value: String(one.visit_no) });
    return { row, draw: (now) => write(row, String(now.visit_no)) };
  });
  $("#to-scripting").setAttribute("href", to("scripting"));
  await choose();
}

/** Runs one of the two ways out and tells what came of it. */
async function save(/** @type {HTMLElement} */ button, /** @type {() => Promise<void>} */ way) {
  if (!await flush(2000)) return;
  button.setAttribute("aria-busy", "true");
  try { await way(); } catch (error) { trouble(error); }
  button.removeAttribute("aria-busy");
}

for (const kind of document.querySelectorAll("[name=kind]")) kind.addEventListener("change", () => choose().catch(trouble));
for (const field of [format, visit, ...document.querySelectorAll("[name=lang]")]) field.addEventListener("change", () => look().catch(trouble));
looked.addEventListener("change", able);
const pdf = $("#save-pdf");
pdf.addEventListener("click", () => save(pdf, async () => {
  if (pdf.getAttribute("aria-disabled") === "true") return looked.focus();
  $("#done").replaceChildren(el("p", { class: "quiet" }, t("export-working")));
  const made = await notebook.exportReport(wanted()).catch((error) => { trouble(error); return null; });
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
