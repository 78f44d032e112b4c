// What is wrong with a page for who has no mouse, and for who has colours of their own.

/** Everything that is reached by keyboard shows it. It runs after a key was pressed. */
const unseenFocus = () => {
  const look = (element) => {
    const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth } = getComputedStyle(element);
    return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, stroke, strokeWidth].join();
  };
  const found = [];
  for (const element of document.querySelectorAll('a[href], button, input:not([type="hidden"]), select, textarea, summary')) {
    const shape = element.querySelector('use') ?? element;
    element.blur();
    const before = look(element) + look(shape);
    element.focus({ focusVisible: true });
    const name = `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}`;
    const { width, height } = element.getBoundingClientRect();
    if (document.activeElement !== element) {
      if (element.checkVisibility()) found.push(`${name} is not reached by keyboard`);
    } else if (look(element) + look(shape) === before) found.push(`the focus cannot be seen on ${name}`);
    else if (width === 0 || height === 0) found.push(`the focus is on ${name}, which has no size`);
  }
  return found;
};

/** The faults of a page for the keyboard: the first key leads to the way to the content, and everything shows its focus. */
export async function keyboardFaults(page) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const { activeElement: element } = document;
    return { href: element?.getAttribute('href'), top: element?.getBoundingClientRect().top, left: element?.getBoundingClientRect().left };
  });
  const isSeen = first.href === '#main' && first.top >= 0 && first.left >= 0;
  if (!isSeen) return [`the first key leads to ${first.href}, not to the content`];
  await page.keyboard.press('Enter');
  const led = await page.evaluate(() => location.hash);
  return [...(led === '#main' ? [] : ['the first link does not lead to the content']), ...(await page.evaluate(unseenFocus))];
}

/** The classes of bars and maps that look alike where the reader's colours are forced on the page. */
export async function forcedFaults(page) {
  await page.emulateMedia({ forcedColors: 'active' });
  const fills = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.k-done, .k-said, .k-part, .p-ground, .p-ink')].map((shape) => [
        shape.getAttribute('class'),
        getComputedStyle(shape).fill,
      ]),
    ),
  );
  await page.emulateMedia({ forcedColors: 'none' });
  const names = Object.keys(fills);
  return names
    .flatMap((one, i) => names.slice(i + 1).map((other) => [one, other]))
    .filter(
      ([one, other]) =>
        fills[one] === fills[other] && !(one.startsWith('k-') && other === 'p-ink') && !(one === 'p-ink' && other.startsWith('k-')),
    )
    .map(([one, other]) => `in forced colours ${one} and ${other} look alike`);
}
