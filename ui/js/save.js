/** The journal: what is typed is on its way to disk within 100 ms, one save at a time for each field. */
/** @import {Outcome} from "./types" */
import { alarm, announce } from "./announce.js";
import { icon } from "./dom.js";
import { t } from "./l10n.js";

/** @typedef {(seq: number) => Promise<Outcome<any> | null | void>} Send */
/** @typedef {{next: Send | null, flying: Promise<void> | null, timer: number | undefined, last: number}} Lane */
/** @type {Map<string, Lane>} */ const lanes = new Map();
/** @type {((outcome: Outcome<any>) => void)[]} */ const hearers = [];
/** @type {"saved" | "saving" | "failed"} */ let state = "saved";
let toldAt = -30000;
let cause = "";

/** Gives a number that only grows, over page moves too. */
export const seq = () => performance.timeOrigin + performance.now();
/** Tells a listener about every change that Rust has taken. */
export const onOutcome = (/** @type {(outcome: Outcome<any>) => void} */ hear) => hearers.push(hear);
/** Passes an outcome on to every listener. */
export const tell = (/** @type {Outcome<any> | null | void} */ outcome) => { if (outcome) for (const hear of hearers) hear(outcome); };

/** Queues a field's newest state; an older one that waits is dropped. */
export function queue(/** @type {string} */ key, /** @type {Send} */ send) {
  const lane = lanes.get(key) ?? { next: null, flying: null, timer: undefined, last: 0 };
  lanes.set(key, lane);
  lane.next = send;
  if (state === "saved") show("saving");
  if (!lane.flying && lane.timer === undefined) {
    lane.timer = setTimeout(() => launch(lane), Math.max(0, lane.last + 100 - performance.now()));
  }
}

function launch(/** @type {Lane} */ lane) {
  clearTimeout(lane.timer);
  lane.timer = undefined;
  const send = lane.next;
  if (!send || lane.flying) return;
  lane.next = null;
  lane.last = performance.now();
  const slow = setTimeout(() => show("failed"), 1800);
  lane.flying = send(seq()).then(tell).then(() => true, (error) => {
    lane.next ??= send;
    cause = [error?.message, error?.hint].filter(Boolean).join(" ");
    return false;
  }).then((good) => {
    clearTimeout(slow);
    lane.flying = null;
    if (!good) show("failed");
    else if (lane.next) lane.timer = setTimeout(() => launch(lane), Math.max(0, lane.last + 100 - performance.now()));
    else if (idle()) show("saved");
  });
}

const idle = () => [...lanes.values()].every((lane) => !lane.next && !lane.flying);

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
    await Promise.race([Promise.all(flying), new Promise((done) => { setTimeout(done, left); })]);
    if (state === "failed" && !idle()) return false;
    for (const lane of lanes.values()) launch(lane);
  }
  return true;
}

/** Runs one act alone in a field's lane; a text that waited is dropped, for the act brings its own. */
export async function alone(/** @type {string} */ key, /** @type {Send} */ act) {
  const lane = lanes.get(key);
  await lane?.flying;
  if (lane) { clearTimeout(lane.timer); lane.timer = undefined; lane.next = null; }
  queue(key, act);
  const good = await flush(3000);
  const mine = lanes.get(key);
  if (!good && mine) mine.next = null;
  return good;
}

function show(/** @type {typeof state} */ now) {
  if (now === state && now !== "failed") return;
  if (now === "failed") alarm(cause || t("common-not-saved"));
  if (now === "saved") {
    alarm("");
    cause = "";
    if (performance.now() - toldAt > 30000) { toldAt = performance.now(); announce(t("common-saved")); }
  }
  state = now;
  paint();
}

/** Draws the state near the content: a shape and a word. */
export function paint() {
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-save]"))) {
    place.dataset.save = state;
    if (state !== "failed") {
      place.replaceChildren(icon(state === "saved" ? "check" : "more"), t(`common-${state}`));
      continue;
    }
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = t("common-try-again");
    again.addEventListener("click", () => flush(2000));
    place.replaceChildren(icon("alert"), cause || t("common-not-saved"), again);
  }
}

/** Leaves the page once all is saved; otherwise says so and stays. */
export async function go(/** @type {string} */ href) {
  if (await flush(500)) location.href = href;
}

document.addEventListener("visibilitychange", () => { if (document.hidden) flush(); });
addEventListener("pagehide", () => { flush(); });
document.addEventListener("click", (event) => {
  const link = /** @type {Element} */ (event.target).closest?.("a[href]");
  const href = link?.getAttribute("href");
  if (!href || href.startsWith("#") || event.defaultPrevented) return;
  event.preventDefault();
  go(href);
});
