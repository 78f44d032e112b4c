import type { FrameWords } from '../components/words';

const en = {
  missing: {
    title: 'There is no such page',
    said: (path: string) => `Nothing stands at the address ${path}.`,
    nearest: 'Did you look for one of these?',
    tips: 'Check the code in the address, search for the name, or begin at one of these pages.',
    receipt:
      'No report was received under this number. Copy the whole number from the receipt, with its last eight characters. The office that submitted the report finds its receipt at the desk.',
  },
  refused: {
    title: 'This address cannot be read',
    remedy: 'Leave it out of the address',
    tooMany: 'Too many requests',
    unread: 'The address has signs that cannot be read. Check it, or begin at the home page.',
    parameter: (name: string, known: string) => `The address has “${name}”, which this page does not know. It knows ${known}.`,
    value: (name: string, value: string, known: string) => `“${value}” is no value of ${name}. Use ${known}.`,
    moment: (code: string) => `There is no meeting “${code}” by which figures could be asked.`,
    oneMoment: 'The address gives a meeting and a day or a time. Leave one of the two out: a meeting has a day of its own.',
    noDay: (meeting: string) => `The day of the ${meeting} is not known, so nothing can be shown as it was then.`,
    province: (code: string) => `There is no province or state “${code}”. Check the code.`,
    project: (code: string) => `There is no project “${code}”. Check the code.`,
    provinceOrProject: 'Ask either for a province or for a project, not for both.',
    since: (code: string) => `There is no meeting “${code}” since which changes could be told. Give the code of a meeting or a day.`,
    sinceNoDay: (meeting: string) => `The day of the ${meeting} is not known, so no changes since then can be told.`,
    sinceLater: (since: string, day: string) => `${since} is after ${day}, the day of this page. Ask for changes since an earlier day.`,
    body: (code: string) => `There is no body “${code}”. Choose one from the list.`,
    owner: (code: string) => `There is no agency “${code}”. Choose one from the list.`,
    status: (status: string, known: string) => `“${status}” is not a status. Choose one of ${known}.`,
    round: (code: string) => `There is no reporting round “${code}”. Choose one from the list.`,
    year: (text: string, first: string, last: string) => `“${text}” is no year of the calendar. Choose a year from ${first} to ${last}.`,
  },
  away: {
    title: 'The page cannot be made right now',
    unanswered: 'The database does not answer. Try again in a minute; nothing is lost.',
    broken: 'The hub has made a mistake, which is noted under the number of the request. Try again later; nothing is lost.',
    number: (id: string) => `Number of the request: ${id}`,
  },
  part: {
    said: 'This part cannot be shown now. The rest of the page is unaffected.',
    again: 'Try again',
  },
};

export type ErrorWords = typeof en;

/** Why a page cannot be made now: the database does not answer, or the hub has made a mistake. */
export type AwayReason = 'unanswered' | 'broken';

