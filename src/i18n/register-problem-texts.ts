import type { Lang } from '../domain/languages';
import type { REGISTER_PROBLEMS } from '../domain/register-problems';

/** The sentences of `problem-texts.ts` about entries of the register. */
export const REGISTER_PROBLEM_TEXTS: Readonly<Record<keyof typeof REGISTER_PROBLEMS, Readonly<Record<Lang, string>>>> = {
  UNKNOWN_ENTRY: {
    EN: 'No entry of the register has this code. Choose one of the list.',
    TH: 'ไม่พบรายการรหัสนี้ในทะเบียน โปรดเลือกจากรายการ',
    MS: 'Tiada entri daftar dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada entri daftar dengan kode ini. Pilih dari daftar.',
  },
  NOT_ASSESSED: {
    EN: 'Only risks and controls are assessed. Choose one of the list.',
    TH: 'ประเมินได้เฉพาะความเสี่ยงและการควบคุมภายใน โปรดเลือกจากรายการ',
    MS: 'Hanya risiko dan kawalan dalaman yang dinilai. Pilih daripada senarai.',
    ID: 'Hanya risiko dan pengendalian internal yang dinilai. Pilih dari daftar.',
  },
  INVALID_LEVEL: {
    EN: 'Give both likelihood and impact of a risk, each from 1 to 5, or leave both empty. A control has no level.',
    TH: 'โปรดระบุทั้งโอกาสที่จะเกิดและผลกระทบของความเสี่ยง ตั้งแต่ 1 ถึง 5 หรือปล่อยว่างไว้ทั้งสองช่อง การควบคุมภายในไม่มีระดับ',
    MS: 'Nyatakan kebarangkalian dan kesan risiko, masing-masing dari 1 hingga 5, atau biarkan kedua-duanya kosong. Kawalan dalaman tiada tahap.',
    ID: 'Isi kemungkinan dan dampak risiko, masing-masing dari 1 sampai 5, atau kosongkan keduanya. Pengendalian internal tidak memiliki tingkat.',
  },
  BEFORE_LAST_ASSESSMENT: {
    EN: 'The day is before the last assessment on record. Give that day or a later one.',
    TH: 'วันที่อยู่ก่อนการประเมินครั้งล่าสุดที่บันทึกไว้ โปรดระบุวันนั้นหรือวันหลังจากนั้น',
    MS: 'Tarikh itu sebelum penilaian terakhir dalam rekod. Nyatakan tarikh itu atau selepasnya.',
    ID: 'Tanggal itu sebelum penilaian terakhir yang tercatat. Isi tanggal itu atau sesudahnya.',
  },
};
