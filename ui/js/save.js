/** The journal: what is typed is on its way to disk within 100 ms, one save at a time for each field. */
/** @import {Outcome} from "./types" */
import { closeWindow } from "./api.js";
import { alarm, announce } from "./announce.js";
import { $, el, icon, write } from "./dom.js";
import { t } from "./l10n.js";

/** @typedef {(seq: number) => Promise<Outcome<any> | null | void>} Send */
/** An act runs alone: text typed after it waits behind it. @typedef {{send: Send, done: (good: boolean) => void}} Act */
/** @typedef {{acts: Act[], next: Send | null, flying: Promise<boolean> | null, timer: number | undefined, last: number}} Lane */
/** @type {Map<string, Lane>} */ const lanes = new Map();
/** @type {((outcome: Outcome<any>) => void)[]} */ const hearers = [];
/** @type {"saved" | "saving" | "failed"} */ let state = "saved";
let toldAt = -30000;
let cause = "";
let queued = 0;
let number = 0;

/** Begins to count where Rust says: above all numbers of the pages before. */
export const countFrom = (/** @type {number} */ base) => { number = base; };
/** Gives a number that only grows, over page moves too. */
export const seq = () => ++number;
/** Tells a listener about every change that Rust has taken. */
export const onOutcome = (/** @type {(outcome: Outcome<any>) => void} */ hear) => hearers.push(hear);
/** Passes an outcome on to every listener. */
export const tell = (/** @type {Outcome<any> | null | void} */ outcome) => { if (outcome) for (const hear of hearers) hear(outcome); };

/** Takes what is to be saved into a field's lane. @param {string} key @param {Send | null} next @param {Act[]} acts */
function take(key, next, ...acts) {
  const lane = lanes.get(key) ?? { acts: [], next, flying: null, timer: undefined, last: 0 };
  lanes.set(key, lane);
  lane.next = next;
  lane.acts.push(...acts);
  queued++;
  if (state === "saved") show("saving");
  return lane;
}

/** Queues a field's newest state; an older one that waits is dropped. */
export const queue = (/** @type {string} */ key, /** @type {Send} */ send) => soon(take(key, send));

/** Runs one act alone in a field's lane; a text that waited is dropped, for the act brings its own. Answers whether this act was done. */
export const alone = (/** @type {string} */ key, /** @type {Send} */ send) => new Promise((/** @type {(good: boolean) => void} */ done) => launch(take(key, null, { send, done })));

function soon(/** @type {Lane} */ lane) {
  if (!lane.flying) lane.timer ??= setTimeout(() => launch(lane), Math.max(0, lane.last + 100 - performance.now()));
}

function launch(/** @type {Lane} */ lane) {
  clearTimeout(lane.timer);
  lane.timer = undefined;
  if (lane.flying) return;
  const act = lane.acts.shift();
  const send = act?.send ?? lane.next;
  if (!send) return;
  if (!act) lane.next = null;
  lane.last = performance.now();
  const slow = setTimeout(() => show("failed"), 1800);
  lane.flying = send(seq()).then(tell).then(() => true, (error) => {
    if (!act && !lane.acts.length) lane.next ??= send;
    cause = [error?.message, error?.hint].filter(Boolean).join(" ");
    return false;
  }).then((good) => {
    clearTimeout(slow);
    lane.flying = null;
    act?.done(good);
    if (!good) show("failed");
    if (lane.acts.length) launch(lane);
    // What was typed since a refusal may be fine; the refused text itself waits for a person.
    else if (lane.next && (good || lane.next !== send)) soon(lane);
    else if (good && idle()) show("saved");
    return good;
  });
}

const idle = () => [...lanes.values()].every((lane) => !lane.acts.length && !lane.next && !lane.flying);
/** Stays the same number as long as nothing is typed or on its way. */
export const quiet = () => (idle() ? queued : NaN);

/** Sends at once what only waits for its tenth of a second. */
export const push = () => { for (const lane of lanes.values()) if (lane.timer !== undefined) launch(lane); };

/** Sends everything now; answers whether all of it arrived in time. */
export async function flush(ms = 500) {
  const end = performance.now() + ms;
  for (const lane of lanes.values()) launch(lane);
  while (!idle()) {
    const left = end - performance.now();
    const flying = [...lanes.values()].flatMap((lane) => lane.flying ?? []);
    if (left <= 0 || !flying.length) { show("failed"); return false; }
    if (await Promise.race([Promise.all(flying).then((all) => all.includes(false)), new Promise((done) => { setTimeout(done, left); })])) return false;
    for (const lane of lanes.values()) launch(lane);
  }
  return true;
}

function show(/** @type {typeof state} */ now) {
  if (now !== state) {
    state = now;
    if (now === "failed") alarm(cause || t("common-not-saved"));
    if (now === "saved") {
      alarm("");
      cause = "";
      if (performance.now() - toldAt > 30000) { toldAt = performance.now(); announce(t("common-saved")); }
    }
  } else if (now !== "failed") return;
  paint();
}

/** Draws the state near the content: a shape and a word. The button stays while it is needed, and focus on it. */
export function paint() {
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-save]"))) {
    const again = place.querySelector("button");
    place.dataset.save = state;
    if (state === "failed") {
      if (!again) place.replaceChildren(icon("alert"), el("span"), el("button", { type: "button", onclick: () => flush(2000) }, t("common-try-again")));
      write($("span", place), cause || t("common-not-saved"));
      continue;
    }
    const held = again && again === document.activeElement;
    place.replaceChildren(icon(state === "saved" ? "check" : "more"), t(`common-${state}`));
    if (held) $("h1").focus();
  }
}

/** Leaves the page once all is saved; otherwise says so and stays. */
export async function go(/** @type {string} */ href) {
  if (await flush(500)) location.href = href;
}

document.addEventListener("visibilitychange", () => { if (document.hidden) flush(); });
addEventListener("pagehide", () => { flush(); });
// A page that comes back from the engine's memory would show old text and count from an old number.
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
// The first press on the window's close button arrives here; a second one closes in any case.
addEventListener("walk-close", async () => { await closeWindow({ saved: await flush(2000) }); });
document.addEventListener("click", (event) => {
  const link = /** @type {Element} */ (event.target).closest?.("a[href]");
  const href = link?.getAttribute("href");
  if (!href || href.startsWith("#") || event.defaultPrevented) return;
  event.preventDefault();
  go(href);
});
