// Opens a case, takes a request, and uses a customer's account with the keyboard alone; measures every page of the desk and of customers,
// on a narrow screen in every language: node desk.mjs ADDRESS PLAN CHROMIUM FOLDER. The plan is JSON: territory, account (contract, pin),
// pages (with a login of both), open (without). What happened is told as JSON. Whether it is good is for the caller to say.
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [address, planned, executablePath, folder] = process.argv.slice(2);
const plan = JSON.parse(planned);
const PATIENCE = 180_000;
const MOST_TABS = 80;
const VIEWS = [
  { locale: 'en-GB', width: 360, colorScheme: 'light' },
  { locale: 'nb-NO', width: 360, colorScheme: 'light' },
  { locale: 'sv-SE', width: 360, colorScheme: 'dark' },
  { locale: 'sl-SI', width: 360, colorScheme: 'dark' },
  { locale: 'ru-RU', width: 360, colorScheme: 'light' },
  { locale: 'nb-NO', width: 1440, colorScheme: 'light' },
  { locale: 'ru-RU', width: 1440, colorScheme: 'dark' },
];

/** Goes on with the tabulator until something is reached. */
async function reach(tab, selector) {
  for (let i = 0; i < MOST_TABS; i++) {
    await tab.keyboard.press('Tab');
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      return;
    }
  }
  throw new Error(`${selector} is not reached by keyboard on ${tab.url()}`);
}

async function type(tab, selector, text) {
  await reach(tab, selector);
  await tab.keyboard.type(text);
}

/** Presses what is reached, and waits for the next document, whose address may be the same. */
async function press(tab, selector, path) {
  await reach(tab, selector);
  await tab.evaluate(() => {
    window.left = true;
  });
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => window.left === undefined && document.readyState !== 'loading');
  await tab.waitForURL((url) => path.test(url.pathname));
}

/** Picks what a list offers under a value; arrows do it in the browser, whose list is no part of the page. */
async function pick(tab, selector, value) {
  await reach(tab, selector);
  const steps = await tab.evaluate((wanted) => {
    const list = document.activeElement;
    return [...list.options].findIndex((option) => option.value === wanted) - list.selectedIndex;
  }, value);
  for (let i = 0; i < Math.abs(steps); i++) {
    await tab.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }
}

const field = (name) => `[name="${name}"]`;

/** A whole conversation at the desk, without a mouse. */
async function byKeyboard(tab) {
  await tab.goto('/login');
  // the page gives its first field the focus in a frame of its own, maybe after it counts as loaded
  await tab.waitForFunction((wanted) => document.activeElement?.matches(wanted), field('j_username'));
  await tab.keyboard.type('dispatcher');
  await type(tab, field('j_password'), 'dispatcher');
  await Promise.all([tab.waitForURL((url) => url.pathname === '/'), tab.keyboard.press('Enter')]);
  await tab.goto('/cases');
  await press(tab, 'a[href="/cases/new"]', /^\/cases\/new$/);
  await pick(tab, field('territory'), plan.territory);
  await type(tab, field('subject'), 'No link');
  await press(tab, 'main form button', /^\/cases$/);
  const faults = await tab.locator('[aria-invalid]').count();
  const kept = await tab.locator(field('subject')).inputValue();
  await tab.screenshot({ path: join(folder, 'faults.png'), fullPage: true });
  await type(tab, field('contact.name'), 'Vera Testova');
  await type(tab, field('contact.phone'), '+7 495 555-01-02');
  await press(tab, 'main form button', /^\/cases\/[0-9a-f-]{36}$/);
  const opened = new URL(tab.url()).pathname;
  await press(tab, 'a[href^="/requests?case="]', /^\/requests$/);
  await pick(tab, field('workKind'), 'fault-repair');
  await type(tab, field('site.address'), 'Test Street 1');
  await reach(tab, 'summary');
  await tab.keyboard.press('Enter');
  await type(tab, field('site.lat'), '55.80');
  await type(tab, field('site.lon'), '37.61');
  await tab.screenshot({ path: join(folder, 'request.png'), fullPage: true });
  await press(tab, 'button[value="take"]', /^\/cases\/[0-9a-f-]{36}$/);
  const taken = new URL(tab.url()).pathname;
  await equipment(tab, 'shipments', async () => pick(tab, field('way'), 'CARRIER'));
  await equipment(tab, 'pick-ups', async () => {});
  const sent = await tab.locator('[name=goods]').evaluateAll((all) => new Set(all.map((one) => one.value)).size);
  await tab.screenshot({ path: join(folder, 'case.png'), fullPage: true });
  return { faults, kept, opened, taken, sent, outline: await outline(tab) };
}

