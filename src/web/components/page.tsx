import type { ReactNode } from 'react';
import type { Lang } from '../../domain/languages';
import { PageLang } from './page-lang';
import { render } from './render';
import { type ThaiDigits, typeset } from './typography';
import { Style } from './unescaped';

interface PageProps {
  /** The language of the reader. */
  readonly lang: Lang;
  readonly title: string;
  /** The language of the title, where it is not that of the reader. */
  readonly titleLang?: string | undefined;
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
export function page({ lang, title, titleLang, styleUrl, head, foot, digits = 'paper', children }: PageProps): Page {
  const style = foot === undefined ? '' : footStyle(foot);
  const html = render(
    <html lang={lang.toLowerCase()} data-digits={digits}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title lang={titleLang}>{title}</title>
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
