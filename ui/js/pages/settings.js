/** Settings: each choice works at once. */
/** @import {Settings, SettingsPatch} from "../types" */
import * as notebook from "../notebook-api.js";
import { $, el, setIfNotFocused, write } from "../dom.js";
import { begin } from "../elements/app-shell.js";
import { fieldError, trouble } from "../errors.js";
import { acts } from "../keys.js";
import { say, t, wear } from "../l10n.js";
import { flush, push, queue } from "../save.js";

/** Keys of pages other than this one. */
const ELSEWHERE = [["Ctrl+1 / 2 / 3", "settings-key-lanes"], ["Ctrl+Enter", "settings-key-finish"], ["Ctrl+N", "settings-key-new"], ["Ctrl+P", "common-step-export"], ["Alt+← →", "settings-key-move"], ["Alt+↑ ↓", "settings-key-row"], ["Esc", "settings-key-esc"]];

function draw(/** @type {Settings} */ now) {
  for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[type=radio]"))) {
    box.checked = String(now[/** @type {keyof Settings} */ (box.name)]) === box.value;
  }
  setIfNotFocused($("#my-name"), now.my_name);
  drawNames(now);
}

async function choose(/** @type {SettingsPatch} */ patch) {
  try {
    wear(await notebook.changeSettings({ patch }));
    if (patch.language && await flush()) location.reload();
  } catch (error) { trouble(error); }
}

for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[type=radio]"))) {
  box.addEventListener("change", () => choose({ [box.name]: box.name === "text_size" ? Number(box.value) : box.value }));
}
const name = /** @type {HTMLInputElement} */ ($("#my-name"));
name.addEventListener("input", () => {
  const patch = { my_name: name.value };
  queue("my_name", async () => { await notebook.changeSettings({ patch }); });
});
name.addEventListener("blur", push);

const names = { form: /** @type {HTMLFormElement} */ ($("#name-form")), field: /** @type {HTMLInputElement} */ ($("#name")), all: $("#let-all-in") };
/** Shows how many names there are; which ones, nobody can tell. */
function drawNames(/** @type {Settings} */ now) {
  write($("#names-count"), say("settings-names-count", { n: now.names }));
  names.all.hidden = $("#let-in").hidden = !now.names;
}
/** Changes the list by what is in the field; a refusal leaves the name there. */
async function change(/** @type {() => Promise<Settings>} */ send) {
  rest();
  try {
    drawNames(await send());
    names.form.reset();
    fieldError(names.field, null);
  } catch (error) { trouble(error); }
  names.field.focus();
}
function rest() {
  delete names.all.dataset.sure;
  write(names.all, t("settings-names-forget"));
}
names.form.addEventListener("submit", (event) => { event.preventDefault(); change(() => notebook.keepOut({ name: names.field.value })); });
$("#let-in").addEventListener("click", () => change(() => notebook.letIn({ name: names.field.value })));
// What is erased for good is asked about once.
names.all.addEventListener("click", () => {
  if (names.all.dataset.sure) change(() => notebook.letAllIn());
  else {
    names.all.dataset.sure = "yes";
    write(names.all, t("settings-names-forget-sure"));
  }
});
names.all.addEventListener("blur", rest);

$("#backup").addEventListener("click", async () => {
  if (!await flush(2000)) return;
  try {
    const made = await notebook.saveBackup();
    if (made) write($("#done"), say("settings-backed-up", { file: made.file }));
  } catch (error) { trouble(error); }
});
$("#restore").addEventListener("click", async () => {
  if (!await flush(2000)) return;
  try {
    const made = await notebook.restoreBackup();
    // The page begins anew, with the settings of that notebook.
    if (made) location.replace(`settings.html?restored=${encodeURIComponent(made.file)}`);
  } catch (error) { trouble(error); }
});

await begin("settings", () => {}, async (start) => { if (start) draw(start.settings); });
const restored = new URLSearchParams(location.search).get("restored");
if (restored) write($("#done"), say("settings-restored", { file: restored }));
$("#key-list").replaceChildren(...[...acts.map((one) => [one.keys, one.key]), ...ELSEWHERE].flatMap(([keys, key]) => [el("dt", {}, el("kbd", {}, keys)), el("dd", {}, t(key))]));
