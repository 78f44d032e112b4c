import { Lang } from '../../../src/domain/languages';
import { typeset } from '../../../src/web/components/typography';

const NBSP = '\u00a0';
const shown = (text: string): string => text.replaceAll(NBSP, '~');
const thai = (html: string): string => shown(typeset(html, Lang.TH, 'arabic'));

it.each([
  ['ครั้งที่ 22', '<span class="n">ครั้งที่~22</span>'],
  ['ข้อมูล ณ วันที่ 3 กันยายน 2568', 'ข้อมูล ณ~วันที่~3~กันยายน~2568'],
  ['เวลา 00.00 น.', 'เวลา~00.00~น.'],
  ['พ.ศ. 2560-2564', 'พ.ศ.~<span class="n">2560-2564</span>'],
  ['40,780 ล้านบาท จาก 11 โครงการ', '40,780~ล้านบาท จาก 11~โครงการ'],
  ['1,406 วัน (ประมาณ 3 ปี 10 เดือน)', '1,406~วัน (ประมาณ~3~ปี 10~เดือน)'],
  // Not a number with its unit.
  ['สงขลา 14 จังหวัด', 'สงขลา 14 จังหวัด'],
  // Part of a name or of a code.
  ['(IB 2022-2026)', '(IB 2022-2026)'],
  ['P2022-2026', 'P2022-2026'],
])('%s stays together', (text, set) => expect(thai(text)).toBe(set));

it('a percent is not parted from its number, and a name of the mechanism not divided', () => {
  expect(thai('<p>ร้อยละ 92.7</p>')).toBe('<p><span class="n">ร้อยละ~92.7</span></p>');
  expect(thai('<p>สำหรับผู้ว่าราชการจังหวัดสงขลา</p>')).toBe('<p>สำหรับ<span class="n">ผู้ว่าราชการจังหวัด</span>สงขลา</p>');
});

it('English keeps days, months and scales together', () =>
  expect(shown(typeset('3 September 2025, 40.78 billion baht, 12 provinces', Lang.EN, 'paper'))).toBe(
    '3~September~2025, 40.78~billion baht, 12 provinces',
  ));

it('a Malay page keeps its own days together and those of its English content, and leaves other texts as they are', () =>
  expect(shown(typeset('<p>3 Mac 2025</p><main lang="en">3 March 2025 <i lang="th">3 มีนาคม 2568</i></main>', Lang.MS, 'arabic'))).toBe(
    '<p>3~Mac~2025</p><main lang="en">3~March~2025 <i lang="th">3 มีนาคม 2568</i></main>',
  ));

it('on paper the digits are Thai, on a screen Arabic; Thai or Arabic in both where that is asked for', () => {
  expect(typeset('<b>36.4</b>', Lang.TH, 'paper')).toBe('<b><span class="screen">36.4</span><span class="paper">๓๖.๔</span></b>');
  expect(typeset('<b>36.4</b>', Lang.TH, 'thai')).toBe('<b>๓๖.๔</b>');
  expect(typeset('<b>36.4</b>', Lang.TH, 'arabic')).toBe('<b>36.4</b>');
  expect(typeset('<b>36.4</b>', Lang.EN, 'thai')).toBe('<b>36.4</b>');
  expect(typeset('พ.ศ. 2560-2564 (IB 2017-2021)', Lang.TH, 'thai')).toBe('พ.ศ.\u00a0<span class="n">๒๕๖๐-๒๕๖๔</span> (IB 2017-2021)');
});

it.each([
  '<span class="code">P01</span>',
  '<a href="#P63" class="ref">P63</a>',
  '<a href="https://example.org/2025/1">https://example.org/2025/1</a>',
  '<span lang="en">Bangkok Post, 29 April <b>2025</b></span>',
  '<span lang="en">Nation <svg><rect width="4"></rect></svg> 12</span>',
  '<svg><text>กำหนดแล้วเสร็จ 2569</text></svg>',
  '<i>CMGF-22</i>',
  '<i>IMT-GT 2036</i>',
  '<i>M84</i>',
  '<td data-head="11 โครงการ"></td>',
  '<head><title>ครั้งที่ 22</title><style>p{margin:1px 2px}</style></head>',
])('%s keeps its own digits', (html) => expect(typeset(html, Lang.TH, 'thai')).toBe(html));

it('after a foreign text the page goes on in its own digits', () =>
  expect(typeset('<p><span lang="en">Nation 1<br/>2</span> 3 <rect width="4"/> 5</p>', Lang.TH, 'thai')).toBe(
    '<p><span lang="en">Nation 1<br/>2</span> ๓ <rect width="4"/> ๕</p>',
  ));

it('what is typed in a form, and what can be chosen, stays as it is', () => {
  const form = '<form><input value="3 กันยายน"/><textarea>ร้อยละ 92.7</textarea><select><option>ร้อยละ 5</option></select></form>';
  expect(typeset(form, Lang.TH, 'thai')).toBe(form);
  expect(thai('<input name="a"/><p>ร้อยละ 5</p>')).toBe('<input name="a"/><p><span class="n">ร้อยละ~5</span></p>');
});
