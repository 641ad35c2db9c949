/** The keys of the wall, fetched when first pressed. */
import { choose, move } from "./card-wall.js";

/** Arrows go from card to card and group to group; with Alt the card goes along. */
export function keys(/** @type {KeyboardEvent} */ event, /** @type {HTMLElement} */ card, /** @type {HTMLElement} */ wall) {
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (event.key === "Escape" && card.getAttribute("aria-pressed") === "true") choose(null);
  if (!step) return;
  // Groups that wait for their stage are out of sight.
  const groups = [...wall.children].filter((group) => group.checkVisibility());
  const at = groups.indexOf(/** @type {Element} */ (card.closest(".group")));
  const sideways = event.key === "ArrowRight" || event.key === "ArrowLeft";
  if (event.altKey && sideways) {
    const group = /** @type {HTMLElement | undefined} */ (groups[at + step]);
    if (group) move(group.matches(".loose") ? null : group.dataset.id ?? null, /** @type {HTMLElement} */ (card.parentElement).dataset.id ?? null);
    return;
  }
  const all = /** @type {HTMLElement[]} */ (groups.flatMap((group) => [...group.querySelectorAll(".card")]));
  const way = step > 0 ? groups.slice(at + 1) : groups.slice(0, at).reverse();
  const target = sideways ? way.map((group) => group.querySelector(".card")).find(Boolean) : all[all.indexOf(card) + step];
  if (!target) return;
  for (const one of /** @type {NodeListOf<HTMLElement>} */ (wall.querySelectorAll(".card"))) one.tabIndex = one === target ? 0 : -1;
  /** @type {HTMLElement} */ (target).focus();
}
