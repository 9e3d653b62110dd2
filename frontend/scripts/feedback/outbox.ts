/** Sends from an open page: at once, when the connection is back, and again after growing pauses. */

import { deliver, deliverAll } from './delivery.js';
import type { Entry } from './entry.js';

/** Name under which the worker is called when there is a connection, even with every page closed. */
export const SYNC = 'feedback';

/** Pauses, milliseconds. */
const shortest = 5_000;
const longest = 15 * 60_000;

interface SyncRegistration extends ServiceWorkerRegistration {
  sync?: { register(tag: string): Promise<void> };
}

let timer: ReturnType<typeof setTimeout> | undefined;
let changed = () => {};

/** Sends what waits, now and from now on; to be called once on every page. */
export function keepSending(then: () => void): void {
  changed = then;
  window.addEventListener('online', () => void sendAll());
  void sendAll();
}

/** Sends one entry now; should the page be closed meanwhile, the worker does it. */
export async function sendNow(key: string): Promise<Entry | undefined> {
  await callWorker();
  const entry = await deliver(key);
  if (entry?.state === 'waiting') schedule([entry]);
  return entry;
}

async function sendAll(): Promise<void> {
  schedule(await deliverAll());
  changed();
}

function schedule(waiting: Entry[]): void {
  clearTimeout(timer);
  if (waiting.length) timer = setTimeout(() => void sendAll(), Math.min(...waiting.map(pauseOf)));
}

function pauseOf({ tries, heldUntil }: Entry): number {
  return Math.max(heldUntil - Date.now(), Math.min(shortest * 3 ** (tries - 1), longest));
}

async function callWorker(): Promise<void> {
  const registration: SyncRegistration | undefined = await navigator.serviceWorker?.getRegistration();
  await registration?.sync?.register(SYNC).catch(() => undefined); // some people switch it off
}
