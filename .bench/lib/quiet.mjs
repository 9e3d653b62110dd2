// Waits for a quiet machine, so that a run does not count what the one before it left to do.

import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

const leastIdle = 0.95;
const longestWaitSeconds = 30;

/** Resolves after a second in which the processors were idle, or after half a minute without one. */
export async function untilQuiet() {
  for (let second = 0; second < longestWaitSeconds; second++) {
    const before = times();
    await pause(1000);
    const after = times();
    if ((after.idle - before.idle) / (after.all - before.all) >= leastIdle) return;
  }
}

function times() {
  const all = cpus().map(({ times }) => times);
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  return { idle: sum(all.map(({ idle }) => idle)), all: sum(all.map((each) => sum(Object.values(each)))) };
}
