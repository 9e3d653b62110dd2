// Somebody who reads while others send: a page that is cached, and one that is made for each reader. Reads in a thread of its
// own, whose clock does not wait for what the senders do.

import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { percentile } from '../report.mjs';

const pages = { cached: '/', uncached: '/feedback/new' };
const millisBetween = 10;

/** Reads both pages in turn for so long; p50 and p99 of each in milliseconds, from the request to the last byte. */
export function startReading(url, seconds) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { url, seconds } });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}

async function readFor(url, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = { cached: [], uncached: [] };
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
    for (const [kind, path] of Object.entries(pages)) {
      times[kind].push(await timeToRead(url + path, agent));
      await pause(millisBetween);
    }
  }
  agent.destroy();
  return Object.fromEntries(Object.entries(times).map(([kind, all]) => [kind, { p50: percentile(all, 0.5), p99: percentile(all, 0.99) }]));
}

function timeToRead(address, agent) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'Accept-Encoding': 'br' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answers ${response.statusCode}.`));
      response.resume().on('end', () => resolve(performance.now() - began));
    }).on('error', reject);
  });
}

if (!isMainThread) parentPort.postMessage(await readFor(workerData.url, workerData.seconds));
