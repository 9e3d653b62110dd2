// Numbers, tables and files of results.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from './portal.mjs';

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The number below or at which this share of them lies, e.g. 0.99; NaN of none. */
export function percentile(numbers, share) {
  return numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? NaN;
}

/** Prints rows of cells under their heading; numbers stand to the right. */
export function printTable(heading, rows) {
  const lines = [heading, ...rows.map((row) => row.map(String))];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const cell = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  for (const line of lines) console.log(line.map(cell).join('  ').trimEnd());
}

/** Writes target/bench/NAME.json, with what a reader of the numbers should know of the machine. */
export function writeResults(name, results) {
  const folder = join(root, 'target', 'bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  const machine = { processors: cpus().length, model: cpus()[0]?.model };
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine, ...results }, null, 2)}\n`);
  console.log(`\nWritten to ${file}`);
}

/** Says which targets were missed; the exit code is 1 then. */
export function judge(misses) {
  console.log(misses.length === 0 ? '\nEvery target is reached.' : `\nMissed:\n  ${misses.join('\n  ')}`);
  process.exitCode = misses.length === 0 ? 0 : 1;
}

export function wrongUse(message) {
  console.error(message);
  process.exit(2);
}
