import type { StepState } from '../../domain/vocabularies/process';
import type { Words } from './words';

/** The words of how a step of the process stands, at the desk and on the website. */
export const stepStateWords: Words<Readonly<Record<StepState, string>>> = {
  EN: {
    COMING: 'Not due yet',
    OPEN: 'Open',
    ENDED_ON_TIME: 'Ended on time',
    ENDED_LATE: 'Ended late',
    NOT_REPORTED: 'Past its planned days',
  },
  TH: {
    COMING: 'ยังไม่ถึงกำหนด',
    OPEN: 'อยู่ในช่วงดำเนินการ',
    ENDED_ON_TIME: 'แล้วเสร็จตามกำหนด',
    ENDED_LATE: 'แล้วเสร็จหลังกำหนด',
    NOT_REPORTED: 'พ้นกำหนดตามแผนแล้ว',
  },
};
