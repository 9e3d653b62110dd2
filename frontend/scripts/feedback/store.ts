/** Keeps entries and their photos on the phone, for the page as for the worker. */

import { type Entry, isExpired } from './entry.js';

const ENTRIES = 'entries';
const PHOTOS = 'photos';

/** Tells other tabs and the worker's pages that something changed. */
const changes = typeof BroadcastChannel === 'function' ? new BroadcastChannel('feedback') : undefined;

let opened: Promise<IDBDatabase> | undefined;

/** @throws DOMException where the browser keeps nothing, e.g. in some private windows */
function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const opening = indexedDB.open('feedback', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(ENTRIES, { keyPath: 'key' });
      opening.result.createObjectStore(PHOTOS);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  return opened;
}

/** Every entry, what changed last first. */
export async function all(): Promise<Entry[]> {
  const store = (await database()).transaction(ENTRIES).objectStore(ENTRIES);
  const entries: Entry[] = await answer(store.getAll());
  return entries.sort((a, b) => b.changedAt - a.changedAt);
}

export async function read(key: string): Promise<Entry | undefined> {
  return answer((await database()).transaction(ENTRIES).objectStore(ENTRIES).get(key));
}

/** The picture of this hash; undefined once no entry has it. */
export async function picture(hash: string): Promise<Blob | undefined> {
  return answer((await database()).transaction(PHOTOS).objectStore(PHOTOS).get(hash));
}

/**
 * Changes one entry, or makes it, with nothing in between.
 *
 * @param change is given the entry as it is now, and answers what it is to be: undefined for not at all
 * @param picture kept under its hash with it
 * @returns what it is now
 */
export async function change(
  key: string,
  change: (entry: Entry | undefined) => Entry | undefined,
  picture?: { hash: string; blob: Blob },
): Promise<Entry | undefined> {
  const transaction = (await database()).transaction([ENTRIES, PHOTOS], 'readwrite');
  const entries = transaction.objectStore(ENTRIES);
  const done = finished(transaction);
  const before: Entry | undefined = await answer(entries.get(key));
  const after = change(before);
  if (before && before.key !== after?.key) entries.delete(before.key);
  if (after) entries.put(after);
  if (picture) transaction.objectStore(PHOTOS).put(picture.blob, picture.hash);
  else if (before && before.photos.length > (after?.photos.length ?? 0)) await sweep(entries, transaction.objectStore(PHOTOS));
  await done;
  changes?.postMessage(key);
  return after;
}

export async function remove(key: string): Promise<void> {
  await change(key, () => undefined);
}

/** Deletes the drafts and codes that nobody came back to. */
export function removeExpired(): Promise<void> {
  return removeWhere(isExpired);
}

/** Forgets what was sent: all of it, or that whose own page has been seen. */
export function forgetSent(page?: string): Promise<void> {
  return removeWhere(({ state, url }) => state === 'sent' && (!page || url === page));
}

/** Deletes what is so, also by the time it is deleted. */
async function removeWhere(unwanted: (entry: Entry) => boolean): Promise<void> {
  for (const { key } of (await all()).filter(unwanted)) await change(key, (now) => (now && unwanted(now) ? undefined : now));
}

/** Calls back whenever another tab or the worker has changed something. */
export function whenChanged(then: () => void): void {
  changes?.addEventListener('message', then);
}

/** Deletes pictures that no entry has. */
async function sweep(entries: IDBObjectStore, pictures: IDBObjectStore): Promise<void> {
  const kept: Entry[] = await answer(entries.getAll());
  const hashes = new Set(kept.flatMap(({ photos }) => photos.map(({ hash }) => hash)));
  for (const hash of await answer(pictures.getAllKeys())) if (!hashes.has(String(hash))) pictures.delete(hash);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}
