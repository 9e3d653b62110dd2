// How long it takes from `./portal run` to the first page, the database included.

import { startPortal, throwAwayFolder } from './portal.mjs';
import { median } from './report.mjs';

/** Seconds; cold with an empty data folder, so that the database is unpacked and made, warm with the same folder again. */
export async function measureStarts(rounds) {
  const results = { cold: [], warm: [] };
  for (let round = 1; round <= rounds; round++) {
    process.stderr.write(`start, round ${round} of ${rounds}\n`);
    await using data = throwAwayFolder();
    results.cold.push(await start(data.path));
    results.warm.push(await start(data.path));
  }
  const of = (kind, key) => median(results[kind].map((result) => result[key]));
  const summary = (kind) => ({ ready: of(kind, 'ready'), firstPage: of(kind, 'firstPage') });
  return { rounds: results, cold: summary('cold'), warm: summary('warm') };
}

async function start(dataFolder) {
  await using portal = await startPortal(dataFolder);
  const began = performance.now();
  await (await fetch(portal.url)).text();
  return { ready: portal.seconds, firstPage: portal.seconds + (performance.now() - began) / 1000 };
}
