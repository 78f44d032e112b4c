import { Fragment } from 'react';
import type { LetterKind } from '../domain/vocabularies/people';
import { render } from '../web/components/render';
import { FOOT, HUB_NAME, type LetterLang, LETTERS } from './words';

/** A letter as it leaves. */
export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type Values = Readonly<Record<string, string | number>>;

/** Thai stands first: most who work with the hub read it. */
const LANGUAGES: readonly LetterLang[] = ['TH', 'EN'];

/** Puts the values into a text. A value is one line. */
const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '').replace(/\s+/g, ' '));

/** The text of a letter in both languages, plain and as HTML. `linkIn` is the address that its link leads to, by the language of the page. */
export function writeLetter(kind: LetterKind, valuesIn: (lang: LetterLang) => Values, linkIn: (lang: LetterLang) => string): Written {
  const parts = LANGUAGES.map((lang) => {
    const { subject, paragraphs, link } = LETTERS[kind][lang];
    const values = valuesIn(lang);
    return {
      lang,
      subject: filled(subject, values),
      paragraphs: paragraphs.map((paragraph) => filled(paragraph, values)),
      link,
      address: linkIn(lang),
    };
  });
  return {
    subject: `${parts.map(({ subject }) => subject).join(' / ')} · ${HUB_NAME.EN}`,
    text: parts
      .map(({ lang, paragraphs, link, address }) => [...paragraphs, `${link}: ${address}`, FOOT[lang]].join('\n\n'))
      .join('\n\n----\n\n'),
    html: `<!doctype html>\n${render(
      <html lang="th">
        <head>
          <meta charSet="utf-8" />
          <title>{parts[0]!.subject}</title>
        </head>
        <body style={{ fontFamily: 'sans-serif', fontSize: 16, lineHeight: 1.6, color: '#111', maxWidth: '36em' }}>
          {parts.map(({ lang, paragraphs, link, address }, i) => (
            <Fragment key={lang}>
              {i > 0 && <hr />}
              <div lang={lang.toLowerCase()}>
                {paragraphs.map((paragraph, at) => (
                  <p key={at}>{paragraph}</p>
                ))}
                <p>
                  <a href={address}>{link}</a>
                </p>
                <p style={{ color: '#555' }}>{FOOT[lang]}</p>
              </div>
            </Fragment>
          ))}
        </body>
      </html>,
    )}\n`,
  };
}
