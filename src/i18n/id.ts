import type { Dictionary } from './en';

const CURRENCIES: Record<string, string> = { THB: 'baht', USD: 'dolar AS', MYR: 'ringgit' };

/** The Indonesian texts: days, ages and money. All other texts are in English. */
export const id: Pick<Dictionary, 'dates' | 'ages' | 'money' | 'fallback'> = {
  dates: {
    months: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
    era: 0,
    dashes: { tight: '–', loose: ' – ' },
    year: '',
    quarter: (n, year) => `triwulan ${n} ${year}`,
    fiscalYear: { one: 'tahun anggaran Thailand ', several: 'tahun anggaran Thailand ' },
    unknown: 'tanggal belum diketahui',
    // Western Indonesia and Bangkok have the same time.
    instant: (day, time) => `${day} pukul ${time.replace(':', '.')} WIB`,
    on: (date) => `pada ${date}`,
  },

  ages: {
    days: (figures) => `${figures} hari`,
    months: (months) => `${months} bulan`,
    years: (years) => `${years} tahun`,
    about: (days, longer) => `${days} (sekitar ${longer})`,
  },

  money: {
    currency: (code) => CURRENCIES[code] ?? code,
    scales: () => [
      { size: 1e6, word: 'juta' },
      { size: 1e9, word: 'miliar' },
      { size: 1e12, word: 'triliun' },
    ],
    text: (figures, scale, currency) =>
      currency === 'IDR' ? `Rp${figures} ${scale}`.trim() : [figures, scale, id.money.currency(currency)].filter(Boolean).join(' '),
    range: (least, most) => `${least} sampai ${most}`,
  },

  fallback: 'Halaman ini belum tersedia dalam bahasa Indonesia. Teks di bawah dalam bahasa Inggris.',
};
