/** The pages of the form and of the outbox as they were last read, without anything that a person wrote, for when there is no connection. */

const CACHE = 'feedback';
/** What pages fetch, each under an address that changes with what is in it. */
const parts = ['/scripts/feedback.js', '/scripts/personal-data.json'];
const partsInPage = /\/scripts\/(?:feedback\.js|personal-data\.json)\?v=\w+/g;

/** Pages to keep; the oldest go first. */
const most = 6;

export function isKeptPage(address: string): boolean {
  return /^\/(en\/)?feedback(\/new)?$/.test(new URL(address).pathname);
}

export function isPart(address: string): boolean {
  return parts.includes(new URL(address).pathname);
}

/**
 * From the server; without it, the same page as it was, or that of another commitment in the same language.
 *
 * @param beside is given work that the page need not wait for
 */
export async function pageOf(request: Request, beside: (work: Promise<void>) => void): Promise<Response> {
  try {
    const answer = await fetch(request);
    beside(keepPage(request.url, answer.clone()).catch(() => undefined)); // a full phone keeps none
    return answer;
  } catch (unreached) {
    const kept = await keptPage(request.url);
    if (!kept) throw unreached;
    return kept;
  }
}

/** Its address changes with what is in it. */
export async function partOf(request: Request): Promise<Response> {
  return (await (await caches.open(CACHE)).match(request)) ?? fetch(request);
}

/** Keeps the page with the parts it asks for; pages that ask for other ones go. */
export async function keepPage(address: string, page: Response): Promise<void> {
  const cache = await caches.open(CACHE);
  const copy = page.clone();
  const text = await page.text();
  const wanted = [...new Set(text.match(partsInPage))];
  if (!page.ok || !wanted.length) return;
  await keepParts(cache, wanted);
  await cache.delete(nameOf(address)); // put again, it is the newest
  await cache.put(nameOf(address), copy);
  const pages = (await cache.keys()).filter(({ url }) => isKeptPage(url));
  await forget(cache, pages.slice(0, -most));
}

async function keepParts(cache: Cache, wanted: string[]): Promise<void> {
  const all = await cache.keys();
  const kept = all.map(({ url }) => new URL(url));
  const isOther = ({ pathname, search }: URL) => wanted.some((part) => part.startsWith(`${pathname}?`) && part !== pathname + search);
  if (kept.some(isOther)) await forget(cache, all);
  for (const part of wanted) if (!(await cache.match(part))) await cache.add(part);
}

/** What a kept page in the language of this one calls the commitment. */
export async function titleInKeptPages(commitment: string): Promise<string | undefined> {
  const cache = await caches.open(CACHE);
  const pages = (await cache.keys()).filter(({ url }) => new URL(url).pathname === location.pathname);
  for (const page of pages) {
    const document = new DOMParser().parseFromString(await (await cache.match(page))!.text(), 'text/html');
    const choice = document.querySelector(`[name=commitment][value="${CSS.escape(commitment)}"]`);
    if (choice) return choice.closest('label')!.textContent!;
  }
  return undefined;
}

async function keptPage(address: string): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  const same = await cache.match(nameOf(address));
  if (same) return same;
  const { pathname } = new URL(address);
  const other = (await cache.keys()).filter(({ url }) => new URL(url).pathname === pathname).pop();
  return other && insteadOf((await cache.match(other))!);
}

/** Marked as one that was made for another address. */
async function insteadOf(page: Response): Promise<Response> {
  const text = (await page.text()).replace('<html', '<html data-instead');
  const headers = new Headers(page.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return new Response(text, { headers });
}

async function forget(cache: Cache, old: readonly Request[]): Promise<void> {
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** Of a page, whatever else is in its query. */
function nameOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const commitment = searchParams.get('c');
  return commitment ? `${pathname}?c=${encodeURIComponent(commitment)}` : pathname;
}
