/** Fetches the rules by which personal data are found, which only a preview without the server needs. */

import { type Finder, finderBy } from './personal-data.js';

let fetched: Promise<Finder> | undefined;

/**
 * By the rules that the page names; once they are there, they stay.
 *
 * @throws Error if they cannot be had
 */
export function finder(): Promise<Finder> {
  fetched ??= fetchFinder().catch((fault) => {
    fetched = undefined; // there may be a connection the next time
    throw fault;
  });
  return fetched;
}

async function fetchFinder(): Promise<Finder> {
  const { rules } = document.querySelector<HTMLElement>('template[data-rules]')!.dataset;
  const answer = await fetch(rules!);
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return finderBy(await answer.json());
}
