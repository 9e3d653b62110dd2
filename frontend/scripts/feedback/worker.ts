/**
 * Goes on when every page is closed: sends what waits once there is a connection, and shows the form and what waits without one. It
 * keeps nothing but those pages, empty, and what they fetch, and touches no other request.
 */

import { deliverAll } from './delivery.js';
import { isKeptPage, isPart, keepPage, pageOf, partOf } from './kept-pages.js';
import { SYNC } from './outbox.js';
import { removeExpired } from './store.js';
import type { ExtendableEvent, FetchEvent, SyncEvent, WorkerScope } from './worker-scope.js';

const scope = globalThis as unknown as WorkerScope;

function on<E extends Event>(type: string, act: (event: E) => void): void {
  scope.addEventListener(type, act as unknown as EventListener);
}

on<ExtendableEvent>('install', () => void scope.skipWaiting());

/** The page that started it was read before it was there. */
on<ExtendableEvent>('activate', (event) => event.waitUntil(keepOpenPages()));

on<SyncEvent>('sync', (event) => {
  if (event.tag === SYNC) event.waitUntil(sendAll());
});

on<FetchEvent>('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate' && isKeptPage(request.url)) event.respondWith(pageOf(request, (work) => event.waitUntil(work)));
  else if (isPart(request.url)) event.respondWith(partOf(request));
});

async function keepOpenPages(): Promise<void> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true });
  const address = open.map(({ url }) => url).find(isKeptPage);
  if (address) await keepPage(address, await fetch(address));
}

/** @throws Error when something still waits: then the browser calls again */
async function sendAll(): Promise<void> {
  await removeExpired();
  const waiting = await deliverAll();
  if (waiting.length) throw new Error('waiting');
}
