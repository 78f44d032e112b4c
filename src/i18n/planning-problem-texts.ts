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
  UNKNOWN_AREA: {
    EN: 'No province or state in the programme and no cluster has this code. Choose one of the list.',
    TH: 'ไม่พบจังหวัด รัฐ หรือกลุ่มจังหวัดในแผนงานที่ใช้รหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada wilayah, negeri atau kluster dalam program dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada provinsi, negara bagian, atau klaster dalam program dengan kode ini. Pilih dari daftar.',
  },
  INVALID_PLAN_CODE: {
    EN: 'The code of a plan has capital letters, digits and hyphens, at most 40 characters. Leave it empty and the hub makes one.',
    TH: 'รหัสแผนใช้ตัวอักษรอังกฤษพิมพ์ใหญ่ ตัวเลข และเครื่องหมาย - ไม่เกิน 40 ตัวอักษร หากเว้นว่าง ระบบจะกำหนดให้',
    MS: 'Kod pelan terdiri daripada huruf besar, angka dan sempang, paling banyak 40 aksara. Biarkan kosong dan hab akan menetapkannya.',
    ID: 'Kode rencana terdiri atas huruf kapital, angka, dan tanda hubung, paling banyak 40 karakter. Kosongkan agar hub menetapkannya.',
  },
  PLAN_CODE_TAKEN: {
    EN: 'A plan has this code already. Amend that plan, or give another plan of the same year a code of its own.',
    TH: 'มีแผนที่ใช้รหัสนี้แล้ว โปรดแก้ไขแผนนั้น หากเป็นแผนอื่นของปีเดียวกัน โปรดกำหนดรหัสอื่น',
    MS: 'Sudah ada pelan dengan kod ini. Pinda pelan itu, atau beri kod sendiri kepada pelan lain bagi tahun yang sama.',
    ID: 'Sudah ada rencana dengan kode ini. Ubah rencana itu, atau beri kode sendiri kepada rencana lain pada tahun yang sama.',
  },
  PLAN_OF_NO_AREA: {
    EN: 'This is the plan of no province and no cluster, so it is not amended here. Choose another one.',
    TH: 'แผนนี้ไม่ใช่แผนของจังหวัดหรือกลุ่มจังหวัด จึงแก้ไขที่นี่ไม่ได้ โปรดเลือกแผนอื่น',
    MS: 'Pelan ini bukan pelan wilayah atau kluster, jadi tidak dipinda di sini. Pilih pelan lain.',
    ID: 'Rencana ini bukan rencana provinsi atau klaster, sehingga tidak diubah di sini. Pilih rencana lain.',
  },
  PERIOD_NEEDED: {
    EN: 'Give the first and the last day of the period.',
    TH: 'โปรดระบุวันเริ่มต้นและวันสิ้นสุดของแผน',
    MS: 'Nyatakan hari pertama dan hari terakhir tempoh itu.',
    ID: 'Isi hari pertama dan hari terakhir periode itu.',
  },
  UNKNOWN_OBJECTIVE: {
    EN: 'The plan has no objective with this code now. Open the page again.',
    TH: 'แผนนี้ไม่มีเป้าประสงค์รหัสนี้แล้ว โปรดเปิดหน้านี้ใหม่',
    MS: 'Pelan ini tiada objektif dengan kod ini sekarang. Buka halaman semula.',
    ID: 'Rencana ini tidak memiliki tujuan dengan kode ini sekarang. Buka kembali halaman ini.',
  },
  UNKNOWN_CORRIDOR: {
    EN: 'No corridor has this code. Choose one of the list.',
    TH: 'ไม่พบแนวพื้นที่เชื่อมโยงรหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada koridor dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada koridor dengan kode ini. Pilih dari daftar.',
  },
  OWN_ALIGNMENT: {
    EN: 'A plan is not aligned with itself. Leave it out.',
    TH: 'ไม่ต้องระบุว่าแผนสอดคล้องกับแผนเดียวกันเอง โปรดนำออก',
    MS: 'Pelan tidak diselaraskan dengan dirinya sendiri. Keluarkan.',
    ID: 'Rencana tidak diselaraskan dengan dirinya sendiri. Hapus dari daftar.',
  },
  TOO_MANY_PARTS: {
    EN: 'A plan has at most 30 objectives, corridors and plans that it is aligned with, and an objective 30 sectors. Name the main ones.',
    TH: 'ระบุเป้าประสงค์ แนวพื้นที่เชื่อมโยง แผนที่สอดคล้อง และสาขาความร่วมมือได้ไม่เกินอย่างละ 30 รายการ โปรดระบุรายการหลัก',
    MS: 'Pelan mempunyai paling banyak 30 objektif, koridor dan pelan yang diselaraskan, dan objektif 30 sektor. Namakan yang utama.',
    ID: 'Rencana memiliki paling banyak 30 tujuan, koridor, dan rencana yang diselaraskan, dan tujuan 30 sektor. Sebutkan yang utama.',
  },
  PLAN_STAYS: {
    EN: 'This plan comes from published documents or was reviewed, so it stays. Amend what is wrong with it.',
    TH: 'แผนนี้มาจากเอกสารที่เผยแพร่หรือผ่านการทบทวนแล้ว จึงถอนไม่ได้ โปรดแก้ไขส่วนที่ผิด',
    MS: 'Pelan ini berasal daripada dokumen yang diterbitkan atau telah dikaji semula, jadi kekal. Pinda bahagian yang salah.',
    ID: 'Rencana ini berasal dari dokumen yang diterbitkan atau sudah ditinjau, sehingga tetap ada. Ubah bagian yang salah.',
  },
};
