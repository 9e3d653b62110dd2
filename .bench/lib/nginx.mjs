// An nginx that gives one answer, the same bytes and headers as ours, set as one would set it for speed.

import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { untilEnded } from './ending.mjs';
import { freePort } from './portal.mjs';

// nginx makes these itself
const ownHeaders = ['content-type', 'content-length', 'date', 'connection', 'keep-alive'];

/** Serves `answer` for every address, until the scope that holds it ends; its files are in `folder`. */
export async function startNginx(folder, answer) {
  const port = await freePort();
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', 'page'), answer.body);
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, answer.headers));
  const child = spawn(process.env.JINGNUO_NGINX, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = untilEnded(async () => {
    child.kill();
    await ended;
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`);
    await setTimeout(50);
  }
  return { url, [Symbol.asyncDispose]: stop };
}

const answers = (url) => fetch(url).then(() => true, () => false);

function configuration(folder, port, headers) {
  const added = Object.entries(headers)
    .filter(([name]) => !ownHeaders.includes(name))
    .map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`);
  // workers of a server started by root would be nobody, who may not read our folder
  const user = process.getuid() === 0 ? 'user root;' : '';
  return `
${user}
daemon off;
pid ${folder}/pid;
worker_processes auto;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=10 inactive=1h;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  default_type '${headers['content-type']}';
  etag off;
  max_ranges 0;
  add_header Last-Modified '';
  ${added.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/pages;
    location / { try_files /page =404; }
  }
}
`;
}
