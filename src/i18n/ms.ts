import type { Dictionary } from './en';

/** The Malay texts: days only. All other texts are in English. */
export const ms: Pick<Dictionary, 'dates'> = {
  dates: {
    months: ['Januari', 'Februari', 'Mac', 'April', 'Mei', 'Jun', 'Julai', 'Ogos', 'September', 'Oktober', 'November', 'Disember'],
    era: 0,
    dashes: { tight: '–', loose: ' – ' },
    year: '',
    quarter: (n, year) => `suku tahun ${n} ${year}`,
    fiscalYear: { one: 'tahun fiskal Thailand ', several: 'tahun fiskal Thailand ' },
    unknown: 'tarikh tidak diketahui',
    instant: (day, time) => `${day} pukul ${time}`,
  },
};
