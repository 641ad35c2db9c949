/** Keys: each one has a button twin, none is a bare letter. Ctrl is Cmd on Apple. */

/** @typedef {{keys: string, key: string, run: () => void}} Act key is the name of its words */
/** Everything the open page can do, in the order of the list on Ctrl+K. @type {Act[]} */
export const acts = [];

const fields = "input, textarea, select, [contenteditable]";
/** These stay the field's own while a person is in one. */
const OWN = new Set(["Ctrl+Z", "Ctrl+Shift+Z"]);

/** Names the keys of an event, as "Ctrl+Shift+Z". */
function named(/** @type {KeyboardEvent} */ event) {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [event.ctrlKey || event.metaKey ? "Ctrl" : "", event.altKey ? "Alt" : "", event.shiftKey ? "Shift" : "", key].filter(Boolean).join("+");
}

/** Adds acts to the page. */
export const offer = (/** @type {Act[]} */ ...more) => acts.push(...more);

/** Opens the list of acts or the help of this page. */
export const sheet = async (/** @type {"actions" | "help"} */ which) => (await import("./sheets.js"))[which]();

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.repeat) return;
  const keys = named(event);
  const act = acts.find((one) => one.keys === keys);
  if (!act || document.querySelector("dialog[open]")) return;
  if (OWN.has(keys) && /** @type {Element} */ (event.target).matches?.(fields)) return;
  event.preventDefault();
  act.run();
});
