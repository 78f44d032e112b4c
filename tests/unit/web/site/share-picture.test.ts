import { Resvg } from '@resvg/resvg-js';
import { FONT_FILES, LINE, linesOf, sharePicture } from '../../../../src/web/site/share-picture';

describe('the picture of a page', () => {
  const font = { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Sarabun' };
  const TEXTS = [
    ['th', 'ทราบร้อยละความก้าวหน้า 24 จาก 61 โครงการของอินโดนีเซีย มาเลเซีย ไทย พร้อมวันที่และแหล่งข้อมูล ปู่ญี่ปุ่น ที่นี้ น้ำ'],
    [
      'en',
      'The progress of 24 of 61 projects of Indonesia, Malaysia and Thailand is known in percent, with days and sources, WITH CAPITALS',
    ],
  ] as const;

  it.each(TEXTS)('breaks lines of %s between words, and none is wider than its place', (lang, text) => {
    for (const size of [40, 60]) {
      const lines = linesOf(text, lang, size, 9);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const [i, line] of lines.entries()) {
        const drawn = new Resvg(
          `<svg xmlns="http://www.w3.org/2000/svg"><text font-family="Sarabun" font-weight="700" font-size="${size}">${line}</text></svg>`,
          { font },
        );
        const { width } = drawn.getBBox()!;
        expect([line, width > LINE / 2 || i === lines.length - 1, width <= LINE]).toEqual([line, true, true]);
      }
    }
  });

  it('sets as much room aside for a sara am as for its parts', () => {
    const widthOf = (title: string): number => {
      const text = /<text x="72" y="190"[^]*?<\/text>/.exec(sharePicture({ lang: 'th', site: '', title, description: '', asOf: '' }))![0];
      return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" font-family="Sarabun">${text}</svg>`, { font }).getBBox()!.width;
    };
    expect(widthOf('คำน้ำ')).toBeCloseTo(widthOf('คานา'), 1);
  });

  it('leaves out what does not fit, and says so', () => {
    const lines = linesOf(TEXTS[1][1].repeat(5), 'en', 60, 3);
    expect([lines.length, lines.at(-1)!.endsWith(' …')]).toEqual([3, true]);
  });

  it('has the words of the page as text, whatever signs are in them, and is small', () => {
    const svg = sharePicture({ lang: 'th', site: 'CMGF', title: 'ก < ข & ค', description: TEXTS[0][1].repeat(4), asOf: 'ข้อมูล ณ วันที่ 26' });
    expect(svg).toContain('>ก &lt; ข &amp; ค</text>');
    expect(svg).toContain('>ข้อมูล ณ วันที่ 26</text>');
    const picture = new Resvg(svg, { font }).render();
    expect([picture.width, picture.height, picture.asPng().length < 100_000]).toEqual([1200, 630, true]);
  });
});
