import type { Lang } from '../domain/languages';
import type { ProblemCode } from '../domain/problems';
import { DISCREPANCY_PROBLEM_TEXTS } from './discrepancy-problem-texts';
import { INSTITUTION_PROBLEM_TEXTS } from './institution-problem-texts';
import { PLANNING_PROBLEM_TEXTS } from './planning-problem-texts';
import { PROJECT_PROBLEM_TEXTS } from './project-problem-texts';
import { REGISTER_PROBLEM_TEXTS } from './register-problem-texts';
import { RUBRIC_PROBLEM_TEXTS } from './rubric-problem-texts';
import { SURVEY_PROBLEM_TEXTS } from './survey-problem-texts';

/** One sentence or two for each problem: what stands against it, and what to do. `{office}` = the offices that may do it. */
export const PROBLEM_TEXTS: Readonly<Record<ProblemCode, Readonly<Record<Lang, string>>>> = {
  UNKNOWN_PROJECT: {
    EN: 'No project has this code. Choose one of the list.',
    TH: 'ไม่พบโครงการรหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada projek dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada proyek dengan kode ini. Pilih dari daftar.',
  },
  UNKNOWN_DRAFT: {
    EN: 'The draft was submitted or discarded, or belongs to another office. Open the list of drafts again.',
    TH: 'ร่างนี้ส่งหรือลบแล้ว หรือเป็นของหน่วยงานอื่น โปรดเปิดรายการร่างอีกครั้ง',
    MS: 'Draf ini telah dihantar atau dibuang, atau milik pejabat lain. Buka semula senarai draf.',
    ID: 'Draf ini sudah dikirim atau dihapus, atau milik kantor lain. Buka kembali daftar draf.',
  },
  UNKNOWN_REPORT: {
    EN: 'The project has no report with this code. Choose one of its list.',
    TH: 'ไม่พบรายงานรหัสนี้ของโครงการ โปรดเลือกจากรายการ',
    MS: 'Projek ini tiada laporan dengan kod ini. Pilih daripada senarai.',
    ID: 'Proyek ini tidak memiliki laporan dengan kode ini. Pilih dari daftar.',
  },
  STALE: {
    EN: 'Somebody else changed it meanwhile; nothing was overwritten. Look at it as it is now, and decide again.',
    TH: 'รายการนี้มีการเปลี่ยนแปลงแล้ว ข้อมูลเดิมยังไม่ถูกเขียนทับ โปรดดูข้อมูลล่าสุดแล้วดำเนินการอีกครั้ง',
    MS: 'Perkara ini telah diubah oleh orang lain; tiada yang ditulis ganti. Lihat keadaan terkini dan putuskan semula.',
    ID: 'Data ini sudah diubah oleh orang lain; tidak ada yang ditimpa. Lihat keadaan terkini, lalu putuskan kembali.',
  },
  ALREADY_DONE: {
    EN: 'This is done already. Nothing more is needed.',
    TH: 'รายการนี้ดำเนินการแล้ว ไม่ต้องดำเนินการเพิ่ม',
    MS: 'Perkara ini sudah dilakukan. Tiada tindakan lanjut diperlukan.',
    ID: 'Hal ini sudah dilakukan. Tidak perlu tindakan lagi.',
  },
  WRONG_STATE: {
    EN: 'The report is in a state that does not allow this step. Look at it as it is now.',
    TH: 'สถานะของรายงานนี้ยังดำเนินการขั้นนี้ไม่ได้ โปรดดูสถานะล่าสุด',
    MS: 'Status laporan tidak membenarkan langkah ini. Lihat status terkini.',
    ID: 'Status laporan tidak memungkinkan langkah ini. Lihat status terkini.',
  },
  SAME_PERSON: {
    EN: 'Each place of the chain needs another person, and you have taken an earlier step of this report. Leave it to a colleague.',
    TH: 'แต่ละลำดับการพิจารณาต้องเป็นคนละคน และบัญชีนี้ดำเนินการขั้นก่อนหน้าของรายงานนี้แล้ว โปรดให้ผู้อื่นดำเนินการ',
    MS: 'Setiap urutan memerlukan orang berlainan, dan anda telah mengambil langkah terdahulu laporan ini. Serahkan kepada rakan sejawat.',
    ID: 'Setiap urutan memerlukan orang yang berbeda, dan Anda sudah mengambil langkah sebelumnya. Serahkan kepada rekan kerja.',
  },
  REASON_NEEDED: {
    EN: 'This needs a reason. State it in one sentence.',
    TH: 'การดำเนินการนี้ต้องมีเหตุผล โปรดระบุหนึ่งประโยค',
    MS: 'Tindakan ini memerlukan sebab. Nyatakan dalam satu ayat.',
    ID: 'Tindakan ini memerlukan alasan. Nyatakan dalam satu kalimat.',
  },
  NOTHING_STATED: {
    EN: 'The report states neither stage nor percent nor details. State at least one.',
    TH: 'รายงานนี้ยังไม่มีสถานะโครงการ ร้อยละ หรือรายละเอียด โปรดระบุอย่างน้อยหนึ่งอย่าง',
    MS: 'Laporan tidak menyatakan peringkat, peratus atau butiran. Nyatakan sekurang-kurangnya satu.',
    ID: 'Laporan tidak menyebut tahap, persentase, atau rincian. Nyatakan sedikitnya satu.',
  },
  AS_OF_IN_FUTURE: {
    EN: 'The day of the data is after today. State a day up to today.',
    TH: 'วันที่ของข้อมูลอยู่หลังวันนี้ โปรดระบุวันที่ไม่เกินวันนี้',
    MS: 'Tarikh data selepas hari ini. Nyatakan tarikh hingga hari ini.',
    ID: 'Tanggal data setelah hari ini. Nyatakan tanggal paling lambat hari ini.',
  },
  AS_OF_BEFORE_PROGRAMME: {
    EN: 'The day of the data is before the programme began. State 20 July 1993 or a later day.',
    TH: 'วันที่ของข้อมูลอยู่ก่อนเริ่มแผนงาน โปรดระบุวันที่ 20 กรกฎาคม 2536 หรือหลังจากนั้น',
    MS: 'Tarikh data sebelum program bermula. Nyatakan 20 Julai 1993 atau tarikh kemudian.',
    ID: 'Tanggal data sebelum program dimulai. Nyatakan 20 Juli 1993 atau tanggal sesudahnya.',
  },
  PERCENT_RANGE: {
    EN: 'A percent lies between 0 and 100. State another value, or leave it out where it is not known.',
    TH: 'ค่าร้อยละที่ใช้ได้คือ 0 ถึง 100 โปรดระบุค่าใหม่ หรือเว้นว่างหากไม่ทราบ',
    MS: 'Peratus ialah antara 0 dan 100. Nyatakan nilai lain, atau biarkan kosong jika tidak diketahui.',
    ID: 'Persentase antara 0 dan 100. Nyatakan nilai lain, atau kosongkan bila tidak diketahui.',
  },
  NOT_CORRECTABLE: {
    EN: 'Only a certified or published report is corrected. Withdraw or refuse this one, and submit another.',
    TH: 'แก้ไขได้เฉพาะรายงานที่รับรองหรือเผยแพร่แล้ว โปรดถอนหรือส่งคืนรายงานนี้ แล้วส่งรายงานใหม่',
    MS: 'Hanya laporan yang diperakukan atau diterbitkan boleh dibetulkan. Tarik balik atau tolak laporan ini, dan hantar yang lain.',
    ID: 'Hanya laporan yang disahkan atau diterbitkan yang dapat diperbaiki. Tarik atau tolak laporan ini, lalu kirim yang lain.',
  },
  ALREADY_CORRECTED: {
    EN: 'Another correction of this report is on its way, or took its place. Wait for it, or correct that one.',
    TH: 'มีรายงานแก้ไขของรายงานนี้อยู่ระหว่างพิจารณาหรือใช้แทนแล้ว โปรดรอ หรือแก้ไขรายงานนั้น',
    MS: 'Pembetulan lain bagi laporan ini sedang diproses atau telah menggantikannya. Tunggu, atau betulkan yang itu.',
    ID: 'Perbaikan lain atas laporan ini sedang berjalan atau sudah menggantikannya. Tunggu, atau perbaiki yang itu.',
  },
  NOT_PERMITTED: {
    EN: 'This belongs to another role. Ask {office}, which may do it.',
    TH: 'การดำเนินการนี้เป็นของบทบาทอื่น โปรดติดต่อ{office} ซึ่งดำเนินการได้',
    MS: 'Tindakan ini milik peranan lain. Hubungi {office}, yang boleh melakukannya.',
    ID: 'Tindakan ini milik peran lain. Hubungi {office}, yang dapat melakukannya.',
  },
  OTHER_OFFICE: {
    EN: 'This belongs to another office. Ask {office}, which may do it.',
    TH: 'การดำเนินการนี้เป็นของหน่วยงานอื่น โปรดติดต่อ{office} ซึ่งดำเนินการได้',
    MS: 'Tindakan ini milik pejabat lain. Hubungi {office}, yang boleh melakukannya.',
    ID: 'Tindakan ini milik kantor lain. Hubungi {office}, yang dapat melakukannya.',
  },
  TOKEN_FORBIDS: {
    EN: 'The token does not allow this. Sign in yourself, or ask the administrator of the office for another token.',
    TH: 'รหัสสำหรับเชื่อมต่อระบบนี้ใช้ดำเนินการนี้ไม่ได้ โปรดเข้าสู่ระบบด้วยตนเอง หรือขอรหัสใหม่จากผู้ดูแลของหน่วยงาน',
    MS: 'Token akses ini tidak membenarkannya. Log masuk sendiri, atau minta token lain daripada pentadbir pejabat.',
    ID: 'Token akses ini tidak mengizinkannya. Masuk sendiri, atau minta token lain dari administrator kantor.',
  },
  SIGN_IN_AGAIN: {
    EN: 'This needs a sign-in of the last ten minutes. Sign in again, and repeat it.',
    TH: 'การดำเนินการนี้ต้องเข้าสู่ระบบภายใน 10 นาทีที่ผ่านมา โปรดเข้าสู่ระบบอีกครั้งแล้วทำรายการใหม่',
    MS: 'Tindakan ini memerlukan log masuk dalam sepuluh minit terakhir. Log masuk semula dan ulangi.',
    ID: 'Tindakan ini memerlukan proses masuk dalam sepuluh menit terakhir. Masuk kembali, lalu ulangi.',
  },
  UNKNOWN_OFFICE: {
    EN: 'No office of today has this code. Choose one of the list.',
    TH: 'ไม่พบหน่วยงานรหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada pejabat dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada kantor dengan kode ini. Pilih dari daftar.',
  },
  UNKNOWN_PERSON: {
    EN: 'Nobody is known by this address. Check it.',
    TH: 'ไม่พบผู้ใช้อีเมลนี้ โปรดตรวจดูอีเมล',
    MS: 'Tiada sesiapa dengan alamat ini. Semak alamat.',
    ID: 'Tidak ada orang dengan alamat ini. Periksa alamatnya.',
  },
  INVALID_EMAIL: {
    EN: 'This is not one work e-mail address. Write it like name@office.go.th, without a tag after a plus sign.',
    TH: 'ข้อความนี้ไม่ใช่อีเมลของหน่วยงานเพียงหนึ่งอีเมล โปรดเขียนแบบ name@office.go.th โดยไม่มีข้อความหลังเครื่องหมายบวก',
    MS: 'Ini bukan satu alamat e-mel pejabat. Tulis seperti name@office.gov.my, tanpa tag selepas tanda tambah.',
    ID: 'Ini bukan satu alamat surel kantor. Tulis seperti name@office.go.id, tanpa tag setelah tanda tambah.',
  },
  NAME_NEEDED: {
    EN: 'This is new here, and needs a name. Give one of at most 200 characters.',
    TH: 'รายการนี้ยังไม่มีในระบบ จึงต้องมีชื่อ โปรดระบุชื่อไม่เกิน 200 ตัวอักษร',
    MS: 'Ini baharu di sini dan memerlukan nama. Berikan nama, paling banyak 200 aksara.',
    ID: 'Ini baru di sini dan memerlukan nama. Berikan nama, paling banyak 200 karakter.',
  },
  NAME_KEPT: {
    EN: 'The person is known here by another name, which stays. If the address is somebody else’s, end the right again.',
    TH: 'บุคคลนี้มีชื่ออื่นในระบบแล้วและยังใช้ชื่อนั้น หากเป็นอีเมลของผู้อื่น โปรดยกเลิกสิทธิ',
    MS: 'Orang ini dikenali dengan nama lain, yang dikekalkan. Jika alamat ini milik orang lain, tamatkan hak itu.',
    ID: 'Orang ini dikenal dengan nama lain, yang tetap dipakai. Bila alamat ini milik orang lain, cabut hak itu.',
  },
  INVALID_SPAN: {
    EN: 'The span ends before it begins, or begins before today. Give other days.',
    TH: 'ช่วงเวลาสิ้นสุดก่อนเริ่ม หรือเริ่มก่อนวันนี้ โปรดระบุวันที่ใหม่',
    MS: 'Tempoh tamat sebelum bermula, atau bermula sebelum hari ini. Berikan tarikh lain.',
    ID: 'Jangka waktu berakhir sebelum dimulai, atau dimulai sebelum hari ini. Berikan tanggal lain.',
  },
  SPAN_TOO_LONG: {
    EN: 'A delegation lasts at most 60 days, a token at most one year. Give an earlier end.',
    TH: 'การมอบหมายให้ปฏิบัติแทนมีกำหนดไม่เกิน 60 วัน รหัสสำหรับเชื่อมต่อระบบไม่เกินหนึ่งปี โปรดระบุวันสิ้นสุดที่เร็วขึ้น',
    MS: 'Pewakilan tugas paling lama 60 hari, token akses paling lama setahun. Berikan tarikh tamat yang lebih awal.',
    ID: 'Pelimpahan tugas paling lama 60 hari, token akses paling lama satu tahun. Berikan tanggal akhir yang lebih awal.',
  },
  SELF_GRANT: {
    EN: 'Nobody gives a right to themselves. Ask another administrator of {office}.',
    TH: 'กำหนดสิทธิให้ตนเองไม่ได้ โปรดให้ผู้ดูแลคนอื่นของ{office}ดำเนินการ',
    MS: 'Tiada sesiapa memberi hak kepada diri sendiri. Minta pentadbir lain di {office}.',
    ID: 'Tidak seorang pun memberi hak kepada diri sendiri. Minta administrator lain di {office}.',
  },
  ROLE_NOT_OF_OFFICE: {
    EN: 'The office does not have this role. Choose another one, or ask the administrators of the hub.',
    TH: 'หน่วยงานนี้ไม่มีบทบาทดังกล่าว โปรดเลือกบทบาทอื่น หรือติดต่อผู้ดูแลศูนย์ข้อมูล',
    MS: 'Pejabat ini tiada peranan tersebut. Pilih yang lain, atau hubungi pentadbir hab.',
    ID: 'Kantor ini tidak memiliki peran tersebut. Pilih yang lain, atau hubungi administrator pusat data.',
  },
  ALREADY_GRANTED: {
    EN: 'The person holds this role in the office on these days already.',
    TH: 'บุคคลนี้มีบทบาทนี้ในหน่วยงานในช่วงวันดังกล่าวแล้ว',
    MS: 'Orang ini sudah memegang peranan ini di pejabat pada hari-hari tersebut.',
    ID: 'Orang ini sudah memegang peran ini di kantor pada hari-hari tersebut.',
  },
  UNKNOWN_GRANT: {
    EN: 'There is no such right. Open the list of rights again.',
    TH: 'ไม่พบสิทธินี้ โปรดเปิดรายการสิทธิอีกครั้ง',
    MS: 'Tiada hak sedemikian. Buka semula senarai hak.',
    ID: 'Tidak ada hak seperti itu. Buka kembali daftar hak.',
  },
  LAST_HOLDER: {
    EN: 'This person is the last one of the office with this role. Give it to a successor first; the administrator of the office may do it.',
    TH: 'ผู้นี้เป็นคนสุดท้ายของหน่วยงานที่มีบทบาทนี้ โปรดกำหนดผู้ปฏิบัติหน้าที่คนใหม่ก่อน โดยผู้ดูแลของหน่วยงาน',
    MS: 'Orang ini pemegang terakhir peranan ini di pejabat. Berikan kepada pengganti dahulu; pentadbir pejabat boleh melakukannya.',
    ID: 'Orang ini pemegang terakhir peran ini di kantor. Berikan kepada pengganti dahulu; administrator kantor dapat melakukannya.',
  },
  NOT_DELEGABLE: {
    EN: 'Only reporting, verifying and certifying are delegated.',
    TH: 'มอบหมายให้ปฏิบัติแทนได้เฉพาะการรายงาน การตรวจสอบ และการรับรอง',
    MS: 'Hanya tugas melapor, menyemak dan memperakui boleh diwakilkan.',
    ID: 'Hanya tugas melapor, memverifikasi, dan mengesahkan yang dapat dilimpahkan.',
  },
  DELEGATION_CHAIN: {
    EN: 'A delegated right cannot be passed on. Ask {office} to delegate directly.',
    TH: 'สิทธิที่ได้รับมอบหมายส่งต่อไม่ได้ โปรดให้{office}มอบหมายโดยตรง',
    MS: 'Hak yang diwakilkan tidak boleh diserahkan lagi. Minta {office} mewakilkan secara terus.',
    ID: 'Hak yang dilimpahkan tidak dapat diteruskan. Minta {office} melimpahkannya langsung.',
  },
  NOT_HELD_THEN: {
    EN: 'You do not hold the role on every day of the span. Choose other days, or have the role prolonged first.',
    TH: 'บัญชีนี้ไม่มีบทบาทนี้ครบทุกวันในช่วงดังกล่าว โปรดเลือกวันอื่น หรือขอขยายเวลาบทบาทก่อน',
    MS: 'Anda tidak memegang peranan ini pada setiap hari dalam tempoh itu. Pilih hari lain, atau minta peranan dilanjutkan dahulu.',
    ID: 'Anda tidak memegang peran ini pada setiap hari dalam jangka waktu itu. Pilih hari lain, atau minta peran diperpanjang dahulu.',
  },
  NO_COLLEAGUE: {
    EN: 'The address is of nobody with a role in the office, or above it, on every day of the span. Choose a colleague.',
    TH: 'อีเมลนี้ไม่ใช่ของผู้มีบทบาทในหน่วยงานหรือหน่วยงานต้นสังกัดครบทุกวันในช่วงดังกล่าว โปรดเลือกผู้ร่วมงาน',
    MS: 'Alamat ini bukan milik orang yang memegang peranan di pejabat ini atau di atasnya sepanjang tempoh itu. Pilih rakan sejawat.',
    ID: 'Alamat ini bukan milik orang yang memegang peran di kantor ini atau di atasnya sepanjang jangka waktu itu. Pilih rekan kerja.',
  },
  ALREADY_DELEGATED: {
    EN: 'The role is delegated on these days already. End that delegation first, or choose other days.',
    TH: 'บทบาทนี้มอบหมายให้ผู้อื่นในช่วงวันดังกล่าวแล้ว โปรดยกเลิกการมอบหมายเดิมก่อน หรือเลือกวันอื่น',
    MS: 'Peranan ini sudah diwakilkan pada hari-hari tersebut. Tamatkan pewakilan itu dahulu, atau pilih hari lain.',
    ID: 'Peran ini sudah dilimpahkan pada hari-hari tersebut. Akhiri pelimpahan itu dahulu, atau pilih hari lain.',
  },
  UNKNOWN_DELEGATION: {
    EN: 'There is no such delegation. Open the list again.',
    TH: 'ไม่พบการมอบหมายนี้ โปรดเปิดรายการอีกครั้ง',
    MS: 'Tiada pewakilan sedemikian. Buka semula senarai.',
    ID: 'Tidak ada pelimpahan seperti itu. Buka kembali daftarnya.',
  },
  NO_ACTIONS: {
    EN: 'A token needs at least one action. Choose what it may do.',
    TH: 'รหัสสำหรับเชื่อมต่อระบบต้องระบุการใช้งานอย่างน้อยหนึ่งอย่าง โปรดเลือกสิ่งที่ดำเนินการได้',
    MS: 'Token akses memerlukan sekurang-kurangnya satu tindakan. Pilih apa yang dibenarkan.',
    ID: 'Token akses memerlukan sedikitnya satu tindakan. Pilih apa yang diizinkan.',
  },
  UNKNOWN_TOKEN: {
    EN: 'There is no such token. Open the list of tokens again.',
    TH: 'ไม่พบรหัสสำหรับเชื่อมต่อระบบนี้ โปรดเปิดรายการอีกครั้ง',
    MS: 'Tiada token akses sedemikian. Buka semula senarai.',
    ID: 'Tidak ada token akses seperti itu. Buka kembali daftarnya.',
  },
  NO_DUTY: {
    EN: 'Your office does not report this project on that day. Another office does: by its province, its responsibility or its member state.',
    TH: 'หน่วยงานนี้ไม่มีหน้าที่รายงานโครงการนี้ ณ วันดังกล่าว หน่วยงานอื่นเป็นผู้รายงานตามที่ตั้ง ความรับผิดชอบ หรือประเทศ',
    MS: 'Pejabat ini tidak melaporkan projek ini pada hari itu. Pejabat lain melaporkannya mengikut wilayah, tanggungjawab atau negara.',
    ID: 'Kantor ini tidak melaporkan proyek ini pada hari itu. Kantor lain melaporkannya menurut provinsi, tanggung jawab, atau negara.',
  },
  NOT_YOUR_STEP: {
    EN: 'Only the person who verified takes the verification back. Return the report with a reason instead.',
    TH: 'ผู้ที่ตรวจสอบเท่านั้นถอนผลการตรวจสอบได้ หรือส่งกลับรายงานพร้อมเหตุผล',
    MS: 'Hanya orang yang menyemak boleh menarik balik semakan. Pulangkan laporan dengan sebab.',
    ID: 'Hanya orang yang memverifikasi dapat membatalkan verifikasi. Kembalikan laporan dengan alasan.',
  },
  TOO_LATE: {
    EN: 'A verification is taken back within 14 days. Return the report with a reason instead.',
    TH: 'ถอนผลการตรวจสอบได้ภายใน 14 วัน หลังจากนั้นให้ส่งกลับรายงานพร้อมเหตุผล',
    MS: 'Semakan boleh ditarik balik dalam 14 hari. Selepas itu, pulangkan laporan dengan sebab.',
    ID: 'Verifikasi dapat dibatalkan dalam 14 hari. Setelah itu, kembalikan laporan dengan alasan.',
  },
  SECOND_PERSON_NEEDED: {
    EN: 'Two persons who certify retract a report, and one has asked so far. Have another one ask for it.',
    TH: 'การเพิกถอนรายงานที่รับรองแล้วต้องใช้ผู้รับรองสองคน ขณะนี้มีผู้ขอแล้วหนึ่งคน โปรดให้ผู้รับรองอีกคนดำเนินการ',
    MS: 'Penarikan laporan memerlukan dua orang pemerakuan, dan seorang telah memintanya. Minta seorang lagi melakukannya.',
    ID: 'Pencabutan laporan memerlukan dua orang yang mengesahkan, dan satu sudah memintanya. Minta satu orang lagi.',
  },
  NOT_ACKNOWLEDGED: {
    EN: 'Something about the report is unusual. Check it and confirm each warning, or correct the report.',
    TH: 'รายงานนี้มีค่าที่ผิดปกติ โปรดตรวจสอบและยืนยันคำเตือนแต่ละข้อ หรือแก้ไขรายงาน',
    MS: 'Ada sesuatu yang luar biasa dalam laporan. Semak dan sahkan setiap amaran, atau betulkan laporan.',
    ID: 'Ada yang tidak biasa dalam laporan. Periksa dan konfirmasi setiap peringatan, atau perbaiki laporan.',
  },
  UNKNOWN_SOURCE: {
    EN: 'No source has this code. Choose one of the list, or give the number and the day of the letter.',
    TH: 'ไม่พบแหล่งข้อมูลรหัสนี้ โปรดเลือกจากรายการ หรือระบุเลขที่และวันที่ของหนังสือ',
    MS: 'Tiada sumber dengan kod ini. Pilih daripada senarai, atau beri nombor dan tarikh surat.',
    ID: 'Tidak ada sumber dengan kode ini. Pilih dari daftar, atau sebutkan nomor dan tanggal surat.',
  },
  NOTHING_TO_CONFIRM: {
    EN: 'No report of the project counts yet, so there is nothing to confirm. Submit a report with values.',
    TH: 'โครงการนี้ยังไม่มีรายงานที่นับ จึงยังไม่มีค่าให้ยืนยัน โปรดส่งรายงานที่มีค่า',
    MS: 'Belum ada laporan projek yang dikira, jadi tiada apa yang perlu disahkan. Hantar laporan dengan nilai.',
    ID: 'Belum ada laporan proyek yang dihitung, jadi tidak ada yang dapat dikonfirmasi. Kirim laporan dengan nilai.',
  },
  TOO_EXACT: {
    EN: 'A percent has at most four decimals. Round it.',
    TH: 'ร้อยละมีทศนิยมได้ไม่เกินสี่ตำแหน่ง โปรดปัดเศษ',
    MS: 'Peratus mempunyai paling banyak empat tempat perpuluhan. Bundarkan.',
    ID: 'Persentase memiliki paling banyak empat angka desimal. Bulatkan.',
  },
  UNKNOWN_MEETING: {
    EN: 'No meeting has this code. Choose one of the list.',
    TH: 'ไม่พบการประชุมรหัสนี้ โปรดเลือกจากรายการ',
    MS: 'Tiada mesyuarat dengan kod ini. Pilih daripada senarai.',
    ID: 'Tidak ada pertemuan dengan kode ini. Pilih dari daftar.',
  },
  REPEATED_LANGUAGE: {
    EN: 'There are two texts in one language. Give one text in each language.',
    TH: 'มีข้อความสองรายการในภาษาเดียวกัน โปรดระบุภาษาละหนึ่งข้อความ',
    MS: 'Terdapat dua teks dalam satu bahasa. Beri satu teks bagi setiap bahasa.',
    ID: 'Ada dua teks dalam satu bahasa. Berikan satu teks untuk setiap bahasa.',
  },
  TOO_LONG: {
    EN: 'The text is too long. Details have at most 5,000 characters, a note 1,000.',
    TH: 'ข้อความยาวเกินไป รายละเอียดไม่เกิน 5,000 ตัวอักษร หมายเหตุไม่เกิน 1,000 ตัวอักษร',
    MS: 'Teks terlalu panjang. Butiran paling banyak 5,000 aksara, nota 1,000.',
    ID: 'Teks terlalu panjang. Rincian paling banyak 5.000 karakter, catatan 1.000.',
  },
  IDEMPOTENCY_MISMATCH: {
    EN: 'This was sent before with other contents. Load the page again and repeat it.',
    TH: 'คำขอนี้เคยส่งมาแล้วด้วยเนื้อหาอื่น โปรดโหลดหน้านี้ใหม่แล้วทำอีกครั้ง',
    MS: 'Permintaan ini pernah dihantar dengan kandungan lain. Muat semula halaman dan ulangi.',
    ID: 'Permintaan ini pernah dikirim dengan isi lain. Muat ulang halaman lalu ulangi.',
  },
  IN_PROGRESS: {
    EN: 'The same thing is being done at this moment. Repeat it shortly.',
    TH: 'คำขอเดียวกันกำลังดำเนินการอยู่ โปรดลองอีกครั้งในอีกสักครู่',
    MS: 'Permintaan yang sama sedang diproses. Ulangi sebentar lagi.',
    ID: 'Permintaan yang sama sedang diproses. Ulangi sebentar lagi.',
  },
  INVALID_KEY: {
    EN: 'The key of the request is empty or too long. Take a UUID.',
    TH: 'รหัสคำขอว่างหรือยาวเกินไป โปรดใช้ UUID',
    MS: 'Kunci permintaan kosong atau terlalu panjang. Gunakan UUID.',
    ID: 'Kunci permintaan kosong atau terlalu panjang. Gunakan UUID.',
  },
  UNKNOWN_ROUND: {
    EN: 'There is no such reporting round. Choose one of the list, for example 2026-H2.',
    TH: 'ไม่พบรอบการรายงานนี้ โปรดเลือกจากรายการ เช่น 2026-H2',
    MS: 'Tiada pusingan laporan ini. Pilih daripada senarai, contohnya 2026-H2.',
    ID: 'Tidak ada putaran pelaporan ini. Pilih dari daftar, misalnya 2026-H2.',
  },
  ROUND_DAYS: {
    EN: 'The days do not follow one another. After the cut-off come submitting, verifying and certifying; none may be before the one that it follows.',
    TH: 'ลำดับวันไม่ถูกต้อง หลังวันสิ้นสุดรอบต้องเป็นกำหนดส่ง กำหนดตรวจสอบ และกำหนดรับรอง ตามลำดับ',
    MS: 'Urutan tarikh tidak betul. Selepas tarikh tamat pusingan ialah penghantaran, semakan dan pengesahan, mengikut urutan.',
    ID: 'Urutan tanggal tidak benar. Setelah tanggal akhir putaran adalah pengiriman, pemeriksaan, dan pengesahan, secara berurutan.',
  },
  UNKNOWN_IMPORT: {
    EN: 'The file was replaced by a later one, saved already, or erased. Upload it again.',
    TH: 'ไฟล์นี้มีไฟล์ใหม่แทนแล้ว บันทึกแล้ว หรือลบแล้ว โปรดอัปโหลดอีกครั้ง',
    MS: 'Fail ini telah diganti dengan yang baharu, disimpan atau dipadamkan. Muat naik semula.',
    ID: 'Berkas ini sudah diganti dengan yang baru, disimpan, atau dihapus. Unggah kembali.',
  },
  IMPORT_HAS_FAULTS: {
    EN: 'Something stands against at least one row, so nothing was saved. Put it right, or save the rows without faults only.',
    TH: 'มีแถวที่มีข้อผิดพลาดหรือข้อขัดข้อง จึงยังไม่ได้บันทึก โปรดแก้ไข หรือเลือกบันทึกเฉพาะแถวที่ไม่มีข้อผิดพลาด',
    MS: 'Sekurang-kurangnya satu baris bermasalah, maka tiada yang disimpan. Betulkan, atau simpan baris tanpa kesilapan sahaja.',
    ID: 'Sedikitnya satu baris bermasalah, sehingga tidak ada yang disimpan. Perbaiki, atau simpan hanya baris tanpa kesalahan.',
  },
  IMPORT_IN_USE: {
    EN: 'A draft of this file was changed since, or a report of it was verified, so nothing was undone. Look at those that are marked.',
    TH: 'มีร่างของไฟล์นี้ที่แก้ไขภายหลัง หรือรายงานที่ตรวจสอบแล้ว จึงยังไม่ได้ยกเลิก โปรดดูรายการที่ทำเครื่องหมายไว้',
    MS: 'Draf fail ini telah diubah kemudian, atau laporannya telah disemak, maka tiada yang dibatalkan. Lihat yang bertanda.',
    ID: 'Draf berkas ini sudah diubah kemudian, atau laporannya sudah diverifikasi, sehingga tidak ada yang dibatalkan. Lihat yang ditandai.',
  },
  NO_CHAIN: {
    EN: 'No chain of reports begins at this office on that day. Name an office that the rules let report, or another first day.',
    TH: 'หน่วยงานนี้ไม่มีสายการรายงานในวันดังกล่าว โปรดระบุหน่วยงานที่รายงานได้ หรือวันเริ่มต้นอื่น',
    MS: 'Tiada rantaian laporan bermula di pejabat ini pada hari itu. Namakan pejabat yang dibenarkan melapor, atau hari pertama yang lain.',
    ID: 'Tidak ada rantai laporan yang dimulai di kantor ini pada hari itu. Sebutkan kantor yang boleh melapor, atau hari pertama lain.',
  },
  UNKNOWN_WEBHOOK: {
    EN: 'The office has no webhook with this code. Take the code that was told when it was subscribed.',
    TH: 'หน่วยงานไม่มีเว็บฮุกรหัสนี้ โปรดใช้รหัสที่ได้รับเมื่อลงทะเบียน',
    MS: 'Pejabat tiada webhook dengan kod ini. Gunakan kod yang diberikan semasa pendaftaran.',
    ID: 'Kantor tidak memiliki webhook dengan kode ini. Gunakan kode yang diberikan saat pendaftaran.',
  },
  INVALID_URL: {
    EN: 'This address is not called. Give one that begins with https://, without a password or a fragment.',
    TH: 'เรียกที่อยู่นี้ไม่ได้ โปรดใช้ที่อยู่ที่ขึ้นต้นด้วย https:// และไม่มีรหัสผ่าน',
    MS: 'Alamat ini tidak dipanggil. Beri alamat yang bermula dengan https://, tanpa kata laluan.',
    ID: 'Alamat ini tidak dipanggil. Berikan alamat yang diawali https://, tanpa kata sandi.',
  },
  TOO_MANY_WEBHOOKS: {
    EN: 'The office has five webhooks. Remove one that is not needed.',
    TH: 'หน่วยงานมีเว็บฮุกครบ 5 รายการแล้ว โปรดยกเลิกรายการที่ไม่ใช้',
    MS: 'Pejabat mempunyai lima webhook. Buang yang tidak diperlukan.',
    ID: 'Kantor memiliki lima webhook. Hapus yang tidak diperlukan.',
  },
  TOO_MANY_ITEMS: {
    EN: 'Too many reports at once. Choose fewer.',
    TH: 'เลือกรายงานมากเกินไปในครั้งเดียว โปรดเลือกน้อยลง',
    MS: 'Terlalu banyak laporan sekali gus. Pilih lebih sedikit.',
    ID: 'Terlalu banyak laporan sekaligus. Pilih lebih sedikit.',
  },
  ...DISCREPANCY_PROBLEM_TEXTS,
  ...INSTITUTION_PROBLEM_TEXTS,
  ...PLANNING_PROBLEM_TEXTS,
  ...PROJECT_PROBLEM_TEXTS,
  ...REGISTER_PROBLEM_TEXTS,
  ...RUBRIC_PROBLEM_TEXTS,
  ...SURVEY_PROBLEM_TEXTS,
};

/** What stands for offices where none is known that may do it. */
const NO_OFFICE: Readonly<Record<Lang, string>> = {
  EN: 'the administrators of the hub',
  TH: 'ผู้ดูแลศูนย์ข้อมูล',
  MS: 'pentadbir hab',
  ID: 'administrator pusat data',
};

/** Names joined by "or". */
const OR: Readonly<Record<Lang, string>> = { EN: ' or ', TH: ' หรือ ', MS: ' atau ', ID: ' atau ' };

/** What stands against an input, in a language, with the names of the offices that may do it. */
export const problemText = (code: ProblemCode, lang: Lang, offices: readonly string[]): string =>
  PROBLEM_TEXTS[code][lang].replaceAll('{office}', () => offices.join(OR[lang]) || NO_OFFICE[lang]);
