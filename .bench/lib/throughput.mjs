// A cached page under load, beside nginx giving the same answer in the same run.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startNginx } from './nginx.mjs';
import { fetchWire } from './pages.mjs';
import { startPortal, throwAwayFolder } from './portal.mjs';
import { median } from './report.mjs';

const connections = 32;
const secondsToWarmUp = 10;
const secondsARound = 5;

/** Rounds take turns, so that what else the machine does meets both. */
export async function measureThroughput(rounds) {
  await using data = throwAwayFolder();
  await using files = throwAwayFolder();
  await using portal = await startPortal(data.path);
  const answer = await fetchWire(portal.url);
  await using nginx = await startNginx(files.path, answer);
  const differences = await compare(answer, nginx.url);
  const servers = [['jingnuo', portal.url], ['nginx', nginx.url]];
  for (const [, url] of servers) await load(url, secondsToWarmUp);
  const results = { jingnuo: [], nginx: [] };
  for (let round = 1; round <= rounds; round++) {
    for (const [name, url] of servers) {
      process.stderr.write(`throughput, ${name}, round ${round} of ${rounds}\n`);
      results[name].push(await load(url, secondsARound));
    }
  }
  const summary = { jingnuo: summarise(results.jingnuo), nginx: summarise(results.nginx) };
  return {
    connections,
    bytes: answer.body.length,
    differences,
    rounds: results,
    ...summary,
    share: summary.jingnuo.perSecond / summary.nginx.perSecond,
  };
}

/** The headers in which the two answers differ; throws if the bytes do. */
async function compare(answer, url) {
  const other = await fetchWire(url);
  if (!answer.body.equals(other.body)) throw new Error('nginx does not serve the same bytes.');
  const names = new Set([...Object.keys(answer.headers), ...Object.keys(other.headers)]);
  return [...names].filter((name) => name !== 'date' && answer.headers[name] !== other.headers[name]);
}

async function load(url, seconds) {
  const { stdout } = await promisify(execFile)('wrk', [
    '-t1', `-c${connections}`, `-d${seconds}s`,
    '-H', 'Accept-Encoding: br',
    '-s', join(import.meta.dirname, 'wrk.lua'),
    `${url}/`,
  ]);
  const result = JSON.parse(stdout.trim().split('\n').at(-1));
  if (result.faults > 0) throw new Error(`${url} failed ${result.faults} requests.`);
  return result;
}

function summarise(rounds) {
  const of = (key) => median(rounds.map((round) => round[key]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}
