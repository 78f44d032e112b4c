import type { Lang } from '../domain/languages';
import type { WarningCode } from '../domain/report-warnings';

/** What is odd about a report, in a sentence: it may be right, and mostly is a slip. */
export const WARNING_TEXTS: Readonly<Record<WarningCode, Readonly<Record<Lang, string>>>> = {
  PERCENT_FELL: {
    EN: 'The percent is lower than in the last report.',
    TH: 'ร้อยละต่ำกว่ารายงานล่าสุด',
    MS: 'Peratus lebih rendah daripada laporan terakhir.',
    ID: 'Persentase lebih rendah daripada laporan terakhir.',
  },
  PERCENT_JUMPED: {
    EN: 'The percent is far higher than in the last report.',
    TH: 'ร้อยละสูงกว่ารายงานล่าสุดมาก',
    MS: 'Peratus jauh lebih tinggi daripada laporan terakhir.',
    ID: 'Persentase jauh lebih tinggi daripada laporan terakhir.',
  },
  STAGE_WENT_BACK: {
    EN: 'The stage is an earlier one than in the last report.',
    TH: 'สถานะโครงการย้อนกลับจากรายงานล่าสุด',
    MS: 'Peringkat lebih awal daripada laporan terakhir.',
    ID: 'Tahap lebih awal daripada laporan terakhir.',
  },
  FINISHED_WITHOUT_100: {
    EN: 'The project is called finished, and its percent is below 100.',
    TH: 'ระบุว่าโครงการแล้วเสร็จ แต่ร้อยละต่ำกว่า 100',
    MS: 'Projek dinyatakan siap, tetapi peratus di bawah 100.',
    ID: 'Proyek dinyatakan selesai, tetapi persentasenya di bawah 100.',
  },
  AS_OF_BEFORE_LAST: {
    EN: 'The day of the report is before that of the last report.',
    TH: 'วันที่ของข้อมูลอยู่ก่อนรายงานล่าสุด',
    MS: 'Tarikh laporan sebelum laporan terakhir.',
    ID: 'Tanggal laporan sebelum laporan terakhir.',
  },
};
