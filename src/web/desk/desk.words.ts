import type { WarningCode } from '../../domain/report-warnings';
import { OfficeRole } from '../../domain/vocabularies/people';
import { ReportState, ReportStep } from '../../domain/vocabularies/progress';
import type { CompleteLang } from '../../i18n/dictionaries';
import type { Words } from '../components/words';

const { REPORTER, VERIFIER, CERTIFIER, SECRETARY, REGISTRAR, OFFICE_ADMIN, HUB_ADMIN, AUDITOR } = OfficeRole;

/** Two values that a warning names, as texts. */
export interface Compared {
  readonly before: string;
  readonly after: string;
  /** By how many points a percent rises. */
  readonly rise: string;
}

const en = {
  desk: 'Desk',
  inbox: 'To do',
  verify: 'Verify',
  certify: 'Certify',
  people: 'People and rights',
  signOut: 'Sign out',
  none: 'not known',
  percent: (figures: string): string => `${figures} percent`,
  unknownPercent: 'percent not known',
  quoted: (text: string): string => `“${text}”`,
  before: 'before',
  asOf: 'As of',
  stage: 'Stage of the project',
  progress: 'Progress in percent',
  planned: 'Planned percent',
  details: 'Details of progress',
  detailsIn: { TH: 'Details of progress in Thai', EN: 'Details of progress in English' },
  letter: 'Letter or document',
  reason: 'Reason',
  note: 'Remark',
  correction: 'Correction of',
  project: 'Project',
  office: 'Office',
  report: 'Report',
  back: 'Back',
  toInbox: 'To the list of what is to do',
  nothingChanged: 'No value has changed',
  states: {
    [ReportState.DRAFT]: 'Draft',
    [ReportState.SUBMITTED]: 'Submitted, waiting to be verified',
    [ReportState.VERIFIED]: 'Verified, waiting to be certified',
    [ReportState.PUBLISHED]: 'From a public document',
    [ReportState.CERTIFIED]: 'Certified',
    [ReportState.REJECTED]: 'Returned',
  } satisfies Record<ReportState, string>,
  withdrawn: 'Withdrawn',
  retracted: 'Retracted',
  steps: {
    SUBMIT: 'Submitted',
    PUBLISH: 'Taken from a public document',
    [ReportStep.VERIFY]: 'Verified',
    [ReportStep.TAKE_BACK]: 'Verification taken back',
    [ReportStep.CERTIFY]: 'Certified',
    [ReportStep.REJECT]: 'Returned for correction',
    [ReportStep.WITHDRAW]: 'Withdrawn',
    RETRACT: 'Retracted',
  } as Readonly<Record<string, string>>,
  roles: {
    [REPORTER]: 'Reporting officer',
    [VERIFIER]: 'Verifier',
    [CERTIFIER]: 'Certifier',
    [SECRETARY]: 'Secretary',
    [REGISTRAR]: 'Registrar',
    [OFFICE_ADMIN]: 'Office administrator',
    [HUB_ADMIN]: 'Hub administrator',
    [AUDITOR]: 'Auditor',
  } satisfies Record<OfficeRole, string>,
  warnings: {
    PERCENT_FELL: ({ before, after }: Compared) => `The percent falls from ${before} to ${after}`,
    PERCENT_JUMPED: ({ before, after, rise }: Compared) => `The percent rises by ${rise} points, from ${before} to ${after}`,
    STAGE_WENT_BACK: ({ before, after }: Compared) => `The stage goes back from ${before} to ${after}`,
    FINISHED_WITHOUT_100: ({ after }: Compared) => `The works are finished, and the percent is ${after}`,
    AS_OF_BEFORE_LAST: ({ before }: Compared) => `A report speaks of ${before} already, which is later`,
  } satisfies Record<WarningCode, (compared: Compared) => string>,
  checkIt: 'Check it. If it is right, say so.',
  acknowledge: 'This is right',
  mayDo: (offices: string): string => `This may be done by: ${offices}.`,
  ofRole: (role: string, office: string | null): string => (office === null ? role : `${role} of ${office}`),
  errors: {
    stopped: 'This was not done',
    forbidden: 'This belongs to another role or office',
    missing: 'No such page at the desk',
    missingText: 'Nothing stands at this address. The report or the draft may have been withdrawn, submitted or deleted meanwhile.',
    refused: 'The request could not be read',
    fault: 'The hub could not answer',
    faultText: (id: string): string =>
      `This is the hub’s own fault. Saved drafts are kept. Try again in some minutes, and give the number ${id} to the administrator.`,
    nothingWritten: 'Nothing was written.',
    signInAgain: 'Sign in again',
    signedOut: 'The session has ended',
    signedOutText:
      'Nothing was written. Sign in again; saved drafts are kept. What was typed last stands below: copy it before leaving this page.',
    typed: 'What was typed',
  },
};

export type DeskWords = typeof en;

