import type { ReactNode } from 'react';
import type { Lang } from '../../../../domain/languages';
import { dayText } from '../../../../i18n/date-text';
import { grouped } from '../../../../i18n/numbers';

/** What a citation tells. */
export interface Cited {
  readonly all: number;
  readonly known: number;
  readonly finished: number;
  readonly stated: number;
  readonly asOf: string;
  /** The mean of the stated percents; null = none is stated. */
  readonly mean: number | null;
  /** The address at which the figures stay as they are. */
  readonly address: string;
}

interface Sentence extends Cited {
  readonly day: ReactNode;
  /** The mean in words, as the part of the page that says it; null = none is stated. */
  readonly percent: ReactNode | null;
}

/** The whole sentence in each language. */
const SENTENCES: Readonly<Record<Lang, (sentence: Sentence) => ReactNode>> = {
  TH: ({ all, known, finished, stated, day, percent, address }) => (
    <>
      ข้อมูล ณ วันที่ {day} จาก {all} โครงการของแผนงาน IMT-GT ทราบร้อยละความก้าวหน้า {known} โครงการ ในจำนวนนี้แล้วเสร็จ {finished} โครงการ
      {percent ? (
        <>
          {' '}
          และระบุร้อยละ {stated} โครงการ เฉลี่ย{percent}
        </>
      ) : (
        ' และไม่มีโครงการใดระบุร้อยละ'
      )}{' '}
      (CMGF Thailand, {address})
    </>
  ),
  EN: ({ all, known, finished, stated, day, percent, address }) => (
    <>
      As of {day}, the progress of {known} of the {all} projects of the IMT-GT programme is known in percent: {finished} are finished, and{' '}
      {percent ? (
        <>
          the {stated} with a stated percent have a mean of {percent}
        </>
      ) : (
        'none has a stated percent'
      )}{' '}
      (CMGF Thailand, {address}).
    </>
  ),
  MS: ({ all, known, finished, stated, day, percent, address }) => (
    <>
      Setakat {day}, peratus kemajuan diketahui bagi {known} daripada {all} projek program IMT-GT: {finished} telah siap, dan{' '}
      {percent ? (
        <>
          {stated} yang menyatakan peratus mempunyai purata {percent}
        </>
      ) : (
        'tiada yang menyatakan peratus'
      )}{' '}
      (CMGF Thailand, {address}).
    </>
  ),
  ID: ({ all, known, finished, stated, day, percent, address }) => (
    <>
      Per {day}, persentase kemajuan diketahui untuk {known} dari {all} proyek program IMT-GT: {finished} telah selesai, dan{' '}
      {percent ? (
        <>
          rata-rata {stated} proyek yang menyebut persentase adalah {percent}
        </>
      ) : (
        'tidak ada yang menyebut persentase'
      )}{' '}
      (CMGF Thailand, {address}).
    </>
  ),
};

/** A percent in words. */
const PERCENTS: Readonly<Record<Lang, (figure: string) => string>> = {
  TH: (figure) => `ร้อยละ ${figure}`,
  EN: (figure) => `${figure} percent`,
  MS: (figure) => `${figure} peratus`,
  ID: (figure) => `${figure} persen`,
};

/** The citation of the figures in a language. `percent` makes the part of the page that says the mean, of its words. */
export function citationIn(lang: Lang, cited: Cited, percent: (words: string) => ReactNode): ReactNode {
  return SENTENCES[lang]({
    ...cited,
    day: <time dateTime={cited.asOf}>{dayText(cited.asOf, lang)}</time>,
    percent: cited.mean === null ? null : percent(PERCENTS[lang](grouped(cited.mean, 1, lang))),
  });
}
