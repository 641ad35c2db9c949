/** In and out of a room: the switch between visits, the two buttons, the timer, a screen that stays awake, and what brings a visit back where nothing was written in it. */
/** @import {VisitEntry, WalkView} from "../types" */
import * as api from "../api.js";
import { $, attr, el, icon, write } from "../dom.js";
import { say, t } from "../l10n.js";
import { act, to } from "./app-shell.js";
import { timer } from "./visit-timer.js";

/** @type {VisitEntry} */ let visit;
/** Nothing is written in this room: the field waits in the hall. */
let waits = false;
/** @type {Promise<WakeLockSentinel | void> | undefined} */ let lock;

/** Tells whether I am in the room. */
export const inside = () => Boolean(visit?.entered_at && !visit.left_at);

/** Keeps the screen awake in a room; where that may not be, nothing is said. */
function wake() {
  // A page that is hidden is let go by the platform itself.
  if (document.hidden) lock = undefined;
  else if (inside()) lock ??= navigator.wakeLock?.request("screen").catch(() => {});
  else {
    lock?.then((held) => held?.release());
    lock = undefined;
  }
}

/** Draws where I am, and which way leads on. */
export function room(/** @type {WalkView} */ view, /** @type {VisitEntry} */ here) {
  visit = here;
  const { visits, overlays, devices } = view.walk;
  $("#switch").replaceChildren(...(visits.length < 2 ? [] : visits).map((one) => {
    const link = el("a", { href: to("visit", one.id), "aria-current": one === visit && "page" }, String(one.visit_no), one.left_at ? icon("check") : null);
    attr(link, "aria-label", say(one.left_at ? "visit-switch-done" : "visit-switch", { n: one.visit_no }));
    return link;
  }));
  const [enter, onward] = [$("#enter"), $("#next")];
  enter.hidden = inside();
  write(enter, t(visit.left_at ? "visit-enter-again" : "visit-enter"));
  enter.classList.toggle("go", !visit.left_at);
  $("#leave").hidden = !inside();
  waits = overlays.includes("no_device") || (devices ?? "yes") !== "yes";
  $("main").toggleAttribute("data-hall", inside() && waits);
  $("#recall").hidden = !(waits && visit.left_at);
  onward.hidden = !visit.left_at;
  onward.setAttribute("href", to("hall", visit.id));
  timer(visit, view.times[visit.id] ?? "", view.now);
  wake();
}

/** Lets the buttons lead in and out; gives the way in. @param {HTMLTextAreaElement} area @param {() => void} left what is to be done once the note in hand is finished */
export function doors(area, left) {
  const enter = async () => { await act(() => api.enterVisit({ visit: visit.id })); area.focus(); };
  $("#enter").addEventListener("click", enter);
  $("#leave").addEventListener("click", async () => {
    // Leaving finishes the note in hand. Some systems leave the caret in the text at a press; the field could not be emptied then.
    area.blur();
    await act(() => api.leaveVisit({ visit: visit.id }));
    if (inside()) return $("#leave").focus();
    left();
    (waits ? area : $("#next")).focus();
  });
  document.addEventListener("visibilitychange", wake);
  return enter;
}
