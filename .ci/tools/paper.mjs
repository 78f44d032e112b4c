// Checks a printed page: A4, a sensible number of sheets, and no heading alone at the foot of a sheet.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A4 in points, and the tolerance for rounding. */
const [WIDTH, HEIGHT, OFF] = [595.28, 841.89, 1];

/** The least and the most sheets of a briefing: with fewer something is missing, more are too long to read. */
const [FEWEST, MOST] = [3, 10];

/** The sheets of a Thai page are numbered in Thai digits. */
const inArabicDigits = (text) => text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e20));

/** Letters and digits alone: text extracted from a PDF loses blanks and combining marks. */
const plain = (text) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' });

/** Prints a page and looks at the file, which is removed afterwards. */
async function printed(page, look) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    return look(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The width and the height of each sheet of a file, in points. */
const sizesIn = (file) =>
  [...run('pdfinfo', '-f', '1', '-l', '99', file).matchAll(/size: +([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);

const isA4 = ([width, height]) => Math.abs(width - WIDTH) < OFF && Math.abs(height - HEIGHT) < OFF;

/** How many sheets of A4 a page fills. Throws for a sheet of another size. */
export const sheetsOf = (page) =>
  printed(page, (file) => {
    const sizes = sizesIn(file);
    if (!sizes.every(isA4)) throw new Error(`sheets of ${JSON.stringify(sizes)}`);
    return sizes.length;
  });

/** The faults of a printed page. */
export async function paperFaults(page) {
  const { headings, heads } = await page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.innerText),
    heads: [...document.querySelectorAll('thead')].map((head) => head.textContent),
  }));
  return printed(page, (file) => {
    const sizes = sizesIn(file);
    const sheets = inArabicDigits(run('pdftotext', '-layout', file, '-'))
      .split('\f')
      .slice(0, -1);
    const fonts = run('pdffonts', file).split('\n').slice(2).filter(Boolean);
    return [
      ...(sizes.length === sheets.length && sizes.every(isA4) ? [] : [`sheets of ${JSON.stringify(sizes)}`]),
      ...(sheets.length >= FEWEST && sheets.length <= MOST ? [] : [`${sheets.length} sheets`]),
      ...fonts.filter((font) => !/^\S*Sarabun/.test(font)).map((font) => `on paper it is written with ${font.split(' ')[0]}`),
      ...sheets.flatMap((sheet, i) =>
        leftAlone(sheet, headings.map(plain), heads.map(plain)).map((line) => `sheet ${i + 1} of ${sheets.length} ends with ${line}`),
      ),
      ...sheets.flatMap((sheet, i) =>
        new RegExp(` ${i + 1} ?/ ?${sheets.length}$`, 'm').test(sheet) ? [] : [`sheet ${i + 1} is not numbered`],
      ),
    ];
  });
}

/** The same letters in one order: a head whose cells take several lines comes back line by line. */
const sorted = (text) => [...text].sort().join('');

/** A heading, or the head of a table, that ends a sheet without its content. */
function leftAlone(sheet, headings, heads) {
  const lines = sheet
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/(?:^|\s)\d+ ?\/ ?\d+$/.test(line));
  const last = lines.at(-1) ?? '';
  if (headings.includes(plain(last))) return [last];
  const ends = [1, 2, 3].map((count) => lines.slice(-count).join(' '));
  return ends.filter((end) => heads.some((head) => sorted(head) === sorted(plain(end))));
}
