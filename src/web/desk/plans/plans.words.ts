import type { CompleteLang } from '../../../i18n/dictionaries';
import type { Words } from '../../components/words';

const en = {
  title: 'Review of plans',
  lead: 'The development plans of provinces and clusters. The secretariat of the governors’ forum follows up and reviews them: step 4 of the process. What is saved is public at once, with the name of the office.',
  without: (n: number) => `No plan on record for today: ${n}`,
  heads: { plan: 'Development plan', state: 'Review', since: 'Since' },
  area: 'Province or cluster',
  period: 'Period',
  publicPage: 'The public page of all plans',
  reviews: 'Reviews on record',
  none: 'No review of this plan is on record.',
  office: 'Office',
  findings: 'Findings',
  due: 'To be reviewed by',
  begin: 'Begin a review',
  beginButton: 'Record that the review has begun',
  end: 'End the review',
  endButton: 'Record the result',
  result: 'Result',
  results: { REVIEWED: 'Reviewed', RETURNED: 'Returned with the findings' },
  day: 'Day',
  findingsHint: 'What was found, and what the province or cluster should do. Everybody reads it.',
  told: { reviewPlan: 'The review is on record.' } as Readonly<Record<string, string>>,
};

export type PlansWords = typeof en;

const WORDS: Words<PlansWords> = {
  EN: en,
  TH: {
    title: 'ทบทวนแผน',
    lead: 'แผนพัฒนาจังหวัดและแผนพัฒนากลุ่มจังหวัด ซึ่งฝ่ายเลขานุการของการประชุมระดับมุขมนตรีและผู้ว่าราชการจังหวัดติดตาม ทบทวน ตามขั้นตอนที่ 4 ข้อมูลที่บันทึกจะเผยแพร่ทันที พร้อมชื่อหน่วยงาน',
    without: (n) => `ไม่มีแผนที่บันทึกไว้สำหรับวันนี้ ${n} แห่ง`,
    heads: { plan: 'แผนพัฒนา', state: 'ผลการทบทวน', since: 'ตั้งแต่วันที่' },
    area: 'จังหวัดหรือกลุ่มจังหวัด',
    period: 'ช่วงเวลาของแผน',
    publicPage: 'หน้าเผยแพร่แผนทั้งหมด',
    reviews: 'การทบทวนที่บันทึกไว้',
    none: 'ไม่มีการทบทวนแผนนี้ที่บันทึกไว้',
    office: 'หน่วยงาน',
    findings: 'ข้อค้นพบ',
    due: 'กำหนดทบทวนแล้วเสร็จ',
    begin: 'เริ่มทบทวน',
    beginButton: 'บันทึกว่าเริ่มทบทวนแล้ว',
    end: 'บันทึกผลการทบทวน',
    endButton: 'บันทึกผล',
    result: 'ผลการทบทวน',
    results: { REVIEWED: 'ทบทวนแล้ว', RETURNED: 'ส่งกลับพร้อมข้อค้นพบ' },
    day: 'วันที่',
    findingsHint: 'ข้อค้นพบ และสิ่งที่จังหวัดหรือกลุ่มจังหวัดควรดำเนินการ ข้อความนี้เผยแพร่ต่อสาธารณะ',
    told: { reviewPlan: 'บันทึกการทบทวนแล้ว' },
  },
};

export const plansWords = (lang: CompleteLang): PlansWords => WORDS[lang];
