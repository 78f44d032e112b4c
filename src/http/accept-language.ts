import Negotiator from 'negotiator';
import { HubError } from '../domain/errors';
import { Lang } from '../domain/languages';

const OFFERED: Record<string, Lang> = { en: Lang.EN, th: Lang.TH, ms: Lang.MS, id: Lang.ID };

/** The language of the hub that an `Accept-Language` header prefers; English where it names none of them. */
export function acceptedLanguage(header: string | undefined): Lang {
  const [best] = new Negotiator({ headers: { 'accept-language': header } }).languages(Object.keys(OFFERED));
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
