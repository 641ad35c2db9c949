// Measures the page as it stands. Every answer is a list of breaches in words; an empty list is a pass.
const CONTROLS = 'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button]';
const SLACK = 0.5; // layout works in fractions of a pixel

/** Says which element is meant, by its words where it has any. */
const name = (node) => {
  const words = (node.getAttribute('aria-label') || node.innerText || node.value || node.name || '').trim().slice(0, 40);
  return `<${node.localName}${node.id ? '#' + node.id : ''}${node.className ? '.' + String(node.className).trim().split(/\s+/).join('.') : ''}> "${words}"`;
};

/** Gives the part of an element that its scrolling ancestors let through, and whether that is all of it. */
const shown = (node) => {
  const whole = node.getBoundingClientRect();
  let { left, top, right, bottom } = whole;
  for (let up = node.parentElement; up && up !== document.documentElement && up !== document.body; up = up.parentElement) {
    const style = getComputedStyle(up);
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    // What scrolls is cut at the inner edge of the border.
    const box = up.getBoundingClientRect();
    const [x, y] = [box.left + up.clientLeft, box.top + up.clientTop];
    left = Math.max(left, x); right = Math.min(right, x + up.clientWidth);
    top = Math.max(top, y); bottom = Math.min(bottom, y + up.clientHeight);
  }
  const all = left <= whole.left + SLACK && top <= whole.top + SLACK && right >= whole.right - SLACK && bottom >= whole.bottom - SLACK;
  return { left, top, right, bottom, width: right - left, height: bottom - top, all, whole };
};

/** Gives a control's hit box: itself together with the labels that press it. */
const hit = (node) => {
  const box = shown(node);
  for (const label of node.labels ?? []) {
    if (node.localName !== 'input' || !/^(checkbox|radio)$/.test(node.type)) continue;
    const other = shown(label);
    box.left = Math.min(box.left, other.left); box.right = Math.max(box.right, other.right);
    box.top = Math.min(box.top, other.top); box.bottom = Math.max(box.bottom, other.bottom);
  }
  box.width = box.right - box.left; box.height = box.bottom - box.top;
  return box;
};

/** Tells whether a link stands within running text, where its line height rules. */
const inText = (node) => node.localName === 'a' && getComputedStyle(node).display === 'inline'
  && [...node.parentElement.childNodes].some((other) => other.nodeType === Node.TEXT_NODE && other.data.trim().length > 2);

/** Gives the controls that can be pressed now. */
const controls = () => {
  const modal = document.querySelector('dialog:modal');
  return [...(modal ?? document).querySelectorAll(CONTROLS)].filter((node) => {
    if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: false }) || node.matches(':disabled')) return false;
    const box = hit(node);
    // A skip link waits outside the page, or as a dot, until it has the focus.
    const aside = box.right <= 0 || box.bottom + scrollY <= 0 || (box.width <= 2 && box.height <= 2);
    return !aside && box.width > 0 && box.height > 0;
  });
};

