import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/config';

/** A fenced block of a document. */
export interface Block {
  readonly lang: string;
  readonly text: string;
  /** Where it stands, such as `README.md:40`. */
  readonly place: string;
  /** The block that follows with nothing but empty lines between: the answer of an example. */
  readonly next: Block | null;
}

/** The documents that people write or read, as paths from the root of the project. */
export const DOCUMENTS: readonly string[] = [
  ...readdirSync(PROJECT_ROOT).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(PROJECT_ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
  'seeds/data/SOURCES.md',
].sort();

export const textOf = (document: string): string => readFileSync(join(PROJECT_ROOT, document), 'utf8');

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** A document without its fenced blocks. */
export const proseOf = (document: string): string => textOf(document).replace(FENCE, '');

/** The fenced blocks of a document in their order. */
export function blocksOf(document: string): Block[] {
  const text = textOf(document);
  let next: (Block & { from: number }) | null = null;
  return [...text.matchAll(FENCE)]
    .reverse()
    .map(({ 0: whole, 1: lang, 2: body, index }) => {
      const between = next && text.slice(index + whole.length, next.from);
      const place = `${document}:${text.slice(0, index).split('\n').length}`;
      next = { lang: lang!, text: body!, place, next: between?.trim() === '' ? next : null, from: index };
      return next;
    })
    .reverse();
}
