// A moderator at a browser of their own.

import { pathToFileURL } from 'node:url';
import { untilEnded } from '../ending.mjs';
import { chromiumFlags } from '../lighthouse.mjs';
import { totp } from './totp.mjs';

const { default: puppeteer } = await import(
  pathToFileURL(`${process.env.JINGNUO_LIGHTHOUSE}/puppeteer-core/lib/puppeteer/puppeteer-core.js`)
);

export const name = 'bench';
const password = 'four quiet herons over water';

/** Milliseconds without a request after which nothing more is coming. */
const idleTime = 500;

/** Closes with the scope that holds it. */
export async function launchBrowser() {
  const browser = await puppeteer.launch({
    handleSIGINT: false,
    handleSIGTERM: false,
    executablePath: '/usr/bin/chromium',
    args: chromiumFlags,
  });
  return { profiles: browser, [Symbol.asyncDispose]: untilEnded(() => browser.close()) };
}

/** Opens a page in a profile that nobody has used. */
export async function newPage(browser) {
  const profile = await browser.profiles.createBrowserContext();
  return profile.newPage();
}

/** Sets up signing in with the link, and is signed in then; resolves to the recovery codes. */
export async function setUp(page, url, link) {
  await page.goto(`${url}/login/setup?link=${link}`);
  await submit(page, '/login/setup', { password });
  const secret = await page.$eval('code', (code) => code.textContent);
  await submit(page, '/login/factor', { code: totp(secret) });
  await submit(page, '/login/codes', {});
  return page.$$eval('.codes code', (codes) => codes.map((code) => code.textContent));
}

export async function openSignIn(page, url) {
  await page.goto(`${url}/login`);
}

/** Signs in with a recovery code, and sees the queue. */
export async function signIn(page, url, code) {
  await openSignIn(page, url);
  await submit(page, '/login', { username: name, password });
  await submit(page, '/login/second', { code });
  await queueShows(page);
}

/** Leaves the desk, so that what follows does not take the time for that. */
export async function leave(page) {
  await page.goto('about:blank');
  await page.waitForNetworkIdle({ idleTime });
}

export async function openQueue(page, url) {
  await page.goto(`${url}/desk`);
  await queueShows(page);
}

/** Resolves to whether there was a next one. */
export async function openNext(page) {
  await page.click('.desk-bar vaadin-button');
  const shown = await page.waitForSelector('.desk-case .deciding, vaadin-notification-card');
  await page.waitForNetworkIdle({ idleTime });
  return shown.evaluate((element) => element.matches('.deciding'));
}

/** Publishes what is open, and sees the next. */
export async function publish(page) {
  const before = page.url();
  await page.click('.desk-actions vaadin-button[aria-keyshortcuts=p]');
  await page.waitForFunction((before) => location.href !== before, {}, before);
  await page.waitForNetworkIdle({ idleTime });
}

async function queueShows(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.desk-queue :is(.excerpt, [slot=empty-state])')].some((shown) => shown.checkVisibility()),
  );
  await page.waitForNetworkIdle({ idleTime });
}

async function submit(page, action, fields) {
  const form = `form[action="${action}"]`;
  for (const [field, value] of Object.entries(fields)) await page.type(`${form} [name=${field}]`, value);
  await Promise.all([page.waitForNavigation(), page.click(`${form} button[type=submit]`)]);
}
