import type { Dictionary } from './en';

/** The Indonesian texts: days only. All other texts are in English. */
export const id: Pick<Dictionary, 'dates'> = {
  dates: {
    months: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
    era: 0,
    dashes: { tight: '–', loose: ' – ' },
    year: '',
    quarter: (n, year) => `triwulan ${n} ${year}`,
    fiscalYear: { one: 'tahun anggaran Thailand ', several: 'tahun anggaran Thailand ' },
    unknown: 'tanggal tidak diketahui',
    instant: (day, time) => `${day} pukul ${time}`,
  },
};
