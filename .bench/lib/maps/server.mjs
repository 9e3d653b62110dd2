// Serves the pages of the maps and their tiles, all but the tiles compressed as a portal would.

import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { untilEnded } from '../ending.mjs';
import { pictureOfNoise } from './picture.mjs';

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8', png: 'image/png' };

/** A server on a port of its own that remembers what it was asked. Stops with its scope. */
export async function serveMaps(libraries) {
  const files = new Map([...(await built(libraries)), ...libraries.map((library) => [`/${library}.html`, pageOf(library)])]);
  const bodies = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text)]));
  const tile = pictureOfNoise(256);
  let asked = [];
  const server = createServer((request, response) => {
    const isTile = request.url.startsWith('/tiles/');
    const body = isTile ? tile : bodies.get(request.url);
    if (!body) return response.writeHead(404).end();
    asked.push({ isTile, bytes: body.length, isPage: request.url.endsWith('.html') });
    response.setHeader('Content-Type', types[request.url.split('.').at(-1)]);
    if (!isTile) response.setHeader('Content-Encoding', 'br');
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const before = () => asked.slice(0, Math.max(0, asked.findIndex(({ isTile }) => isTile))).filter(({ isPage }) => !isPage);
  return {
    address: (library) => `http://127.0.0.1:${server.address().port}/${library}.html`,
    forget: () => (asked = []),
    requestsBeforeFirstTile: () => before().length,
    bytesBeforeFirstTile: () => before().reduce((sum, { bytes }) => sum + bytes, 0),
    [Symbol.asyncDispose]: untilEnded(() => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  };
}

/** Scripts and style sheets by path, each library's in one file as far as it can be. */
async function built(libraries) {
  const packages = process.env.JINGNUO_MAP_LIBRARIES;
  const { build } = createRequire(`${packages}/`)('esbuild');
  const settings = {
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    target: 'es2020',
    legalComments: 'none',
    nodePaths: [packages],
    loader: { '.png': 'dataurl' },
  };
  const pages = await build({
    ...settings,
    entryPoints: [...libraries, 'figures'].map((name) => join(import.meta.dirname, `${name}.js`)),
    format: 'iife',
  });
  const worker = await build({
    ...settings,
    entryPoints: { 'maplibre-worker': join(packages, 'maplibre-gl', 'dist', 'maplibre-gl-worker.mjs') },
    format: 'esm',
  });
  return [...pages.outputFiles, ...worker.outputFiles].map(({ path, text }) => [path, text]);
}

function pageOf(library) {
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/${library}.css"><script src="/figures.js"></script>
<div id="map"></div><script>document.getElementById('map').style.height = '480px'</script><script src="/${library}.js"></script>`;
}
