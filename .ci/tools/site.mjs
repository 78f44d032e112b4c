// Goes through every page of the website: by HTTP all of the sitemap, in a browser every kind of page and a share of the rest.
// Needs a running hub: node .ci/tools/site.mjs http://localhost:4000
import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { embedFaults } from './embeds.mjs';
import { accessFaults, launch } from './faults.mjs';
import { forcedFaults, keyboardFaults } from './keyboard.mjs';
import { sheetsOf } from './paper.mjs';
import { thaiFaults } from './thai.mjs';
import { truthFaults } from './truth.mjs';

const origin = (process.argv[2] ?? 'http://localhost:4000').replace(/\/$/, '');

/** The most bytes of a page as brotli and as it is, and of the style sheet as brotli. */
const MOST = { page: 12 * 1024, raw: 120 * 1024, style: 6 * 1024 };
/** The most sheets of A4 of a page, by its kind. */
const SHEETS = { '/mechanism': 1, '/': 2, '/map': 2, '/provinces/:code': 2, '/projects/:code': 2 };
/** The pages that fill the most sheets of their kind. */
const LONG = ['/th/provinces/TH-90', '/en/provinces/TH-90', '/th/projects/P30', '/en/projects/P30', '/th/projects/P24'];
/** The page that is opened after another. */
const NEXT = '/th/mechanism';
/** The narrowest phone, and a desktop. */
const [PHONE, DESKTOP] = [320, 1280];
/** The moment that pages are tried at besides now. */
const MOMENT = 'at=CMGF-22';
/** Of what is too much for one day, one in so many has its turn. */
const SHARE = 24;
const TODAY = Math.floor(Date.now() / 86_400_000);
const isTurn = (i) => i % SHARE === TODAY % SHARE;
/** The pages of a kind are made of the same components, so the markup of one in so many is validated besides the first of each kind. */
const MARKUP_SHARE = 4;
/** Pages whose frame is Malay or Indonesian have the content of the English ones, so one English page in so many is read in them, too. */
const FRAME_SHARE = 12;
const framed = (paths) =>
  paths
    .filter((path) => path.startsWith('/en/'))
    .filter((_, i) => i % FRAME_SHARE === TODAY % FRAME_SHARE)
    .flatMap((path) => ['ms', 'id'].map((lang) => path.replace('/en/', `/${lang}/`)));
const isFramed = (path) => /^\/(?:ms|id)\//.test(path);
/** Of the website nothing that axe-core finds is let through. */
const EVERY_IMPACT = ['minor', 'moderate', 'serious', 'critical', null];
/** Pages without a style and a menu, for other sites to show. */
const isEmbed = (path) => path.includes('/embed/');

const faults = [];
const fault = (path, text) => faults.push(`${path}: ${text}`);

/** A page, with its bytes as it travels and as it is. */
const read = (path) =>
  new Promise((resolve, reject) => {
    request(origin + path, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const sent = Buffer.concat(chunks);
        const body = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(sent) : sent;
        const type = answer.headers['content-type'] ?? '';
        resolve({ status: answer.statusCode, type, html: body.toString(), sent: sent.length, raw: body.length });
      });
    })
      .on('error', reject)
      .end();
  });

const unescaped = (text) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&#39;', "'").replaceAll('&quot;', '"');
const attributes = (html, tag, name) =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => unescaped(value));

/** The addresses of the hub that a page leads to, without what leads to a place on it. */
const linksOf = (html, path) =>
  [...attributes(html, 'a', 'href'), ...attributes(html, 'form', 'action'), ...attributes(html, '(?:link|img|use|script)', '(?:href|src)')]
    .filter((address) => !address.startsWith('#') && !/^(?:mailto|webcal|data):/.test(address))
    .map((address) => new URL(address, origin + path))
    .filter((url) => url.origin === origin)
    .map((url) => url.pathname + url.search);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Written by a program: how the text is laid out matters to nobody.
    'attr-quotes': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Several areas are chosen by ticks of one name.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }],
    // A table that is shown as cards on a phone says by its roles that it still is a table.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'element-permitted-content': 'error',
    'no-implicit-button-type': 'off',
    'require-sri': 'off',
    'svg-focusable': 'off',
    'tel-non-breaking': 'off',
    'unique-landmark': 'off',
  },
});

