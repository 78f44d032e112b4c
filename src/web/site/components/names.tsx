import type { Lang } from '../../../domain/languages';
import { Fact } from '../../components/fact';
import { useSite } from '../site';
import { RecordText } from './text';

interface NamesProps {
  readonly names: readonly { readonly lang: `${Lang}`; readonly value: string; readonly translated: boolean }[];
  readonly aliases: readonly string[];
}

/** The names of a thing in every language that has one, and what else it is called. */
export function Names({ names, aliases }: NamesProps) {
  const { names: words } = useSite().words;
  return (
    <>
      <h2>{words.title}</h2>
      <dl className="facts">
        {names.map(({ lang, value, translated }) => (
          <Fact key={lang} name={words.languages[lang]}>
            <span lang={lang.toLowerCase()}>{value}</span>
            {translated && <small className="q"> ({words.translated})</small>}
          </Fact>
        ))}
        {aliases.length > 0 && (
          <Fact name={words.aliases}>
            {aliases.map((alias, i) => (
              <span key={alias}>
                {i > 0 && ' · '}
                <RecordText>{alias}</RecordText>
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </>
  );
}
