import type { ReactNode } from 'react';
import { inLang } from '../../shell/shell';
import { useSite } from '../site';

interface PartProps<T> {
  /** What the part shows; undefined = the hub failed to read it. */
  readonly of: T | undefined;
  readonly children: (read: T) => ReactNode;
}

/** A part of a page that its query marks with `@skip`; says so in its place where it could not be read. */
export function Part<T>({ of, children }: PartProps<T>) {
  return of === undefined ? <Unread /> : <>{children(of)}</>;
}

function Unread() {
  const { errors, frameLang, lang, path } = useSite();
  return (
    <p className="note warn" lang={frameLang === lang ? undefined : frameLang.toLowerCase()}>
      {errors.part.said}{' '}
      <a className="n" href={inLang(frameLang, path)}>
        {errors.part.again}
      </a>
    </p>
  );
}
