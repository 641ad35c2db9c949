/** All papers of the team at once: what to look at first, then one folder. */
import * as paper from "../paper-api.js";
import { $, el, icon } from "../dom.js";
import { say, t } from "../l10n.js";
import { watched } from "./export-watch.js";
import { drawn } from "./paper-check.js";

const looked = el("input", { type: "checkbox" });
const findings = el("ul", { class: "flow tight" });
const confirm = el("label", { class: "pick" }, looked, el("span", {}, t("export-looked")));
const check = el("section", { class: "flow tight", "aria-label": t("export-check") }, el("h3", {}, t("export-check")), findings, confirm);
/** What was shown when it was confirmed. */
let shown = "";

/** Saves the papers; the first press shows what must be looked at, if there is such a thing.
 * @param {{walk: string, lang: string}} wanted @param {string} lang the language of the walk */
export async function saveTeam(wanted, lang) {
  const done = $("#team-done");
  done.replaceChildren();
  const found = (await paper.teamView(wanted)).findings;
  const now = JSON.stringify(found);
  if (now !== shown) {
    shown = now;
    looked.checked = false;
    findings.replaceChildren(...drawn(found, lang));
    confirm.hidden = !found.some((one) => one.must);
    $("#team-check").replaceChildren(...(found.length ? [check] : []));
  }
  if (found.some((one) => one.must) && !looked.checked) return looked.focus();
  const { made } = await watched($("#team-under-way"), $("#save-team"), () => paper.saveTeam(wanted));
  if (!made) return;
  const told = made.stopped ? say("export-team-stopped", { n: made.files.length }) : say("export-team-saved", { n: made.files.length });
  done.append(el("p", { class: "told" }, icon(made.stopped ? "alert" : "check"), el("span", {}, told)), el("ul", { class: "quiet" }, ...made.files.map((file) => el("li", {}, file))));
  if (made.missing) done.append(el("p", { class: "care" }, say("export-missing", { characters: made.missing })));
}
