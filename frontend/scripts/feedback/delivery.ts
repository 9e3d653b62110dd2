/** Sends what waits, from whichever page or worker comes first, and notes what became of it. */

import { Answered, send, upload } from './api.js';
import { type Entry, rekeyed, withoutUploads } from './entry.js';
import { solve } from './proof-of-work.js';
import { all, change, picture, read } from './store.js';

/** Of an entry that can be sent at once after all, with its photos uploaded anew. */
const AGAIN = 'again';
const mostAtOnce = 3;

/** What an entry becomes. */
type Change = (entry: Entry) => Entry;

/** Tries everything that waits, and returns what still does. */
export async function deliverAll(): Promise<Entry[]> {
  const still: Entry[] = [];
  for (const { key } of (await all()).filter(({ state }) => state === 'waiting')) {
    const entry = await deliver(key);
    if (entry?.state === 'waiting') still.push(entry);
  }
  return still;
}

/** Sends one entry if it still waits and the server is not to be left alone; returns it as it is then. */
export async function deliver(key: string): Promise<Entry | undefined> {
  const after = await deliverOnce(key);
  return after?.state === 'waiting' && after.reason === AGAIN && after.tries < mostAtOnce ? deliver(after.key) : after;
}

/** Also after the worker or another tab, being faster, has given it another key. */
async function readAny(key: string): Promise<Entry | undefined> {
  return (await read(key)) ?? (await all()).find(({ formerKeys }) => formerKeys?.includes(key));
}

function deliverOnce(key: string): Promise<Entry | undefined> {
  return alone(key, async () => {
    const entry = await readAny(key);
    if (entry?.state !== 'waiting' || entry.heldUntil > Date.now() || entry.key !== key) return entry;
    const becomes = await attempt(entry);
    return change(key, (now) => {
      const next = becomes(now ?? entry);
      // what was deleted while it was being sent leaves its code, the only way to withdraw it
      return now || next.state === 'sent' ? next : undefined;
    });
  });
}

/**
 * Uploads what has not been yet of an entry's photos; nobody else does it meanwhile.
 *
 * @throws Answered if the server does not take one; another error if it cannot be reached
 */
export function uploadAhead(key: string): Promise<Entry | undefined> {
  return alone(key, async () => {
    const entry = await read(key);
    return entry?.state === 'draft' ? uploadPhotos(entry) : entry;
  });
}

/** One after the other, each noted at once: what got through is not sent again. */
async function uploadPhotos(entry: Entry): Promise<Entry> {
  let uploaded = entry;
  for (const photo of entry.photos.filter(({ name }) => !name)) {
    const blob = await picture(photo.hash);
    if (!blob) continue; // taken out meanwhile
    await note(entry.key, photo.hash, { tried: true });
    const name = await upload(entry.key, photo, blob);
    uploaded = (await note(entry.key, photo.hash, { name })) ?? uploaded;
  }
  return uploaded;
}

function note(key: string, hash: string, noted: { name: string } | { tried: boolean }): Promise<Entry | undefined> {
  return change(key, (now) => now && { ...now, photos: now.photos.map((photo) => (photo.hash === hash ? { ...photo, ...noted } : photo)) });
}

async function attempt(entry: Entry): Promise<Change> {
  try {
    const { code, url } = await proven(await uploadPhotos(entry));
    return (now) => ({ ...now, code, url, state: 'sent', fields: {}, photos: [], changedAt: Date.now(), reason: '' });
  } catch (fault) {
    return changeAfter(fault);
  }
}

async function proven(entry: Entry): ReturnType<typeof send> {
  try {
    return await send(entry);
  } catch (fault) {
    const challenge = fault instanceof Answered && fault.status === 428 && fault.problem.challenge;
    if (!challenge) throw fault;
    return send(entry, await solve(challenge));
  }
}

function changeAfter(fault: unknown): Change {
  if (!(fault instanceof Answered)) return later('offline');
  const { status, problem } = fault;
  const reason = problem.reason?.toLowerCase() ?? '';
  if (status === 401) return later('unidentified');
  if (status === 429) return later(reason, problem.retryAfter);
  if (status >= 500 || status === 404 || status === 428) return later('unavailable', problem.retryAfter);
  if (fault.missesPhoto) return (entry) => later(AGAIN)(withoutUploads(entry));
  if (reason === 'too_many') return (entry) => later(AGAIN)(rekeyed(entry));
  if (status === 409) return (entry) => refused('otherwise')({ ...rekeyed(entry), url: problem.url ?? '' });
  if (status === 403) return refused('elsewhere');
  return refused(reason || 'mistaken');
}

function later(reason: string, seconds = 0): Change {
  return (entry) => ({ ...entry, reason, tries: entry.tries + 1, heldUntil: seconds && Date.now() + seconds * 1000 });
}

function refused(reason: string): Change {
  return (entry) => ({ ...entry, reason, state: 'refused' });
}

/** Two tabs and the worker take turns; where the browser cannot keep them apart, the key does. */
function alone<T>(key: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(`feedback ${key}`, work) : work();
}