/** What is wrong with the text of a page: its places, its language, its dates, its numbers. */
function textFaults(path, html) {
  const found = [];
  const lang = path.slice(1, 3);
  const ids = new Set(attributes(html, '[a-z0-9]+', 'id'));
  for (const [, place] of html.matchAll(/href="#([^"]+)"/g))
    if (!ids.has(place) && !ids.has(decodeURIComponent(place))) found.push(`leads to #${place}, which is not there`);
  if (!html.includes(`<html lang="${lang}"`)) found.push(`does not say that it is in ${lang}`);
  if ((html.match(/<h1\b/g) ?? []).length !== 1) found.push('has not one first heading');
  if (/<script(?![^>]*type="application\/ld\+json")|<[^>]+\son\w+=|href="javascript:/i.test(html)) found.push('has a script');
  for (const [, json] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) JSON.parse(json);
  // What is quoted in another language has the years of that language.
  const own = html.replace(/<blockquote[^>]*\blang="(?!th)[^>]*>[\s\S]*?<\/blockquote>/g, '');
  for (const [, day, text] of own.matchAll(/<time datetime="(\d{4})[^"]*"[^>]*>([\s\S]*?)<\/time>/g)) {
    if (Number(day) > 2400) found.push(`a day for machines is in the Buddhist era: ${day}`);
    const year = /(\d{4})(?!.*\d{4})/.exec(text.replace(/<[^>]+>/g, ''))?.[1];
    if (lang === 'th' && year && Number(year) !== Number(day) + 543) found.push(`${text} is not the year ${day}`);
  }
  for (const [, block] of html.matchAll(/data-percent="([^"]*)"/g))
    if (block === '' || Number.isNaN(Number(block))) found.push(`a percent is marked "${block}"`);
  const words = html
    .replace(/<(head|script|style|code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/<(\w+)[^>]*\b(?:lang="(?!th)|class="(?:[^"]* )?(?:code|ref))[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ');
  if (/\b(?:undefined|NaN|\[object)/.test(words)) found.push('shows what is no text');
  if (lang === 'th' && /\b\d{4}-\d{2}-\d{2}\b|\bTHB\b/.test(words)) found.push('has a day or a currency for machines in Thai text');
  return found;
}

/** The links of a page at a moment that do not keep it. Only the way back to today may, and what has no moment: the desk and feeds. */
const losesMoment = (html, path) =>
  attributes(html, 'a', 'href').filter((address) => {
    const { origin: host, pathname, searchParams } = new URL(address, origin + path);
    if (host !== origin || address.startsWith('#') || pathname.endsWith('.atom')) return false;
    return (
      /^\/(?:th|en|ms|id)\//.test(pathname) &&
      !/^\/\w\w\/desk/.test(pathname) &&
      searchParams.get('at') === null &&
      pathname !== path.split('?')[0]
    );
  });

async function sitemap() {
  const { status, html } = await read('/sitemap.xml');
  if (status !== 200) throw new Error(`/sitemap.xml answered ${status}`);
  return [...html.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(unescaped(address)).pathname);
}

/** Reads every page and follows every link once. */
async function readAll(paths) {
  const first = firsts(paths);
  const linked = new Map();
  let largest = { sent: 0, path: '' };
  for (const [i, path] of paths.entries()) {
    const { status, html, type, sent, raw } = await read(path);
    if (status !== 200) fault(path, `answered ${status}`);
    if (!type.startsWith('text/html')) continue;
    for (const text of textFaults(path, html)) fault(path, text);
    if (first.has(path) || i % MARKUP_SHARE === TODAY % MARKUP_SHARE)
      for (const { messages } of (await validator.validateString(html, path)).results)
        for (const { ruleId, message, line } of messages.slice(0, 3)) fault(path, `html ${ruleId}: ${message} (line ${line})`);
    for (const address of linksOf(html, path)) if (!linked.has(address)) linked.set(address, path);
    if (sent > largest.sent) largest = { sent, path };
    if (sent > MOST.page || raw > MOST.raw) fault(path, `has ${sent} bytes as brotli, ${raw} as it is`);
  }
  console.log(
    `     ${paths.length} pages; the largest, ${largest.path}, has ${largest.sent} of ${MOST.page} bytes as brotli; ${linked.size} addresses are linked`,
  );
  const known = new Set(paths);
  // What is asked of a page or given as a file is the same for all pages of a kind.
  const others = [...linked].filter(([address]) => !known.has(address));
  const asked = others.filter(([address], i) => !(/[?.]/.test(address) || isFramed(address)) || isTurn(i));
  console.log(`     ${asked.length} of ${others.length} other addresses are followed`);
  for (const [address, from] of asked) {
    const { status } = await read(address);
    if (status >= 400) fault(from, `leads to ${address}, which answered ${status}`);
  }
}

async function readAtMoment(paths) {
  for (const path of paths) {
    const { status, html } = await read(`${path}?${MOMENT}`);
    if (status !== 200 && status !== 404) fault(`${path}?${MOMENT}`, `answered ${status}`);
    if (status === 200) for (const address of losesMoment(html, path)) fault(`${path}?${MOMENT}`, `loses the moment to ${address}`);
  }
}

/** The kind of a page: its address without codes. */
const kindOf = (path) => path.replace(/\/[^/]*[A-Z0-9][^/]*(?=\/|$)/g, '/:code');

/** One page of every kind and language. */
function firsts(paths) {
  const kinds = new Map();
  for (const path of paths) if (!kinds.has(kindOf(path))) kinds.set(kindOf(path), path);
  return new Set(kinds.values());
}

/** One page of every kind and language, those that fill the most paper, and the share of the others that is this day's turn. */
const opened = (paths) => [...new Set([...firsts(paths), ...LONG, ...paths.filter((_, i) => isTurn(i))])];

const sidewaysFaults = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`is ${scrollWidth} px wide on ${clientWidth}`] : [];
};

/** What is wrong with a page that is open at a width. `isFirst`: it is the first of its kind. */
async function* faultsAt(page, { path, width, isFirst }) {
  yield* await page.evaluate(sidewaysFaults);
  yield* (await accessFaults(page, {}, EVERY_IMPACT)).map((text) => `axe ${text}`);
  if (path.startsWith('/th/')) yield* await thaiFaults(page);
  if (width !== DESKTOP || isEmbed(path)) return;
  if (isFirst) yield* [...(await forcedFaults(page)), ...(await keyboardFaults(page))];
  const most = SHEETS[kindOf(path).slice(3)];
  if (most === undefined || !(isFirst || LONG.includes(path))) return;
  const sheets = await sheetsOf(page);
  if (sheets > most) yield `fills ${sheets} sheets of paper, not ${most}`;
}

async function openInBrowser(paths) {
  const browser = await launch();
  const first = firsts(paths);
  try {
    for (const width of [PHONE, DESKTOP]) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && fault(page.url(), `console: ${message.text()}`));
      page.on('pageerror', (error) => fault(page.url(), `threw ${error.message}`));
      page.on('response', (answer) => answer.status() >= 400 && fault(page.url(), `${answer.url()} answered ${answer.status()}`));
      page.on('request', (request) => new URL(request.url()).origin === origin || fault(page.url(), `asked ${request.url()}`));
      for (const path of paths) {
        await page.goto(origin + path, { waitUntil: 'load' });
        for await (const text of faultsAt(page, { path, width, isFirst: first.has(path) })) fault(`${path} at ${width} px`, text);
      }
      if ((await context.cookies()).length > 0) fault('the site', 'sets a cookie');
      await context.close();
    }
    for (const lang of ['th', 'en']) for (const text of await embedFaults(browser, origin, lang)) fault('another site', text);
  } finally {
    await browser.close();
  }
}

/** The median of the largest contentful paint in milliseconds and of the layout shift, on a slow phone, with the bytes of this view and the next. */
async function paintOf(path) {
  const browser = await launch();
  const times = [];
  try {
    for (let run = 0; run < 3; run++) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 200_000,
        uploadThroughput: 100_000,
      });
      let [bytes, requests] = [0, 0];
      // What the browser has kept comes without bytes.
      session.on('Network.loadingFinished', ({ encodedDataLength: sent }) => ((bytes += sent), (requests += sent > 0 ? 1 : 0)));
      await page.addInitScript(() => {
        globalThis.paint = { largest: 0, shift: 0 };
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.paint.largest = entry.startTime))).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.paint.shift += entry.value))).observe({
          type: 'layout-shift',
          buffered: true,
        });
      });
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      const view = { ...(await page.evaluate(() => globalThis.paint)), bytes, requests };
      [bytes, requests] = [0, 0];
      await page.goto(origin + NEXT, { waitUntil: 'networkidle' });
      times.push({ ...view, next: { bytes, requests } });
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return times.sort((a, b) => a.largest - b.largest)[1];
}

