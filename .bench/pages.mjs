// Lighthouse over every kind of public page: several runs each, the worst score, the median and worst of each metric,
// beside a page of one line, which is as fast as this machine can be.

import { parseArgs } from 'node:util';
import { measure, openChromium } from './lib/lighthouse.mjs';
import { fetchWire, publicPages, serveBarePage } from './lib/pages.mjs';
import { startPortal, throwAwayFolder } from './lib/portal.mjs';
import { judge, median, printTable, wrongUse, writeResults } from './lib/report.mjs';

// at or below these, Lighthouse gives full marks; speed index follows from the others and has no target of its own
const metrics = {
  fcp: { title: 'FCP', most: 1075 },
  lcp: { title: 'LCP', most: 1555 },
  tbt: { title: 'TBT', most: 66 },
  cls: { title: 'CLS', most: 0.039 },
  speedIndex: { title: 'SI', most: Infinity },
};
const scores = { performance: 'Perf', accessibility: 'A11y', 'best-practices': 'Best', seo: 'SEO' };
// one round trip of a fresh connection carries this
const mostHtmlBytes = 14_600;
const mostFirstView = { bytes: 40_000, requests: 3 };
// before its first tile
const mostFirstViewWithMap = { bytes: 120_000, requests: 4 };

const options = readOptions();
await using data = throwAwayFolder();
await using portal = await startPortal(data.path);
await using chromium = await openChromium();
await using bare = await serveBarePage();
const pages = (await publicPages(portal.url)).filter(({ name }) => name.includes(options.only));
if (pages.length === 0) console.error(`No page is called '${options.only}'.`);
await measure(chromium, bare.url);
const floor = await benchPage({ name: 'a page of one line', url: bare.url });
const results = [];
for (const page of pages) results.push(await benchPage({ ...page, url: portal.url + page.path }));
report(floor, results);

function readOptions() {
  try {
    const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' } } });
    if (/^[1-9]\d*$/.test(values.runs)) return { runs: Number(values.runs), only: values.only };
  } catch {
    // told below
  }
  return wrongUse("'bench pages' takes --runs N and --only WORD, a part of a page's name.");
}

async function benchPage(page) {
  const html = (await fetchWire(page.url)).body.length;
  const runs = [];
  for (let run = 1; run <= options.runs; run++) {
    process.stderr.write(`${page.name}, run ${run} of ${options.runs}\n`);
    runs.push(await measure(chromium, page.url, page));
  }
  return { ...page, html, runs, summary: summarise(runs) };
}

function summarise(runs) {
  const of = (key) => runs.map((run) => run[key]);
  return {
    ...Object.fromEntries(Object.keys(scores).map((key) => [key, key in runs[0] ? Math.min(...of(key)) : null])),
    ...Object.fromEntries(Object.keys(metrics).map((key) => [key, { median: median(of(key)), worst: Math.max(...of(key)) }])),
    requests: Math.max(...of('requests')),
    bytes: Math.max(...of('bytes')),
    cpu: Math.min(...of('cpu')),
  };
}

function report(floor, pages) {
  const number = (key, value) => value.toFixed(key === 'cls' ? 3 : 0);
  const metric = (key, { median, worst }) => `${number(key, median)} / ${number(key, worst)}`;
  console.log(`\nLighthouse, mobile, ${options.runs} runs: scores are the worst, metrics median / worst in ms, sizes in bytes, CPU is Lighthouse's index of the machine at its slowest; * is kept out of search engines, and its SEO judged without that\n`);
  printTable(
    ['Page', ...Object.values(scores), ...Object.values(metrics).map(({ title }) => title), 'HTML br', 'First view', 'Requests', 'CPU'],
    [floor, ...pages].map(({ name, unlisted, html, summary }) => [
      unlisted ? `${name} *` : name,
      ...Object.keys(scores).map((key) => summary[key] ?? '-'),
      ...Object.keys(metrics).map((key) => metric(key, summary[key])),
      html,
      summary.bytes,
      summary.requests,
      summary.cpu.toFixed(0),
    ]),
  );
  writeResults('pages', { runs: options.runs, floor, pages });
  judge(pages.flatMap(misses));
}

function misses({ name, tight, map, html, summary, runs }) {
  const lost = (key) => [...new Set(runs.flatMap((run) => run.lost[key]))].join(', ');
  const found = [];
  for (const key of Object.keys(scores)) {
    if ((summary[key] ?? 100) < 100) found.push(`${key} ${summary[key]} (${lost(key)})`);
  }
  for (const [key, { title, most }] of Object.entries(metrics)) {
    if (summary[key].worst > most) found.push(`${title} ${summary[key].worst.toFixed(3)} > ${most}`);
  }
  if (tight && html > mostHtmlBytes) found.push(`HTML ${html} > ${mostHtmlBytes}`);
  const most = map ? mostFirstViewWithMap : mostFirstView;
  if (summary.bytes > most.bytes) found.push(`first view ${summary.bytes} > ${most.bytes}`);
  if (summary.requests > most.requests) found.push(`requests ${summary.requests} > ${most.requests}`);
  return found.map((what) => `${name}: ${what}`);
}
