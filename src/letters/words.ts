import type { LetterKind } from '../domain/vocabularies/people';

/** What a letter says in one language. `{name}` stands for a value. */
interface Wording {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The words of its link. */
  readonly link: string;
}

/** Languages of letters, in the order in which they stand in each. */
export type LetterLang = 'TH' | 'EN';

/** What letters say. */
export const LETTERS: Record<LetterKind, Record<LetterLang, Wording>> = {
  SIGN_IN: {
    TH: {
      subject: 'รหัสเข้าสู่ระบบ',
      paragraphs: ['รหัสเข้าสู่ระบบคือ {code}', 'รหัสใช้ได้ครั้งเดียว ภายใน 15 นาทีนับจากที่ขอ หากไม่ได้ขอเข้าสู่ระบบ ไม่ต้องทำอะไร และอย่าบอกรหัสนี้แก่ผู้ใด'],
      link: 'เข้าสู่ระบบ',
    },
    EN: {
      subject: 'Your sign-in code',
      paragraphs: [
        'Your sign-in code is {code}',
        'It works once, within 15 minutes of your asking. If you did not ask to sign in, do nothing, and tell nobody the code.',
      ],
      link: 'Sign in',
    },
  },
  REPORT_RETURNED: {
    TH: {
      subject: 'ส่งกลับรายงานโครงการ {project} เพื่อแก้ไข',
      paragraphs: ['รายงาน {report} ของโครงการ {project} ส่งกลับเพื่อแก้ไขแล้ว', 'เหตุผลอยู่ในระบบรายงานสำหรับเจ้าหน้าที่'],
      link: 'เปิดระบบรายงาน',
    },
    EN: {
      subject: 'Report {report} was returned',
      paragraphs: ['Report {report} of project {project} was returned to be corrected.', 'The reason stands at your desk.'],
      link: 'Open the desk',
    },
  },
  REPORT_CERTIFIED: {
    TH: {
      subject: 'รับรองรายงานโครงการ {project} แล้ว',
      paragraphs: ['รับรองรายงาน {report} ของโครงการ {project} แล้ว ข้อมูลนี้เผยแพร่และนับรวมในความก้าวหน้า'],
      link: 'เปิดระบบรายงาน',
    },
    EN: {
      subject: 'Report {report} is certified',
      paragraphs: ['Report {report} of project {project} is certified and counts in the progress.'],
      link: 'Open the desk',
    },
  },
  WORK_WAITS: {
    TH: {
      subject: 'มีงานรอดำเนินการ {count} รายการ',
      paragraphs: ['มีงานรอดำเนินการ {count} รายการในระบบรายงานสำหรับเจ้าหน้าที่'],
      link: 'เปิดระบบรายงาน',
    },
    EN: { subject: 'Work waits for you: {count}', paragraphs: ['Items that wait for you at your desk: {count}.'], link: 'Open the desk' },
  },
  WEBHOOK_STOPPED: {
    TH: {
      subject: 'หยุดส่งเว็บฮุก {webhook}',
      paragraphs: [
        'ส่งเว็บฮุก {webhook} ของหน่วยงานไม่สำเร็จ ({fault}) จึงหยุดส่งแล้ว',
        'ไม่มีข้อมูลสูญหาย เมื่อแก้ไขปลายทางแล้ว ให้เรียก replayWebhook เพื่อรับตั้งแต่จุดที่หยุด',
      ],
      link: 'เปิดระบบรายงาน',
    },
    EN: {
      subject: 'Webhook {webhook} has stopped',
      paragraphs: [
        'Webhook {webhook} of your office could not be reached ({fault}), and is not called any more.',
        'Nothing is lost. Once its receiver works, call replayWebhook: it goes on from where it stopped.',
      ],
      link: 'Open the desk',
    },
  },
  REPORTS_DUE: {
    TH: {
      subject: 'รายงานความก้าวหน้าที่ยังไม่ได้ส่ง {count} โครงการ กำหนดส่ง {dueOn}',
      paragraphs: [
        'รายงานความก้าวหน้า ข้อมูล ณ {cutOff} ที่ยังไม่ได้ส่ง {count} โครงการ กำหนดส่งภายใน {dueOn}',
        'รายงานที่ส่งหลังกำหนดรับไว้ตามปกติ และแสดงว่าส่งหลังกำหนด เมื่อส่งครบแล้วจะไม่มีการเตือนอีก',
      ],
      link: 'เปิดระบบรายงาน',
    },
    EN: {
      subject: 'Progress reports to submit by {dueOn}: {count}',
      paragraphs: [
        'Projects without a progress report as of {cutOff}: {count}. They are due by {dueOn}.',
        'A report that comes later is taken and marked as late. Once all are submitted, no reminder follows.',
      ],
      link: 'Open the desk',
    },
  },
};

/** The name of the hub, as it stands in subjects. */
export const HUB_NAME: Record<LetterLang, string> = { TH: 'ศูนย์ข้อมูล IMT-GT', EN: 'IMT-GT Data Hub' };

/** What stands under each letter. */
export const FOOT: Record<LetterLang, string> = {
  TH: 'จดหมายนี้ส่งโดยอัตโนมัติ ไม่ต้องตอบกลับ',
  EN: 'This letter was sent by a machine. Nobody reads answers to it.',
};
