// The portal's own account of how long each request took it, in the log that Tomcat can write.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'requests';

// no spaces: they are words of a command
const settings = { enabled: true, buffered: false, rotate: false, prefix: name, suffix: '.log', pattern: '%D,%U,%q' };

/** Java's words for a portal that writes the log into this folder. */
export function writingLog(folder) {
  return Object.entries({ ...settings, directory: folder })
    .map(([key, value]) => `-Dserver.tomcat.accesslog.${key}=${value}`)
    .join(' ');
}

/** Reads what was logged since it was read last: how many requests for the desk and Flow's calls, and their milliseconds. */
export function openLog(folder) {
  const file = join(folder, `${name}.log`);
  let known = 0;
  return () => {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const times = lines.slice(known).map(parse).filter(isOfDesk);
    known = lines.length;
    return { requests: times.length, millis: times.reduce((sum, { micros }) => sum + micros, 0) / 1000 };
  };
}

function parse(line) {
  const [micros, path, query] = line.split(',', 3);
  return { micros: Number(micros), path, query };
}

function isOfDesk({ path, query }) {
  return path === '/desk' || query.includes('v-r=');
}