const measures = {
  /** Lists controls smaller than `least`, and those of `wanted` ({selector: least}) smaller than that. */
  small(least, wanted) {
    const found = [];
    for (const node of controls()) {
      if (inText(node)) continue;
      const box = hit(node);
      let need = least;
      for (const [selector, size] of Object.entries(wanted)) if (node.matches(selector)) need = Math.max(need, size);
      const wide = box.all ? box.width : Math.max(box.width, box.whole.width);
      const high = box.all ? box.height : Math.max(box.height, box.whole.height);
      if (wide < need - SLACK || high < need - SLACK) found.push(`${name(node)} is ${wide.toFixed(1)} x ${high.toFixed(1)}, needs ${need}`);
    }
    return found;
  },

  /** Lists pairs of neighbouring controls nearer to one another than `least`. */
  near(least) {
    // What is half scrolled away is nobody's neighbour: it moves on before it is pressed.
    const boxes = controls().filter((node) => !inText(node)).map((node) => ({ node, box: hit(node) })).filter(({ box }) => box.all);
    const found = [];
    for (const [index, one] of boxes.entries()) for (const two of boxes.slice(index + 1)) {
      if (one.node.contains(two.node) || two.node.contains(one.node)) continue;
      const across = Math.max(one.box.left, two.box.left) - Math.min(one.box.right, two.box.right);
      const down = Math.max(one.box.top, two.box.top) - Math.min(one.box.bottom, two.box.bottom);
      const gap = Math.max(across, down);
      if (gap < least - SLACK) found.push(`${name(one.node)} and ${name(two.node)} are ${gap.toFixed(1)} apart, need ${least}`);
    }
    return found;
  },

  /** Lists controls nearer than `least` to one that takes something away. */
  danger(selector, least) {
    const boxes = controls().map((node) => ({ node, box: hit(node) }));
    const found = [];
    for (const one of boxes) for (const two of boxes) {
      if (!one.node.matches(selector) || one === two || two.node.matches(selector) || two.node.contains(one.node)) continue;
      const across = Math.max(one.box.left, two.box.left) - Math.min(one.box.right, two.box.right);
      const down = Math.max(one.box.top, two.box.top) - Math.min(one.box.bottom, two.box.bottom);
      const gap = Math.max(across, down);
      if (gap < least - SLACK) found.push(`${name(one.node)} is ${gap.toFixed(1)} from ${name(two.node)}, needs ${least}`);
    }
    return found;
  },

  /** Lists what makes the page scroll sideways. */
  sideways() {
    const page = document.scrollingElement;
    const wide = document.documentElement.clientWidth;
    const found = page.scrollWidth > wide + SLACK ? [`the page is ${page.scrollWidth} wide in a window of ${wide}`] : [];
    for (const node of document.body.querySelectorAll('*')) {
      if (!node.checkVisibility({ visibilityProperty: true })) continue;
      const box = shown(node);
      if (box.width > 0 && box.height > 0 && (box.right > wide + SLACK + 0.5)) found.push(`${name(node)} ends at ${box.right.toFixed(1)} of ${wide}`);
    }
    return found.slice(0, 12);
  },

  /** Lists words that are cut off, run out of their control, or leave the window. */
  cut() {
    const found = [];
    const clips = (axis) => axis === 'hidden' || axis === 'clip';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const own = text.parentElement;
      if (!text.data.trim() || !own.checkVisibility({ visibilityProperty: true }) || own.closest('option, textarea')) continue;
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      if (words.width === 0 || words.right <= 0) continue;
      let aside = false, problem = '';
      for (let up = own; up && up !== document.documentElement; up = up.parentElement) {
        const style = getComputedStyle(up);
        // Words for the ear only, and the skip link before it has the focus.
        if (style.clipPath !== 'none') { aside = true; break; }
        const box = up.getBoundingClientRect();
        const sides = words.right > box.right + 1.5 || words.left < box.left - 1.5;
        const ends = words.bottom > box.bottom + 2.5 || words.top < box.top - 2.5;
        // Undo names what it takes back; what is too long for the bar stands whole in its accessible name.
        if (style.textOverflow === 'ellipsis' && up.closest('[aria-label]')) { aside = true; break; }
        if (style.display !== 'inline' && clips(style.overflowX) && sides) problem ||= `is cut by ${name(up)}`;
        if (style.display !== 'inline' && clips(style.overflowY) && ends) problem ||= `is cut by ${name(up)}`;
        if (up.matches('button, a, label, .chip, th, td, li, h1, h2, h3, p') && style.display !== 'inline' && sides) problem ||= `runs out of ${name(up)}`;
        if (up.matches('button, .button, .pick, .chip') && style.display !== 'inline' && ends) problem ||= `runs out of ${name(up)}`;
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') break;
      }
      if (!aside && problem) found.push(`"${text.data.trim().slice(0, 40)}" ${problem}`);
    }
    return [...new Set(found)];
  },

  /** Lists controls that lie partly or wholly under other things although they are in the window. */
  covered() {
    const found = [];
    for (const node of controls()) {
      const box = shown(node);
      const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      const top = document.elementFromPoint(x, y);
      const label = top?.closest?.('label');
      if (top && !node.contains(top) && !top.contains(node) && !(label && label.control === node)) found.push(`${name(node)} lies under ${name(top)}`);
    }
    return found;
  },
};

const [what, ...rest] = arguments;
return measures[what](...rest);