const paths = await sitemap();
if (paths.length < 200) fault('/sitemap.xml', `lists only ${paths.length} pages`);
await readAll([...paths, ...framed(paths)]);
await readAtMoment(opened(paths).filter((path) => !isEmbed(path)));
const style = await read('/web/site.css');
if (style.sent > MOST.style) fault('/web/site.css', `has ${style.sent} bytes as brotli`);
const chosen = [...opened(paths), '/ms/', '/id/provinces/TH-90'];
console.log(`     ${chosen.length} of them are opened in a browser at two widths`);
await openInBrowser(chosen);
for (const text of await truthFaults({ origin, paths, kindOf, read })) faults.push(text);
for (const path of ['/th/', '/th/map', '/th/provinces/TH-90', '/th/projects']) {
  const { largest, shift, bytes, requests, next } = await paintOf(path);
  console.log(
    `     ${path} on a slow phone: ${bytes} bytes in ${requests} requests, largest paint after ${Math.round(largest)} ms, shift ${shift.toFixed(3)}; the next view ${next.bytes} bytes in ${next.requests} requests`,
  );
  if (bytes > 90 * 1024 || requests > 8) fault(path, `the first view takes ${bytes} bytes in ${requests} requests`);
  if (next.bytes > 25 * 1024 || next.requests > 2) fault(path, `the view after it takes ${next.bytes} bytes in ${next.requests} requests`);
  if (shift > 0.05) fault(path, `shifts by ${shift.toFixed(3)}`);
}
for (const text of [...new Set(faults)]) console.log(`FAIL ${text}`);
if (faults.length === 0) console.log(`ok   ${paths.length} pages`);
process.exitCode = faults.length === 0 ? 0 : 1;
