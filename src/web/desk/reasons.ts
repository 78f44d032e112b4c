import type { Words } from '../components/words';

/** The reasons for which a report is returned, in the order in which they are offered. */
export const RETURN_REASONS = ['EVIDENCE_MISSING', 'DIFFERS_FROM_EVIDENCE', 'WRONG_DAY', 'NOT_PLAUSIBLE', 'OTHER'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** The reasons for which a report is corrected. */
export const CORRECTION_REASONS = ['TYPING_ERROR', 'LATER_INFORMATION', 'WRONG_PROJECT', 'OTHER'] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

const reasonWords: Words<Readonly<Record<ReturnReason | CorrectionReason, string>>> = {
  EN: {
    EVIDENCE_MISSING: 'The evidence does not suffice',
    DIFFERS_FROM_EVIDENCE: 'A value differs from the evidence',
    WRONG_DAY: 'The day of the data is not right',
    NOT_PLAUSIBLE: 'A value does not fit earlier reports',
    TYPING_ERROR: 'A slip of the pen',
    LATER_INFORMATION: 'Information that came later',
    WRONG_PROJECT: 'It was about another project',
    OTHER: 'Another reason',
  },
  TH: {
    EVIDENCE_MISSING: 'เอกสารหลักฐานยังไม่เพียงพอ',
    DIFFERS_FROM_EVIDENCE: 'ค่าที่รายงานต่างจากเอกสารหลักฐาน',
    WRONG_DAY: 'วันที่ของข้อมูลไม่ตรง',
    NOT_PLAUSIBLE: 'ค่าที่รายงานไม่สอดคล้องกับรายงานก่อนหน้า',
    TYPING_ERROR: 'พิมพ์คลาดเคลื่อน',
    LATER_INFORMATION: 'ได้รับข้อมูลเพิ่มเติมภายหลัง',
    WRONG_PROJECT: 'เป็นข้อมูลของโครงการอื่น',
    OTHER: 'เหตุผลอื่น',
  },
};

/** The words of a reason; one that is not of the list stands as it is. */
export const reasonText = (reason: string, lang: keyof typeof reasonWords): string =>
  (reasonWords[lang] as Readonly<Record<string, string>>)[reason] ?? reason;

/** Reasons to choose from, each with its words. */
export const reasonOptions = (reasons: readonly (ReturnReason | CorrectionReason)[], lang: keyof typeof reasonWords) =>
  reasons.map((reason) => [reason, reasonWords[lang][reason]] as const);
