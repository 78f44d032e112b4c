import type { Dictionary } from './en';

const CURRENCIES: Record<string, string> = { THB: 'baht', USD: 'dolar AS', IDR: 'rupiah' };

/** The Malay texts: days, ages and money. All other texts are in English. */
export const ms: Pick<Dictionary, 'dates' | 'ages' | 'money' | 'fallback'> = {
  dates: {
    months: ['Januari', 'Februari', 'Mac', 'April', 'Mei', 'Jun', 'Julai', 'Ogos', 'September', 'Oktober', 'November', 'Disember'],
    era: 0,
    dashes: { tight: '–', loose: ' – ' },
    year: '',
    quarter: (n, year) => `suku tahun ${n} ${year}`,
    fiscalYear: { one: 'tahun kewangan Thailand ', several: 'tahun kewangan Thailand ' },
    unknown: 'tarikh tidak diketahui',
    instant: (day, time) => `${day} pukul ${time.replace(':', '.')} (waktu Bangkok)`,
    on: (date) => `pada ${date}`,
  },

  ages: {
    days: (figures) => `${figures} hari`,
    months: (months) => `${months} bulan`,
    years: (years) => `${years} tahun`,
    about: (days, longer) => `${days} (kira-kira ${longer})`,
  },

  money: {
    currency: (code) => CURRENCIES[code] ?? code,
    scales: () => [
      { size: 1e6, word: 'juta' },
      { size: 1e9, word: 'bilion' },
      { size: 1e12, word: 'trilion' },
    ],
    text: (figures, scale, currency) =>
      currency === 'MYR' ? `RM${figures} ${scale}`.trim() : [figures, scale, ms.money.currency(currency)].filter(Boolean).join(' '),
    range: (least, most) => `${least} hingga ${most}`,
  },

  fallback: 'Halaman ini belum ada dalam Bahasa Melayu. Teks di bawah dalam bahasa Inggeris.',
};
