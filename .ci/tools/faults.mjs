// What is wrong with any page that is open in a browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/**
 * Collects the faults of a page: errors, failed requests, messages. `isExpected`: whether a page may answer with a status; the browser's
 * message about such a status is no fault.
 */
export function watch(page, origin, isExpected) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed: ${request.failure()?.errorText}`));
  page.on('console', (message) => {
    const [, status] = /with a status of (\d+)/.exec(message.text()) ?? [];
    if (message.type() === 'error' && !(status && isExpected(Number(status))))
      faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 && !isExpected(response.status())) faults.push(`${pathname} answered ${response.status()}`);
    if (new URL(response.url()).origin !== origin && response.url().startsWith('http'))
      faults.push(`asked another host: ${response.url()}`);
  });
  return faults;
}

/** The elements wider than the screen: the page itself, or one of its tables. */
export const tooWide = () => {
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
export async function focusFaults(page) {
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

/** The buttons, ticks and choices that a finger does not hit. */
export const smallTargets = () =>
  [...document.querySelectorAll('button, .btn, .pick, select, textarea, input:not([type="hidden"], .pick input)')]
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, { width, height }]) => width > 0 && Math.min(width, height) < 43.5)
    .map(([element, { width, height }]) => `${element.outerHTML.slice(0, 60)} is ${Math.round(width)} by ${Math.round(height)} px`);

/** The violations that axe-core finds, those that it calls serious or critical; `rules`: rules beside those that it has by itself; `impacts`: how grave a violation is that counts. */
export async function accessFaults(page, rules = {}, impacts = ['serious', 'critical']) {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(
    (rules) => globalThis.axe.run(document, { resultTypes: ['violations'], rules }),
    rules,
  );
  if (passes.length === 0) return ['axe-core has looked at nothing'];
  return violations
    .filter(({ impact }) => impacts.includes(impact))
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}): ${nodes
          .slice(0, 4)
          .map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`)
          .join(' | ')}`,
    );
}
