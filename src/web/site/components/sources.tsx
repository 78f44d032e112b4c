import { Day } from '../../components/days';
import { Fold } from '../../components/fold';
import { PageLink, useSite } from '../site';
import type { CitedSource } from '../source-list';
import { RecordText } from './text';

/** The most sources that a phone shows at once: each takes several lines, and its mark leads into the folded list. */
const MOST_SHOWN = 3;

/** The mark of a source at a fact, which leads to the list at the end of the page; nothing where no source is stated. */
export function Ref({ citation }: { readonly citation: CitedSource | null | undefined }) {
  const { sources, words } = useSite();
  if (!citation) return null;
  const number = sources.numberOf(citation);
  const id = sources.isFirstMark(citation) ? `r${number}` : undefined;
  return (
    <a className="ref" href={`#s${number}`} id={id} title={citation.locator ?? undefined}>
      <span className="hide">{words.source} </span>[{number}]
    </a>
  );
}

/** The sources that the page has cited, at its end; nothing where it has cited none. */
export function Sources() {
  const { sources, words, frame, frameLang, lang } = useSite();
  const count = sources.all.length;
  if (count === 0) return null;
  const inFrame = frameLang === lang ? undefined : frameLang.toLowerCase();
  const list = (
    <ol className="src">
      {sources.all.map(({ number, source }) => (
        <li key={number} id={`s${number}`}>
          <a href={`#r${number}`} aria-label={`↑ ${number}`}>
            ↑
          </a>{' '}
          {source.url ? (
            <a href={source.url}>
              <RecordText>{source.title}</RecordText>
            </a>
          ) : (
            <RecordText>{source.title}</RecordText>
          )}
          {source.publisher && (
            <>
              {' · '}
              <RecordText>{source.publisher}</RecordText>
            </>
          )}
          {source.issuedOn && (
            <>
              {` · ${words.issued} `}
              <Day day={source.issuedOn} />
            </>
          )}
          {!source.url && <span className="no-url"> · {words.noAddress}</span>}
          {' · '}
          <PageLink to={`/sources/${source.code.toUpperCase()}`}>
            <span className="ways">{words.sourcePage} </span>
            {source.code}
          </PageLink>
        </li>
      ))}
    </ol>
  );
  return (
    <section>
      <h2 id="sources" lang={inFrame}>
        {frame.sources}
      </h2>
      {count <= MOST_SHOWN ? (
        list
      ) : (
        <Fold label={frame.showSources(count)} lang={inFrame}>
          {list}
        </Fold>
      )}
    </section>
  );
}
