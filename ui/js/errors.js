/** Errors in words: a summary at the top with links, and a line beside each field. */
/** @import {CommandError} from "./types" */
import { el, icon } from "./dom.js";
import { t } from "./l10n.js";

/** @typedef {{message: string, hint: string, field?: HTMLElement}} Problem */
/** @type {Map<string, Problem>} */ const open = new Map();
const box = el("section", { class: "errors", role: "alert", tabindex: "-1", hidden: true });
let count = 0;

/** What a code of Rust adds to its own sentence. @type {Record<string, string>} */
const NEXT = { notebook: "recovery.html" };

function draw() {
  const rows = [...open.values()].map(({ message, hint, field }) => el("li", {},
    field ? el("a", { href: `#${field.id}`, onclick: (/** @type {Event} */ e) => { e.preventDefault(); field.focus(); } }, message) : el("strong", {}, message),
    hint ? ` ${hint}` : null));
  const shut = el("button", { type: "button", class: "plain", onclick: () => { open.delete("command"); draw(); } }, icon("cross"), t("common-close"));
  box.replaceChildren(el("h2", {}, t("common-problem")), el("ul", {}, ...rows), ...(open.has("command") ? [shut] : []));
  box.hidden = open.size === 0;
  if (!box.isConnected) document.querySelector("main")?.prepend(box);
}

/** Shows what a command could not do. */
export function trouble(/** @type {unknown} */ error) {
  const said = /** @type {Partial<CommandError>} */ (error ?? {});
  open.set("command", { message: said.message ?? t("common-went-wrong"), hint: said.hint ?? "" });
  document.documentElement.dataset.ready = "";
  draw();
  box.scrollIntoView({ block: "nearest" });
  if (said.code && NEXT[said.code] && document.documentElement.dataset.page !== "recovery") location.replace(NEXT[said.code]);
}

/** Points out a field, or takes the remark away. @param {HTMLElement} field @param {string | null} message @param {string} [hint] */
export function fieldError(field, message, hint = "") {
  field.id ||= `field-${++count}`;
  const id = `${field.id}-error`;
  if (!message && !open.has(id)) return;
  document.getElementById(id)?.remove();
  field.toggleAttribute("aria-invalid", false);
  field.removeAttribute("aria-describedby");
  open.delete(id);
  if (message) {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", id);
    (field.closest(".parts") ?? field).insertAdjacentElement("afterend", el("p", { id, class: "error" }, icon("alert"), message));
    open.set(id, { message, hint, field });
  }
  draw();
}

addEventListener("error", (event) => trouble({ message: event.message }));
addEventListener("unhandledrejection", (event) => trouble(event.reason));
