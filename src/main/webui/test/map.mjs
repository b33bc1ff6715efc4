// Opens the board in a real browser and draws its map: node map.mjs ADDRESS PAGE CHROMIUM FOLDER. Pictures go into the folder, and what
// happened is told as JSON. Whether it is good is for the caller to say.
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [address, page, executablePath, folder] = process.argv.slice(2);
const PATIENCE = 180_000;
const VIEWS = [
  { name: 'wide-light', width: 1440, height: 1000, colorScheme: 'light' },
  { name: 'wide-dark', width: 1440, height: 1000, colorScheme: 'dark' },
  { name: 'narrow-light', width: 360, height: 780, colorScheme: 'light' },
  { name: 'narrow-dark', width: 360, height: 780, colorScheme: 'dark' },
];

/** Clicks on stops until one tells about itself, moves its site by keyboard and keeps it: the answer's status. */
async function moveAStop(tab) {
  const routes = JSON.parse(await tab.evaluate(async () => {
    const holder = document.querySelector('[data-map]');
    return (await fetch(holder.dataset.routes)).text();
  }));
  const stop = routes.features.find((feature) => feature.properties.kind === 'stop');
  const box = await tab.locator('.map canvas').boundingBox();
  for (let y = 40; y < box.height - 40; y += 12) {
    for (let x = 40; x < box.width - 60; x += 12) {
      await tab.mouse.move(box.x + x, box.y + y);
      if ((await tab.locator('.map canvas').evaluate((canvas) => canvas.style.cursor)) === 'pointer') {
        await tab.mouse.click(box.x + x, box.y + y);
        await tab.locator('.maplibregl-popup button:not(.maplibregl-popup-close-button)').click();
        await tab.locator('.maplibregl-marker').press('ArrowRight');
        const answer = tab.waitForResponse((response) => response.request().method() === 'PUT');
        await tab.locator('.map-move button').first().click();
        const status = (await answer).status();
        await tab.waitForSelector('.map-told');
        return { status, stop: stop.properties.site !== undefined };
      }
    }
  }
  return { status: 0 };
}

const browser = await chromium.launch({
  executablePath,
  headless: true,
  timeout: PATIENCE,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const told = { requests: [], failures: [], messages: [], views: {} };
try {
  for (const view of VIEWS) {
    const context = await browser.newContext({
      viewport: { width: view.width, height: view.height },
      colorScheme: view.colorScheme,
      locale: 'ru-RU',
      baseURL: address,
    });
    context.setDefaultTimeout(PATIENCE);
    context.on('request', (request) => told.requests.push(request.url()));
    context.on('response', (response) => {
      if (response.status() >= 400) {
        told.failures.push(`${response.status()} ${response.url()}`);
      }
    });
    context.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
        told.failures.push(`${request.failure()?.errorText} ${request.url()}`);
      }
    });
    const tab = await context.newPage();
    tab.on('console', async (message) => {
      if (message.type() === 'error') {
        const place = message.location();
        const details = await Promise.all(message.args().map((one) => one.evaluate((value) => String(value?.stack ?? value)).catch(() => '')));
        told.messages.push(`${message.text()} ${place.url}:${place.lineNumber} ${details.join(' ')}`);
      }
    });
    tab.on('pageerror', (error) => told.messages.push(String(error)));
    await tab.goto('/login');
    await tab.fill('[name=j_username]', 'dispatcher');
    await tab.fill('[name=j_password]', 'dispatcher');
    await Promise.all([tab.waitForURL((url) => url.pathname === '/'), tab.click('main button')]);
    await tab.goto(page);
    await tab.waitForSelector(`[data-drawn="${view.colorScheme}"]`, { timeout: PATIENCE });
    const map = tab.locator('.map');
    await map.scrollIntoViewIfNeeded();
    await map.screenshot({ path: join(folder, `${view.name}-map.png`) });
    await tab.screenshot({ path: join(folder, `${view.name}.png`) });
    told.views[view.name] = {
      attribution: await tab.locator('.maplibregl-ctrl-attrib').innerText(),
      switches: await tab.locator('.map-legend input').count(),
      wider: await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth),
    };
    if (view.name === 'wide-light') {
      told.moved = await moveAStop(tab);
    }
    await context.close();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(told));
