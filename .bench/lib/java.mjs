// The part of the bench that is in Java, among the tests.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { untilEnded } from './ending.mjs';
import { root } from './portal.mjs';

/** Runs one step of the class to its end, with the flags of the portal's own Java. */
export async function runJava(main, ...step) {
  const java = join(process.env.JAVA_HOME, 'bin', 'java');
  const flags = process.env.JINGNUO_JAVA_FLAGS.split(' ');
  const child = spawn(java, [...flags, `@${join(root, 'target', 'bench', 'class-path')}`, main, ...step.map(String)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = untilEnded(async () => {
    child.kill();
    await ended;
  });
  const [code] = await ended;
  await stop();
  if (code !== 0) throw new Error(`${main} ${step[0]} ended with ${code}.`);
}
