import { Lang } from '../../../../domain/languages';
import { namesByKind, namesIn, remarksOf } from '../../components/languages';
import { LongTable } from '../../components/long-table';
import type { NumbersPageQuery } from '../../page-data';
import { useSite } from '../../site';
import { numbersWords } from './numbers.words';

const LANGS = [Lang.TH, Lang.EN, Lang.MS, Lang.ID] as const;

/** How many names each language has, and how many remarks only English. */
export function Translated({ data }: { readonly data: NumbersPageQuery }) {
  const words = numbersWords[useSite().lang];
  const remarks = remarksOf(data);
  return (
    <section id="languages">
      <h2>{words.languages}</h2>
      <p>{words.languagesText}</p>
      <LongTable
        caption={words.languages}
        columns={[words.things, words.th, words.en, words.ms, words.id]}
        groups={[
          {
            title: null,
            rows: namesByKind(data).map(({ kind, names, totalCount }) => ({
              key: kind,
              head: (
                <>
                  {words.names[kind]}
                  {totalCount > names.length && <small className="q">{words.onlyFirst(totalCount)}</small>}
                </>
              ),
              cells: LANGS.map((lang) => {
                const { has, ours } = namesIn(lang, names);
                return (
                  <span key={lang}>
                    <data value={has}>{words.ofAll(has, names.length)}</data>
                    {ours > 0 && <small className="q">{words.ours(ours)}</small>}
                  </span>
                );
              }),
            })),
          },
        ]}
      />
      <p>{words.remarks(remarks.all, remarks.english)}</p>
    </section>
  );
}
