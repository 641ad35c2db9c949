// Runs before the page's own scripts, in tests only: notes what broke the content policy, which scripts failed,
// and what listens to presses. It changes nothing that a page can see.
(() => {
  /** @type {{policy: string[], errors: string[], listeners: EventTarget[], places: string[]}} */
  const seen = { policy: [], errors: [], listeners: [], places: [] };
  Object.defineProperty(window, '__seen', { value: seen });
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'click' || type === 'dblclick' || type === 'mousedown' || type === 'mouseup') {
      const place = String(new Error().stack).split('\n').slice(1, 4).join(' < ');
      // The host itself may listen on the root, for dragging the window; the page's own scripts may not.
      if (this !== document.documentElement || place.includes('/js/')) seen.listeners.push(this);
      // Where it was added, for whoever has to find it.
      if (this instanceof Element && !this.matches('button,a,input,select,textarea,summary,label,dialog,form')) seen.places.push(place);
    }
    return add.call(this, type, ...rest);
  };
  add.call(document, 'securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } =
      /** @type {SecurityPolicyViolationEvent} */ (event);
    seen.policy.push(`${violatedDirective} ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`);
  }, true);
  add.call(window, 'error', (event) => {
    const { message, filename, lineno, target } = /** @type {ErrorEvent} */ (event);
    const from = target instanceof HTMLElement ? target.outerHTML.slice(0, 120) : `${filename}:${lineno}`;
    seen.errors.push(`${message ?? 'did not load'} at ${from}`);
  }, true);
  add.call(window, 'unhandledrejection', (event) => {
    const { reason } = /** @type {PromiseRejectionEvent} */ (event);
    seen.errors.push(`unhandled: ${reason?.stack ?? ''} ${reason?.message ?? JSON.stringify(reason)}`);
  });
})();
