/** How the walk before felt: what the team wished for, and what it changed because of that. */
/** @import {PulseBefore, WalkDocument} from "../types" */
import { $, el, list, write } from "../dom.js";
import { fill } from "../fields.js";
import { t } from "../l10n.js";

const [from, headline, wishes, none] = [el("p", { class: "quiet small" }), el("p", { class: "promise" }), el("ul", { class: "agreed" }), el("p", { class: "quiet" }, t("prebrief-felt-none"))];
const part = el("section", { class: "sheet flow", id: "felt", "aria-labelledby": "felt-title" },
  el("div", {}, el("h2", { id: "felt-title" }, t("prebrief-felt")), from), headline,
  el("div", { class: "flow tight" }, el("h3", {}, t("prebrief-felt-wishes")), wishes, none),
  el("label", {}, el("span", {}, t("prebrief-felt-changed")), el("span", { class: "hint" }, t("prebrief-felt-changed-hint")), el("textarea", { "data-field": "changed_because", rows: 2 })));
const way = el("a", { href: "#felt" }, t("prebrief-felt"));
$("#since").after(part);
$("#to-since").after(way);

/** Draws the part; without a pulse before there is none. */
export function draw(/** @type {WalkDocument} */ walk, /** @type {PulseBefore | null} */ felt) {
  part.hidden = way.hidden = !felt;
  if (!felt) return;
  write(from, felt.from);
  write(headline, felt.pulse.headline);
  list(wishes, felt.pulse.wishes.map((text, id) => ({ id: String(id), text })), () => {
    const row = el("li", { lang: felt.language });
    return { row, draw: (one) => write(row, one.text) };
  });
  none.hidden = felt.pulse.wishes.length > 0;
  fill(part, walk);
}
