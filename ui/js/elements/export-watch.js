/** Watches over an export that takes long: a word for where it is, and a way to stop it. */
import * as paper from "../paper-api.js";
import { el, write } from "../dom.js";
import { t } from "../l10n.js";

/** Runs an export and shows in a place where it is; answers with what came of it and whether it was told to stop.
 * @template V @param {HTMLElement} place @param {HTMLElement} button which began it @param {() => Promise<V>} way */
export async function watched(place, button, way) {
  let stopped = false;
  const told = el("p", { role: "status" });
  const cancel = el("button", { type: "button", onclick: () => {
    if (stopped) return;
    stopped = true;
    cancel.setAttribute("aria-disabled", "true");
    write(told, t("export-stopping"));
    paper.stopExport().catch(() => {});
  } }, t("export-cancel"));
  const look = async () => {
    const now = await paper.exportStep().catch(() => null);
    if (!now || stopped || !timer) return;
    if (!place.firstChild) place.replaceChildren(el("div", { class: "row" }, cancel, told));
    write(told, [now.paper, now.step].filter(Boolean).join(" · "));
  };
  let timer = setInterval(look, 300);
  try {
    return { made: await way(), stopped };
  } finally {
    clearInterval(timer);
    timer = 0;
    // Whoever pressed Cancel is led back to where it began.
    if (place.contains(document.activeElement)) button.focus();
    place.replaceChildren();
  }
}
