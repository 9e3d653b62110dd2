// Leaflet beside MapLibre GL: the same sketch and the same tiles, each in a page of nothing else, on a slow phone.

import { parseArgs } from 'node:util';
import { launchBrowser, openPage } from './lib/maps/browser.mjs';
import { serveMaps } from './lib/maps/server.mjs';
import { untilQuiet } from './lib/quiet.mjs';
import { median, printTable, wrongUse, writeResults } from './lib/report.mjs';

const libraries = ['leaflet', 'maplibre'];
const runs = readRuns();

await using server = await serveMaps(libraries);
const results = Object.fromEntries(libraries.map((library) => [library, { runs: [] }]));
await measure();
await tryWithoutWebgl();
report();

function readRuns() {
  try {
    const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
    if (/^[1-9]\d{0,2}$/.test(values.runs)) return Number(values.runs);
  } catch {
    // told below
  }
  return wrongUse("'bench maps' takes --runs N.");
}

async function measure() {
  await using browser = await launchBrowser({ webgl: true });
  for (const library of libraries) await openPage(browser, server.address(library)); // as on a phone, it has been used before
  for (let run = 0; run < runs; run++) {
    for (const library of libraries) {
      await untilQuiet();
      process.stderr.write(`${library}, ${run + 1} of ${runs}\n`);
      server.forget();
      const figures = await openPage(browser, server.address(library), { slow: true });
      results[library].runs.push({ ...figures, bytes: server.bytesBeforeFirstTile(), requests: server.requestsBeforeFirstTile() });
    }
  }
}

async function tryWithoutWebgl() {
  await using browser = await launchBrowser({ webgl: false });
  for (const library of libraries) {
    results[library].withoutWebgl = await openPage(browser, server.address(library));
    results[library].weChat = await openPage(browser, server.address(library), { weChat: true });
  }
}

function report() {
  console.log(`\nMedians of ${runs} runs: 4 times slower processor, 1.6 Mbit/s, 150 ms there and back\n`);
  const of = (library, key) => median(results[library].runs.map((run) => run[key]));
  const works = ({ tile }) => (tile ? 'yes' : 'no');
  printTable(
    ['Library', 'files', 'KB br', 'sketch ms', 'first tile ms', 'blocking ms', 'no WebGL', 'WeChat-like'],
    libraries.map((library) => [
      library,
      of(library, 'requests'),
      (of(library, 'bytes') / 1000).toFixed(1),
      ...['sketch', 'tile', 'blocking'].map((key) => of(library, key).toFixed(0)),
      works(results[library].withoutWebgl),
      works(results[library].weChat),
    ]),
  );
  console.log();
  for (const library of libraries) {
    const { tile, fault = 'no tile came' } = results[library].withoutWebgl;
    if (!tile) console.log(`${library} without WebGL: ${fault}`);
  }
  writeResults('maps', { runs, results });
}
