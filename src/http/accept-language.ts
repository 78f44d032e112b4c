import Negotiator from 'negotiator';
import { Lang } from '../domain/languages';

const OFFERED: Record<string, Lang> = { en: Lang.EN, th: Lang.TH, ms: Lang.MS, id: Lang.ID };

/** The language that an `Accept-Language` header prefers among those the hub has; English when it names none of them. */
export function acceptedLanguage(header: string | undefined): Lang {
  const [best] = new Negotiator({ headers: { 'accept-language': header } }).languages(Object.keys(OFFERED));
  return OFFERED[best ?? 'en']!;
}
