import type { DifferingPointFragment } from '../page-data';
import { pageOf } from '../page-paths';
import { PageLink, useSite } from '../site';
import { RecordText } from './text';

/** The pages of the things that a point is about, each once. */
export function Touched({ by: { touches } }: { readonly by: DifferingPointFragment }) {
  const { differing } = useSite().words;
  const pages = new Map<string, string>();
  for (const { node } of touches) {
    const page = pageOf(node);
    if (page) pages.set(page.path, page.name);
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
