import type { Lang } from '../domain/languages';
import type { RUBRIC_PROBLEMS } from '../domain/rubric-problems';

/** The sentences of `problem-texts.ts` about how indicators of the process are scored. */
export const RUBRIC_PROBLEM_TEXTS: Readonly<Record<keyof typeof RUBRIC_PROBLEMS, Readonly<Record<Lang, string>>>> = {
  UNKNOWN_INDICATOR: {
    EN: 'No indicator that is scored has this code. Choose one of the list.',
    TH: 'ไม่พบตัวชี้วัดรหัสนี้ที่ให้คะแนนได้ โปรดเลือกจากรายการ',
    MS: 'Tiada petunjuk yang dinilai dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada indikator yang dinilai dengan kode ini. Pilih dari daftar.',
  },
  INVALID_COMPONENT: {
    EN: 'Give each component once, with a weight above 0 and of at most 1,000.',
    TH: 'โปรดระบุองค์ประกอบแต่ละตัวครั้งเดียว โดยมีน้ำหนักมากกว่า 0 แต่ไม่เกิน 1,000',
    MS: 'Nyatakan setiap komponen sekali sahaja, dengan pemberat melebihi 0 dan paling banyak 1,000.',
    ID: 'Isi setiap komponen satu kali saja, dengan bobot di atas 0 dan paling banyak 1.000.',
  },
  INVALID_BAND: {
    EN: 'Each level begins at another percent, from 0 to 100.',
    TH: 'โปรดกำหนดให้แต่ละระดับเริ่มที่ร้อยละต่างกัน ตั้งแต่ 0 ถึง 100',
    MS: 'Setiap tahap bermula pada peratus yang berlainan, dari 0 hingga 100.',
    ID: 'Setiap tingkat dimulai pada persen yang berbeda, dari 0 sampai 100.',
  },
};
