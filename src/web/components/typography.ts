import { Lang } from '../../domain/languages';
import { completeLang, textsIn } from '../../i18n/dictionaries';

/** Where a page has Thai digits: on paper only, everywhere or nowhere. */
export type ThaiDigits = 'paper' | 'thai' | 'arabic';

/** Words that a line never ends inside: dictionaries of browsers divide them. */
const KEPT_TOGETHER = [
  'อินโดนีเซีย-มาเลเซีย-ไทย',
  'ผู้ว่าราชการจังหวัด',
  'มุขมนตรี',
  'เอกสารสรุปข้อมูล',
  'ประกอบการประชุม',
  'การประชุม',
  'ที่ประชุม',
  'คณะทำงาน',
  'ฝ่ายเลขานุการ',
  'สำนักงาน',
  'กระทรวงมหาดไทย',
  'เจ้าหน้าที่',
  'หน่วยงานรับผิดชอบ',
  'ไม่ระบุหน่วยงาน',
  'สถานะโครงการ',
  'มูลค่าโครงการ',
  'ความก้าวหน้าเฉลี่ย',
  'ร้อยละความก้าวหน้า',
  'ความก้าวหน้า',
  'ไม่ระบุร้อยละ',
  'ยังไม่มีรายงาน',
  'รายงานล่าสุด',
  'กำหนดแล้วเสร็จ',
  'กำหนดดำเนินการ',
  'แล้วเสร็จ',
  'เปิดใช้งาน',
  'ศึกษาความเหมาะสม',
  'ออกแบบรายละเอียด',
  'จัดซื้อจัดจ้าง',
  'จัดหาแหล่งเงิน',
  'อยู่ระหว่างดำเนินการ',
  'การเปลี่ยนแปลง',
  'แนวพื้นที่เชื่อมโยง',
  'สาขาความร่วมมือ',
  'ด่านพรมแดน',
  'ข้ามพรมแดน',
  'แหล่งข้อมูลไม่ตรงกัน',
  'แหล่งข้อมูล',
  'ข้อสังเกต',
  'ตัวชี้วัด',
  'ภาคใต้',
  'เมดาน',
  'ปาดังเบซาร์',
  'บูกิตกายูฮิตัม',
  'สุไหงโก-ลก',
];
const LONGEST_FIRST = [...KEPT_TOGETHER].sort((a, b) => b.length - a.length).join('|');
/** A span of years, which is part of no code and of no Latin name. */
const YEARS = '(?<![A-Za-z\\d.,/_-]|[A-Za-z][\u00a0 ])\\d{4}-\\d{4}(?![A-Za-z\\d_-])';
const TOGETHER = new RegExp(`(?:ร้อยละ|ครั้งที่)(?:\u00a0[\\d.,]+)?|${YEARS}|${LONGEST_FIRST}`, 'g');

const THAI_MONTHS = 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม';
const THAI_UNITS =
  'วัน|เดือน|ปี|ชั่วโมง|โครงการ|ฉบับ|รายการ|เรื่อง|จุดร้อยละ|พื้นที่|ด่าน|แห่ง|คน|ไร่|เมตร|กิโลเมตร|ตารางกิโลเมตร|เมกะวัตต์|ทีอียู|บาท|ล้าน|ริงกิต|รูเปียห์|ดอลลาร์|น\\.';

const ENGLISH_UNITS = 'million|billion|trillion|days?|months?|years?|%';

/** The blanks inside of days and of numbers with a unit. */
function numberBlanks(lang: Lang, units: string): [RegExp, string][] {
  const months = textsIn(lang).dates.months.join('|');
  return [
    [new RegExp(`(\\d) (?=(?:${months}|${units}))`, 'g'), '$1\u00a0'],
    [new RegExp(`(${months}) (?=\\d{4})`, 'g'), '$1\u00a0'],
  ];
}

