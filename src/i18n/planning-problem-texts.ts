import type { Lang } from '../domain/languages';
import type { PLANNING_PROBLEMS } from '../domain/planning-problems';

/** The sentences of `problem-texts.ts` about plans of provinces and clusters. */
export const PLANNING_PROBLEM_TEXTS: Readonly<Record<keyof typeof PLANNING_PROBLEMS, Readonly<Record<Lang, string>>>> = {
  UNKNOWN_PLAN: {
    EN: 'No plan has this code. Choose one of the list.',
    TH: 'ไม่พบแผนรหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada pelan dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada rencana dengan kode ini. Pilih dari daftar.',
  },
  NOT_OF_AREA: {
    EN: 'This plan is that of no Thai province or cluster, so it is not reviewed here. Choose another one.',
    TH: 'แผนนี้ไม่ใช่แผนพัฒนาจังหวัดหรือแผนพัฒนากลุ่มจังหวัดของไทย จึงไม่ต้องทบทวน โปรดเลือกแผนอื่น',
    MS: 'Pelan ini bukan pelan wilayah atau kluster Thailand, jadi tidak dikaji semula di sini. Pilih pelan lain.',
    ID: 'Rencana ini bukan rencana provinsi atau klaster Thailand, sehingga tidak ditinjau di sini. Pilih rencana lain.',
  },
  REVIEW_ORDER: {
    EN: 'A review begins first and then ends, as reviewed or returned. Look at how it stands now.',
    TH: 'การทบทวนต้องเริ่มก่อน แล้วจึงบันทึกว่าทบทวนแล้วหรือส่งกลับ โปรดดูสถานะล่าสุด',
    MS: 'Kajian semula bermula dahulu, kemudian tamat sebagai telah dikaji atau dikembalikan. Lihat keadaan terkini.',
    ID: 'Tinjauan dimulai dahulu, kemudian berakhir sebagai telah ditinjau atau dikembalikan. Lihat keadaan terkini.',
  },
  BEFORE_LAST_REVIEW: {
    EN: 'The day is before the last day on record of this review. Give that day or a later one.',
    TH: 'วันที่ระบุมาก่อนวันล่าสุดที่บันทึกไว้ของการทบทวนนี้ โปรดระบุวันเดียวกันหรือหลังจากนั้น',
    MS: 'Tarikh ini sebelum tarikh terakhir yang direkodkan bagi kajian ini. Berikan tarikh itu atau yang kemudian.',
    ID: 'Tanggal ini sebelum tanggal terakhir yang tercatat dari tinjauan ini. Isi tanggal itu atau sesudahnya.',
  },
};
