/** Errors in words: a summary at the top with links, and a line beside each field. */
/** @import {CommandError} from "./types" */
import { el, icon } from "./dom.js";
import { t } from "./l10n.js";
import { dress } from "./late.js";

/** @typedef {{message: string, hint: string, field?: HTMLElement, code?: string}} Problem */
/** Where a refusal is put right, by its code. @type {Record<string, string>} */
const WAYS = { "goal-first": "schedule.html" };
/** @type {Map<string, Problem>} */ const problems = new Map();
const box = el("section", { class: "errors", role: "alert", tabindex: "-1", hidden: true });
let count = 0;
dress("late");

/** Draws the summary. */
function draw() {
  const rows = [...problems.values()].map(({ message, hint, field, code }) => el("li", {},
    field ? el("a", { href: `#${field.id}`, onclick: (/** @type {Event} */ e) => { e.preventDefault(); field.focus(); } }, message) : el("strong", {}, message),
    hint ? ` ${hint}` : null, ...(WAYS[code ?? ""] ? [" ", el("a", { href: `${WAYS[code ?? ""]}${location.search}` }, t("common-go-there"))] : [])));
  const shut = el("button", { type: "button", class: "plain", onclick: () => { problems.delete("command"); draw(); } }, icon("cross"), t("common-close"));
  box.replaceChildren(el("h2", {}, t("common-problem")), el("ul", {}, ...rows), ...(problems.has("command") ? [shut] : []));
  box.hidden = problems.size === 0;
  if (!box.isConnected) (document.querySelector("[data-undo-line]") ?? document.querySelector("main"))?.prepend(box);
}

/** Finds the control that Rust names: the only one, or the one that a person is in. @param {string | null} [name] */
function named(name) {
  if (!name) return null;
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("input, textarea, select")].filter((one) => [one.getAttribute("name"), one.getAttribute("data-field")].includes(name)));
  return all.length === 1 ? all[0] : all.find((one) => one === document.activeElement) ?? null;
}

/** Shows what a command could not do, in Rust's own words. */
export function trouble(/** @type {unknown} */ error) {
  const said = /** @type {Partial<CommandError>} */ (error ?? {});
  const field = named(said.field);
  const message = said.message ?? t("common-went-wrong");
  if (field) {
    remark(field, message, said.hint ?? "");
    field.setAttribute("aria-invalid", "true");
    field.addEventListener("input", () => { field.removeAttribute("aria-invalid"); remark(field, null, ""); }, { once: true });
  } else problems.set("command", { message, hint: said.hint ?? "", code: said.code });
  document.documentElement.dataset.ready = "";
  draw();
  box.scrollIntoView({ block: "nearest" });
}

/** Writes the remark beside a field, or takes it away. @param {HTMLElement} field @param {string | null} message @param {string} hint */
export function remark(field, message, hint) {
  field.id ||= `field-${++count}`;
  const id = `${field.id}-error`;
  document.getElementById(id)?.remove();
  problems.delete(id);
  if (message) {
    field.setAttribute("aria-describedby", id);
    (field.closest(".parts") ?? field).insertAdjacentElement("afterend", el("p", { id, class: "error" }, icon("alert"), message));
    problems.set(id, { message, hint, field });
  } else field.removeAttribute("aria-describedby");
  draw();
}
