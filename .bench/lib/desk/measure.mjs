// A portal whose queue is empty, then full; one moderator who opens it and decides, then several who have it open.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runJava } from '../java.mjs';
import { live } from '../live.mjs';
import { root, startPortal, throwAwayFolder } from '../portal.mjs';
import { untilQuiet } from '../quiet.mjs';
import { median } from '../report.mjs';
import { openLog, writingLog } from './accessLog.mjs';
import { launchBrowser, leave, name, newPage, openNext, openQueue, openSignIn, publish, setUp, signIn } from './moderator.mjs';

const main = 'org.jingnuo.moderation.bench.DeskBench';

// before the code is compiled that runs often
const roundsToWarmUp = 15;

// with one to set up and one to warm up, as many codes as the desk takes at once from one person
const sessions = 8;

/** Medians of the rounds of one moderator with an empty queue and a full one; and bytes of live heap for each session. */
export async function measureDesk({ items, rounds }) {
  await using data = throwAwayFolder();
  await using log = throwAwayFolder();
  await using portal = await startPortal(data.path, { JAVA_OPTIONS: writingLog(log.path) });
  await using browser = await launchBrowser();
  const page = await newPage(browser);
  const codes = await setUp(page, portal.url, await appoint(data.path));
  await runJava(main, 'moderator', data.path, name);
  const readLog = openLog(log.path);
  const empty = await measureRounds('empty', page, portal.url, readLog, rounds);
  await runJava(main, 'fill', data.path, items);
  const full = await measureRounds('full', page, portal.url, readLog, rounds);
  return { sessions, empty, full, heap: await measureHeap(browser, portal, codes) };
}

/** Makes an administrator, as people do; resolves to the secret of the link. */
async function appoint(dataFolder) {
  const { stdout } = await promisify(execFile)(join(root, 'portal'), ['admin', name, '--data', dataFolder]);
  return stdout.match(/link=([\w-]+)/)[1];
}

async function measureRounds(queue, page, url, readLog, rounds) {
  for (let round = 1; round <= roundsToWarmUp; round++) await measureRound(page, url, readLog);
  await untilQuiet();
  const results = [];
  for (let round = 1; round <= rounds; round++) {
    process.stderr.write(`${queue} queue, round ${round} of ${rounds}\n`);
    results.push(await measureRound(page, url, readLog));
  }
  return Object.fromEntries(Object.keys(results[0]).map((step) => [step, medians(results.map((result) => result[step]))]));
}

/** What each step took; with nothing to decide, there is no deciding. */
async function measureRound(page, url, readLog) {
  await leave(page);
  readLog();
  await openQueue(page, url);
  const opening = readLog();
  const found = await openNext(page);
  const next = readLog();
  if (!found) return { opening, next };
  await publish(page);
  return { opening, next, decided: readLog() };
}

function medians(results) {
  const of = (key) => median(results.map((result) => result[key]));
  return { millis: of('millis'), requests: of('requests') };
}

/** Bytes for each visitor on the page to sign in, and for each moderator with the queue open. */
async function measureHeap(browser, portal, [first, ...codes]) {
  process.stderr.write('heap\n');
  await signIn(await newPage(browser), portal.url, first);
  const growth = async (open) => {
    const before = await live(portal.pid);
    for (let session = 0; session < sessions; session++) await open(await newPage(browser), session);
    const after = await live(portal.pid);
    return (after.bytes - before.bytes) / sessions;
  };
  return {
    visitor: await growth((page) => openSignIn(page, portal.url)),
    moderator: await growth((page, session) => signIn(page, portal.url, codes[session])),
  };
}
