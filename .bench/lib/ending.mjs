// What must be stopped or removed however the bench ends: at the end of a scope, by a fault or by a signal.

const open = new Set();

/** `stop` as a function that runs once; a signal runs it too. */
export function untilEnded(stop) {
  open.add(stop);
  return async () => {
    if (open.delete(stop)) await stop();
  };
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    for (const stop of [...open].reverse()) await stop();
    process.exit(1);
  });
}
