/** What a visit needs only at times, fetched when first used: arrows on the lanes, a screen that stays awake. */

/** Gives the lane that an arrow leads to. @param {string} key @param {HTMLButtonElement} from @param {HTMLButtonElement[]} lanes */
export const lead = (key, from, lanes) => lanes[(lanes.indexOf(from) + (key === "ArrowDown" || key === "ArrowRight" ? 1 : 2)) % 3];

/** Keeps the screen awake in a room; where that is refused, nothing is said. */
export const wake = () => { navigator.wakeLock?.request("screen").catch(() => {}); };
