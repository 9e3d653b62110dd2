// What readers who keep no cookie leave behind in memory.

import { Agent, get } from 'node:http';
import { live } from './live.mjs';
import { publicPages } from './pages.mjs';
import { startPortal, throwAwayFolder } from './portal.mjs';
import { median } from './report.mjs';

const visits = 10_000;
const atOnce = 16;

/** Growth of the live heap in bytes and the number of sessions after each round of visits to every kind of page. */
export async function measureHeap(rounds) {
  await using data = throwAwayFolder();
  await using portal = await startPortal(data.path);
  const addresses = (await publicPages(portal.url)).map(({ path }) => portal.url + path);
  // the first visits fill the page cache, pools and compiled code, which is not growth
  await visit(addresses);
  const results = [];
  let before = await live(portal.pid);
  for (let round = 1; round <= rounds; round++) {
    process.stderr.write(`heap, round ${round} of ${rounds}\n`);
    await visit(addresses);
    const after = await live(portal.pid);
    results.push({ before: before.bytes, after: after.bytes, growth: after.bytes - before.bytes, sessions: after.sessions });
    before = after;
  }
  return {
    visits,
    rounds: results,
    live: before.bytes,
    growth: median(results.map(({ growth }) => growth)),
    sessions: Math.max(...results.map(({ sessions }) => sessions)),
  };
}

async function visit(addresses) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  let next = 0;
  const reader = async () => {
    while (next < visits) await read(addresses[next++ % addresses.length], agent);
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  agent.destroy();
}

function read(address, agent) {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'Accept-Encoding': 'br' } }, (response) => response.resume().on('end', resolve)).on('error', reject);
  });
}
