import { createHash } from 'node:crypto';
import type { Day } from './days';
import type { LocalizedTexts } from './languages';

interface CitationContents {
  /** The code of the source. */
  readonly source: string;
  readonly locator: string | null;
  readonly publishedOn: Day | null;
  readonly note: string | LocalizedTexts | null;
}

/** The code of a citation is a hash of its contents: two citations with equal contents are one row. */
export function citationCode({ source, locator, publishedOn, note }: CitationContents): string {
  return createHash('sha256')
    .update(JSON.stringify([source, locator, publishedOn, note]))
    .digest('hex')
    .slice(0, 32);
}
