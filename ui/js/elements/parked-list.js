/** What was set aside in the hall, at the debrief: shown once more, then erased for good. */
/** @import {ParkedLine, WalkView} from "../types" */
import { $, el, list, write } from "../dom.js";
import { trouble } from "../errors.js";
import { eraseParked } from "../hall-api.js";
import { t } from "../l10n.js";
import { refresh } from "./app-shell.js";

const button = $("#erase-parked");
let walk = "";

// What is erased for good is asked about once, on the button itself.
button.addEventListener("click", async () => {
  if (!button.dataset.sure) {
    button.dataset.sure = "yes";
    return write(button, t("debrief-erase-sure"));
  }
  try { await eraseParked({ walk }); } catch (error) { return trouble(error); }
  await refresh();
  $("h1").focus();
});

/** Draws the remarks; with none, nothing stands there. */
export function drawParked(/** @type {WalkView["walk"]} */ { id, language }, /** @type {ParkedLine[]} */ parked) {
  walk = id;
  $("#parked").hidden = parked.length === 0;
  list($("#parked ul"), parked, (one) => ({ row: el("li", { lang: language }, one.text) }));
}
