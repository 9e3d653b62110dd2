/**
 * Replaces the page the server rendered by the same page under Flow, in one frame and without a trace: scroll position,
 * focus, selection, opened details and whatever was typed, ticked or tapped meanwhile are carried over.
 */

/** What `starter.js` left for this module. */
interface Rendered {
  /** Live buttons that were tapped before Flow was there, in order. */
  taps: HTMLElement[];
  /** Stops listening for first needs. */
  stop(): void;
}

declare global {
  interface Window {
    jingnuoRendered?: Rendered;
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsOf = (root: Element) => [...root.querySelectorAll<Field>('input:not([type=hidden]), textarea, select')];

/** The element of `to` that stands where `element` stands in `from`; both trees come from one view. */
function counterpart(element: Element, from: Element, to: Element): HTMLElement | null {
  if (element.id) {
    return to.querySelector<HTMLElement>(`#${CSS.escape(element.id)}`);
  }
  const steps: number[] = [];
  for (let at = element; at !== from; at = at.parentElement!) {
    if (!at.parentElement) return null;
    steps.unshift([...at.parentElement.children].indexOf(at));
  }
  let found: Element | undefined = to;
  for (const step of steps) found = found?.children[step];
  return found?.tagName === element.tagName ? (found as HTMLElement) : null;
}

function isTickable(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');
}

/** Gives `to` the reader's entry in `from` and tells Flow of it as if it were entered now. */
function carryEntry(from: Field, to: Field) {
  if (isTickable(from) && isTickable(to)) {
    if (from.checked !== to.checked) {
      to.checked = from.checked;
      to.dispatchEvent(new Event('change', { bubbles: true }));
    }
  } else if (from.value !== to.value) {
    to.value = from.value;
    to.dispatchEvent(new Event('input', { bubbles: true }));
    to.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function carrySelection(from: Element, to: HTMLElement) {
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement && from.selectionStart !== null) {
    to.setSelectionRange(from.selectionStart, from.selectionEnd);
  }
}

function takeOver(container: HTMLElement, outlet: HTMLElement, page: Element, live: Element, left: Rendered) {
  left.stop();
  const focused = document.activeElement;
  const focus = focused && page.contains(focused) ? counterpart(focused, page, live) : null;
  const taps = left.taps.map((tap) => counterpart(tap, page, live));
  const fields = fieldsOf(page).map((field) => [field, counterpart(field, page, live)] as const);
  for (const details of page.querySelectorAll('details')) {
    const same = counterpart(details, page, live);
    if (same instanceof HTMLDetailsElement) same.open = details.open;
  }
  const { scrollX, scrollY } = window;

  container.remove();
  outlet.removeAttribute('class');
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  for (const [from, to] of fields) if (to) carryEntry(from, to as Field);
  if (focus) {
    focus.focus({ preventScroll: true });
    carrySelection(focused!, focus); // after the entries, which move the caret to their end
  }
  for (const tap of taps) tap?.click();
}

function watch(container: HTMLElement, left: Rendered) {
  const outlet = document.getElementById('outlet')!;
  const observer = new MutationObserver(() => {
    const live = outlet.querySelector('.site');
    const page = container.firstElementChild;
    if (page && live?.querySelector('main')?.firstElementChild) {
      observer.disconnect();
      takeOver(container, outlet, page, live, left);
    }
  });
  observer.observe(outlet, { childList: true, subtree: true });
}

const container = document.getElementById('rendered');
if (container && window.jingnuoRendered) watch(container, window.jingnuoRendered);

// Links load the next page: it comes from the cache and needs no session.
window.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (link) link.setAttribute('router-ignore', '');
  },
  true,
);

export {};
