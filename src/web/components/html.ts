/** Text that is HTML already, and is put into a page as it stands. */
export class Html {
  constructor(readonly text: string) {}
}

/** A value in a page: text stays text whatever it holds, null is nothing, a list is its items. */
export type Child = Html | string | number | null | undefined | readonly Child[];

const HTML_ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(child: Child): string {
  if (child === null || child === undefined) return '';
  if (child instanceof Html) return child.text;
  if (typeof child === 'object') return child.map(escaped).join('');
  return String(child).replace(/[&<>"']/g, (sign) => HTML_ENTITIES[sign]!);
}

/** HTML with values in it. */
export const html = (texts: TemplateStringsArray, ...children: Child[]): Html =>
  new Html(texts.map((text, i) => (i === 0 ? text : escaped(children[i - 1]) + text)).join(''));
