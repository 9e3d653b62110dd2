// README.md's pictures: the home page and a commitment as a phone shows them, in .pictures/.

import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, startPortal, throwAwayFolder } from './lib/portal.mjs';
import { wrongUse } from './lib/report.mjs';

const phone = { width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const pictures = { home: '/', commitment: '/c/2023-parking-spaces' };

if (process.argv.length > 2) wrongUse("'pictures' takes no options.");
const { default: puppeteer } = await import(pathToFileURL(`${process.env.JINGNUO_LIGHTHOUSE}/puppeteer-core/lib/puppeteer/puppeteer-core.js`));
const folder = join(root, '.pictures');
mkdirSync(folder, { recursive: true });
await using data = throwAwayFolder();
await using portal = await startPortal(data.path);
const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--lang=zh-CN', '--hide-scrollbars'],
});
try {
  for (const [name, path] of Object.entries(pictures)) await draw(portal.url + path, join(folder, `${name}.png`));
} finally {
  await browser.close();
}

async function draw(address, file) {
  const page = await browser.newPage();
  await page.setViewport(phone);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (!answer.ok()) throw new Error(`${address} answers ${answer.status()}.`);
  await page.screenshot({ path: file });
  console.log(`${file}: ${Math.ceil(statSync(file).size / 1000)} kB`);
}
