/** The notebook did not open: what is wrong, and what can be put back. */
import * as notebook from "../notebook-api.js";
import { $, write } from "../dom.js";
import { begin } from "../elements/app-shell.js";
import { trouble } from "../errors.js";
import { t } from "../l10n.js";

async function anew() {
  try {
    await notebook.startAnew();
    location.href = "index.html";
  } catch (error) { trouble(error); }
}

async function restore(/** @type {() => Promise<{file: string} | null>} */ way) {
  try {
    if (!await way()) return;
    write($("#done"), t("recovery-done"));
    location.href = "index.html";
  } catch (error) { trouble(error); }
}

$("#newest").addEventListener("click", () => restore(notebook.restoreNewest));
$("#other").addEventListener("click", () => restore(notebook.restoreBackup));
$("#anew").addEventListener("click", anew);
await begin("recovery", () => {}, async (start) => {
  write($("#message"), start?.trouble?.message ?? t("recovery-fine"));
  write($("#hint"), start?.trouble?.hint ?? "");
});
