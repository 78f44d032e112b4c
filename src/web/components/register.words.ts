import type { RegisterState } from '../../domain/vocabularies/process';
import type { Words } from './words';

const en = {
  states: {
    OPEN: 'Open',
    IN_TREATMENT: 'Being treated',
    ACCEPTED: 'Accepted',
    CLOSED: 'Closed',
  } satisfies Record<RegisterState, string>,
  /** Nobody has stated how an entry stands. */
  nobody: 'Nobody has stated it',
  level: (likelihood: number, impact: number): string => `likelihood ${likelihood} of 5, impact ${impact} of 5`,
};

/** The words of how a risk or a control of the register stands, at the desk and on the website. */
export const registerWords: Words<typeof en> = {
  EN: en,
  TH: {
    states: { OPEN: 'ยังไม่ดำเนินการ', IN_TREATMENT: 'อยู่ระหว่างจัดการ', ACCEPTED: 'อยู่ในระดับที่ยอมรับได้', CLOSED: 'ยุติ' },
    nobody: 'ยังไม่มีหน่วยงานระบุ',
    level: (likelihood, impact) => `โอกาสที่จะเกิด ${likelihood} จาก 5 ผลกระทบ ${impact} จาก 5`,
  },
};
