import type { DifferingPointFragment } from '../page-data';
import { pagePathOf } from '../page-paths';
import { PageLink, useSite } from '../site';
import { RecordText } from './text';

/** The pages of the things that a point is about, each once. */
export function Touched({ by: { touches } }: { readonly by: DifferingPointFragment }) {
  const { differing } = useSite().words;
  const pages = new Map<string, string>();
  for (const { node } of touches) {
    const { __typename: type, code = '', name, title } = node as { __typename: string; code?: string; name?: string; title?: string };
    const [path, text] = [pagePathOf(type, code), name ?? title];
    if (path && text) pages.set(path, text);
  }
  if (pages.size === 0) return null;
  return (
    <p className="s">
      {differing.touches}:{' '}
      {[...pages].map(([path, text], i) => (
        <span key={path}>
          {i > 0 && ' · '}
          <PageLink to={path}>
            <RecordText>{text}</RecordText>
          </PageLink>
        </span>
      ))}
    </p>
  );
}
