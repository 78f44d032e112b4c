// What is wrong with the Thai of a page that is open in a browser.

/** Words with marks high above and deep below. */
const TALL = 'ปู่ญี่ปุ่น ที่นี้ น้ำ';

/** The longest name that a line never ends inside. */
const LONGEST_NAME = 24;

/** Names and days that take more than one line. */
export const brokenNames = (longest = 24) =>
  [...document.querySelectorAll('.n, time:not(.instant), .num')]
    .filter((name) => name.textContent.length <= longest && !name.querySelector('.n'))
    .filter((name) => new Set([...name.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
    .map((name) => `breaks the name ${name.textContent}`);

/** Texts in Latin letters that do not say their language: sentences by themselves, or long ones in a Thai text. */
const unmarkedTexts = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest('.code, code, pre, .ref, .crumbs, script, style, [lang]')?.matches(':not(html)')) continue;
    const text = node.textContent.replace(/https?:\S+/g, '').trim();
    const words = text.match(/[A-Za-z][a-z]{2,}/g) ?? [];
    const isThai = /[\u0e00-\u0e7f]/.test(parent.textContent);
    const run = /(?:[A-Za-z][a-z]{2,}[\s,.'-]+){3}[A-Za-z][a-z]{2,}/.exec(text)?.[0];
    if ((!isThai && words.length > 1 && text !== 'CMGF Thailand') || run)
      found.push(`does not say the language of “${(run ?? text).slice(0, 60)}”`);
  }
  return found;
};

/** Where the marks of Thai letters reach out of their box, or a text is cut at its edge. */
const cutTexts = async (tall) => {
  await document.fonts.ready;
  const context = document.createElement('canvas').getContext('2d');
  const found = [];
  const looks = new Set();
  for (const element of document.querySelectorAll('h1, h2, h3, h4, th, td, button, .btn, .chips a, .tag')) {
    const style = getComputedStyle(element);
    if (style.overflow !== 'visible' && !element.closest('.hide') && element.scrollHeight > element.clientHeight)
      found.push(`cuts ${element.textContent.slice(0, 40)}`);
    const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const look = `${element.tagName} ${font} ${style.lineHeight}`;
    if (looks.has(look)) continue;
    looks.add(look);
    context.font = font;
    const ink = context.measureText(tall);
    const half = (parseFloat(style.lineHeight) - ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent) / 2;
    const out = [
      ink.actualBoundingBoxAscent - ink.fontBoundingBoxAscent - half - parseFloat(style.paddingTop),
      ink.actualBoundingBoxDescent - ink.fontBoundingBoxDescent - half - parseFloat(style.paddingBottom),
    ];
    if (Math.max(...out) > 0.5)
      found.push(
        `lets the marks of ${element.tagName.toLowerCase()} out of its box by ${out.map((pixels) => pixels.toFixed(1)).join(' above, ')} px below`,
      );
  }
  return found;
};

/** The faults of a Thai page. */
export const thaiFaults = async (page) => [
  ...(await page.evaluate(brokenNames, LONGEST_NAME)),
  ...(await page.evaluate(unmarkedTexts)),
  ...(await page.evaluate(cutTexts, TALL)),
];
