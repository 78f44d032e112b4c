// Checks each page in a real browser, on a desktop, a phone and paper, against the answers of the hub.
// Needs a running hub: node .ci/tools/browser.mjs http://localhost:4000
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { checkBriefing, checkChoices, checkExplorer } from './pages.mjs';
import { paperFaults } from './paper.mjs';

const origin = (process.argv[2] ?? 'http://localhost:4000').replace(/\/$/, '');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The longest wait for an element of a page, in milliseconds. */
const MOST_MS = 15_000;

const SCREENS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

/** The pages, by default on both screens. `status` is the HTTP status of a page; `printed`: checked on paper too. */
const PAGES = [
  { path: '/explorer', lang: 'en', check: checkExplorer },
  { path: '/briefing?lang=TH', lang: 'th', check: checkChoices },
  { path: '/briefing/TH-90?lang=EN', lang: 'en', check: checkChoices },
  // The briefing exists in Thai and English; every other language gets English, and says so.
  ...[
    ['TH', 'th'],
    ['EN', 'en'],
    ['ID', 'en'],
    ['MS', 'en'],
  ].map(([asked, lang]) => {
    const printed = lang === asked.toLowerCase();
    return {
      path: `/briefing/TH-90/CMGF-22?lang=${asked}`,
      lang,
      check: checkBriefing({ province: 'TH-90', meeting: 'CMGF-22' }),
      printed,
      screens: printed ? ['desktop', 'phone'] : ['phone'],
    };
  }),
  { path: '/briefing/ID-SU/MM-28?lang=EN', lang: 'en', check: checkBriefing({ province: 'ID-SU', meeting: 'MM-28' }), printed: true },
  { path: '/briefing/TH-99/CMGF-22?lang=TH', lang: 'th', status: 404, check: checkChoices },
];

/** Collects the faults of a page: errors, failed requests, messages. The browser's message about an expected error status is none. */
function watch(page, status) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed: ${request.failure()?.errorText}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !(status !== 200 && message.text().includes(`status of ${status}`)))
      faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 && response.status() !== status) faults.push(`${pathname} answered ${response.status()}`);
    if (new URL(response.url()).origin !== origin && response.url().startsWith('http'))
      faults.push(`asked another host: ${response.url()}`);
  });
  return faults;
}

/** The elements wider than the screen: the page itself, or one of its tables. */
const tooWide = () => {
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll('table, pre, h1, h2, p, dl, ul')].filter(
    (element) => element.getBoundingClientRect().right > width + 1,
  );
  const page =
    document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px wide on ${width}`] : [];
  return [
    ...page,
    ...wide.map(
      (element) =>
        `${element.tagName.toLowerCase()} reaches to ${Math.round(element.getBoundingClientRect().right)} px of ${width}: ${element.textContent.slice(0, 40)}`,
    ),
  ];
};

/** The focused element with its style; null = none. */
const lookOfFocus = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const look = (one) => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor, color, textDecorationLine } = getComputedStyle(one);
    return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor, backgroundColor, color, textDecorationLine].join();
  };
  const focused = look(element);
  const isEditor = element.matches('textarea, input');
  element.blur();
  const blurred = look(element);
  element.focus();
  return {
    name: `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}`,
    isSeen: isEditor || focused !== blurred,
  };
};

/** Tabs through the first elements: each must show its focus. */
async function focusFaults(page) {
  const faults = [];
  let reached = 0;
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(lookOfFocus);
    if (!focus) continue;
    reached++;
    if (!focus.isSeen) faults.push(`the focus cannot be seen on ${focus.name}`);
  }
  return reached === 0 ? ['nothing is reached by keyboard'] : faults;
}

/** The violations that axe-core calls serious or critical. */
async function accessFaults(page) {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  if (passes.length === 0) return ['axe-core has looked at nothing'];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}): ${nodes
          .slice(0, 4)
          .map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`)
          .join(' | ')}`,
    );
}

async function faultsOf(browser, screen, { path, lang, status = 200, check, printed }) {
  const context = await browser.newContext({ ...SCREENS[screen], locale: 'en-GB' });
  const page = await context.newPage();
  const faults = watch(page, status);
  try {
    page.setDefaultTimeout(MOST_MS);
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`CSP: ${violatedDirective} ${blockedURI}`),
      ),
    );
    const answer = await page.goto(origin + path, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    if (answer.status() !== status) faults.push(`answered ${answer.status()}`);
    const written = await page.evaluate(() => document.documentElement.lang);
    if (written !== lang) faults.push(`says that it is in ${written}, not in ${lang}`);
    faults.push(...(await check(page, { origin, lang, screen })));
    faults.push(...(await page.evaluate(tooWide)), ...(await accessFaults(page)), ...(await focusFaults(page)));
    if (printed && screen === 'desktop') faults.push(...(await paperFaults(page)));
    return faults;
  } catch (error) {
    return [...faults, error.message];
  } finally {
    await context.close();
  }
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let failed = 0;
try {
  for (const page of PAGES) {
    for (const screen of page.screens ?? Object.keys(SCREENS)) {
      const faults = [...new Set(await faultsOf(browser, screen, page))];
      console.log(
        `${faults.length === 0 ? 'ok  ' : 'FAIL'} ${page.path} on a ${screen}${faults.map((fault) => `\n       ${fault}`).join('')}`,
      );
      failed += faults.length;
    }
  }
} finally {
  await browser.close();
}
process.exitCode = failed === 0 ? 0 : 1;
