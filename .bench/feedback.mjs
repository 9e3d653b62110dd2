// Feedback sent by the form and by the API, without a photo and with one, and pages read meanwhile; PostgreSQL alone in
// the same run.

import { parseArgs } from 'node:util';
import { measureFeedback } from './lib/feedback/measure.mjs';
import { judge, printTable, wrongUse, writeResults } from './lib/report.mjs';

const options = readOptions();
report(await measureFeedback(options));

function readOptions() {
  try {
    const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, rounds: { type: 'string', default: '5' } } });
    if ([values.seconds, values.rounds].every((value) => /^[1-9]\d{0,3}$/.test(value))) {
      return { seconds: Number(values.seconds), rounds: Number(values.rounds) };
    }
  } catch {
    // told below
  }
  return wrongUse("'bench feedback' takes --seconds N and --rounds N.");
}

function report({ connections, photos, idle, sent, inserted, acknowledged, kept }) {
  const time = (value) => value.toFixed(1);
  const times = ({ p50, p99 }) => [time(p50), time(p99)];
  const sizes = photos.map(({ name, bytes }) => `${name} ${(bytes / 1e6).toFixed(2)} MB`).join(', ');
  console.log(`\nMedians of ${options.rounds} rounds of ${options.seconds} s each, ${connections} connections; photos: ${sizes}\n`);
  printTable(
    ['Feedback', 'a second', 'p50 ms', 'p99 ms', 'refused', 'memory MB'],
    [
      ...sent.map(({ name, perSecond, p50, p99, refused, memory }) => [name, time(perSecond), time(p50), time(p99), refused, (memory / 1e6).toFixed(0)]),
      ...inserted.map(({ name, perSecond, p50, p99 }) => [name, time(perSecond), time(p50), time(p99), '', '']),
    ],
  );
  console.log();
  const row = (name, { cached, uncached }) => [name, ...times(cached), ...times(uncached)];
  printTable(
    ['Reading meanwhile', 'cached p50 ms', 'p99 ms', 'uncached p50 ms', 'p99 ms'],
    [row('nothing', idle), ...sent.map(({ name, reading }) => row(name, reading))],
  );
  console.log(`\nAcknowledged ${acknowledged.feedback} with ${acknowledged.photos} photos, kept ${kept.feedback} with ${kept.photos}`);
  writeResults('feedback', { ...options, connections, photos, idle, sent, inserted, acknowledged, kept });
  judge(misses(sent, acknowledged, kept));
}

function misses(sent, acknowledged, kept) {
  const found = sent.filter(({ refused }) => refused > 0).map(({ name, refused }) => `${name}: ${refused} refused`);
  for (const what of ['feedback', 'photos']) {
    if (kept[what] !== acknowledged[what]) found.push(`${what}: ${acknowledged[what]} acknowledged, ${kept[what]} kept`);
  }
  return found;
}
