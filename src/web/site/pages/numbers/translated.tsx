import { Lang } from '../../../../domain/languages';
import { LongTable } from '../../components/long-table';
import type { NumbersPageQuery } from '../../page-data';
import { useSite } from '../../site';
import { numbersWords } from './numbers.words';

/** The languages of one name, each with whether the hub translated it. */
export type NameLanguages = readonly { readonly lang: `${Lang}`; readonly translated: boolean }[];

const LANGS = [Lang.TH, Lang.EN, Lang.MS, Lang.ID] as const;

/** How many of these names a language has, and how many of those are translations of the hub. */
export function namesIn(lang: `${Lang}`, names: readonly NameLanguages[]): { readonly has: number; readonly ours: number } {
  const inLang = names.flatMap((name) => name.filter((text) => text.lang === lang));
  return { has: inLang.length, ours: inLang.filter(({ translated }) => translated).length };
}

interface Things {
  readonly key: keyof (typeof numbersWords)['EN']['names'];
  readonly names: readonly NameLanguages[];
  readonly totalCount: number;
}

const namesOf = (nodes: readonly { readonly names: NameLanguages }[]): NameLanguages[] => nodes.map(({ names }) => names);

/** The names of each kind of thing, as the query has them. */
function thingsOf({ projects, provinces, meetings, ...rest }: NumbersPageQuery): Things[] {
  const paged = { projects, provinces, meetings };
  const whole = (key: 'bodies' | 'corridors' | 'sectors' | 'organisations' | 'indicators'): Things => ({
    key,
    names: namesOf(rest[key]),
    totalCount: rest[key].length,
  });
  return [
    ...(['projects', 'provinces', 'meetings'] as const).map((key) => ({
      key,
      names: namesOf(paged[key].nodes),
      totalCount: paged[key].totalCount,
    })),
    ...(['bodies', 'corridors', 'sectors', 'organisations', 'indicators'] as const).map(whole),
    { key: 'sources', names: rest.sources.map(({ titles }) => titles), totalCount: rest.sources.length },
  ];
}

/** How many names each language has. */
export function Translated({ data }: { readonly data: NumbersPageQuery }) {
  const words = numbersWords[useSite().lang];
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
            rows: thingsOf(data).map(({ key, names, totalCount }) => ({
              key,
              head: (
                <>
                  {words.names[key]}
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
    </section>
  );
}
