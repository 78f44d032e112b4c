import type { CompleteLang } from '../../i18n/dictionaries';
import { Html, html } from './html';
import { type ThaiDigits, typeset } from './typography';

interface PageProps {
  readonly lang: CompleteLang;
  readonly title: string;
  readonly styleUrl: string;
  /** What else stands in the head. */
  readonly head?: Html;
  /** Stands at the foot of each sheet of paper, beside the page number. */
  readonly foot?: string;
  readonly digits?: ThaiDigits;
  readonly children: Html;
}

/** A whole HTML document. It needs no script. */
export interface Page {
  readonly text: string;
  /** The style inside the page, which a content security policy must name; '' = none. */
  readonly style: string;
}

/** Sets a document: its texts, and the foot of its sheets. */
export function page({ lang, title, styleUrl, head, foot, digits = 'paper', children }: PageProps): Page {
  const style = foot === undefined ? '' : footStyle(foot);
  const { text } = html`<!doctype html>
<html lang="${lang.toLowerCase()}" data-digits="${digits}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}<link rel="stylesheet" href="${styleUrl}">${style && new Html(`<style>${style}</style>`)}
</head>
<body>${children}</body>
</html>
`;
  return { text: typeset(text, lang, digits), style };
}

/** Only a style sheet writes outside the text of a sheet. Every letter of the text but plain ones is escaped. */
const footStyle = (text: string): string =>
  `@page{@bottom-left{content:"${text.replace(/[^\p{L}\p{M}\p{N} ·-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"}}`;
