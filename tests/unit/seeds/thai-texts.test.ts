import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER, SEED_FILES } from '../../../seeds/load/data-files';
import { PROJECT_ROOT } from '../../../src/config';

/** A text with its place: the file, then keys, codes and numbers. */
type Placed = readonly [place: string, text: string];

function textsOf(value: unknown, place: string): Placed[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${place} ${(item as { code?: string } | null)?.code ?? key}`));
}

const seeds = SEED_FILES.flatMap((file) => textsOf(JSON.parse(readFileSync(join(DATA_FOLDER, `${file}.json`), 'utf8')), file));

const linesOf = (file: string): Placed[] =>
  readFileSync(join(PROJECT_ROOT, file), 'utf8')
    .split('\n')
    .map((line, i) => [`${file}:${i + 1}`, line]);

const queries = readdirSync(join(PROJECT_ROOT, 'src/web/explorer/queries'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => linesOf(`src/web/explorer/queries/${file}`));

/** What people read in Thai. Other names are found and not shown; what is quoted as printed keeps the words of the print. */
const shown: Placed[] = [
  ...seeds.filter(([place]) => !/ aliases |AsPrinted|^sources |^discrepancies D20 value|^bodies JBC note/.test(place)),
  ...linesOf('src/i18n/th.ts'),
  ...queries,
];

/** One spelling for one name, one word for one thing: what is not written, and what is written for it. */
const WORDS: readonly [notWritten: RegExp, written: string][] = [
  [/โจโฮร์/, 'ยะโฮร์'],
  [/เคดาห์|เกอดะฮ์|ไทรบุรี/, 'เกดะห์'],
  [/กือลันตัน/, 'กลันตัน'],
  [/เมอลากา/, 'มะละกา'],
  [/เนอเกอรีเซิมบีลัน/, 'เนกรีเซมบีลัน'],
  [/ปาหัง/, 'ปะหัง'],
  [/เปร(?:ะ|ัค)/, 'เปรัก'],
  [/เปอร์ลิส/, 'ปะลิส'],
  [/เซลังงอร์|เซอลาโงร์/, 'สลังงอร์'],
  [/เตอเริงกานู(?!\S)/, 'ตรังกานู'],
  [/อาเจะฮ์/, 'อาเจะห์'],
  [/รีเยา|รีเอา/, 'เรียว'],
  [/เบงกูลู/, 'เบิงกูลู'],
  [/เบลิตุง/, 'เบลีตุง'],
  [/กุโบร์/, 'กูโบร์'],
  [/ปุดตราจายา/, 'ปุตราจายา'],
  [/อลอร์สตาร์/, 'อาโลร์เซอตาร์'],
  [/อิโปห์/, 'อีโปะฮ์'],
  [/เซเรมบัน/, 'เซอเริมบัน'],
  [/ระเบียงเศรษฐกิจ|แนวระเบียง|แนวพื้นที่เศรษฐกิจ/, 'แนวพื้นที่เชื่อมโยง'],
  [/ด่านชายแดน/, 'ด่านพรมแดน'],
  [/จุดข้ามแดน|โครงการข้ามแดน/, 'ด่านพรมแดน, โครงการข้ามพรมแดน'],
  [/จุดผ่อนปรน/, 'จุดผ่านแดนชั่วคราว'],
  [/ภูมิภาคย่อย/, 'อนุภูมิภาค'],
  [/สภารัฐกิจ|สภานักธุรกิจ/, 'สภาธุรกิจ'],
  [/สำนักงานงบประมาณ/, 'สำนักงบประมาณ'],
  [/สภาพัฒน์/, 'สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ'],
  [/เปอร์เซ็นต์/, 'ร้อยละ'],
  [/ค\.ศ\./, 'พ.ศ.'],
  [/ศูนย์ข้อมูลนี้|ในระบบ/, 'ศูนย์ข้อมูล'],
];

it.each(WORDS)('no text says %s', (notWritten) => {
  expect(shown.filter(([, text]) => notWritten.test(text)).map(([place]) => place)).toEqual([]);
});

it('search finds provinces and states by the spellings that are not written', () => {
  const names = seeds.filter(([place]) => /^provinces .* aliases /.test(place)).map(([, text]) => text);
  for (const spelling of ['เคดาห์', 'เปอร์ลิส', 'เประ', 'ปาหัง', 'รีเยา', 'โจโฮร์', 'เบงกูลู']) expect(names).toContain(spelling);
});

/** Blanks that the line breaks of the copied manual left inside a phrase: after a word that never ends a phrase, or between two that are one. */
const BROKEN = new RegExp(
  [
    '(?<!ภาย)ใน (?=ฐานะ|การ|ที่ประชุม)',
    '(?<!ติด)ตาม (?=หลัก|แผน)',
    '(?:ภายใต้|โดยมี|ที่มี|(?<!กำ|ร่วม)กับ) (?=[ก-ฮเ-ไ])',
    '(?:ประชุม|จัดประชุม) (?=ระดับ)',
    'กลุ่มจังหวัด (?=ภาคใต้)',
    'กรอบ (?=แนวทาง)',
    'ประชุมหารือ (?=กำหนด)',
    'ค้นหา (?=ข้อมูล)',
    'เพิ่มพูน (?=ความรู้)',
    'สะดวก (?=ในการ)',
    'ร่วมขับเคลื่อน (?=การดำเนินงาน)',
    'การพัฒนา (?=กับ|ภายใต้)',
    'ความร่วมมือ (?=กับ)',
    'การดำเนินงาน (?=จัดตั้ง|ภายใต้)',
    'มุขมนตรี (?=และผู้ว่า)',
    'งบประมาณ (?=ของส่วนราชการ)',
    'การจัด (?=และเข้าร่วม)',
    '๑๔ จังหวัด (?=และกลุ่มจังหวัด)',
  ].join('|'),
);

it('no quotation has the blanks of line breaks', () => {
  const quoted = seeds.filter(([place]) =>
    /^(?:register|processes|indicators CMGF_|organisations .* (?:duties|task)|decisions) /.test(place),
  );
  expect(quoted.filter(([place, text]) => !place.includes('AsPrinted') && BROKEN.test(text))).toEqual([]);
});

it('the English of the register is not shorter than the Thai: nothing is left out of it', () => {
  const entries = JSON.parse(readFileSync(join(DATA_FOLDER, 'register.json'), 'utf8')) as {
    code: string;
    text: { EN: string; TH: string };
  }[];
  // Signs above and below letters take no room. English that says all of it is about as long; an abridged one is far shorter.
  const room = (thai: string): number => thai.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;
  const abridged = entries.filter(({ text }) => room(text.TH) > 40 && text.EN.length < 0.85 * room(text.TH));
  expect(abridged.map(({ code }) => code)).toEqual([]);
});

it('what is printed is told in the words of the print: Thai, with its digits', () => {
  const printed = seeds.filter(([place]) => /(?:dateAsPrinted|periodAsPrinted|textAsPrinted)$/.test(place));
  expect(printed.length).toBeGreaterThan(3);
  expect(printed.filter(([, text]) => !/[\u0e01-\u0e59]/.test(text) || /\d/.test(text))).toEqual([]);
});

it('every action that no source follows up is of unknown state', () => {
  const decisions = JSON.parse(readFileSync(join(DATA_FOLDER, 'decisions.json'), 'utf8')) as { actions: { status: string }[] }[];
  expect(decisions.flatMap(({ actions }) => actions).filter(({ status }) => status === 'OPEN')).toEqual([]);
});

it('every meeting and place of a meeting has a Thai name', () => {
  const meetings = JSON.parse(readFileSync(join(DATA_FOLDER, 'meetings.json'), 'utf8')) as {
    code: string;
    names: { TH?: string };
    place: { TH?: string } | null;
  }[];
  expect(meetings.filter(({ names, place }) => !names.TH || (place && !place.TH)).map(({ code }) => code)).toEqual([]);
});
