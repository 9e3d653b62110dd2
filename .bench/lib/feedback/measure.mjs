// A portal that lets everybody through, some who send and one who reads; then PostgreSQL without the portal.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runJava } from '../java.mjs';
import { startPortal, throwAwayFolder } from '../portal.mjs';
import { untilQuiet } from '../quiet.mjs';
import { median } from '../report.mjs';
import { openApi } from './api.mjs';
import { openForm } from './form.mjs';
import { sendFor } from './load.mjs';
import { startReading } from './reading.mjs';

// as many as Hikari has; the photos of more would wait for a place
const connections = 8;
const secondsToWarmUp = 5;
const main = 'org.jingnuo.feedback.bench.FeedbackBench';

/** Medians of the rounds, for each way to send with each photo; and what was acknowledged and kept in the whole run. */
export async function measureFeedback({ seconds, rounds }) {
  await using folder = throwAwayFolder();
  await using data = throwAwayFolder();
  const read = (name) => readFileSync(join(folder.path, name));
  await runJava(main, 'draw', folder.path);
  const photos = ['shrunk', 'taken'].map((name) => ({ name, bytes: read(`${name}.jpg`) }));
  await using portal = await startPortal(data.path, { JAVA_OPTIONS: withoutLimits() });
  const senders = (await Promise.all([openForm(portal.url), openApi(portal.url)])).flatMap((way) => senderOf(way, photos));
  const acknowledged = { feedback: 0, photos: 0 };
  const send = async ({ send, photo }, seconds) => {
    const result = await sendFor(send, connections, seconds);
    acknowledged.feedback += result.acknowledged;
    acknowledged.photos += photo ? result.acknowledged : 0;
    return result;
  };
  for (const sender of senders) await send(sender, secondsToWarmUp);
  await startReading(portal.url, secondsToWarmUp);
  const idle = [];
  const sent = senders.map(() => []);
  const inserted = [];
  for (let round = 1; round <= rounds; round++) {
    const tell = (what) => process.stderr.write(`${what}, round ${round} of ${rounds}\n`);
    await untilQuiet();
    tell('nothing sent');
    idle.push(await startReading(portal.url, seconds));
    for (const [index, sender] of senders.entries()) {
      tell(sender.name);
      const reading = startReading(portal.url, seconds);
      const result = await send(sender, seconds);
      sent[index].push({ ...result, reading: await reading, memory: residentBytes(portal.pid) });
      await untilQuiet();
    }
    tell('PostgreSQL alone');
    await runJava(main, 'insert', folder.path, data.path, connections, seconds);
    inserted.push(JSON.parse(read('inserted.json')));
  }
  await runJava(main, 'kept', folder.path, data.path);
  return {
    connections,
    photos: photos.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    idle: medians(idle),
    sent: senders.map(({ name }, index) => ({ name, ...medians(sent[index]) })),
    inserted: [
      { name: 'PostgreSQL alone', ...medians(inserted.map(({ WORDS }) => WORDS)) },
      { name: 'PostgreSQL alone, with a photo', ...medians(inserted.map(({ PHOTO }) => PHOTO)) },
    ],
    acknowledged,
    kept: JSON.parse(read('kept.json')),
  };
}

/** One who sends in this way for no photo and for each photo. */
function senderOf({ name, send }, photos) {
  return [
    { name, send: () => send() },
    ...photos.map((photo) => ({ name: `${name}, ${photo.name} photo`, photo, send: () => send(photo.bytes) })),
  ];
}

/** Java's words for limits that nobody reaches. */
function withoutLimits() {
  const limits = ['submissions-per-prefix', 'submissions-per-site', 'photos-per-prefix', 'photos-per-site'];
  return limits
    .flatMap((limit) => ['burst', 'per-hour'].map((key) => `-Djingnuo.feedback.limits.${limit}.${key}=100000000`))
    .join(' ');
}

function residentBytes(pid) {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' })) * 1024;
}

/** Of each number of the results, however deep. */
function medians(results) {
  const of = (key) => results.map((result) => result[key]);
  return Object.fromEntries(
    Object.keys(results[0]).map((key) => [key, typeof results[0][key] === 'number' ? median(of(key)) : medians(of(key))]),
  );
}
