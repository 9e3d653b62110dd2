// Starts portals of our own, packaged, each on a free port.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { untilEnded } from './ending.mjs';

export const root = join(import.meta.dirname, '..', '..');

/** A folder that goes when the scope that holds it ends. */
export function throwAwayFolder() {
  const path = mkdtempSync(join(tmpdir(), 'jingnuo-bench-'));
  const remove = () => rmSync(path, { recursive: true, force: true });
  return { path, [Symbol.asyncDispose]: untilEnded(remove) };
}

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Resolves when the portal says that it is ready, to its address and process id; `seconds` is how long that took, the
 * launcher included. Stops with the scope that holds it.
 *
 * @param environment what is set beside what is set already
 */
export async function startPortal(dataFolder, environment = {}) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(join(root, 'portal'), ['run', '--port', `${port}`, '--data', dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = untilEnded(async () => {
    child.kill();
    await ended;
  });
  await Promise.race([ready(child), ended.then((code) => Promise.reject(new Error(`The portal ended with ${code}.`)))]);
  const seconds = (performance.now() - began) / 1000;
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, seconds, [Symbol.asyncDispose]: stop };
}

async function ready(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('Jingnuo is ready')) {
      child.stdout.resume();
      return;
    }
  }
}
