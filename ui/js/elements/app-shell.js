/** The frame of every page: bar, steps of the walk, footer; and the page's life: begin, act, draw again. */
/** @import {Outcome, PageStart, WalkView} from "../types" */
import * as api from "../api.js";
import { listen } from "../announce.js";
import { $, attr, el, icon } from "../dom.js";
import { trouble } from "../errors.js";
import { offer, sheet } from "../keys.js";
import { settled, t, use } from "../l10n.js";
import { countFrom, flush, go, onOutcome, paint, quiet, tell } from "../save.js";

/** What a page draws, with what it has read beside the walk. @typedef {(view: WalkView, more: any) => void | Promise<void>} Draw */
const query = new URLSearchParams(location.search);
const walkId = query.get("walk") ?? "";
const STEPS = ["prebrief", "schedule", "agenda", "visit", "debrief", "reflection", "commitments", "wrap-up", "review", "export"];
/** @type {() => Promise<boolean | void>} */ let redraw = async () => {};

/** Gives the address of a page of this walk. @param {string} page @param {string} [visit] */
export const to = (page, visit) => `${page}.html?walk=${walkId}${visit ? `&visit=${visit}` : ""}`;

class AppShell extends HTMLElement {
  /** Builds the bar once the words are here. */
  build(/** @type {PageStart} */ start, /** @type {string} */ page) {
    const step = (/** @type {"undo" | "redo"} */ way) => el("button", { type: "button", id: way, class: "plain step", onclick: () => again(way) }, icon(way), el("span", {}, t(`common-${way}`)));
    const bar = el("header", { class: "bar" }, el("a", { class: "name", href: "index.html" }, t("common-name")), el("span", { class: "grow" }),
      step("undo"), step("redo"),
      el("button", { type: "button", class: "plain", id: "help-button", onclick: () => sheet("help") }, t("common-help")),
      el("a", { class: "button plain", href: "settings.html", "aria-current": page === "settings" && "page" }, t("common-settings")));
    const extra = document.getElementById("bar-extra");
    if (extra) bar.insertBefore(extra, bar.children[2]);
    this.append(bar);
    if (start.walk) this.append(el("nav", { class: "steps", "aria-label": t("common-the-walk") }));
    this.names(start);
  }

  /** Names what undo and redo would do. */
  names(/** @type {{undo: string | null, redo: string | null}} */ { undo, redo }) {
    for (const [way, name] of Object.entries({ undo, redo })) {
      const button = /** @type {HTMLButtonElement | null} */ (this.querySelector(`#${way}`));
      if (!button) continue;
      button.disabled = !name;
      attr(button, "aria-label", name);
      $("span", button).textContent = name ?? t(`common-${way}`);
    }
  }

  /** Marks the steps that are done and the one that is open. */
  steps(/** @type {WalkView} */ view, /** @type {string} */ page) {
    this.querySelector(".steps")?.replaceChildren(...STEPS.map((name) => el("a", { href: to(name), "aria-current": name === page && "step" },
      ...(view.done.includes(name) ? [icon("check"), t(`common-step-${name}`), el("span", { class: "hear" }, ` ${t("common-done")}`)] : [t(`common-step-${name}`)]))));
  }
}
customElements.define("app-shell", AppShell);
const shell = /** @type {AppShell} */ ($("app-shell"));

/** Undoes or redoes, once all that was typed is saved. */
const again = async (/** @type {"undo" | "redo"} */ way) => { if (await flush()) (await undoing()).again(way); };
const undoing = () => import("./undo-line.js");
const more = () => import("./shell-more.js");

let running = 0;
/** Marks the page as busy until a job is done. @template V @param {() => Promise<V>} job */
async function during(job) {
  const mark = (/** @type {number} */ by) => document.documentElement.toggleAttribute("data-busy", (running += by) > 0);
  mark(1);
  try { return await job(); } finally { mark(-1); }
}

/** Draws the page again, once all that was typed is saved; false if it is not. */
export const refresh = () => during(async () => await flush() && await redraw());

/** Runs a change, once all that was typed is saved; draws the page again; null if it failed.
 * @template V @param {() => Promise<Outcome<V> | null>} change @param {boolean} [removal] @returns {Promise<V | null>} */
export const act = (change, removal = false) => during(async () => {
  if (!await flush()) return null;
  try {
    const outcome = await change();
    if (!outcome) return null;
    tell(outcome);
    await redraw();
    if (removal) (await undoing()).offerUndo(outcome);
    return outcome.value;
  } catch (error) {
    trouble(error);
    return null;
  }
});

/** Starts a page: words and looks first, then its content, then the first paint.
 * @param {string} page @param {Draw} draw what a page of a walk draws
 * @param {(start?: PageStart) => Promise<void>} [load] what a page without a walk draws
 * @param {(view: WalkView) => Promise<any>} [read] what a page needs beside the walk */
export async function begin(page, draw, load, read) {
  const start = await api.startPage({ page, walk: load ? undefined : walkId || undefined, visit: query.get("visit") ?? undefined });
  use(start);
  countFrom(start.seq);
  if (start.trouble && page !== "recovery") location.replace("recovery.html");
  else if (!load && !start.walk) location.replace("index.html");
  listen();
  shell.build(start, page);
  if (page !== "visit") (await more()).foot();
  const show = async (/** @type {WalkView} */ view, /** @type {any} */ more) => {
    shell.steps(view, page);
    for (const title of document.querySelectorAll("[data-walk-title]")) title.textContent = view.walk.title || t("common-untitled");
    await draw(view, more);
    if (view.walk.closed_at) (await import("./closed-line.js")).shut(page);
  };
  // What was typed while the walk was read is newer than what was read: save it and read again.
  redraw = load ?? (async () => {
    for (let turn = 1; ; turn++) {
      const before = quiet();
      const view = await api.openWalk({ walk: walkId });
      const more = await read?.(view);
      if (turn > 2 || before === quiet()) { await show(view, more); return true; }
      if (!await flush()) return false;
    }
  });
  // A page that fails to draw is shown with the reason; the engine itself would say nothing.
  const first = async () => start.walk ? show(start.walk, await read?.(start.walk)) : load?.(start);
  await first().catch(trouble);
  onOutcome((outcome) => shell.names(outcome));
  paint();
  offer({ keys: "Ctrl+K", key: "common-all-actions", run: () => sheet("actions") },
    { keys: "F1", key: "common-help", run: () => sheet("help") },
    { keys: "Ctrl+Z", key: "common-undo", run: () => again("undo") },
    { keys: "Ctrl+Shift+Z", key: "common-redo", run: () => again("redo") },
    { keys: "Ctrl+F", key: "common-find", run: async () => (await more()).find() },
    { keys: "Ctrl+S", key: "common-save", run: async () => (await more()).save() });
  if (start.walk) offer({ keys: "Ctrl+P", key: "common-step-export", run: () => go(to("export")) });
  if (start.recovered) (await more()).recovered(start.recovered);
  await settled();
  document.documentElement.dataset.ready = "";
  if (query.has("at")) (await import("../led.js")).lead(query);
  else /** @type {HTMLElement} */ (document.querySelector(location.hash || "x") ?? document.querySelector("[data-first]") ?? $("h1")).focus();
  return start;
}
