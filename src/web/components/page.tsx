import type { ReactNode } from 'react';
import type { Lang } from '../../domain/languages';
import { contentMark, PageLang } from './page-lang';
import { render } from './render';
import { type ThaiDigits, typeset } from './typography';
import { Style } from './unescaped';

interface PageProps {
  /** The language of the reader. */
  readonly lang: Lang;
  /** In the language of the content. */
  readonly title: string;
  readonly styleUrl: string;
  /** What else stands in the head. */
  readonly head?: ReactNode;
  /** Stands at the foot of each sheet of paper, beside the page number. */
  readonly foot?: string;
  readonly digits?: ThaiDigits;
  readonly children: ReactNode;
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
  const html = render(
    <html lang={lang.toLowerCase()} data-digits={digits}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title lang={contentMark(lang)}>{title}</title>
        {head}
        <link rel="stylesheet" href={styleUrl} />
        {style !== '' && <Style text={style} />}
      </head>
      <body>
        <PageLang lang={lang}>{children}</PageLang>
      </body>
    </html>,
  );
  return { text: `<!doctype html>\n${typeset(html, lang, digits)}\n`, style };
}

/** Only a style sheet writes outside the text of a sheet. Every letter of the text but plain ones is escaped. */
const footStyle = (text: string): string =>
  `@page{@bottom-left{content:"${text.replace(/[^\p{L}\p{M}\p{N} ·-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"}}`;
