import type { Lang } from '../domain/languages';
import type { PROJECT_PROBLEMS } from '../domain/project-problems';

/** The sentences of `problem-texts.ts` about what is on record of projects. */
export const PROJECT_PROBLEM_TEXTS: Readonly<Record<keyof typeof PROJECT_PROBLEMS, Readonly<Record<Lang, string>>>> = {
  INVALID_AMOUNT: {
    EN: 'The amount cannot be read. Write it in digits, such as 1,234,567 or 1.5 million baht.',
    TH: 'อ่านจำนวนเงินไม่ได้ โปรดระบุเป็นตัวเลข เช่น 1,234,567 หรือ 1.5 ล้านบาท',
    MS: 'Amaun ini tidak dapat dibaca. Tulis dalam angka, seperti 1,234,567 atau 1.5 juta ringgit.',
    ID: 'Jumlah ini tidak terbaca. Tulis dengan angka, misalnya 1.234.567.000 atau 1,5 miliar rupiah.',
  },
  CURRENCY_NEEDED: {
    EN: 'The amount has no currency. Choose one.',
    TH: 'ยังไม่ได้ระบุสกุลเงิน โปรดเลือกสกุลเงิน',
    MS: 'Amaun ini tiada mata wang. Pilih satu.',
    ID: 'Jumlah ini tidak menyebut mata uang. Pilih satu.',
  },
  TWO_CURRENCIES: {
    EN: 'The amount names another currency than the one chosen. Name one.',
    TH: 'สกุลเงินในจำนวนเงินไม่ตรงกับสกุลเงินที่เลือก โปรดระบุสกุลเงินเดียว',
    MS: 'Mata wang dalam amaun berbeza daripada yang dipilih. Nyatakan satu sahaja.',
    ID: 'Mata uang dalam jumlah berbeda dari yang dipilih. Sebutkan satu saja.',
  },
  UNKNOWN_CURRENCY: {
    EN: 'The hub has no rates of this currency. State the amount in baht, ringgit, rupiah, Singapore dollars or US dollars.',
    TH: 'ระบบไม่มีอัตราแลกเปลี่ยนของสกุลเงินนี้ โปรดระบุเป็นบาท ริงกิต รูเปียห์ ดอลลาร์สิงคโปร์ หรือดอลลาร์สหรัฐ',
    MS: 'Hab tiada kadar bagi mata wang ini. Nyatakan amaun dalam baht, ringgit, rupiah, dolar Singapura atau dolar AS.',
    ID: 'Hub tidak memiliki kurs mata uang ini. Sebutkan dalam baht, ringgit, rupiah, dolar Singapura, atau dolar AS.',
  },
  NOT_WHOLE: {
    EN: 'Only a figure of the whole project goes before the others. Leave that out for this one.',
    TH: 'ตัวเลขที่ใช้เป็นหลักต้องเป็นมูลค่าทั้งโครงการ โปรดไม่กำหนดตัวเลขนี้เป็นหลัก',
    MS: 'Hanya angka bagi keseluruhan projek diutamakan. Jangan utamakan angka ini.',
    ID: 'Hanya angka untuk keseluruhan proyek yang diutamakan. Jangan utamakan angka ini.',
  },
  COST_OF_DAY: {
    EN: 'A figure of the whole project of the same day is in use. Withdraw it first, or state another day.',
    TH: 'มีมูลค่าทั้งโครงการของวันเดียวกันใช้อยู่แล้ว โปรดถอนตัวเลขนั้นก่อน หรือระบุวันอื่น',
    MS: 'Angka keseluruhan projek bagi hari yang sama sedang digunakan. Tarik balik dahulu, atau nyatakan hari lain.',
    ID: 'Angka keseluruhan proyek untuk hari yang sama sudah dipakai. Tarik dulu, atau sebutkan hari lain.',
  },
  DAYS_NEEDED: {
    EN: 'No day is stated. State the first day, the last day or both.',
    TH: 'ยังไม่ได้ระบุวัน โปรดระบุวันเริ่มต้น วันสิ้นสุด หรือทั้งสองวัน',
    MS: 'Tiada tarikh dinyatakan. Nyatakan hari pertama, hari terakhir atau kedua-duanya.',
    ID: 'Tidak ada tanggal. Sebutkan hari pertama, hari terakhir, atau keduanya.',
  },
  DAYS_REVERSED: {
    EN: 'The last day is before the first one. Give them anew.',
    TH: 'วันสิ้นสุดมาก่อนวันเริ่มต้น โปรดระบุวันใหม่',
    MS: 'Hari terakhir sebelum hari pertama. Nyatakan semula.',
    ID: 'Hari terakhir sebelum hari pertama. Isi kembali.',
  },
  PRECISION_NEEDED: {
    EN: 'It is not said how exactly the day is known. Choose the day, the month or the year.',
    TH: 'ยังไม่ได้ระบุว่าทราบวันละเอียดเพียงใด โปรดเลือกวัน เดือน หรือปี',
    MS: 'Tidak dinyatakan setepat mana tarikh diketahui. Pilih hari, bulan atau tahun.',
    ID: 'Belum disebutkan seberapa tepat tanggal diketahui. Pilih hari, bulan, atau tahun.',
  },
  NOT_YET: {
    EN: 'The day that is said to have come is after the day of the information. Choose planned, or correct the day.',
    TH: 'วันที่ระบุว่าเกิดขึ้นจริงอยู่หลังวันที่ของข้อมูล โปรดเลือกเป็นแผน หรือแก้ไขวันที่',
    MS: 'Hari yang dikatakan sudah berlaku selepas tarikh maklumat. Pilih rancangan, atau betulkan tarikh.',
    ID: 'Hari yang disebut sudah terjadi berada setelah tanggal informasi. Pilih rencana, atau perbaiki tanggalnya.',
  },
  SAME_NAME: {
    EN: 'The project has this name already on that day. Type the new name, or another day.',
    TH: 'โครงการใช้ชื่อนี้อยู่แล้วในวันดังกล่าว โปรดระบุชื่อใหม่ หรือระบุวันอื่น',
    MS: 'Projek ini sudah menggunakan nama ini pada hari tersebut. Taip nama baharu, atau hari lain.',
    ID: 'Proyek ini sudah memakai nama ini pada hari itu. Ketik nama baru, atau hari lain.',
  },
  UNKNOWN_FACT: {
    EN: 'The project has no such fact on record. Choose one of its list.',
    TH: 'ไม่พบข้อมูลรายการนี้ของโครงการ โปรดเลือกจากรายการ',
    MS: 'Projek ini tiada maklumat ini dalam rekod. Pilih daripada senarai.',
    ID: 'Proyek ini tidak memiliki data ini. Pilih dari daftar.',
  },
  SOURCE_NEEDED: {
    EN: 'A place in a document is given without the document. Name the document, or leave the place empty.',
    TH: 'ระบุหน้าหรือตำแหน่งโดยไม่ได้ระบุแหล่งข้อมูล โปรดระบุแหล่งข้อมูล หรือปล่อยตำแหน่งว่างไว้',
    MS: 'Tempat dalam dokumen diberi tanpa dokumennya. Namakan dokumen, atau kosongkan tempat.',
    ID: 'Letak dalam dokumen diberikan tanpa dokumennya. Sebutkan dokumen, atau kosongkan letaknya.',
  },
  NOT_HTTPS: {
    EN: 'The address has to begin with https:// and to hold no password. Copy it from the browser.',
    TH: 'ที่อยู่เว็บต้องขึ้นต้นด้วย https:// และไม่มีรหัสผ่าน โปรดคัดลอกจากเบราว์เซอร์',
    MS: 'Alamat mesti bermula dengan https:// dan tiada kata laluan. Salin daripada pelayar.',
    ID: 'Alamat harus diawali https:// dan tidak memuat kata sandi. Salin dari peramban.',
  },
  ISSUED_IN_FUTURE: {
    EN: 'The document was issued after today, it says. Give today or an earlier day.',
    TH: 'วันที่เผยแพร่แหล่งข้อมูลอยู่หลังวันนี้ โปรดระบุวันที่ไม่เกินวันนี้',
    MS: 'Tarikh dokumen dikeluarkan selepas hari ini. Nyatakan hari ini atau lebih awal.',
    ID: 'Tanggal terbit dokumen setelah hari ini. Isi hari ini atau sebelumnya.',
  },
  SOURCE_EXISTS: {
    EN: 'A document with this address is on record. Cite it by its code.',
    TH: 'มีแหล่งข้อมูลที่อยู่เว็บนี้บันทึกไว้แล้ว โปรดอ้างอิงด้วยรหัสเดิม',
    MS: 'Dokumen dengan alamat ini sudah direkodkan. Rujuk dengan kodnya.',
    ID: 'Dokumen dengan alamat ini sudah tercatat. Rujuk dengan kodenya.',
  },
  UNKNOWN_SECTOR: {
    EN: 'No sector has this code. Choose one of the list.',
    TH: 'ไม่พบสาขาความร่วมมือรหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada sektor dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada sektor dengan kode ini. Pilih dari daftar.',
  },
  NOT_OF_OFFICE: {
    EN: 'The project is not in the province of the office. Choose that province too, or have the other province propose it.',
    TH: 'โครงการไม่อยู่ในจังหวัดของหน่วยงาน โปรดเลือกจังหวัดของหน่วยงานด้วย หรือให้จังหวัดที่ตั้งโครงการเป็นผู้เสนอ',
    MS: 'Projek ini tidak berada di wilayah pejabat. Pilih wilayah itu juga, atau biar wilayah lain mencadangkannya.',
    ID: 'Proyek ini tidak berada di provinsi kantor. Pilih juga provinsi itu, atau biarkan provinsi lain mengusulkannya.',
  },
  UNKNOWN_CORRIDOR: {
    EN: 'No corridor has this code. Choose one of the list.',
    TH: 'ไม่พบแนวระเบียงเศรษฐกิจที่มีรหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada koridor dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada koridor dengan kode ini. Pilih dari daftar.',
  },
  TOO_MANY_PLACES: {
    EN: 'More than 20 provinces, sectors or corridors. Name the main ones.',
    TH: 'ระบุจังหวัด สาขาความร่วมมือ หรือแนวระเบียงเศรษฐกิจเกิน 20 รายการ โปรดระบุเฉพาะรายการหลัก',
    MS: 'Lebih daripada 20 wilayah, sektor atau koridor. Nyatakan yang utama.',
    ID: 'Lebih dari 20 provinsi, sektor, atau koridor. Sebutkan yang utama.',
  },
  REPEATED_PLACE: {
    EN: 'A province, a sector or a corridor is named twice. Name each once.',
    TH: 'ระบุจังหวัด สาขาความร่วมมือ หรือแนวระเบียงเศรษฐกิจซ้ำ โปรดระบุแต่ละรายการครั้งเดียว',
    MS: 'Satu wilayah, sektor atau koridor dinyatakan dua kali. Nyatakan sekali sahaja.',
    ID: 'Satu provinsi, sektor, atau koridor disebut dua kali. Sebutkan sekali saja.',
  },
  SAME_PLACES: {
    EN: 'The project has exactly these on that day already. State what is different, or another day.',
    TH: 'โครงการมีข้อมูลตามนี้ในวันนั้นอยู่แล้ว โปรดระบุส่วนที่เปลี่ยน หรือระบุวันอื่น',
    MS: 'Projek sudah mempunyai semua ini pada hari itu. Nyatakan yang berbeza, atau hari lain.',
    ID: 'Proyek sudah memiliki semua ini pada hari itu. Sebutkan yang berbeda, atau hari lain.',
  },
  INVALID_SHARES: {
    EN: 'The shares do not make up the whole. Give each province a share so that they sum to 100 per cent, or give none.',
    TH: 'สัดส่วนรวมกันไม่ครบร้อยละ 100 โปรดระบุสัดส่วนของทุกจังหวัดให้รวมกันได้ร้อยละ 100 หรือไม่ระบุเลย',
    MS: 'Bahagian tidak menjadi keseluruhan. Beri setiap wilayah bahagian supaya jumlahnya 100 peratus, atau jangan beri langsung.',
    ID: 'Bagian tidak membentuk keseluruhan. Beri setiap provinsi bagian sehingga berjumlah 100 persen, atau jangan beri sama sekali.',
  },
  LIKELY_DUPLICATE: {
    EN: 'Projects on record may be the same one. Look at each of them, and say so if all are other projects.',
    TH: 'มีโครงการที่บันทึกไว้แล้วซึ่งอาจเป็นโครงการเดียวกัน โปรดตรวจดูแต่ละโครงการ หากเป็นคนละโครงการทั้งหมดให้ยืนยัน',
    MS: 'Projek dalam rekod mungkin projek yang sama. Lihat setiap satu, dan sahkan jika semuanya projek lain.',
    ID: 'Proyek yang tercatat mungkin proyek yang sama. Lihat satu per satu, dan nyatakan bila semuanya proyek lain.',
  },
  UNKNOWN_PROPOSAL: {
    EN: 'There is no such proposal. Open the list of proposals again.',
    TH: 'ไม่พบข้อเสนอโครงการนี้ โปรดเปิดรายการข้อเสนออีกครั้ง',
    MS: 'Tiada cadangan ini. Buka semula senarai cadangan.',
    ID: 'Usulan ini tidak ada. Buka kembali daftar usulan.',
  },
  INVALID_CODE: {
    EN: 'The code is not P and two to four digits. Leave it empty for the next one.',
    TH: 'รหัสต้องเป็น P ตามด้วยตัวเลข 2 ถึง 4 หลัก ปล่อยว่างไว้เพื่อใช้รหัสถัดไป',
    MS: 'Kod bukan P dan dua hingga empat angka. Kosongkan untuk kod seterusnya.',
    ID: 'Kode bukan P dan dua sampai empat angka. Kosongkan untuk kode berikutnya.',
  },
  CODE_TAKEN: {
    EN: 'Another project has this code. Give another one, or leave it empty.',
    TH: 'มีโครงการใช้รหัสนี้แล้ว โปรดระบุรหัสอื่น หรือปล่อยว่างไว้',
    MS: 'Projek lain mempunyai kod ini. Beri kod lain, atau kosongkan.',
    ID: 'Proyek lain memakai kode ini. Beri kode lain, atau kosongkan.',
  },
};
