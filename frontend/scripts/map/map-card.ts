/**
 * What is promised at the places that were chosen on the map, on a card in its lower part: the list's own words, so that nobody
 * need leave the map to read them.
 */
export class MapCard {
  private readonly card: HTMLElement;
  private readonly closed: () => void;

  /** @param closed takes the reader back to the map */
  constructor(card: HTMLElement, closed: () => void) {
    this.card = card;
    this.closed = closed;
    card.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
    card.querySelector('button')!.addEventListener('click', () => this.close());
  }

  /** @param headings of the places in the list, at least one */
  show(headings: HTMLElement[]): void {
    this.card.querySelector('.content')!.replaceChildren(...headings.flatMap(copied));
    this.card.querySelector<HTMLAnchorElement>('a.action')!.href = `#${headings[0].id}`;
    this.card.hidden = false;
    this.card.focus({ preventScroll: true });
  }

  private close(): void {
    this.hide();
    this.closed();
  }

  hide(): void {
    this.card.hidden = true;
  }
}

/** The heading and what stands under it, unfolded; ids stay with the list. */
function copied(heading: HTMLElement): Node[] {
  const elements: Element[] = [heading];
  for (let next = heading.nextElementSibling; next && !/^H[23]$/.test(next.tagName); next = next.nextElementSibling) elements.push(next);
  return elements.flatMap((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    copy.removeAttribute('tabindex');
    if (!(copy instanceof HTMLDetailsElement)) return [copy];
    copy.querySelector('summary')?.remove();
    return [...copy.childNodes];
  });
}
