/** Choose, see what will be in it and what to look at first, save or print. */
/** @import {PaperView, WalkView} from "../types" */
import * as paper from "../paper-api.js";
import { $, el, icon, list, write } from "../dom.js";
import { begin, to } from "../elements/app-shell.js";
import { drawn } from "../elements/paper-check.js";
import { trouble } from "../errors.js";
import { say, t } from "../l10n.js";
import { saveWalkFile } from "../notebook-api.js";
import { flush } from "../save.js";

/** @type {WalkView["walk"]} */ let walk;
/** The kind that a link to this page asks for, once. */
let asked = new URLSearchParams(location.search).get("kind");
const MINE = ["report", "my-data"];
const chosen = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ ($(`[name=${name}]:checked`));
const [format, visit] = [/** @type {HTMLSelectElement} */ ($("#format")), /** @type {HTMLSelectElement} */ ($("#visit"))];
const looked = /** @type {HTMLInputElement} */ ($("#looked"));
const [pdf, print] = [$("#save-pdf"), $("#print")];

/** What is asked for now. */
const wanted = () => ({ walk: walk.id, kind: chosen("kind").value, format: format.value, lang: chosen("lang").value,
  ...(chosen("kind").value === "host-safe" && visit.value ? { visit: Number(visit.value) } : {}) });

/** What stands on blank sheets, counted here. */
function counts() {
  const all = { sheets: walk.visits.length + 1, focus: walk.focus_question ? 1 : 0, boxes: walk.look_fors.length };
  return [...Object.entries(all).map(([name, n]) => el("li", { class: n ? "" : "quiet" }, say(`export-holds-${name}`, { n }))), el("li", {}, t("export-holds-lines"))];
}

/** Shows what will be in it, and what to look at before it is handed on. @param {PaperView} view */
function show(view) {
  const parts = view.parts.length ? view.parts.map((part) => el("li", format.value === "csv" ? {} : { lang: chosen("lang").value }, part)) : counts();
  // Pages have a foot; what is one long text, or a table, has none.
  const foot = ["pdf", "docx"].includes(format.value) ? [el("li", {}, t("export-holds-purpose"))] : [];
  $("#holds").replaceChildren(...foot, ...parts);
  $("#check").hidden = view.findings.length === 0;
  $("#confirm").hidden = !view.findings.some((one) => one.must);
  $("#findings").replaceChildren(...drawn(view.findings, walk.language));
  able();
}

/** Whether it has pages; a table or a calendar has none. */
const hasPages = () => !["csv", "json"].includes(format.value);
/** Whether something must be looked at first. */
const waits = () => !$("#confirm").hidden && !looked.checked;

/** Nothing that must be looked at leaves without a look. */
function able() {
  for (const way of [pdf, print]) way.setAttribute("aria-disabled", String(waits()));
  print.hidden = !hasPages();
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

/** The look that was begun last; nothing leaves before it has ended. */
let looking = Promise.resolve();

/** Reads what will be in it, then how it will look. */
const look = () => looking = (async () => {
  looked.checked = false;
  const now = wanted();
  const view = await paper.paperView(now);
  // An answer to an earlier choice comes too late.
  if (JSON.stringify(now) !== JSON.stringify(wanted())) return;
  show(view);
  pages().then((page) => page.show(now, hasPages())).catch(trouble);
})();
const pages = () => import("../elements/paper-pages.js");

async function draw(/** @type {WalkView} */ view) {
  walk = view.walk;
  if (!document.querySelector("[name=lang]:checked")) /** @type {HTMLInputElement} */ ($(`[name=lang][value=${walk.language}]`)).checked = true;
  const kind = document.querySelector(`[name=kind][value="${CSS.escape(asked ?? "")}"]`);
  if (asked && kind) {
    /** @type {HTMLInputElement} */ (kind).checked = true;
    // Whoever comes for this kind begins there, also with the keyboard.
    $("[data-first]").removeAttribute("data-first");
    kind.setAttribute("data-first", "");
  }
  asked = null;
  list(visit, walk.visits, (one) => {
    const row = el("option", { value: String(one.visit_no) });
    return { row, draw: (now) => write(row, String(now.visit_no)) };
  });
  $("#to-scripting").setAttribute("href", to("scripting"));
  await choose();
}

/** Runs one of the ways out; one at a time. */
async function out(/** @type {HTMLElement} */ button, /** @type {() => Promise<void>} */ way) {
  if (document.querySelector("main [aria-busy]") || !await flush(2000)) return;
  button.setAttribute("aria-busy", "true");
  try { await way(); } catch (error) { trouble(error); }
  button.removeAttribute("aria-busy");
}

/** Runs a way out of the paper that is chosen, once all was looked at that must be. */
const chosenOut = (/** @type {HTMLElement} */ button, /** @type {string} */ words, /** @type {(paper: ReturnType<typeof wanted>) => Promise<(HTMLElement | null)[]>} */ way) => button.addEventListener("click", () => out(button, async () => {
  // The choice may change while it is looked over; what leaves is what was looked over last.
  for (let was; was !== looking;) await (was = looking);
  const now = wanted();
  if (waits()) return looked.focus();
  $("#done").replaceChildren(el("p", { class: "quiet" }, t(words)));
  const told = await way(now).catch((error) => { trouble(error); return []; });
  $("#done").replaceChildren(...told.flatMap((one) => one ?? []));
}));

for (const kind of document.querySelectorAll("[name=kind]")) kind.addEventListener("change", () => choose().catch(trouble));
for (const field of [format, visit, ...document.querySelectorAll("[name=lang]")]) field.addEventListener("change", () => look().catch(trouble));
looked.addEventListener("change", able);
chosenOut(pdf, "export-working", async (now) => {
  const { watched } = await import("../elements/export-watch.js");
  const { made, stopped } = await watched($("#under-way"), pdf, () => paper.exportReport(now));
  if (!made) return [stopped ? el("p", { class: "told" }, t("export-stopped")) : null];
  return [el("p", { class: "told" }, icon("check"), el("span", {}, say("export-saved", { file: made.file }))),
    made.missing ? el("p", { class: "care" }, say("export-missing", { characters: made.missing })) : null];
});
chosenOut(print, "export-drawing", async (now) => { await (await pages()).print(now); return []; });
const team = $("#save-team");
team.addEventListener("click", () => out(team, async () => (await import("../elements/team-papers.js")).saveTeam({ walk: walk.id, lang: chosen("lang").value }, walk.language)));
const file = $("#save-file");
file.addEventListener("click", () => out(file, async () => {
  const made = await saveWalkFile({ walk: walk.id });
  if (made) $("#file-done").replaceChildren(await say("export-saved", { file: made.file }));
}));
await begin("export", draw);
