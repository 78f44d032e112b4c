import type { ErrorCode, HubError } from '../domain/errors';
import type { Lang } from '../domain/languages';

/** What a refusal says of itself, as far as it is known: `details` of a `HubError`. */
interface Facts {
  /** What was asked for, as it was written. */
  readonly value?: string;
  /** What was meant, most likely. */
  readonly didYouMean?: string | null;
  /** The field of a form. */
  readonly field?: string;
  /** The most characters that the field may have. */
  readonly allowed?: number;
}

type Text = string | ((facts: Facts) => string);

/**
 * Why a page is refused, for whoever reads it: what cannot be, and what to do. A code without a text is none that an address or a form can
 * cause.
 */
const REFUSAL_TEXTS: Partial<Record<ErrorCode, Readonly<Record<Lang, Text>>>> = {
  INVALID_DATE: {
    EN: ({ value, didYouMean }) =>
      didYouMean
        ? `The year of “${value}” is of the Buddhist era. Addresses have the Gregorian year: ${didYouMean}.`
        : `“${value}” is not a day. Write the Gregorian year first, for example 2025-09-03.`,
    TH: ({ value, didYouMean }) =>
      didYouMean
        ? `ปีใน “${value}” เป็น พ.ศ. ที่อยู่ของหน้านี้ใช้ปี ค.ศ. คือ ${didYouMean}`
        : `“${value}” ไม่ใช่วันที่ โปรดเขียนโดยขึ้นต้นด้วยปี ค.ศ. เช่น 2025-09-03`,
    MS: ({ value, didYouMean }) =>
      didYouMean
        ? `Tahun dalam “${value}” ialah tahun Buddha. Alamat menggunakan tahun Masihi: ${didYouMean}.`
        : `“${value}” bukan tarikh. Tulis tahun Masihi dahulu, contohnya 2025-09-03.`,
    ID: ({ value, didYouMean }) =>
      didYouMean
        ? `Tahun pada “${value}” adalah tahun Buddha. Alamat memakai tahun Masehi: ${didYouMean}.`
        : `“${value}” bukan tanggal. Tulis tahun Masehi lebih dahulu, misalnya 2025-09-03.`,
  },
  INVALID_DATE_TIME: {
    EN: ({ value }) => `“${value}” is not an instant. Write one with the Gregorian year, as 2025-09-03T09:00:00+07:00.`,
    TH: ({ value }) => `“${value}” ไม่ใช่วันเวลา โปรดเขียนด้วยปี ค.ศ. เช่น 2025-09-03T09:00:00+07:00`,
    MS: ({ value }) => `“${value}” bukan tarikh dan masa. Tulis dengan tahun Masihi, seperti 2025-09-03T09:00:00+07:00.`,
    ID: ({ value }) => `“${value}” bukan tanggal dan waktu. Tulis dengan tahun Masehi, seperti 2025-09-03T09:00:00+07:00.`,
  },
  AS_OF_BEFORE_PROGRAMME: {
    EN: ({ value }) => `${value} is before the programme began. Ask for 1993-07-20 or a later day.`,
    TH: ({ value }) => `วันที่ ${value} อยู่ก่อนเริ่มแผนงาน โปรดระบุ 1993-07-20 (20 กรกฎาคม 2536) หรือหลังจากนั้น`,
    MS: ({ value }) => `${value} ialah sebelum program bermula. Nyatakan 1993-07-20 atau tarikh kemudian.`,
    ID: ({ value }) => `${value} adalah sebelum program dimulai. Nyatakan 1993-07-20 atau tanggal sesudahnya.`,
  },
  AS_OF_IN_FUTURE: {
    EN: ({ value }) => `${value} is after today, so nothing is known of it yet. Ask for today or an earlier day.`,
    TH: ({ value }) => `วันที่ ${value} อยู่หลังวันนี้ จึงยังไม่มีข้อมูล โปรดระบุวันนี้หรือวันก่อนหน้า`,
    MS: ({ value }) => `${value} ialah selepas hari ini, jadi belum ada data. Nyatakan hari ini atau tarikh lebih awal.`,
    ID: ({ value }) => `${value} adalah setelah hari ini, jadi belum ada data. Nyatakan hari ini atau tanggal sebelumnya.`,
  },
  KNOWN_AT_IN_FUTURE: {
    EN: ({ value }) => `${value} has not come yet, so nothing is on record at that time. Give a time that has passed.`,
    TH: ({ value }) => `เวลา ${value} ยังมาไม่ถึง จึงยังไม่มีข้อมูลที่บันทึกไว้ โปรดระบุเวลาที่ผ่านมาแล้ว`,
    MS: ({ value }) => `${value} belum tiba, jadi belum ada yang direkodkan. Nyatakan masa yang telah berlalu.`,
    ID: ({ value }) => `${value} belum tiba, jadi belum ada yang dicatat. Nyatakan waktu yang sudah lewat.`,
  },
  UNKNOWN_CODE: {
    EN: ({ value, didYouMean }) =>
      `There is no code “${value}” of this kind. ${didYouMean ? `Did you mean ${didYouMean}?` : 'Choose one of the list.'}`,
    TH: ({ value, didYouMean }) => `ไม่พบรหัส “${value}” ในข้อมูลประเภทนี้ ${didYouMean ? `รหัสที่ใกล้เคียงคือ ${didYouMean}` : 'โปรดเลือกจากรายการ'}`,
    MS: ({ value, didYouMean }) =>
      `Tiada kod “${value}” bagi jenis ini. ${didYouMean ? `Yang hampir sama ialah ${didYouMean}.` : 'Pilih daripada senarai.'}`,
    ID: ({ value, didYouMean }) =>
      `Tidak ada kode “${value}” untuk jenis ini. ${didYouMean ? `Yang mirip adalah ${didYouMean}.` : 'Pilih dari daftar.'}`,
  },
  INVALID_CURSOR: {
    EN: 'The address goes on from a place that this list, in this order, does not have. Begin with its first page.',
    TH: 'ที่อยู่นี้ต่อจากตำแหน่งที่ไม่มีในรายการตามลำดับนี้ โปรดเริ่มจากหน้าแรกของรายการ',
    MS: 'Alamat ini menyambung dari tempat yang tiada dalam senarai mengikut susunan ini. Mulakan dari halaman pertama.',
    ID: 'Alamat ini melanjutkan dari tempat yang tidak ada dalam daftar dengan urutan ini. Mulailah dari halaman pertama.',
  },
  INVALID_TEXT: {
    EN: 'The text has a character that cannot be stored or shown. Leave it out, and write the text again.',
    TH: 'ข้อความมีอักขระที่ใช้ไม่ได้ โปรดลบอักขระนั้นหรือพิมพ์ข้อความใหม่',
    MS: 'Teks mengandungi aksara yang tidak boleh digunakan. Buang aksara itu atau taip semula teks.',
    ID: 'Teks memuat karakter yang tidak dapat dipakai. Hapus karakter itu atau ketik ulang teksnya.',
  },
  UNKNOWN_PARAMETER: {
    EN: ({ value }) => `The address has “${value}”, which this page does not know. Leave it out.`,
    TH: ({ value }) => `ที่อยู่มี “${value}” ซึ่งหน้านี้ไม่รู้จัก โปรดเปิดหน้านี้โดยไม่มีส่วนนั้น`,
    MS: ({ value }) => `Alamat mengandungi “${value}”, yang tidak dikenali oleh halaman ini. Buang bahagian itu.`,
    ID: ({ value }) => `Alamat memuat “${value}”, yang tidak dikenal halaman ini. Hapus bagian itu.`,
  },
  BAD_REQUEST: {
    EN: (facts) => `${FORM_FAULTS.EN(facts)} Open the page again, and send the form from there.`,
    TH: (facts) => `${FORM_FAULTS.TH(facts)} โปรดเปิดหน้านี้ใหม่แล้วส่งแบบฟอร์มจากหน้านั้น`,
    MS: (facts) => `${FORM_FAULTS.MS(facts)} Buka semula halaman ini, dan hantar borang dari situ.`,
    ID: (facts) => `${FORM_FAULTS.ID(facts)} Buka kembali halaman ini, lalu kirim formulir dari sana.`,
  },
  CROSS_SITE_REQUEST: {
    EN: 'This form does not come from a page that was made for you. Open the page again, and send it from there.',
    TH: 'แบบฟอร์มนี้ไม่ได้ส่งจากหน้าที่เปิดไว้ด้วยบัญชีนี้ โปรดเปิดหน้านี้ใหม่แล้วส่งจากหน้านั้น',
    MS: 'Borang ini bukan daripada halaman yang dibuka dengan akaun ini. Buka semula halaman ini, dan hantar dari situ.',
    ID: 'Formulir ini bukan dari halaman yang dibuka dengan akun ini. Buka kembali halaman ini, lalu kirim dari sana.',
  },
  TOO_MANY_TRIES: {
    EN: 'Too many wrong sign-ins came from your network. Try again in a minute.',
    TH: 'มีการเข้าสู่ระบบที่ไม่ถูกต้องจากเครือข่ายนี้มากเกินไป โปรดลองใหม่ในหนึ่งนาที',
    MS: 'Terlalu banyak percubaan log masuk yang salah daripada rangkaian ini. Cuba lagi dalam satu minit.',
    ID: 'Terlalu banyak upaya masuk yang salah dari jaringan ini. Coba lagi dalam satu menit.',
  },
  TOO_MANY_REQUESTS: {
    EN: 'Your network has opened very many pages within one minute. Try again in a minute.',
    TH: 'มีการเปิดหน้าจากเครือข่ายนี้มากเกินไปในหนึ่งนาที โปรดลองใหม่ในหนึ่งนาที',
    MS: 'Terlalu banyak halaman dibuka daripada rangkaian ini dalam satu minit. Cuba lagi dalam satu minit.',
    ID: 'Terlalu banyak halaman dibuka dari jaringan ini dalam satu menit. Coba lagi dalam satu menit.',
  },
};

