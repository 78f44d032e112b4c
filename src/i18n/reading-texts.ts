import { isDay } from '../domain/days';
import type { Lang } from '../domain/languages';
import type { RemarkCode } from '../domain/reading-remarks';
import { dayText } from './date-text';

/** The title of the column in which a file that is handed back says what is to be put right: no column of values is called so. */
export const REMARKS_TITLE: Readonly<Record<Lang, string>> = {
  EN: 'To put right',
  TH: 'สิ่งที่ต้องแก้ไข',
  MS: 'Perlu dibetulkan',
  ID: 'Perlu diperbaiki',
};

/** What reading a file says to a person. `{shown}` = what stands in the cell, `{suggestion}` = what may be meant, or what was found. */
export const READING_TEXTS: Readonly<Record<RemarkCode, Readonly<Record<Lang, string>>>> = {
  FILE_KIND: {
    EN: 'This kind of file ({suggestion}) cannot be read. Save it as .xlsx or .csv and upload it again.',
    TH: 'ไฟล์ชนิด {suggestion} อ่านไม่ได้ โปรดบันทึกเป็น .xlsx หรือ .csv แล้วอัปโหลดอีกครั้ง',
    MS: 'Fail jenis {suggestion} tidak dapat dibaca. Simpan sebagai .xlsx atau .csv dan muat naik semula.',
    ID: 'Berkas jenis {suggestion} tidak dapat dibaca. Simpan sebagai .xlsx atau .csv, lalu unggah kembali.',
  },
  FILE_BROKEN: {
    EN: 'The file is damaged or not complete. Save it again and upload it.',
    TH: 'ไฟล์ไม่สมบูรณ์ อ่านได้ไม่ครบ โปรดบันทึกไฟล์ใหม่แล้วอัปโหลดอีกครั้ง',
    MS: 'Fail rosak atau tidak lengkap. Simpan semula dan muat naik.',
    ID: 'Berkas rusak atau tidak lengkap. Simpan kembali, lalu unggah.',
  },
  FILE_TOO_LARGE: {
    EN: 'The file is larger than can be taken ({suggestion}). Split it by sheet or office.',
    TH: 'ไฟล์มีขนาดเกินกว่าที่รับได้ ({suggestion}) โปรดแบ่งไฟล์ตามแผ่นงานหรือหน่วยงาน',
    MS: 'Fail melebihi had ({suggestion}). Bahagikan mengikut helaian atau pejabat.',
    ID: 'Berkas melebihi batas ({suggestion}). Bagi menurut lembar atau kantor.',
  },
  FILE_ENCODING: {
    EN: 'The letters of this text file cannot be read. Save it as .xlsx, or as CSV UTF-8, and upload it again.',
    TH: 'อ่านตัวอักษรในไฟล์ข้อความนี้ไม่ได้ โปรดบันทึกเป็น .xlsx หรือ CSV UTF-8 แล้วอัปโหลดอีกครั้ง',
    MS: 'Aksara fail teks ini tidak dapat dibaca. Simpan sebagai .xlsx atau CSV UTF-8 dan muat naik semula.',
    ID: 'Huruf berkas teks ini tidak dapat dibaca. Simpan sebagai .xlsx atau CSV UTF-8, lalu unggah kembali.',
  },
  UNCLOSED_QUOTE: {
    EN: 'Quotation marks do not match from line {suggestion} on. Close them and upload the file again.',
    TH: 'เครื่องหมายคำพูดเปิดและปิดไม่ครบคู่ตั้งแต่บรรทัดที่ {suggestion} โปรดใส่ให้ครบแล้วอัปโหลดอีกครั้ง',
    MS: 'Tanda petik tidak berpasangan mulai baris {suggestion}. Tutup tanda petik dan muat naik semula.',
    ID: 'Tanda kutip tidak berpasangan mulai baris {suggestion}. Tutup tanda kutip, lalu unggah kembali.',
  },
  ENCODING_874: {
    EN: 'The file is in an older Thai encoding. Check that “{shown}” looks right.',
    TH: 'ไฟล์ใช้รหัสอักษรไทยแบบเดิม (TIS-620) โปรดตรวจดูว่า “{shown}” แสดงถูกต้อง',
    MS: 'Fail menggunakan pengekodan Thai lama. Semak bahawa “{shown}” kelihatan betul.',
    ID: 'Berkas memakai penyandian Thai lama. Periksa apakah “{shown}” tampak benar.',
  },
  NO_HEADER: {
    EN: 'No column titles were found. Match the columns.',
    TH: 'ไม่พบแถวหัวคอลัมน์ โปรดจับคู่คอลัมน์',
    MS: 'Tajuk lajur tidak ditemui. Padankan lajur.',
    ID: 'Judul kolom tidak ditemukan. Cocokkan kolom.',
  },
  UNKNOWN_COLUMN: {
    EN: 'The column “{shown}” is not read. Match it if it is needed.',
    TH: 'ไม่ได้อ่านคอลัมน์ “{shown}” หากต้องใช้ โปรดจับคู่คอลัมน์',
    MS: 'Lajur “{shown}” tidak dibaca. Padankan jika perlu.',
    ID: 'Kolom “{shown}” tidak dibaca. Cocokkan jika perlu.',
  },
  REPEATED_COLUMN: {
    EN: 'The column “{shown}” is the second of its kind and is not read. Match the right one.',
    TH: 'คอลัมน์ “{shown}” ซ้ำกับคอลัมน์ก่อนหน้า จึงไม่ได้อ่าน โปรดจับคู่คอลัมน์ที่ใช้',
    MS: 'Lajur “{shown}” ialah yang kedua bagi jenisnya dan tidak dibaca. Padankan yang betul.',
    ID: 'Kolom “{shown}” adalah yang kedua dari jenisnya dan tidak dibaca. Cocokkan yang benar.',
  },
  TOTAL_ROW: { EN: 'Sum row, not read.', TH: 'แถวผลรวม ไม่นำเข้า', MS: 'Baris jumlah, tidak dibaca.', ID: 'Baris jumlah, tidak dibaca.' },
  HEADING_ROW: { EN: 'Heading, not read.', TH: 'แถวหัวข้อ ไม่นำเข้า', MS: 'Baris tajuk, tidak dibaca.', ID: 'Baris judul, tidak dibaca.' },
  NOTHING_STATED: {
    EN: 'The row states neither stage nor percent nor details, so it makes no report.',
    TH: 'แถวนี้ไม่มีสถานะโครงการ ร้อยละ หรือรายละเอียด จึงไม่นำเข้า',
    MS: 'Baris ini tidak menyatakan peringkat, peratus atau butiran, maka tiada laporan dibuat.',
    ID: 'Baris ini tidak menyebut tahap, persentase, atau rincian, sehingga tidak menjadi laporan.',
  },
  MISSING_PROJECT: {
    EN: 'The row has values and no project. Write the code of the project.',
    TH: 'แถวนี้มีข้อมูลแต่ไม่ระบุโครงการ โปรดใส่รหัสโครงการ',
    MS: 'Baris ini ada nilai tetapi tiada projek. Tulis kod projek.',
    ID: 'Baris ini memiliki nilai tanpa proyek. Tulis kode proyek.',
  },
  MISSING_DAY: {
    EN: 'The row has values and no day of the data. Write the day.',
    TH: 'แถวนี้ไม่ระบุวันที่ของข้อมูล โปรดใส่วันที่',
    MS: 'Baris ini tiada tarikh data. Tulis tarikhnya.',
    ID: 'Baris ini tidak menyebut tanggal data. Tulis tanggalnya.',
  },
  DUPLICATE_IN_FILE: {
    EN: 'The same project and day also stand in row {suggestion}. Keep one row.',
    TH: 'โครงการและวันที่เดียวกันอยู่ในแถว {suggestion} ด้วย โปรดเก็บไว้แถวเดียว',
    MS: 'Projek dan tarikh yang sama juga ada di baris {suggestion}. Simpan satu baris.',
    ID: 'Proyek dan tanggal yang sama juga ada di baris {suggestion}. Simpan satu baris.',
  },
  SEVERAL_ROWS: {
    EN: 'The project stands in several rows without faults; a draft holds one day. Keep one row.',
    TH: 'โครงการนี้มีหลายแถวที่ไม่มีข้อผิดพลาด แต่ร่างหนึ่งฉบับมีข้อมูลได้วันเดียว โปรดเก็บไว้แถวเดียว',
    MS: 'Projek ini ada dalam beberapa baris tanpa kesilapan; satu draf untuk satu tarikh. Simpan satu baris sahaja.',
    ID: 'Proyek ini ada dalam beberapa baris tanpa kesalahan; satu draf untuk satu tanggal. Simpan satu baris saja.',
  },
  CELL_ERROR: {
    EN: 'The formula comes to {shown}. Put it right, or write the value.',
    TH: 'สูตรในช่องนี้ให้ผลเป็น {shown} โปรดแก้สูตรหรือใส่ค่า',
    MS: 'Formula menghasilkan {shown}. Betulkan, atau tulis nilainya.',
    ID: 'Rumus menghasilkan {shown}. Perbaiki, atau tulis nilainya.',
  },
  FORMULA: { EN: 'Result of a formula.', TH: 'ผลลัพธ์ของสูตร', MS: 'Hasil formula.', ID: 'Hasil rumus.' },
  FORMULA_NOT_CALCULATED: {
    EN: 'The cell holds a formula without a result. Open the file, save it and upload it again.',
    TH: 'ช่องนี้เป็นสูตรที่ยังไม่มีผลลัพธ์ โปรดเปิดไฟล์ บันทึก แล้วอัปโหลดอีกครั้ง',
    MS: 'Sel ini mengandungi formula tanpa hasil. Buka fail, simpan dan muat naik semula.',
    ID: 'Sel ini berisi rumus tanpa hasil. Buka berkas, simpan, lalu unggah kembali.',
  },
  EXTERNAL_LINK: {
    EN: 'The value comes from another workbook. Check that it is current.',
    TH: 'ค่านี้มาจากสมุดงานอื่น โปรดตรวจดูว่าเป็นค่าปัจจุบัน',
    MS: 'Nilai ini daripada buku kerja lain. Semak bahawa ia terkini.',
    ID: 'Nilai ini berasal dari buku kerja lain. Periksa apakah masih berlaku.',
  },
  HIDDEN: {
    EN: 'The cell is hidden and was read.',
    TH: 'ช่องนี้ซ่อนอยู่ และอ่านแล้ว',
    MS: 'Sel ini tersembunyi dan telah dibaca.',
    ID: 'Sel ini tersembunyi dan sudah dibaca.',
  },
  MERGED: {
    EN: 'The value of the merged cells {suggestion} holds for all their rows.',
    TH: 'ค่าของช่องที่ผสาน {suggestion} ใช้กับทุกแถวในช่วงนั้น',
    MS: 'Nilai sel bercantum {suggestion} digunakan untuk semua barisnya.',
    ID: 'Nilai sel gabungan {suggestion} berlaku untuk semua barisnya.',
  },
  MERGED_VALUE: {
    EN: 'The cells {suggestion} are merged, so it is not clear whose value this is. Unmerge them, and write each value.',
    TH: 'ช่อง {suggestion} ผสานกันอยู่ จึงไม่ทราบว่าเป็นค่าของแถวหรือคอลัมน์ใด โปรดยกเลิกการผสานแล้วใส่ค่าให้ครบ',
    MS: 'Sel {suggestion} bercantum, maka tidak jelas nilai ini milik siapa. Asingkan dan tulis setiap nilai.',
    ID: 'Sel {suggestion} digabung, sehingga tidak jelas nilai ini milik siapa. Pisahkan, lalu tulis setiap nilai.',
  },
  NOT_A_NUMBER: {
    EN: '“{shown}” is no number. Write a number, and put the rest into the remark.',
    TH: 'ข้อความ “{shown}” ไม่ใช่ตัวเลข โปรดใส่ตัวเลข ส่วนคำอธิบายให้ใส่ในหมายเหตุ',
    MS: '“{shown}” bukan nombor. Tulis nombor, dan letakkan selebihnya dalam catatan.',
    ID: '“{shown}” bukan angka. Tulis angka, dan letakkan sisanya di catatan.',
  },
  AMBIGUOUS_PERCENT: {
    EN: '{shown} may be one of these percents: {suggestion}. Choose what the column means.',
    TH: 'ค่า {shown} อาจหมายถึงร้อยละใดร้อยละหนึ่งต่อไปนี้ {suggestion} โปรดเลือกความหมายของคอลัมน์นี้',
    MS: '{shown} mungkin salah satu peratus ini: {suggestion}. Pilih maksud lajur.',
    ID: '{shown} mungkin salah satu persentase ini: {suggestion}. Pilih maksud kolom.',
  },
  READ_AS_FRACTION: {
    EN: 'All numbers of the column lie between 0 and 1, so {shown} was read as {suggestion} percent.',
    TH: 'ตัวเลขทั้งคอลัมน์อยู่ระหว่าง 0 ถึง 1 จึงอ่าน {shown} เป็นร้อยละ {suggestion}',
    MS: 'Semua nombor lajur antara 0 dan 1, maka {shown} dibaca sebagai {suggestion} peratus.',
    ID: 'Semua angka kolom antara 0 dan 1, sehingga {shown} dibaca sebagai {suggestion} persen.',
  },
  ONE_OR_HUNDRED: {
    EN: '1 was read as 1 percent, as other numbers of the column are greater. Check that it is not 100.',
    TH: 'อ่าน 1 เป็นร้อยละ 1 เพราะคอลัมน์นี้มีตัวเลขที่มากกว่า 1 โปรดตรวจดูว่าไม่ใช่ร้อยละ 100',
    MS: '1 dibaca sebagai 1 peratus kerana nombor lain lajur lebih besar. Semak bahawa ia bukan 100.',
    ID: '1 dibaca sebagai 1 persen karena angka lain di kolom lebih besar. Periksa apakah bukan 100.',
  },
  PERCENT_RANGE: {
    EN: 'The percent is {shown}; it lies between 0 and 100. Write another value.',
    TH: 'ช่องร้อยละมีค่า {shown} ค่าที่ใช้ได้คือ 0 ถึง 100 โปรดระบุค่าใหม่',
    MS: 'Peratus ialah {shown}; nilainya antara 0 dan 100. Tulis nilai lain.',
    ID: 'Persentasenya {shown}; nilainya antara 0 dan 100. Tulis nilai lain.',
  },
  ROUNDED: {
    EN: 'Rounded to {suggestion}.',
    TH: 'ปัดเศษเป็น {suggestion}',
    MS: 'Dibundarkan kepada {suggestion}.',
    ID: 'Dibulatkan menjadi {suggestion}.',
  },
  DECIMAL_COMMA: {
    EN: 'The comma was read as a decimal sign: {suggestion}. Check it.',
    TH: 'อ่านจุลภาคเป็นจุดทศนิยม ได้ {suggestion} โปรดตรวจดู',
    MS: 'Koma dibaca sebagai tanda perpuluhan: {suggestion}. Semak.',
    ID: 'Koma dibaca sebagai tanda desimal: {suggestion}. Periksa.',
  },
  BUDDHIST_DATE: {
    EN: 'The year is one of the Buddhist era; the date was read as {suggestion}. Check one of the column.',
    TH: 'คอลัมน์นี้ใช้ปีพุทธศักราช อ่านได้เป็น {suggestion} โปรดตรวจดูหนึ่งรายการ',
    MS: 'Tahun ini tahun Buddha; tarikh dibaca sebagai {suggestion}. Semak satu daripada lajur.',
    ID: 'Tahun ini tahun Buddhis; tanggal dibaca sebagai {suggestion}. Periksa satu dari kolom.',
  },
  NO_SUCH_DAY: {
    EN: '{shown} does not exist in that year. Write another day.',
    TH: 'ไม่มีวันที่ {shown} ในปีดังกล่าว โปรดระบุวันที่ใหม่',
    MS: '{shown} tidak wujud pada tahun itu. Tulis tarikh lain.',
    ID: '{shown} tidak ada pada tahun itu. Tulis tanggal lain.',
  },
  INVALID_DATE: {
    EN: '“{shown}” cannot be read as a day. Write it like 3 September 2025 or 2025-09-03.',
    TH: 'อ่าน “{shown}” เป็นวันที่ไม่ได้ โปรดเขียนแบบ 3 กันยายน 2568',
    MS: '“{shown}” tidak dapat dibaca sebagai tarikh. Tulis seperti 3 September 2025.',
    ID: '“{shown}” tidak dapat dibaca sebagai tanggal. Tulis seperti 3 September 2025.',
  },
  TWO_DIGIT_YEAR: {
    EN: 'The year of “{shown}” has two digits. Check the year, or choose its era for the column.',
    TH: 'ปีใน “{shown}” มีสองหลัก โปรดตรวจดูปี หรือเลือกศักราชของคอลัมน์นี้',
    MS: 'Tahun “{shown}” ada dua digit. Semak tahun, atau pilih eranya untuk lajur.',
    ID: 'Tahun “{shown}” dua angka. Periksa tahunnya, atau pilih eranya untuk kolom.',
  },
  MIXED_DATE_ORDER: {
    EN: 'Some dates of the column begin with the day and some with the month. Write all of them alike.',
    TH: 'วันที่ในคอลัมน์นี้บางช่องขึ้นต้นด้วยวัน บางช่องขึ้นต้นด้วยเดือน โปรดเขียนให้เป็นแบบเดียวกัน',
    MS: 'Sebahagian tarikh lajur bermula dengan hari dan sebahagian dengan bulan. Tulis secara seragam.',
    ID: 'Sebagian tanggal kolom diawali hari dan sebagian bulan. Tulis seragam.',
  },
  MONTH_FIRST: {
    EN: '{shown} was read with the month first, as {suggestion}. Check it.',
    TH: 'อ่าน {shown} โดยขึ้นต้นด้วยเดือน ได้เป็น {suggestion} โปรดตรวจดู',
    MS: '{shown} dibaca dengan bulan dahulu, sebagai {suggestion}. Semak.',
    ID: '{shown} dibaca dengan bulan di depan, sebagai {suggestion}. Periksa.',
  },
  DAY_AND_MONTH: {
    EN: 'The spreadsheet may have exchanged day and month, as in others of its column. If {suggestion} is meant, write that.',
    TH: 'โปรแกรมตารางคำนวณอาจสลับวันกับเดือนเช่นเดียวกับช่องอื่นในคอลัมน์ หากหมายถึง {suggestion} โปรดแก้ไข',
    MS: 'Hamparan mungkin menukar hari dengan bulan, seperti sel lain dalam lajurnya. Jika {suggestion} yang dimaksudkan, tulis tarikh itu.',
    ID: 'Lembar sebar mungkin menukar hari dengan bulan, seperti sel lain di kolomnya. Jika {suggestion} yang dimaksud, tulis tanggal itu.',
  },
  MONTH_TO_DAY: {
    EN: 'Only the month is stated; its last day was taken, {suggestion}. Check it.',
    TH: 'ระบุเพียงเดือน จึงใช้วันสุดท้ายของเดือน {suggestion} โปรดตรวจดู',
    MS: 'Hanya bulan dinyatakan; hari terakhirnya diambil, {suggestion}. Semak.',
    ID: 'Hanya bulan yang disebut; hari terakhirnya dipakai, {suggestion}. Periksa.',
  },
  PERIOD_TO_DAY: {
    EN: 'A quarter or a year is stated; its last day was taken, {suggestion}. Check it.',
    TH: 'ระบุเป็นไตรมาสหรือปี จึงใช้วันสุดท้ายของช่วงนั้น {suggestion} โปรดตรวจดู',
    MS: 'Suku tahun atau tahun dinyatakan; hari terakhirnya diambil, {suggestion}. Semak.',
    ID: 'Triwulan atau tahun yang disebut; hari terakhirnya dipakai, {suggestion}. Periksa.',
  },
  UNKNOWN_CODE: {
    EN: 'Nothing on record is called “{shown}”. Choose from the list.',
    TH: 'ไม่พบ “{shown}” ในรายการ โปรดเลือกจากรายการ',
    MS: '“{shown}” tiada dalam rekod. Pilih daripada senarai.',
    ID: '“{shown}” tidak tercatat. Pilih dari daftar.',
  },
  AMBIGUOUS_PLACE: {
    EN: '“{shown}” may be one of these: {suggestion}. Write the code.',
    TH: '“{shown}” อาจหมายถึง {suggestion} โปรดใส่รหัส',
    MS: '“{shown}” mungkin salah satu daripada: {suggestion}. Tulis kodnya.',
    ID: '“{shown}” mungkin salah satu dari: {suggestion}. Tulis kodenya.',
  },
  UNKNOWN_STAGE: {
    EN: '“{shown}” is no stage. Choose from the list of stages.',
    TH: '“{shown}” ไม่ใช่สถานะโครงการ โปรดเลือกจากรายการ',
    MS: '“{shown}” bukan peringkat projek. Pilih daripada senarai.',
    ID: '“{shown}” bukan tahapan proyek. Pilih dari daftar.',
  },
  AMBIGUOUS_STAGE: {
    EN: '“{shown}” may be several stages. Choose one, such as under construction.',
    TH: '“{shown}” อาจหมายถึงหลายสถานะ โปรดเลือกสถานะโครงการ เช่น ก่อสร้าง',
    MS: '“{shown}” mungkin beberapa peringkat. Pilih satu, seperti pembinaan.',
    ID: '“{shown}” mungkin beberapa tahapan. Pilih satu, seperti konstruksi.',
  },
  TWO_UNITS: {
    EN: 'The column title and the cell both state a unit. Keep one of them.',
    TH: 'หัวคอลัมน์และช่องระบุหน่วยไว้ทั้งสองแห่ง โปรดใช้หน่วยเดียว',
    MS: 'Tajuk lajur dan sel kedua-duanya menyatakan unit. Simpan satu sahaja.',
    ID: 'Judul kolom dan sel sama-sama menyebut satuan. Pakai satu saja.',
  },
  UNKNOWN_UNIT: {
    EN: 'The unit of “{shown}” is not known. Write the number and its currency.',
    TH: 'ไม่ทราบหน่วยของ “{shown}” โปรดใส่ตัวเลขและสกุลเงิน',
    MS: 'Unit “{shown}” tidak diketahui. Tulis nombor dan mata wangnya.',
    ID: 'Satuan “{shown}” tidak dikenal. Tulis angka dan mata uangnya.',
  },
  NEGATIVE_AMOUNT: {
    EN: 'The cost {shown} is below zero. Write the cost, or leave the cell empty.',
    TH: 'มูลค่า {shown} ต่ำกว่าศูนย์ โปรดใส่มูลค่า หรือเว้นว่าง',
    MS: 'Kos {shown} di bawah sifar. Tulis kos, atau biarkan sel kosong.',
    ID: 'Nilai {shown} di bawah nol. Tulis nilainya, atau kosongkan sel.',
  },
  TOO_LONG: {
    EN: 'The text has {suggestion} characters; 5,000 fit. Shorten it.',
    TH: 'ข้อความมี {suggestion} ตัวอักษร ใส่ได้ไม่เกิน 5,000 ตัวอักษร โปรดย่อข้อความ',
    MS: 'Teks ada {suggestion} aksara; had ialah 5,000. Pendekkan.',
    ID: 'Teks memiliki {suggestion} karakter; batasnya 5.000. Persingkat.',
  },
};

