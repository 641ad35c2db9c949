/** A date in three number fields, with a remark for one that does not exist. */
import { el, setIfNotFocused } from "../dom.js";
import { fieldError } from "../errors.js";
import { t } from "../l10n.js";

/** Makes the three fields; `onDate` hears each whole date, or null when all are empty.
 * @param {string} legend @param {(date: string | null) => void} onDate @param {string} [today] shows a button for it */
export function dateParts(legend, onDate, today) {
  const part = (/** @type {string} */ key, /** @type {number} */ size) => el("input", { inputmode: "numeric", autocomplete: "off", size, maxlength: size, "data-part": key });
  const [day, month, year] = [part("day", 2), part("month", 2), part("year", 4)];
  const group = el("fieldset", { class: "date" }, el("legend", { class: "label" }, legend));
  const line = el("div", { class: "row ends parts" }, ...[day, month, year].map((field) => el("label", {}, el("span", { class: "small" }, t(`common-${field.dataset.part}`)), field)));
  group.append(line);

  /** The date as text, null if empty, undefined if it is none. */
  const read = () => {
    const [d, m, y] = [day, month, year].map((field) => field.value.trim());
    if (!d && !m && !y) return null;
    if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(y)) return undefined;
    const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
    const text = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
    return date.toISOString().startsWith(text) ? text : undefined;
  };
  const set = (/** @type {string | null} */ date, force = false) => {
    if (!force && (group.contains(document.activeElement) || day.hasAttribute("aria-invalid"))) return;
    const [y, m, d] = date ? date.split("-") : ["", "", ""];
    setIfNotFocused(day, d && String(Number(d)));
    setIfNotFocused(month, m && String(Number(m)));
    setIfNotFocused(year, y);
  };
  group.addEventListener("input", () => {
    const date = read();
    if (date === undefined) return;
    fieldError(day, null);
    onDate(date);
  });
  group.addEventListener("focusout", (event) => {
    if (group.contains(/** @type {Node | null} */ (event.relatedTarget))) return;
    fieldError(day, read() === undefined ? t("common-date-wrong") : null, t("common-date-hint"));
  });
  if (today) {
    line.append(el("button", { type: "button", onclick: () => { fieldError(day, null); set(today, true); onDate(today); } }, t("common-today")));
  }
  return { group, set };
}
