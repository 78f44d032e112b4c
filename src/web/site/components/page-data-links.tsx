import { inLang } from '../../shell/shell';
import { useSite, withParameters } from '../site';

/** The calendar of the thing that a page is about, for programs that subscribe to it; a saved copy has none. */
export function CalendarLink({ of }: { readonly of: { readonly province: string } | { readonly body: string } }) {
  const { words, lang, savedAt } = useSite();
  return savedAt === null && <a href={withParameters('/calendar.ics', { lang, ...of })}>{words.data.calendar}</a>;
}

/** The same page for machines: the table as a file, the answer, and the query that anybody can send or change in the explorer. */
export function DataLinks({ hasTable = false, feed }: { readonly hasTable?: boolean; readonly feed?: string }) {
  const { words, path, lang, savedAt } = useSite();
  const [bare, search] = path.split('?');
  const twin = (extension: string): string => `${inLang(lang, bare === '/' ? '/index' : bare!)}.${extension}${search ? `?${search}` : ''}`;
  return (
    <nav aria-label={words.data.title}>
      <ul className="dl">
        {hasTable && (
          <>
            <li>
              <a href={twin('csv')}>{words.data.csv}</a>
            </li>
            <li>
              <a href={twin('xlsx')}>{words.data.excel}</a>
            </li>
          </>
        )}
        <li>
          <a href={twin('json')}>{words.data.json}</a>
        </li>
        <li>
          <a href={twin('graphql')}>{words.data.query}</a>
        </li>
        {savedAt === null && (
          <li>
            <a href={`/explorer#page=${twin('graphql')}`}>{words.data.explorer}</a>
          </li>
        )}
        {feed && (
          <li>
            <a href={inLang(lang, withParameters(feed, {}))}>{words.data.feed}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
