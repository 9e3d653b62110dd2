// Runs of Lighthouse's mobile preset.

import { pathToFileURL } from 'node:url';
import { untilEnded } from './ending.mjs';
import { untilQuiet } from './quiet.mjs';

export const chromiumFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

const load = (file) => import(pathToFileURL(`${process.env.JINGNUO_LIGHTHOUSE}/${file}`));
const { default: lighthouse } = await load('lighthouse/core/index.js');
const { launch } = await load('chrome-launcher/dist/index.js');

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

// a busy machine can lose a trace; a page that is at fault is so every time
const attempts = 3;

/**
 * One Chromium for all runs, each in a tab and with a cache of its own. It has been used before the first run, as the
 * browser on a phone has: what Chromium does in the seconds after it was launched counts for hundreds of milliseconds
 * of blocking on a page of one line. Closes with the scope that holds it.
 */
export async function openChromium() {
  const chromium = await launch({ chromePath: '/usr/bin/chromium', chromeFlags: chromiumFlags, handleSIGINT: false });
  const stop = untilEnded(() => chromium.kill());
  return { port: chromium.port, [Symbol.asyncDispose]: stop };
}

/**
 * Scores from 0 to 100, metrics in milliseconds (CLS has no unit), what the first view took, and the audits that cost
 * points. A page that is `missing` has no score for best practices and SEO: its status alone loses points. One that is
 * `unlisted` asks search engines to leave it out, so whether they may list it does not count.
 */
export async function measure(chromium, address, { missing = false, unlisted = false } = {}, attempt = 1) {
  await untilQuiet();
  const { lhr } = await lighthouse(address, {
    port: chromium.port,
    logLevel: 'error',
    onlyCategories: missing ? categories.slice(0, 2) : categories,
    skipAudits: unlisted ? ['is-crawlable'] : null,
    ignoreStatusCode: missing,
  });
  if (!lhr.runtimeError) return figures(lhr);
  if (attempt === attempts) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return measure(chromium, address, { missing, unlisted }, attempt + 1);
}

function figures({ audits, categories: scores, environment }) {
  const requests = audits['network-requests'].details.items;
  return {
    ...Object.fromEntries(Object.values(scores).map(({ id, score }) => [id, Math.round(score * 100)])),
    fcp: audits['first-contentful-paint'].numericValue,
    lcp: audits['largest-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    speedIndex: audits['speed-index'].numericValue,
    requests: requests.length,
    bytes: requests.reduce((sum, request) => sum + request.transferSize, 0),
    // how fast the machine was just then; below 1000, read the metrics with care
    cpu: environment.benchmarkIndex,
    lost: lostPoints(audits, scores),
  };
}

/** By category, the audits that cost points, with what they found. */
function lostPoints(audits, scores) {
  const short = ({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1;
  const told = ({ id }) => [id, audits[id].displayValue, ...elements(audits[id])].filter(Boolean).join(' ');
  return Object.fromEntries(Object.values(scores).map(({ id, auditRefs }) => [id, auditRefs.filter(short).map(told)]));
}

const elements = ({ details }) => (details?.items ?? []).map(({ node }) => node?.selector).filter(Boolean).slice(0, 3);
