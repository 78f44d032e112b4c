import Negotiator from 'negotiator';
import { HubError } from '../domain/errors';
import { Lang } from '../domain/languages';

const OFFERED: Record<string, Lang> = { en: Lang.EN, th: Lang.TH, ms: Lang.MS, id: Lang.ID };

/** The language that an `Accept-Language` header prefers among those the hub has; English when it names none of them. */
export function acceptedLanguage(header: string | undefined): Lang {
  const [best] = new Negotiator({ headers: { 'accept-language': header } }).languages(Object.keys(OFFERED));
  return OFFERED[best ?? 'en']!;
}

/** The language that an address names. Throws INVALID_LANGUAGE for one that the hub does not answer in. */
export function languageNamed(name: string): Lang {
  const lang = Object.values(Lang).find((known) => known === name.toUpperCase());
  if (!lang)
    throw new HubError(
      'INVALID_LANGUAGE',
      `lang: "${name}" is none of ${Object.values(Lang).join(', ')}. Use one of them, or leave it out.`,
    );
  return lang;
}