const th: DeskWords = {
  desk: 'โต๊ะรายงาน',
  inbox: 'งานที่ต้องทำ',
  verify: 'ตรวจสอบ',
  certify: 'รับรอง',
  people: 'ผู้ปฏิบัติหน้าที่และสิทธิ',
  signOut: 'ออกจากระบบ',
  none: 'ไม่ทราบ',
  percent: (figures) => `ร้อยละ ${figures}`,
  unknownPercent: 'ไม่ทราบร้อยละ',
  quoted: (text) => `“${text}”`,
  before: 'เดิม',
  asOf: 'ข้อมูล ณ วันที่',
  stage: 'สถานะโครงการ',
  progress: 'ร้อยละความก้าวหน้า',
  planned: 'ร้อยละตามแผน',
  details: 'รายละเอียดความก้าวหน้า',
  detailsIn: { TH: 'รายละเอียดความก้าวหน้า (ภาษาไทย)', EN: 'รายละเอียดความก้าวหน้า (ภาษาอังกฤษ)' },
  letter: 'หนังสือหรือเอกสารที่มา',
  reason: 'เหตุผล',
  note: 'หมายเหตุ',
  correction: 'รายงานแก้ไขของ',
  project: 'โครงการ',
  office: 'หน่วยงาน',
  report: 'รายงาน',
  back: 'ย้อนกลับ',
  toInbox: 'กลับไปงานที่ต้องทำ',
  nothingChanged: 'ไม่มีค่าใดเปลี่ยน',
  states: {
    DRAFT: 'ร่าง',
    SUBMITTED: 'ส่งแล้ว (รอตรวจสอบ)',
    VERIFIED: 'ตรวจสอบแล้ว (รอรับรอง)',
    PUBLISHED: 'ตามเอกสารเผยแพร่',
    CERTIFIED: 'รับรองแล้ว',
    REJECTED: 'ส่งกลับแล้ว',
  },
  withdrawn: 'ถอนแล้ว',
  retracted: 'เพิกถอนแล้ว',
  steps: {
    SUBMIT: 'ส่งรายงาน',
    PUBLISH: 'นำมาจากเอกสารเผยแพร่',
    VERIFY: 'ตรวจสอบแล้ว',
    TAKE_BACK: 'ถอนผลการตรวจสอบ',
    CERTIFY: 'รับรองแล้ว',
    REJECT: 'ส่งกลับเพื่อแก้ไข',
    WITHDRAW: 'ถอนรายงาน',
    RETRACT: 'เพิกถอนแล้ว',
  },
  roles: {
    REPORTER: 'ผู้รายงาน',
    VERIFIER: 'ผู้ตรวจสอบ',
    CERTIFIER: 'ผู้รับรอง',
    SECRETARY: 'ฝ่ายเลขานุการ',
    REGISTRAR: 'นายทะเบียนข้อมูล',
    OFFICE_ADMIN: 'ผู้ดูแลของหน่วยงาน',
    HUB_ADMIN: 'ผู้ดูแลศูนย์ข้อมูล',
    AUDITOR: 'ผู้สอบทาน',
  },
  warnings: {
    PERCENT_FELL: ({ before, after }) => `ร้อยละลดลงจาก ${before} เหลือ ${after}`,
    PERCENT_JUMPED: ({ before, after, rise }) => `ร้อยละเพิ่มขึ้น ${rise} จุดร้อยละ จาก ${before} เป็น ${after}`,
    STAGE_WENT_BACK: ({ before, after }) => `สถานะโครงการย้อนจาก${before}เป็น${after}`,
    FINISHED_WITHOUT_100: ({ after }) => `โครงการแล้วเสร็จ แต่ร้อยละเป็น ${after}`,
    AS_OF_BEFORE_LAST: ({ before }) => `มีรายงานก่อนหน้าเป็นข้อมูล ณ วันที่ ${before} ซึ่งหลังกว่ารายงานนี้`,
  },
  checkIt: 'โปรดตรวจดู หากถูกต้องให้กดรับทราบ',
  acknowledge: 'ตรวจดูแล้ว ข้อมูลถูกต้อง',
  mayDo: (offices) => `ผู้ที่ดำเนินการได้: ${offices}`,
  ofRole: (role, office) => (office === null ? role : `${role} ${office}`),
  errors: {
    stopped: 'ยังไม่ได้ดำเนินการ',
    forbidden: 'การดำเนินการนี้เป็นของบทบาทหรือหน่วยงานอื่น',
    missing: 'ไม่พบหน้านี้ในโต๊ะรายงาน',
    missingText: 'ไม่มีรายการตามที่อยู่นี้ รายงานหรือร่างอาจถอน ส่ง หรือลบไปแล้ว',
    refused: 'อ่านคำขอไม่ได้',
    fault: 'ศูนย์ข้อมูลยังตอบไม่ได้',
    faultText: (id) => `เหตุเกิดจากศูนย์ข้อมูลเอง ร่างที่บันทึกไว้ยังคงอยู่ โปรดลองอีกครั้งในอีกสักครู่ และแจ้งหมายเลข ${id} แก่ผู้ดูแลศูนย์ข้อมูล`,
    nothingWritten: 'ยังไม่มีการบันทึกใด ๆ',
    signInAgain: 'เข้าสู่ระบบอีกครั้ง',
    signedOut: 'การเข้าใช้งานสิ้นสุดแล้ว',
    signedOutText: 'ยังไม่มีการบันทึก โปรดเข้าสู่ระบบอีกครั้ง ร่างที่บันทึกไว้ยังคงอยู่ ส่วนข้อความที่พิมพ์ครั้งล่าสุดแสดงไว้ด้านล่าง โปรดคัดลอกไว้ก่อนออกจากหน้านี้',
    typed: 'ข้อความที่พิมพ์ไว้',
  },
};

const WORDS: Words<DeskWords> = { EN: en, TH: th };

/** The words that several pages of the desk use. */
export const deskWords = (lang: CompleteLang): DeskWords => WORDS[lang];
