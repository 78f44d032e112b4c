/** A text of a page with the language that the element around it says. */
export interface MarkedText {
  readonly lang: string;
  readonly text: string;
}

const TAG_OR_TEXT = /<!doctype[^>]*>|<(\/?)([a-z][a-z\d]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/gi;
/** Elements without an end, and those whose text nobody reads. */
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const UNREAD = new Set(['script', 'style']);

/** Every text of a page that a person reads, with its language: a slow walk from element to element. */
export function textsOf(html: string): MarkedText[] {
  const open: { readonly name: string; readonly lang: string }[] = [{ name: '', lang: '' }];
  const texts: MarkedText[] = [];
  for (const [, closing, name, attributes = '', text] of html.matchAll(TAG_OR_TEXT)) {
    const { lang, name: around } = open.at(-1)!;
    if (text !== undefined) {
      if (text.trim() !== '' && !UNREAD.has(around)) texts.push({ lang, text: text.replaceAll('\u00a0', ' ').trim() });
    } else if (closing) {
      const { name: opened } = open.pop()!;
      if (opened !== name) throw new Error(`</${name}> ends <${opened}>`);
    } else if (name !== undefined && !VOID.has(name) && !attributes.endsWith('/'))
      open.push({ name, lang: /(?:^|\s)lang="([^"]*)"/.exec(attributes)?.[1] ?? lang });
  }
  return texts;
}

/** The texts of a page in a language that are not marked as another one. */
export const unmarkedIn = (html: string, lang: string): string[] =>
  textsOf(html).flatMap((marked) => (marked.lang === lang ? [marked.text] : []));