/** Orders equipment under the case whose page is shown, and is back on it. */
async function equipment(tab, way, more) {
  await press(tab, `a[href$="/${way}/new"]`, new RegExp(`/${way}/new$`));
  await type(tab, field('item'), 'Set-top box');
  await type(tab, field('contract'), plan.account.contract);
  await more();
  await press(tab, `form[action$="/${way}"] button`, /^\/cases\/[0-9a-f-]{36}$/);
}

async function logIn(tab, pin) {
  await type(tab, field('contract'), plan.account.contract);
  await type(tab, field('pin'), pin);
  await press(tab, 'main button.first', /^\/account(\/session)?$/);
}

/** A customer has a PIN sent, mistypes it, reports something, corrects the contact, calls a visit off, and leaves. */
async function ownAccount(tab) {
  await tab.goto('/account');
  await type(tab, field('contract'), plan.account.contract);
  await press(tab, 'button[formaction="/account/pin"]', /^\/account$/);
  const sent = await tab.locator('main [role=status]').count();
  await logIn(tab, `${plan.account.pin}0`);
  const faults = await tab.locator('[aria-invalid]').count();
  const kept = await tab.locator(field('contract')).inputValue();
  await tab.screenshot({ path: join(folder, 'account-faults.png'), fullPage: true });
  await type(tab, field('pin'), plan.account.pin);
  await press(tab, 'main button.first', /^\/account$/);
  await reach(tab, 'summary');
  await tab.keyboard.press('Enter');
  await type(tab, field('subject'), 'No picture');
  await press(tab, 'form[action="/account/cases"] button', /^\/account$/);
  await type(tab, field('email'), 'vera@example.com');
  await press(tab, 'form[action="/account/contact"] button', /^\/account$/);
  await press(tab, 'a[href$="/cancellation"]', /\/cancellation$/);
  await press(tab, 'main button.first', /^\/account\/visits\/[^/]+$/);
  const cancelled = new URL(tab.url()).pathname;
  await press(tab, 'main a[href="/account"]', /^\/account$/);
  const outlined = await outline(tab);
  await press(tab, 'form[action="/account/logout"] button', /^\/account$/);
  const out = await tab.locator(field('pin')).count();
  await logIn(tab, plan.account.pin);
  return { sent, faults, kept, cancelled, outline: outlined, out };
}

/** How the thing that has the focus is marked. */
async function outline(tab) {
  await tab.keyboard.press('Tab');
  return tab.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
}

const measured = () => ({
  wider: document.documentElement.scrollWidth > window.innerWidth,
  headings: document.querySelectorAll('h1').length,
  mains: document.querySelectorAll('main').length,
  skips: document.querySelector('a[href="#content"]') !== null && document.querySelector('#content') !== null,
  unlabelled: [...document.querySelectorAll('input:not([type=hidden]), select, textarea')].filter((one) => one.labels.length === 0).length,
  nameless: [...document.querySelectorAll('a, button')].filter((one) => one.textContent.trim() === '' && !one.ariaLabel).length,
  twice: [...document.querySelectorAll('[id]')].map((one) => one.id).filter((id, at, all) => all.indexOf(id) !== at),
});

const browser = await chromium.launch({
  executablePath,
  headless: true,
  timeout: PATIENCE,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const told = { pages: [] };
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', baseURL: address });
  context.setDefaultTimeout(PATIENCE);
  told.keyboard = await byKeyboard(await context.newPage());
  told.account = await ownAccount(await context.newPage());
  const session = await context.storageState();
  await context.close();
  for (const { locale, width, colorScheme } of VIEWS) {
    for (const [storageState, pages] of [[session, [...plan.pages, told.keyboard.taken]], [undefined, plan.open]]) {
      // without scripts: nothing on these pages needs one
      const view = await browser.newContext({
        viewport: { width, height: 780 }, locale, colorScheme, baseURL: address, storageState, javaScriptEnabled: false,
      });
      view.setDefaultTimeout(PATIENCE);
      const tab = await view.newPage();
      for (const page of pages) {
        const answer = await tab.goto(page, { waitUntil: 'domcontentloaded' });
        told.pages.push({ page, locale, width, status: answer.status(), ...(await tab.evaluate(measured)) });
        const name = `${storageState ? 'in' : 'out'}-${pages.indexOf(page)}${page.replace(/\/[^/?]{9,}/g, '-one').replace(/[^a-z]+/g, '-')}`;
        await tab.screenshot({ path: join(folder, `${locale}-${width}-${name}.png`), fullPage: true });
      }
      await view.close();
    }
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(told));
