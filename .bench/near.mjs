// The ten nearest of very many points, by our index in its own process and by PostgreSQL's GiST in the same run.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runJava } from './lib/java.mjs';
import { throwAwayFolder } from './lib/portal.mjs';
import { untilQuiet } from './lib/quiet.mjs';
import { judge, printTable, wrongUse, writeResults } from './lib/report.mjs';

/** Milliseconds. */
const mostP99 = 1;

const options = readOptions();
await using folder = throwAwayFolder();
await untilQuiet();
await runJava('org.jingnuo.search.bench.SearchBench', 'near', folder.path, options.points, options.rounds);
report(JSON.parse(readFileSync(join(folder.path, 'near.json'))));

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { points: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '5' } },
    });
    if ([values.points, values.rounds].every((value) => /^[1-9]\d{0,8}$/.test(value))) {
      return { points: Number(values.points), rounds: Number(values.rounds) };
    }
  } catch {
    // told below
  }
  return wrongUse("'bench near' takes --points N and --rounds N.");
}

function report(result) {
  const time = (value) => value.toFixed(3);
  const row = (name, { p50, p99, cpu99 }, aim) => [name, time(p50), time(p99), aim, time(cpu99)];
  console.log(`\nTen nearest of ${result.points} points, ${result.asked} queries a pass, warm, medians of ${options.rounds} rounds\n`);
  printTable(
    ['', 'p50 ms', 'p99 ms', 'aim', 'CPU p99'],
    [row('our index, in process', result.index, mostP99), row('PostgreSQL GiST, prepared, over loopback', result.gist, '')],
  );
  console.log(`Both gave the same ten for ${result.agreed} of ${result.asked}; our index was made in ${result.indexSeconds.toFixed(1)} s`);
  writeResults('near', { ...options, result });
  console.log(`Made with ./portal bench near --points ${options.points} --rounds ${options.rounds}`);
  judge(result.index.p99 > mostP99 ? [`our index: p99 ${time(result.index.p99)} ms > ${mostP99}`] : []);
}
