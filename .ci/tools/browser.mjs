// Checks each page in a real browser, on a desktop, a phone and paper, against the answers of the hub.
// Needs a running hub: node .ci/tools/browser.mjs http://localhost:4000
import { accessFaults, focusFaults, launch, tooWide, watch } from './faults.mjs';
import { checkBriefing, checkChoices, checkExplorer } from './pages.mjs';
import { paperFaults } from './paper.mjs';

const origin = (process.argv[2] ?? 'http://localhost:4000').replace(/\/$/, '');

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

async function faultsOf(browser, screen, { path, lang, status = 200, check, printed }) {
  const context = await browser.newContext({ ...SCREENS[screen], locale: 'en-GB' });
  const page = await context.newPage();
  const faults = watch(page, origin, (one) => one === status);
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

const browser = await launch();
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
