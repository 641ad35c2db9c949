/** The silent timer: a bar and words, worked out from the moment of entering. */
/** @import {VisitEntry} from "../types" */
import { announce } from "../announce.js";
import { $, attr, write } from "../dom.js";
import { say, t } from "../l10n.js";

/** A clock that loses more than so many milliseconds was set back; less is how clocks are kept right. */
const SET_BACK = 2000;
/** @type {number | undefined} */ let ticking;
/** The moment from which the time counts. @type {number | null} */ let since = null;
let told = Infinity;
let ahead = 0;
let [wall, run] = [0, 0];

/** Gives the present moment; a clock that is set back goes on from where it was. How far it went forward may be sleep. */
function now() {
  const [before, ran] = [wall, run];
  [wall, run] = [Date.now(), performance.now()];
  const lost = run - ran - (wall - before);
  if (lost > SET_BACK) ahead += lost;
  return wall + ahead;
}

/** Shows the time of a visit or a stage from a moment on; says and marks only that five minutes and one minute are left.
 * @param {Pick<VisitEntry, "entered_at" | "left_at" | "minutes">} visit @param {string} planned @param {number} moment
 * @param {(minutes: number) => Promise<string>} [over] says that the time is over, and for how long */
export function timer(visit, planned, moment, over = () => say("visit-time-over", {})) {
  clearInterval(ticking);
  // The notebook's clock stamps the notes; the page goes by the same.
  [wall, run] = [Date.now(), performance.now()];
  ahead = moment - wall;
  const entered = visit.entered_at && !visit.left_at ? Date.parse(visit.entered_at) : null;
  if (entered !== since) [since, told] = [entered, Infinity];
  $("#time").hidden = entered === null;
  $("#planned").hidden = entered !== null;
  write($("#planned"), visit.left_at ? t("visit-left") : planned || say("visit-minutes", { n: visit.minutes }));
  if (entered === null) return;
  let shown = -1;
  const tick = () => {
    const gone = Math.max(0, now() - entered) / 60000;
    $("#track").setAttribute("value", String(Math.min(1, gone / Math.max(1, visit.minutes))));
    const left = Math.max(0, Math.ceil(visit.minutes - gone));
    if (left === shown && left > 0) return;
    shown = left;
    write($("#minute"), say("visit-minute", { n: Math.floor(gone) }));
    const words = left > 0 ? say("visit-left-minutes", { n: left }) : over(Math.floor(gone - visit.minutes));
    write($("#left"), words);
    // After sleep the moment of a mark may have gone by: what is left by now is said.
    const mark = left > 5 ? Infinity : left > 1 ? 5 : 1;
    attr($("#time"), "data-mark", mark < Infinity && String(mark));
    if (mark < told && left > 0) { told = mark; words.then(announce); }
  };
  tick();
  ticking = setInterval(tick, 1000);
}
