import Negotiator from 'negotiator';
import { HubError } from '../domain/errors';
import { Lang } from '../domain/languages';

const OFFERED: Record<string, Lang> = { en: Lang.EN, th: Lang.TH, ms: Lang.MS, id: Lang.ID };

/** Other codes of the same languages in ISO 639: `in` is what Java before 17 and Android send for Indonesian. */
const ALSO: Record<string, string> = { in: 'id', ind: 'id', eng: 'en', tha: 'th', may: 'ms', msa: 'ms', zsm: 'ms' };

/** A header with the codes that the hub knows; a `_` in the place of the `-` is what Java prints. */
const withKnownCodes = (header: string): string =>
  header
    .replace(
      /(^|,)(\s*)([a-z]{2,3})(?=[-_;,\s]|$)/gi,
      (_, before: string, blank: string, code: string) => before + blank + (ALSO[code.toLowerCase()] ?? code),
    )
    .replaceAll('_', '-');

/** The language of the hub that an `Accept-Language` header prefers; English where it names none of them. */
export function acceptedLanguage(header: string | undefined): Lang {
  const [best] = new Negotiator({ headers: { 'accept-language': header && withKnownCodes(header) } }).languages(Object.keys(OFFERED));
  return OFFERED[best ?? 'en']!;
}

/** The language that a `lang` in an address names. Throws INVALID_LANGUAGE. */
export function languageNamed(name: string): Lang {
  const lang = Object.values(Lang).find((candidate) => candidate === name.toUpperCase());
  if (!lang)
    throw new HubError(
      'INVALID_LANGUAGE',
      `lang: "${name}" is none of ${Object.values(Lang).join(', ')}. Use one of them, or leave it out.`,
    );
  return lang;
}
