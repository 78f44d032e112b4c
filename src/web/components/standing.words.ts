import { type ParticipantStanding } from '../../domain/vocabularies/mechanism';
import type { Words } from './words';

/** The words of who takes part in a meeting, at the desk and on the website. */
export const standingWords: Words<Readonly<Record<ParticipantStanding, string>>> = {
  EN: { INVITED: 'Invited', ATTENDED: 'Attended', REPRESENTED: 'Represented', ABSENT: 'Absent' },
  TH: { INVITED: 'เชิญแล้ว', ATTENDED: 'เข้าร่วมประชุม', REPRESENTED: 'มีผู้แทนเข้าร่วมประชุม', ABSENT: 'ไม่เข้าร่วมประชุม' },
};

/** The post of the governor of a Thai province, by the name of the province. */
export const governorOf: Words<(province: string) => string> = {
  EN: (province) => `Governor of ${province}`,
  TH: (province) => `ผู้ว่าราชการ${province.startsWith('จังหวัด') ? '' : 'จังหวัด'}${province}`,
};
