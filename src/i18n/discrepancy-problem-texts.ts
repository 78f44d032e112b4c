import type { DISCREPANCY_PROBLEMS } from '../domain/discrepancy-problems';
import type { Lang } from '../domain/languages';

/** The sentences of `problem-texts.ts` about discrepancies. */
export const DISCREPANCY_PROBLEM_TEXTS: Readonly<Record<keyof typeof DISCREPANCY_PROBLEMS, Readonly<Record<Lang, string>>>> = {
  UNKNOWN_DISCREPANCY: {
    EN: 'No discrepancy has this code. Choose one of the list.',
    TH: 'ไม่พบเรื่องที่แหล่งข้อมูลไม่ตรงกันรหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada perkara dengan kod ini yang sumbernya berbeza. Pilih daripada senarai.',
    ID: 'Tidak ada hal dengan kode ini yang sumbernya berbeda. Pilih dari daftar.',
  },
  UNKNOWN_THING: {
    EN: 'Nothing on record has this code, or this field is not one of it. Choose the field and give the code again.',
    TH: 'ไม่พบรายการรหัสนี้ หรือรายการนี้ไม่มีข้อมูลที่เลือก โปรดเลือกข้อมูลและระบุรหัสใหม่',
    MS: 'Tiada rekod dengan kod ini, atau medan ini bukan miliknya. Pilih medan dan berikan kod semula.',
    ID: 'Tidak ada data dengan kode ini, atau isian ini bukan bagiannya. Pilih isian dan isi kodenya kembali.',
  },
  SAME_VALUE: {
    EN: 'The two values are the same. Give what each source says.',
    TH: 'ค่าทั้งสองตรงกัน โปรดระบุค่าตามแหล่งข้อมูลแต่ละแห่ง',
    MS: 'Kedua-dua nilai adalah sama. Nyatakan apa yang tertulis dalam setiap sumber.',
    ID: 'Kedua nilai sama. Isi apa yang tertulis dalam setiap sumber.',
  },
  OF_EDITORS: {
    EN: 'This point comes from the data files, so its editors settle it. Write to them.',
    TH: 'เรื่องนี้มาจากแฟ้มข้อมูลของศูนย์ข้อมูล จึงให้ผู้ดูแลศูนย์ข้อมูลเป็นผู้หาข้อยุติ โปรดแจ้งผู้ดูแลศูนย์ข้อมูล',
    MS: 'Perkara ini datang daripada fail data, jadi penyuntingnya yang memutuskannya. Hubungi mereka.',
    ID: 'Hal ini berasal dari berkas data, sehingga penyuntingnya yang memutuskannya. Hubungi mereka.',
  },
  NOT_SETTLED: {
    EN: 'This point is not settled, so it is open already. Nothing more is needed.',
    TH: 'เรื่องนี้ยังไม่มีข้อยุติ จึงไม่ต้องเปิดใหม่',
    MS: 'Perkara ini belum diputuskan, jadi ia masih terbuka. Tiada tindakan lanjut diperlukan.',
    ID: 'Hal ini belum diputuskan, sehingga masih terbuka. Tidak perlu tindakan lain.',
  },
};
