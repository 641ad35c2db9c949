/** Settings: each choice works at once. */
/** @import {Settings, SettingsPatch} from "../types" */
import * as api from "../api.js";
import { $, el, setIfNotFocused } from "../dom.js";
import { begin } from "../elements/app-shell.js";
import { trouble } from "../errors.js";
import { acts } from "../keys.js";
import { say, t, wear } from "../l10n.js";
import { flush, push, queue } from "../save.js";

/** Keys of pages other than this one. */
const ELSEWHERE = [["Ctrl+1 / 2 / 3", "settings-key-lanes"], ["Ctrl+Enter", "settings-key-finish"], ["Ctrl+N", "settings-key-new"], ["Ctrl+P", "common-step-export"], ["Alt+← →", "settings-key-move"], ["Esc", "settings-key-esc"]];

function draw(/** @type {Settings} */ now) {
  for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[type=radio]"))) {
    box.checked = String(now[/** @type {keyof Settings} */ (box.name)]) === box.value;
  }
  setIfNotFocused($("#my-name"), now.my_name);
}

async function choose(/** @type {SettingsPatch} */ patch) {
  try {
    wear(await api.changeSettings({ patch }));
    if (patch.language && await flush()) location.reload();
  } catch (error) { trouble(error); }
}

for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[type=radio]"))) {
  box.addEventListener("change", () => choose({ [box.name]: box.name === "text_size" ? Number(box.value) : box.value }));
}
const name = /** @type {HTMLInputElement} */ ($("#my-name"));
name.addEventListener("input", () => {
  const patch = { my_name: name.value };
  queue("my_name", async () => { await api.changeSettings({ patch }); });
});
name.addEventListener("blur", push);

/** @param {string} id @param {() => Promise<{file: string} | null>} way @param {string} key */
function copy(id, way, key) {
  $(id).addEventListener("click", async () => {
    if (!await flush(2000)) return;
    try {
      const made = await way();
      if (made) $("#done").replaceChildren(await say(key, { file: made.file }));
    } catch (error) { trouble(error); }
  });
}
copy("#backup", api.saveBackup, "settings-backed-up");
copy("#restore", api.restoreBackup, "settings-restored");

await begin("settings", () => {}, async (start) => { if (start) draw(start.settings); });
$("#key-list").replaceChildren(...[...acts.map((one) => [one.keys, one.key]), ...ELSEWHERE].flatMap(([keys, key]) => [el("dt", {}, el("kbd", {}, keys)), el("dd", {}, t(key))]));
