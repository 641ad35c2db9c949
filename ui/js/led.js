/** Leads whoever comes to mend words to the field that holds them: `?at=entry.field.from.to`. */
import { $ } from "./dom.js";

/** Waits until something stands below an element. @param {Element} root @param {string} selector @returns {Promise<HTMLElement>} */
const there = (root, selector) => new Promise((found) => {
  const look = () => {
    const node = /** @type {HTMLElement | null} */ (root.querySelector(selector));
    if (!node) return;
    watch.disconnect();
    found(node);
  };
  const watch = new MutationObserver(look);
  watch.observe(root, { childList: true, subtree: true });
  look();
});

/** Gives the field of an entry, opened for writing; its row where the field is not on this page.
 * @param {string} id @param {string} field */
async function seek(id, field) {
  const named = `[data-field="${CSS.escape(field)}"]`;
  if (!id) return /** @type {HTMLElement | null} */ (document.querySelector(named));
  const row = /** @type {HTMLElement | null} */ (document.querySelector(`:is(#note-${CSS.escape(id)}, [data-id="${CSS.escape(id)}"])`));
  // A note and a card show their words first, and their field when it is asked for.
  const [more, card] = [".more", ".card"].map((way) => /** @type {HTMLElement | null | undefined} */ (row?.querySelector(`:scope > ${way}, :scope > .kind > ${way}`)));
  if (row && more) {
    more.click();
    (await there(row, ".tools button")).click();
    return there(row, "textarea");
  }
  if (row && card) {
    card.click();
    return there(row, named);
  }
  return /** @type {HTMLElement | null | undefined} */ (row?.querySelector(named) ?? row?.querySelector("[data-field]")) ?? row;
}

/** Goes to the field of the address and marks the words; to the heading, if they are no longer there. @param {URLSearchParams} query */
export async function lead(query) {
  const [id, field, from, to] = (query.get("at") ?? "").split(".");
  const found = await seek(id, field ?? "") ?? $("h1");
  for (let fold = found.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  // What waits for a later stage is not in sight; the line that says so is.
  const wait = found.checkVisibility() ? null : /** @type {HTMLElement | null} */ (found.closest("[data-waits]")?.querySelector(":scope > .waits") ?? $("h1"));
  if (wait) wait.tabIndex = -1;
  const place = wait ?? found;
  if (to && (place instanceof HTMLTextAreaElement || place instanceof HTMLInputElement)) place.setSelectionRange(Number(from), Number(to));
  place.focus();
  place.scrollIntoView({ block: "center" });
}
