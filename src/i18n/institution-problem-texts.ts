import type { INSTITUTION_PROBLEMS } from '../domain/institution-problems';
import type { Lang } from '../domain/languages';

/** The sentences of `problem-texts.ts` about meetings, decisions and what is done under them. */
export const INSTITUTION_PROBLEM_TEXTS: Readonly<Record<keyof typeof INSTITUTION_PROBLEMS, Readonly<Record<Lang, string>>>> = {
  UNKNOWN_BODY: {
    EN: 'No body has this code. Choose one of the list.',
    TH: 'ไม่พบกลไกความร่วมมือรหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada badan dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada badan dengan kode ini. Pilih dari daftar.',
  },
  UNKNOWN_PROVINCE: {
    EN: 'No province or state has this code. Choose one of the list.',
    TH: 'ไม่พบจังหวัดหรือรัฐรหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada wilayah atau negeri dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada provinsi atau negara bagian dengan kode ini. Pilih dari daftar.',
  },
  UNKNOWN_MEMBER_STATE: {
    EN: 'No member state has this code. Choose Indonesia, Malaysia or Thailand.',
    TH: 'ไม่พบประเทศสมาชิกรหัสนี้ โปรดเลือกอินโดนีเซีย มาเลเซีย หรือไทย',
    MS: 'Tiada negara anggota dengan kod ini. Pilih Indonesia, Malaysia atau Thailand.',
    ID: 'Tidak ada negara anggota dengan kode ini. Pilih Indonesia, Malaysia, atau Thailand.',
  },
  INVALID_NUMBER: {
    EN: 'The number of the meeting is not 1 to 999. Give its number in the series.',
    TH: 'ลำดับครั้งต้องเป็นตัวเลข 1 ถึง 999 โปรดระบุลำดับครั้งของการประชุม',
    MS: 'Bilangan mesyuarat bukan 1 hingga 999. Nyatakan bilangannya dalam siri.',
    ID: 'Nomor pertemuan bukan 1 sampai 999. Isi nomornya dalam seri.',
  },
  MEETING_EXISTS: {
    EN: 'A meeting with this number is on record. Give another number, or move that meeting.',
    TH: 'มีการประชุมลำดับครั้งนี้บันทึกไว้แล้ว โปรดระบุลำดับอื่น หรือเลื่อนการประชุมที่บันทึกไว้',
    MS: 'Mesyuarat dengan bilangan ini sudah direkodkan. Nyatakan bilangan lain, atau pindahkan mesyuarat itu.',
    ID: 'Pertemuan dengan nomor ini sudah tercatat. Isi nomor lain, atau pindahkan pertemuan itu.',
  },
  MEETING_HELD: {
    EN: 'The meeting is over, so it is not moved or cancelled. Record what it decided.',
    TH: 'การประชุมนี้ผ่านไปแล้ว จึงเลื่อนหรือยกเลิกไม่ได้ โปรดบันทึกผลการประชุม',
    MS: 'Mesyuarat ini sudah berlangsung, jadi tidak boleh dipindah atau dibatalkan. Rekodkan keputusannya.',
    ID: 'Pertemuan ini sudah berlangsung, sehingga tidak dapat dipindah atau dibatalkan. Catat keputusannya.',
  },
  INVALID_DAYS: {
    EN: 'The last day is before the first one, or more than 31 days after it. Give the days anew.',
    TH: 'วันสุดท้ายมาก่อนวันแรก หรือห่างจากวันแรกเกิน 31 วัน โปรดระบุวันใหม่',
    MS: 'Hari terakhir sebelum hari pertama, atau lebih 31 hari selepasnya. Nyatakan semula tarikh.',
    ID: 'Hari terakhir sebelum hari pertama, atau lebih dari 31 hari sesudahnya. Isi kembali tanggalnya.',
  },
  TEXT_NEEDED: {
    EN: 'Nothing is written here. Write it in at least one language.',
    TH: 'ช่องนี้ยังว่าง โปรดระบุอย่างน้อยหนึ่งภาษา',
    MS: 'Ruangan ini kosong. Tulis dalam sekurang-kurangnya satu bahasa.',
    ID: 'Bagian ini kosong. Tulis dalam sedikitnya satu bahasa.',
  },
  INVALID_LINK: {
    EN: 'This is not the address of a document. Copy the whole address, which begins with https://.',
    TH: 'ข้อความนี้ไม่ใช่ที่อยู่เว็บของเอกสาร โปรดคัดลอกที่อยู่เว็บทั้งหมด ซึ่งขึ้นต้นด้วย https://',
    MS: 'Ini bukan alamat dokumen. Salin alamat penuh yang bermula dengan https://.',
    ID: 'Ini bukan alamat dokumen. Salin alamat lengkap yang diawali https://.',
  },
};
