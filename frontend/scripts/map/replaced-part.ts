/**
 * Puts the part of `page` with this id in the place of ours; what was open stays open, the focus stays where it was, and a status
 * stays the same element: screen readers say what changes in it, and nothing of one that is new.
 */
export function replacePart(id: string, page: Document): void {
  const before = document.getElementById(id);
  const after = page.getElementById(id);
  if (!before || !after) return;
  const open = foldedIn(before).map((details) => details.open);
  if (before instanceof HTMLDetailsElement && after instanceof HTMLDetailsElement) after.open = before.open;
  foldedIn(after).forEach((details, index) => (details.open ||= nameOf(details) === nameOf(foldedIn(before)[index]) && open[index]));
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  const again = focused && counterpart(focused, after);
  exchange(before, document.adoptNode(after));
  again?.focus({ preventScroll: true });
}

function exchange(before: Element, after: Element): void {
  const [told, tells] = [before, after].map((part) => part.querySelector(':scope > [role=status]'));
  if (!told || !tells) {
    before.replaceWith(after);
    return;
  }
  const nodes = [...after.childNodes];
  const at = nodes.indexOf(tells);
  [...before.childNodes].filter((node) => node !== told).forEach((node) => node.remove());
  told.before(...nodes.slice(0, at));
  told.after(...nodes.slice(at + 1));
  if (told.textContent !== tells.textContent) told.textContent = tells.textContent;
}

function foldedIn(part: Element): HTMLDetailsElement[] {
  return [...part.querySelectorAll('details')];
}

function nameOf(details?: Element): string {
  return details?.querySelector('summary')?.textContent ?? '';
}

/** The field of the same name and value, the title of the same words, or the element of the same id. */
function counterpart(element: Element, part: Element): HTMLElement | null {
  if (element instanceof HTMLInputElement) {
    return part.querySelector(`input[name=${CSS.escape(element.name)}][value=${CSS.escape(element.value)}]`);
  }
  if (element.id) return part.querySelector(`#${CSS.escape(element.id)}`);
  return [...part.querySelectorAll<HTMLElement>(element.tagName)].find((other) => other.textContent === element.textContent) ?? null;
}
