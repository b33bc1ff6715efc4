// Connects a phone by its link and reports a visit by keyboard only: node phone.mjs ADDRESS LINK CHROMIUM FOLDER. Pictures go into the folder,
// and what happened is told as JSON. Whether it is good is for the caller to say.
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [address, link, executablePath, folder] = process.argv.slice(2);
const PATIENCE = 180_000;
const LANGUAGES = ['en-GB', 'nb-NO', 'sv-SE', 'sl-SI', 'ru-RU'];

/** Goes on by the tabulator until the wanted element has the focus, and presses a key there. */
async function press(tab, selector, key) {
  for (let i = 0; i < 60; i += 1) {
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      await tab.keyboard.press(key);
      return;
    }
    await tab.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by keyboard`);
}

async function pressAndLand(tab, selector) {
  await Promise.all([tab.waitForEvent('framenavigated', { timeout: PATIENCE }), press(tab, selector, 'Enter')]);
  await tab.waitForLoadState('load');
}

const browser = await chromium.launch({
  executablePath,
  headless: true,
  timeout: PATIENCE,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const told = { messages: [], wider: [], steps: [] };
try {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'en-GB', baseURL: address });
  context.setDefaultTimeout(PATIENCE);
  const tab = await context.newPage();
  tab.on('pageerror', (error) => told.messages.push(String(error)));
  tab.on('console', (message) => message.type() === 'error' && told.messages.push(message.text()));
  const look = async (name) => {
    await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    if (await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) {
      told.wider.push(name);
    }
  };
  const reports = async () => told.steps.push(await tab.locator('.reports li').allInnerTexts());

  await tab.goto(link);
  await look('connect');
  await pressAndLand(tab, 'form button');
  told.landed = new URL(tab.url()).pathname;
  await look('before');
  await pressAndLand(tab, 'button[value=ON_THE_WAY]');
  await reports();
  await pressAndLand(tab, 'button[value=ARRIVED]');
  await reports();
  const paper = await tab.locator('[data-signature] canvas').boundingBox();
  await tab.locator('[data-signature] canvas').scrollIntoViewIfNeeded();
  const at = await tab.locator('[data-signature] canvas').boundingBox();
  await tab.mouse.move(at.x + 20, at.y + 60);
  await tab.mouse.down();
  await tab.mouse.move(at.x + 80, at.y + 20, { steps: 5 });
  await tab.mouse.move(at.x + 140, at.y + 90, { steps: 5 });
  await tab.mouse.up();
  told.paper = Math.round(paper.width);
  await press(tab, 'summary', 'Enter');
  for (const locale of LANGUAGES) {
    for (const colorScheme of ['light', 'dark']) {
      const other = await browser.newContext({
        viewport: { width: 360, height: 780 }, locale, colorScheme, baseURL: address, storageState: await context.storageState(),
      });
      const page = await other.newPage();
      await page.goto('/day');
      await page.locator('summary').first().click();
      await page.screenshot({ path: join(folder, `${locale}-${colorScheme}.png`), fullPage: true });
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) {
        told.wider.push(`${locale}-${colorScheme}`);
      }
      await other.close();
    }
  }
  await look('signed');
  await pressAndLand(tab, 'button[value=DONE]');
  await reports();
  await look('done');
  await context.close();
} finally {
  await browser.close();
}
console.log(JSON.stringify(told));
