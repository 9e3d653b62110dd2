// Opens a map's page the way a certain phone would, and reads from it when what was drawn.

import { pathToFileURL } from 'node:url';
import { untilEnded } from '../ending.mjs';

const { default: puppeteer } = await import(
  pathToFileURL(`${process.env.JINGNUO_LIGHTHOUSE}/puppeteer-core/lib/puppeteer/puppeteer-core.js`)
);

const phone = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Milliseconds, and bytes a second: 1.6 Mbit/s down, 0.75 up. */
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Milliseconds until a page that shows no tile is given up. */
const patience = 30_000;

const weChat =
  'Mozilla/5.0 (Linux; Android 10; Redmi 8A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 ' +
  'Mobile Safari/537.36 XWEB/5317 MMWEBSDK/20230504 MMWEBID/1 MQQBrowser/6.2 MicroMessenger/8.0.37.2380 NetType/4G Language/zh_CN';

/** Chromium with or without WebGL; with it, drawn by software, as there may be no graphics processor. Closes with its scope. */
export async function launchBrowser({ webgl }) {
  const browser = await puppeteer.launch({
    handleSIGINT: false,
    handleSIGTERM: false,
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(webgl ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-3d-apis']),
    ],
  });
  return { tabs: browser, [Symbol.asyncDispose]: untilEnded(() => browser.close()) };
}

/**
 * Loads a map with nothing in the cache.
 *
 * @returns milliseconds from the start of the load until the sketch and the first tile were drawn, and how many of them the
 *     main thread was kept busy in tasks over 50 ms; `tile` is missing and `fault` says why when there is no map
 */
export async function openPage(browser, address, { slow = false, weChat: inWeChat = false } = {}) {
  const context = await browser.tabs.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(phone);
    if (inWeChat) {
      await page.setUserAgent({ userAgent: weChat });
      await page.evaluateOnNewDocument(blockStorage);
    }
    if (slow) {
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', slowNetwork);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => window.figures.tile || window.figures.fault, { timeout: patience, polling: 100 }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 1000)); // long tasks are told late
    return await page.evaluate(() => window.figures);
  } finally {
    await context.close();
  }
}

function blockStorage() {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  }
}
