// A page as it comes out of a printer: A4, not more sheets than anybody reads, and no heading left alone at the foot of one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A4 in points, and how far a rounding may be off. */
const [WIDTH, HEIGHT, OFF] = [595.28, 841.89, 1];

/** So many sheets are a briefing: fewer and something is missing, more and nobody reads it. */
const [FEWEST, MOST] = [3, 10];

/** Letters and digits alone: a PDF says where signs stand, and neither blanks nor marks above letters come back as they were. */
const plain = (text) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** What is wrong with a page on paper. */
export async function paperFaults(page) {
  const { headings, heads } = await page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.textContent),
    heads: [...document.querySelectorAll('thead')].map((head) => head.textContent),
  }));
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' });
    const sizes = [...run('pdfinfo', '-f', '1', '-l', '99', file).matchAll(/size: +([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => [
      Number(width),
      Number(height),
    ]);
    const sheets = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
    const fonts = run('pdffonts', file).split('\n').slice(2).filter(Boolean);
    return [
      ...(sizes.length === sheets.length &&
      sizes.every(([width, height]) => Math.abs(width - WIDTH) < OFF && Math.abs(height - HEIGHT) < OFF)
        ? []
        : [`sheets of ${JSON.stringify(sizes)}`]),
      ...(sheets.length >= FEWEST && sheets.length <= MOST ? [] : [`${sheets.length} sheets`]),
      ...fonts.filter((font) => !/^\S*Sarabun/.test(font)).map((font) => `on paper it is written with ${font.split(' ')[0]}`),
      ...sheets.flatMap((sheet, i) =>
        leftAlone(sheet, headings.map(plain), heads.map(plain)).map((line) => `sheet ${i + 1} of ${sheets.length} ends with ${line}`),
      ),
      ...sheets.flatMap((sheet, i) =>
        new RegExp(`^ *${i + 1} ?/ ?${sheets.length}$`, 'm').test(sheet) ? [] : [`sheet ${i + 1} is not numbered`],
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same letters in one order: a head whose cells take several lines comes back line by line. */
const sorted = (text) => [...text].sort().join('');

/** What a sheet ends with that should stand over something: a heading, or the head of a table. */
function leftAlone(sheet, headings, heads) {
  const lines = sheet
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\d+ ?\/ ?\d+$/.test(line));
  const last = lines.at(-1) ?? '';
  if (headings.includes(plain(last))) return [last];
  const ends = [1, 2, 3].map((count) => lines.slice(-count).join(' '));
  return ends.filter((end) => heads.some((head) => sorted(head) === sorted(plain(end))));
}
