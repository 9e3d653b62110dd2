// The kinds of public page there are, found on the portal's own home page: the bench knows no city.

import { createServer, get } from 'node:http';

/** One page of every kind as `{ name, path }`; those whose size has a limit are `tight`, those with the map's script `map`; `unlisted` those no search engine is to list; `missing` is the one that is not there. */
export async function publicPages(url) {
  const home = await (await fetch(url)).text();
  const near = await (await fetch(`${url}/near`)).text();
  const first = (start, page = home) => page.match(new RegExp(`href="(${start}[^"#]+)"`))[1].replaceAll('&amp;', '&');
  const commitment = first('/c/');
  const feedback = first('/feedback/new', await (await fetch(url + commitment)).text());
  return [
    { name: 'home', path: '/', tight: true },
    { name: 'home, English', path: '/en', tight: true },
    { name: 'browse', path: '/commitments', tight: true },
    { name: 'browse, English', path: '/en/commitments', tight: true },
    { name: 'browse, filtered', path: first('/commitments\\?theme=') },
    { name: 'search', path: '/search?q=%E6%95%99%E8%82%B2' },
    { name: 'search, English', path: '/en/search?q=flood' },
    { name: 'search, nothing', path: '/search?q=%E6%9C%BA%E5%9C%BA' },
    { name: 'near', path: '/near' },
    { name: 'near a place', path: first('/near\\?place=', near) },
    { name: 'map', path: '/map', map: true },
    { name: 'map, English', path: '/en/map', map: true },
    { name: 'commitment', path: commitment, tight: true },
    { name: 'commitment, English', path: `/en${commitment}`, tight: true },
    { name: 'feedback', path: feedback, unlisted: true },
    { name: 'feedback, English', path: `/en${feedback}`, unlisted: true },
    { name: 'feedback, following', path: '/feedback', unlisted: true },
    { name: 'feedback, seen', path: '/seen' },
    { name: 'source', path: first('/source/') },
    { name: 'about', path: '/about' },
    { name: 'privacy', path: '/privacy' },
    { name: 'accessibility', path: '/accessibility' },
    { name: 'not found', path: '/c/there-is-none', missing: true },
  ];
}

/** The answer to a browser that takes brotli: status, headers, and the body's bytes as they came over the wire. */
export function fetchWire(address) {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'br' } }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
    }).on('error', reject);
  });
}

/** A page of one line on a port of its own: what Lighthouse says of it is the machine's doing. Stops with its scope. */
export async function serveBarePage() {
  const page = '<!doctype html><html lang="zh"><title>荆诺</title><meta name="viewport" content="width=device-width"><p>政府工作报告';
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, [Symbol.asyncDispose]: async () => server.close() };
}
