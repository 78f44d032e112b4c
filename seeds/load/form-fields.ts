import { z } from 'zod';
import { Lang } from '../../src/domain/languages';
import { DatePrecision } from '../../src/domain/vocabularies/mechanism';

export const day = z.iso.date();
export const decimal = z.string().regex(/^\d+(\.\d+)?$/, 'must be an exact decimal in quotes');
export const text = z.string().min(1);
export const texts = z
  .strictObject({ EN: text, TH: text.optional(), MS: text.optional(), ID: text.optional() })
  .or(z.strictObject({ EN: text.optional(), TH: text, MS: text.optional(), ID: text.optional() }));
/** A note; plain text is English. */
export const note = text.or(texts).nullable();
/** Names, and the languages of those that are the hub's own translations. */
export const named = { names: texts, translated: z.array(z.enum(Lang)).default([]) };
export const citation = z.strictObject({ source: text, locator: text.nullable(), publishedOn: day.nullable(), note });
export const span = { validFrom: day.nullable(), validTo: day.nullable() };
/** A span, and whether its first day is known; not given: it is, where there is one. */
export const started = { ...span, firstDayKnown: z.boolean().optional() };
export const dated = { startsOn: day.nullable(), endsOn: day.nullable(), precision: z.enum(DatePrecision) };
/** How exactly a day is known, where it is not known to the day. */
export const precision = z.enum(DatePrecision).exclude([DatePrecision.UNKNOWN]).default(DatePrecision.DAY);
export const percent = z.number().min(0).max(100).nullable();
