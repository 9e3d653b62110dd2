// What lives in the heap of a Java machine.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const sessions = ['org.apache.catalina.session.StandardSession', 'com.vaadin.flow.server.VaadinSession'];

/**
 * Bytes of what lives, and how many sessions. The histogram collects garbage first; twice, since the first time only finds
 * what waits for a finaliser or cleaner.
 */
export async function live(pid) {
  await histogram(pid);
  const lines = (await histogram(pid)).split('\n').map((line) => line.trim().split(/\s+/));
  const count = (name) => Number(lines.find((line) => line[3] === name)?.[1] ?? 0);
  return {
    bytes: Number(lines.find(([first]) => first === 'Total')[2]),
    sessions: sessions.reduce((sum, name) => sum + count(name), 0),
  };
}

async function histogram(pid) {
  const jcmd = join(process.env.JAVA_HOME, 'bin', 'jcmd');
  const { stdout } = await promisify(execFile)(jcmd, [pid, 'GC.class_histogram'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
