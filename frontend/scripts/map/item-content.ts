import { type TemplateResult, html, svg } from 'lit';
import { type Item, type Language, type Texts, filled } from './given.js';

const pin = svg`<path d="M16 41C11 31 2 25.5 2 15.5a14 14 0 0 1 28 0C30 25.5 21 31 16 41Z" />`;

/** What an item is called; of a cluster, which has a label of its own, the first of its places. */
export function nameOf({ properties: { kind, name, places } }: Item, language: Language, texts: Texts): string {
  if (kind !== 'division' || !places) return name[language];
  return filled(texts.several, { name: name[language], others: places - 1 });
}

/** What is inside an item's button. Only a site has a pin: the others are not known to a point. */
export function itemContent({ properties: { kind, count } }: Item, name: string): TemplateResult {
  const called = html`<span class="name">${name}</span>`;
  const counted = html`<span class="count">${count}</span>`;
  switch (kind) {
    case 'site':
      return html`<svg viewBox="0 0 32 42" aria-hidden="true">${pin}</svg>${counted}${called}`;
    case 'division':
      return html`<span class="chip">${called}<span class="dot" aria-hidden="true">·</span>${counted}</span>`;
    default:
      return html`${counted}${called}`;
  }
}
