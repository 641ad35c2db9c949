/** The two sheets over a page: all actions with their keys, and help. Loaded when first asked for. */
import { el, icon } from "./dom.js";
import { acts } from "./keys.js";
import { t, translate } from "./l10n.js";
import { dress } from "./late.js";
import { go } from "./save.js";

/** Fetches the look of the sheets, once. */
const dressed = dress("sheets");

/** Shows a dialog; Esc or its button closes it and focus goes back. */
async function open(/** @type {string} */ title, /** @type {Node} */ body) {
  const back = /** @type {HTMLElement | null} */ (document.activeElement);
  const head = el("h2", { id: "sheet-title", tabindex: "-1" }, title);
  const shut = el("button", { type: "button", class: "plain", onclick: () => box.close() }, icon("cross"), t("common-close"));
  const box = el("dialog", { class: "over", "aria-labelledby": "sheet-title" }, el("div", { class: "row" }, head, shut), body);
  box.addEventListener("close", () => { box.remove(); back?.focus(); });
  document.body.append(box);
  await dressed;
  box.showModal();
  return box;
}

/** Leads from every page of a walk to its paper; it stands here so that no page carries it before it is asked for. */
const paper = `scripting.html${location.search}`;
const places = new URLSearchParams(location.search).has("walk") ? [{ keys: "", key: "common-scripting", run: () => go(paper) }] : [];

/** Lists every action of the page, each a button with its keys. */
export function actions() {
  const close = () => /** @type {HTMLDialogElement | null} */ (document.querySelector("dialog.over"))?.close();
  return open(t("common-all-actions"), el("ul", { class: "acts" }, ...[...acts, ...places].map((act) => el("li", {},
    el("button", { type: "button", onclick: () => { close(); act.run(); } }, el("span", {}, t(act.key)), act.keys ? el("kbd", {}, act.keys) : null)))));
}

/** Shows the help of the page, which stands in its markup. */
export function help() {
  const words = /** @type {HTMLTemplateElement | null} */ (document.getElementById("help"));
  const body = el("div", { class: "flow" });
  if (words) body.append(translate(/** @type {DocumentFragment} */ (words.content.cloneNode(true))));
  for (const { key } of places) body.append(el("p", {}, el("a", { class: "button", href: paper }, t(key))));
  body.append(el("h3", {}, t("common-keys")), el("dl", { class: "keys" },
    ...acts.flatMap((act) => [el("dt", {}, el("kbd", {}, act.keys)), el("dd", {}, t(act.key))])));
  return open(t("common-help"), body);
}