/** The blanks at which a line never ends, by language: in Malay and Indonesian pages also those of their English content. */
const UNBROKEN: Record<Lang, readonly [RegExp, string][]> = {
  TH: [
    [/(ร้อยละ|ครั้งที่|ระยะที่|ขั้นตอนที่|ฉบับที่|ส่วนที่|วันที่|มาตรา|ข้อ|หมายเลข|พ\.ศ\.|เวลา|ประมาณ|ณ) (?=\d|วันที่)/g, '$1\u00a0'],
    [new RegExp(`(\\d) (?=${THAI_MONTHS}|${THAI_UNITS})`, 'g'), '$1\u00a0'],
    [new RegExp(`(${THAI_MONTHS}) (?=\\d{4})`, 'g'), '$1\u00a0'],
  ],
  EN: numberBlanks(Lang.EN, ENGLISH_UNITS),
  MS: [...numberBlanks(Lang.EN, ENGLISH_UNITS), ...numberBlanks(Lang.MS, 'pukul')],
  ID: [...numberBlanks(Lang.EN, ENGLISH_UNITS), ...numberBlanks(Lang.ID, 'pukul')],
};

/** A number that stands alone: not part of a code, an address or a Latin name. */
const NUMBER = /(?<![A-Za-z\d.,/_-]|[A-Za-z][\u00a0 ])\d+(?:[.,:/-]\d+)*(?![A-Za-z\d_-])/g;

const TAG_OR_TEXT = /<(\/?)([a-z][a-z\d]*)((?:[^>"]|"[^"]*")*)>|[^<]+/gi;
/** Elements that hold no markup of a page: in most of them it would be read as text, and it would end a drawing. */
const TEXT_ONLY = new Set(['head', 'textarea', 'option', 'svg']);
/** Their texts stand as they are: styles, titles, codes, addresses and texts in another language than the frame and the content. */
const AS_IT_STANDS = /class="(?:[^"]* )?(?:code|ref)[ "]|href="http/;
const FOREIGN = /lang="/;
const FOREIGN_TO_BOTH = /lang="(?!en")/;

/**
 * Sets the texts of a page: numbers stay with their units and days with their months, names are not divided, and Thai pages have Thai
 * digits where they are wanted. Codes, addresses and texts in another language keep their own. An element without content ends in a slash.
 */
export function typeset(html: string, lang: Lang, digits: ThaiDigits): string {
  const foreign = completeLang(lang) === lang ? FOREIGN : FOREIGN_TO_BOTH;
  let depth = 0;
  const open: { readonly name: string; readonly stands: boolean }[] = [];
  return html.replace(
    TAG_OR_TEXT,
    (part: string, closing: string | undefined, name: string | undefined, attributes: string | undefined) => {
      if (name === undefined) return depth > 0 ? part : textOf(part, lang, digits);
      if (closing) depth -= open.pop()?.stands ? 1 : 0;
      else if (!attributes!.endsWith('/')) {
        const stands = name !== 'html' && (TEXT_ONLY.has(name) || AS_IT_STANDS.test(`${attributes} `) || foreign.test(attributes!));
        open.push({ name, stands });
        depth += stands ? 1 : 0;
      }
      return part;
    },
  );
}

function textOf(text: string, lang: Lang, digits: ThaiDigits): string {
  const unbroken = UNBROKEN[lang].reduce((set, [pattern, by]) => set.replace(pattern, by), text);
  if (lang !== Lang.TH) return unbroken;
  const pieces = unbroken.split(TOGETHER);
  const kept = unbroken.match(TOGETHER) ?? [];
  return pieces
    .map((piece, i) => withDigits(piece, digits) + (kept[i] === undefined ? '' : `<span class="n">${withDigits(kept[i], digits)}</span>`))
    .join('');
}

/** On a screen the Arabic digits are seen, on paper the Thai ones. */
function withDigits(text: string, digits: ThaiDigits): string {
  if (digits === 'arabic') return text;
  return text.replace(NUMBER, (number) => {
    const thai = number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x0e20));
    return digits === 'thai' ? thai : `<span class="screen">${number}</span><span class="paper">${thai}</span>`;
  });
}
