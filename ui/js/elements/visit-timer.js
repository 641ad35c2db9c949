/** The silent timer: a bar and words, worked out from the moment of entering. */
/** @import {VisitEntry} from "../types" */
import { announce } from "../announce.js";
import { $, write } from "../dom.js";
import { say, t } from "../l10n.js";

/** @type {number | undefined} */ let ticking;
let told = Infinity;

/** Shows the time of a visit; says only that five minutes and one minute are left. */
export function timer(/** @type {VisitEntry} */ visit, /** @type {string} */ planned) {
  clearInterval(ticking);
  const entered = visit.entered_at && !visit.left_at ? Date.parse(visit.entered_at) : null;
  $("#time").hidden = entered === null;
  $("#planned").hidden = entered !== null;
  write($("#planned"), visit.left_at ? t("visit-left") : planned || say("visit-minutes", { n: visit.minutes }));
  if (entered === null) return;
  let shown = -1;
  const tick = () => {
    const gone = Math.max(0, Date.now() - entered) / 60000;
    /** @type {HTMLProgressElement} */ ($("#track")).setAttribute("value", String(Math.min(1, gone / Math.max(1, visit.minutes))));
    const left = Math.max(0, Math.ceil(visit.minutes - gone));
    if (left === shown && left > 0) return;
    shown = left;
    write($("#minute"), say("visit-minute", { n: Math.floor(gone) }));
    write($("#left"), left > 0 ? say("visit-left-minutes", { n: left }) : say("visit-time-over", {}));
    for (const mark of [5, 1]) {
      if (left === mark && told > mark) { told = mark; say("visit-left-minutes", { n: mark }).then(announce); }
    }
  };
  tick();
  ticking = setInterval(tick, 1000);
}