/** What is said where a page cannot be shown, in the language of the reader. */
export const errorWords: FrameWords<ErrorWords> = {
  EN: en,
  TH: {
    missing: {
      title: 'ไม่มีหน้านี้',
      said: (path) => `ไม่มีหน้าเว็บตามที่อยู่ ${path}`,
      nearest: 'หน้าที่ใกล้เคียง',
      tips: 'โปรดตรวจรหัสในที่อยู่ ค้นหาด้วยชื่อ หรือเริ่มจากหน้าต่อไปนี้',
      receipt: 'ไม่มีรายงานที่รับไว้ตามเลขที่นี้ โปรดคัดลอกเลขที่จากใบรับให้ครบ รวม 8 ตัวท้าย หน่วยงานที่ส่งรายงานดูใบรับได้ในระบบรายงานสำหรับเจ้าหน้าที่',
    },
    refused: {
      title: 'อ่านที่อยู่นี้ไม่ได้',
      remedy: 'เปิดหน้านี้โดยไม่มีส่วนนั้น',
      tooMany: 'คำขอมากเกินไป',
      unread: 'ที่อยู่มีอักขระที่อ่านไม่ได้ โปรดตรวจที่อยู่หรือเริ่มจากหน้าแรก',
      parameter: (name, known) => `ที่อยู่มี “${name}” ซึ่งหน้านี้ไม่รู้จัก หน้านี้รู้จัก ${known}`,
      value: (name, value, known) => `“${value}” ไม่ใช่ค่าของ ${name} ใช้ได้เฉพาะ ${known}`,
      moment: (code) => `ไม่มีการประชุม “${code}” ที่ใช้ดูข้อมูลย้อนหลังได้`,
      oneMoment: 'ที่อยู่ระบุทั้งการประชุมและวันหรือเวลา โปรดระบุเพียงอย่างเดียว เพราะการประชุมมีวันของตนเองแล้ว',
      noDay: (meeting) => `ไม่ทราบวันของ${meeting} จึงแสดงข้อมูล ณ การประชุมนั้นไม่ได้`,
      province: (code) => `ไม่มีจังหวัดหรือรัฐ “${code}” โปรดตรวจรหัส`,
      project: (code) => `ไม่มีโครงการ “${code}” โปรดตรวจรหัส`,
      provinceOrProject: 'โปรดระบุจังหวัดหรือโครงการอย่างใดอย่างหนึ่ง',
      since: (code) => `ไม่มีการประชุม “${code}” โปรดระบุรหัสการประชุมหรือวันที่`,
      sinceNoDay: (meeting) => `ไม่ทราบวันของ${meeting} จึงแสดงการเปลี่ยนแปลงตั้งแต่ครั้งนั้นไม่ได้`,
      sinceLater: (since, day) => `${since} อยู่หลัง ${day} ซึ่งเป็นวันที่ของหน้านี้ โปรดระบุวันก่อนหน้า`,
      body: (code) => `ไม่มีที่ประชุม “${code}” โปรดเลือกจากรายการ`,
      owner: (code) => `ไม่มีหน่วยงาน “${code}” โปรดเลือกจากรายการ`,
      status: (status, known) => `“${status}” ไม่ใช่สถานะ โปรดเลือกจาก ${known}`,
      round: (code) => `ไม่มีรอบการรายงาน “${code}” โปรดเลือกจากรายการ`,
      year: (text, first, last) => `“${text}” ไม่ใช่ปีในปฏิทิน โปรดเลือก พ.ศ. ${first} ถึง ${last}`,
    },
    away: {
      title: 'แสดงหน้านี้ไม่ได้ในขณะนี้',
      unanswered: 'ฐานข้อมูลยังไม่ตอบ โปรดลองใหม่ในหนึ่งนาที ไม่มีข้อมูลใดสูญหาย',
      broken: 'ระบบขัดข้องในการแสดงหน้านี้ และบันทึกเหตุไว้ตามหมายเลขคำขอแล้ว โปรดลองใหม่ภายหลัง ไม่มีข้อมูลใดสูญหาย',
      number: (id) => `หมายเลขคำขอ ${id}`,
    },
    part: {
      said: 'ส่วนนี้แสดงไม่ได้ในขณะนี้ ส่วนอื่นของหน้าไม่ได้รับผลกระทบ',
      again: 'ลองใหม่',
    },
  },
  MS: {
    missing: {
      title: 'Tiada halaman ini',
      said: (path) => `Tiada apa-apa di alamat ${path}.`,
      nearest: 'Halaman yang hampir sama',
      tips: 'Semak kod dalam alamat, cari nama itu, atau mulakan dari halaman berikut.',
      receipt:
        'Tiada laporan diterima di bawah nombor ini. Salin seluruh nombor daripada resit, termasuk lapan aksara terakhir. Pejabat yang menghantar laporan melihat resitnya di meja pegawai.',
    },
    refused: {
      title: 'Alamat ini tidak dapat dibaca',
      remedy: 'Buka halaman ini tanpa bahagian itu',
      tooMany: 'Terlalu banyak permintaan',
      unread: 'Alamat mengandungi aksara yang tidak dapat dibaca. Semak alamat itu, atau mulakan dari laman utama.',
      parameter: (name, known) => `Alamat mengandungi “${name}”, yang tidak dikenali oleh halaman ini. Yang dikenali: ${known}.`,
      value: (name, value, known) => `“${value}” bukan nilai bagi ${name}. Gunakan ${known}.`,
      moment: (code) => `Tiada mesyuarat “${code}” untuk melihat angka setakat itu.`,
      oneMoment: 'Alamat menyebut mesyuarat dan juga tarikh atau masa. Nyatakan satu sahaja: mesyuarat mempunyai tarikhnya sendiri.',
      noDay: (meeting) => `Tarikh ${meeting} tidak diketahui, jadi data setakat itu tidak dapat ditunjukkan.`,
      province: (code) => `Tiada wilayah atau negeri “${code}”. Semak kod itu.`,
      project: (code) => `Tiada projek “${code}”. Semak kod itu.`,
      provinceOrProject: 'Nyatakan wilayah atau projek, bukan kedua-duanya.',
      since: (code) => `Tiada mesyuarat “${code}”. Nyatakan kod mesyuarat atau tarikh.`,
      sinceNoDay: (meeting) => `Tarikh ${meeting} tidak diketahui, jadi perubahan sejak itu tidak dapat ditunjukkan.`,
      sinceLater: (since, day) => `${since} ialah selepas ${day}, tarikh halaman ini. Nyatakan tarikh lebih awal.`,
      body: (code) => `Tiada badan “${code}”. Pilih daripada senarai.`,
      owner: (code) => `Tiada agensi “${code}”. Pilih daripada senarai.`,
      status: (status, known) => `“${status}” bukan status. Pilih daripada ${known}.`,
      round: (code) => `Tiada pusingan laporan “${code}”. Pilih daripada senarai.`,
      year: (text, first, last) => `“${text}” bukan tahun dalam kalendar. Pilih tahun dari ${first} hingga ${last}.`,
    },
    away: {
      title: 'Halaman ini tidak dapat ditunjukkan sekarang',
      unanswered: 'Pangkalan data tidak menjawab. Cuba lagi dalam satu minit; tiada data yang hilang.',
      broken: 'Berlaku ralat pada hab, dan ia dicatat dengan nombor permintaan. Cuba lagi kemudian; tiada data yang hilang.',
      number: (id) => `Nombor permintaan: ${id}`,
    },
    part: {
      said: 'Bahagian ini tidak dapat dipapar sekarang. Bahagian lain halaman ini tidak terjejas.',
      again: 'Cuba lagi',
    },
  },
  ID: {
    missing: {
      title: 'Tidak ada halaman ini',
      said: (path) => `Tidak ada apa pun di alamat ${path}.`,
      nearest: 'Halaman yang mirip',
      tips: 'Periksa kode dalam alamat, cari namanya, atau mulai dari halaman berikut.',
      receipt:
        'Tidak ada laporan yang diterima dengan nomor ini. Salin seluruh nomor dari tanda terima, termasuk delapan karakter terakhir. Kantor yang mengirim laporan melihat tanda terimanya di meja petugas.',
    },
    refused: {
      title: 'Alamat ini tidak dapat dibaca',
      remedy: 'Buka halaman ini tanpa bagian itu',
      tooMany: 'Terlalu banyak permintaan',
      unread: 'Alamat memuat karakter yang tidak dapat dibaca. Periksa alamat itu, atau mulai dari beranda.',
      parameter: (name, known) => `Alamat memuat “${name}”, yang tidak dikenal halaman ini. Yang dikenal: ${known}.`,
      value: (name, value, known) => `“${value}” bukan nilai ${name}. Gunakan ${known}.`,
      moment: (code) => `Tidak ada pertemuan “${code}” untuk melihat angka per saat itu.`,
      oneMoment: 'Alamat menyebut pertemuan dan juga tanggal atau waktu. Nyatakan salah satu saja: pertemuan mempunyai tanggalnya sendiri.',
      noDay: (meeting) => `Tanggal ${meeting} belum diketahui, jadi data per saat itu tidak dapat ditampilkan.`,
      province: (code) => `Tidak ada provinsi atau negara bagian “${code}”. Periksa kodenya.`,
      project: (code) => `Tidak ada proyek “${code}”. Periksa kodenya.`,
      provinceOrProject: 'Nyatakan provinsi atau proyek, bukan keduanya.',
      since: (code) => `Tidak ada pertemuan “${code}”. Nyatakan kode pertemuan atau tanggal.`,
      sinceNoDay: (meeting) => `Tanggal ${meeting} belum diketahui, jadi perubahan sejak itu tidak dapat ditampilkan.`,
      sinceLater: (since, day) => `${since} adalah setelah ${day}, tanggal halaman ini. Nyatakan tanggal sebelumnya.`,
      body: (code) => `Tidak ada badan “${code}”. Pilih dari daftar.`,
      owner: (code) => `Tidak ada instansi “${code}”. Pilih dari daftar.`,
      status: (status, known) => `“${status}” bukan status. Pilih dari ${known}.`,
      round: (code) => `Tidak ada periode pelaporan “${code}”. Pilih dari daftar.`,
      year: (text, first, last) => `“${text}” bukan tahun dalam kalender. Pilih tahun dari ${first} sampai ${last}.`,
    },
    away: {
      title: 'Halaman ini belum dapat ditampilkan',
      unanswered: 'Basis data belum menjawab. Coba lagi dalam satu menit; tidak ada data yang hilang.',
      broken: 'Terjadi kesalahan pada hub, dan sudah dicatat dengan nomor permintaan. Coba lagi nanti; tidak ada data yang hilang.',
      number: (id) => `Nomor permintaan: ${id}`,
    },
    part: {
      said: 'Bagian ini belum dapat ditampilkan. Bagian lain halaman ini tidak terpengaruh.',
      again: 'Coba lagi',
    },
  },
};
