import type { Lang } from '../domain/languages';
import type { SURVEY_PROBLEMS } from '../domain/survey-problems';

/** The sentences of `problem-texts.ts` about surveys. */
export const SURVEY_PROBLEM_TEXTS: Readonly<Record<keyof typeof SURVEY_PROBLEMS, Readonly<Record<Lang, string>>>> = {
  NOT_OF_FORUM: {
    EN: 'Only a meeting of the governors’ forum whose days are known has a survey.',
    TH: 'การสำรวจมีได้เฉพาะการประชุมระดับมุขมนตรีและผู้ว่าราชการจังหวัดที่กำหนดวันแล้วและไม่ถูกยกเลิก',
    MS: 'Hanya mesyuarat forum gabenor yang tarikhnya diketahui mempunyai tinjauan.',
    ID: 'Hanya pertemuan forum gubernur yang tanggalnya diketahui memiliki survei.',
  },
  SURVEY_EXISTS: {
    EN: 'This meeting has a survey. Open its page.',
    TH: 'การประชุมนี้มีการสำรวจแล้ว โปรดเปิดหน้าการสำรวจ',
    MS: 'Mesyuarat ini sudah mempunyai tinjauan. Buka halamannya.',
    ID: 'Pertemuan ini sudah memiliki survei. Buka halamannya.',
  },
  SURVEY_DAYS: {
    EN: 'The first day is today or later, and not before the forum. The last day is at most the 90th.',
    TH: 'วันแรกต้องเป็นวันนี้หรือหลังจากนี้ และไม่ก่อนวันแรกของการประชุม ระยะเวลารวมไม่เกิน 90 วัน',
    MS: 'Hari pertama ialah hari ini atau selepasnya, dan tidak sebelum forum. Hari terakhir paling lewat hari ke-90.',
    ID: 'Hari pertama adalah hari ini atau sesudahnya, dan tidak sebelum forum. Hari terakhir paling lambat hari ke-90.',
  },
  NO_SURVEY: {
    EN: 'This meeting has no survey. Open one first.',
    TH: 'การประชุมนี้ยังไม่มีการสำรวจ โปรดเปิดการสำรวจก่อน',
    MS: 'Mesyuarat ini tiada tinjauan. Buka tinjauan dahulu.',
    ID: 'Pertemuan ini tidak memiliki survei. Buka survei terlebih dahulu.',
  },
};