/** What is wrong with a form: a field that is too long or does not belong to it, or the whole. */
const FORM_FAULTS: Readonly<Record<Lang, (facts: Facts) => string>> = {
  EN: ({ field, allowed }) =>
    field === undefined
      ? 'The form that was sent cannot be read.'
      : allowed === undefined
        ? `The field “${field}” of the form cannot be read.`
        : `The field “${field}” of the form has more than ${allowed} characters.`,
  TH: ({ field, allowed }) =>
    field === undefined
      ? 'อ่านแบบฟอร์มที่ส่งมาไม่ได้'
      : allowed === undefined
        ? `อ่านช่อง “${field}” ของแบบฟอร์มไม่ได้`
        : `ช่อง “${field}” ของแบบฟอร์มยาวเกิน ${allowed} ตัวอักษร`,
  MS: ({ field, allowed }) =>
    field === undefined
      ? 'Borang yang dihantar tidak dapat dibaca.'
      : allowed === undefined
        ? `Medan “${field}” dalam borang tidak dapat dibaca.`
        : `Medan “${field}” dalam borang melebihi ${allowed} aksara.`,
  ID: ({ field, allowed }) =>
    field === undefined
      ? 'Formulir yang dikirim tidak dapat dibaca.'
      : allowed === undefined
        ? `Isian “${field}” pada formulir tidak dapat dibaca.`
        : `Isian “${field}” pada formulir melebihi ${allowed} karakter.`,
};

/** Why a page is refused, in a language; null = no reader causes such an error: the page itself is at fault. */
export function refusalText({ code, details }: Pick<HubError, 'code' | 'details'>, lang: Lang): string | null {
  const text = REFUSAL_TEXTS[code]?.[lang];
  return typeof text === 'function' ? text(details as Facts) : (text ?? null);
}
