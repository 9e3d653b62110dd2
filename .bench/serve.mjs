// Throughput of a cached page beside nginx, live heap over visits without cookies, start times.

import { parseArgs } from 'node:util';
import { measureHeap } from './lib/heap.mjs';
import { judge, printTable, wrongUse, writeResults } from './lib/report.mjs';
import { measureStarts } from './lib/starts.mjs';
import { measureThroughput } from './lib/throughput.mjs';

const parts = { throughput: measureThroughput, heap: measureHeap, starts: measureStarts };
const leastShareOfNginx = 0.5;
const mostHeapGrowth = 1024 * 1024;

const options = readOptions();
const results = {};
for (const [name, measurePart] of Object.entries(parts)) {
  if (name.includes(options.only)) results[name] = await measurePart(options.rounds);
}
report(results);

function readOptions() {
  try {
    const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' } } });
    const known = Object.keys(parts).some((name) => name.includes(values.only));
    if (known && /^[1-9]\d*$/.test(values.rounds)) return { rounds: Number(values.rounds), only: values.only };
  } catch {
    // told below
  }
  return wrongUse(`'bench serve' takes --rounds N and --only ${Object.keys(parts).join('|')}.`);
}

function report({ throughput, heap, starts }) {
  console.log(`\nMedians of ${options.rounds} rounds\n`);
  if (throughput) reportThroughput(throughput);
  if (heap) {
    printTable(
      [`Heap over ${heap.visits} visits`, 'live MB', 'growth kB', 'sessions'],
      [['jingnuo', (heap.live / 1e6).toFixed(1), (heap.growth / 1e3).toFixed(0), heap.sessions]],
    );
    console.log();
  }
  if (starts) {
    const row = (name) => [name, starts[name].ready.toFixed(2), starts[name].firstPage.toFixed(2)];
    printTable(['Start', 'ready s', 'first page s'], [row('cold'), row('warm')]);
  }
  writeResults('serve', { rounds: options.rounds, ...results });
  judge(misses(results));
}

function reportThroughput(throughput) {
  const row = (name) => {
    const { perSecond, p50, p99 } = throughput[name];
    return [name, perSecond.toFixed(0), p50.toFixed(2), p99.toFixed(2)];
  };
  printTable([`${throughput.bytes} bytes, ${throughput.connections} connections`, 'requests/s', 'p50 ms', 'p99 ms'], [row('jingnuo'), row('nginx')]);
  console.log(`${(throughput.share * 100).toFixed(0)} % of nginx; headers that differ: ${throughput.differences.join(', ') || 'none'}\n`);
}

function misses({ throughput, heap }) {
  const found = [];
  if (throughput && throughput.share < leastShareOfNginx) found.push(`${throughput.share.toFixed(2)} of nginx's throughput < ${leastShareOfNginx}`);
  if (heap && heap.growth >= mostHeapGrowth) found.push(`heap growth ${heap.growth} >= ${mostHeapGrowth}`);
  if (heap && heap.sessions > 0) found.push(`${heap.sessions} sessions > 0`);
  return found;
}