/** A remark as a person reads it. What was found stands in it as it is; a day as the language writes it. */
export function readingText(
  code: RemarkCode,
  lang: Lang,
  { shown = '', suggestion = '' }: { shown?: string; suggestion?: string | null },
): string {
  const found = suggestion !== null && isDay(suggestion) ? dayText(suggestion, lang) : (suggestion ?? '');
  return READING_TEXTS[code][lang].replace(/\{(shown|suggestion)\}/g, (_, name) => (name === 'shown' ? shown : found));
}

/** What a file or its reading may exceed, in words; `{most}` = how much is taken. */
const LIMIT_TEXTS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  FILE: { EN: '10 MB', TH: '10 MB', MS: '10 MB', ID: '10 MB' },
  INFLATED: { EN: '20 MB when unpacked', TH: '20 MB เมื่อคลายไฟล์', MS: '20 MB apabila dinyahmampat', ID: '20 MB setelah diekstrak' },
  ROWS: { EN: '{most} rows', TH: '{most} แถว', MS: '{most} baris', ID: '{most} baris' },
  CELLS: { EN: '{most} cells', TH: '{most} ช่อง', MS: '{most} sel', ID: '{most} sel' },
  SHEETS: { EN: '{most} sheets', TH: '{most} แผ่นงาน', MS: '{most} helaian', ID: '{most} lembar' },
  PARTS: { EN: '{most} parts', TH: '{most} ส่วน', MS: '{most} bahagian', ID: '{most} bagian' },
  TIME: { EN: 'time to read it', TH: 'เวลาที่ใช้อ่าน', MS: 'masa untuk membacanya', ID: 'waktu untuk membacanya' },
  MEMORY: { EN: 'memory to read it', TH: 'หน่วยความจำที่ใช้อ่าน', MS: 'memori untuk membacanya', ID: 'memori untuk membacanya' },
};

/** Why a file as a whole is not read. `detail`: what was found; a limit is named in words. */
export function fileRefusalText(code: RemarkCode, detail: string, lang: Lang): string {
  const [, limit, most] = /^([A-Z]+) (\d+)$/.exec(detail) ?? [];
  const inWords = LIMIT_TEXTS[limit ?? '']?.[lang].replace('{most}', Number(most).toLocaleString('en'));
  return readingText(code, lang, { suggestion: inWords ?? detail });
}
