// Server time of opening the queue and the next feedback with very much to decide, beside a desk with nothing; and the heap
// that moderators take, beside visitors who do not sign in.

import { parseArgs } from 'node:util';
import { measureDesk } from './lib/desk/measure.mjs';
import { judge, printTable, wrongUse, writeResults } from './lib/report.mjs';

/** Milliseconds that are too many. */
const limits = { opening: 300, next: 100 };

const options = readOptions();
report(await measureDesk(options));

function readOptions() {
  try {
    const { values } = parseArgs({ options: { items: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '15' } } });
    if (/^[1-9]\d{3,6}$/.test(values.items) && /^[1-9]\d{0,2}$/.test(values.rounds)) {
      return { items: Number(values.items), rounds: Number(values.rounds) };
    }
  } catch {
    // told below
  }
  return wrongUse("'bench desk' takes --items N, at least 1000, and --rounds N.");
}

function report({ sessions, empty, full, heap }) {
  const time = ({ millis, requests } = {}) => (millis === undefined ? ['', ''] : [millis.toFixed(1), requests]);
  const row = (name, { opening, next, decided }) => [name, ...time(opening), ...time(next), ...time(decided)];
  console.log(`\nServer time in ms, summed over the requests for the page and of its script; medians of ${options.rounds} rounds\n`);
  printTable(
    ['Waiting', 'queue opens', 'requests', 'next opens', 'requests', 'published, next opens', 'requests'],
    [row('nothing', empty), row(`${options.items} items`, full)],
  );
  console.log();
  printTable(
    [`Live heap, ${sessions} sessions`, 'kB each'],
    [
      ['on the page to sign in', (heap.visitor / 1000).toFixed(0)],
      ['signed in, queue open', (heap.moderator / 1000).toFixed(0)],
    ],
  );
  writeResults('desk', { ...options, sessions, empty, full, heap });
  judge(misses(full));
}

function misses(full) {
  return Object.entries(limits)
    .filter(([what, limit]) => full[what].millis >= limit)
    .map(([what, limit]) => `${what} ${full[what].millis.toFixed(1)} ms, wanted less than ${limit}`);
}
