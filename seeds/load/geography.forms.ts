import { z } from 'zod';
import { CrossingKind, ProvinceKind } from '../../src/domain/vocabularies/geography';
import { citation, named, note, span, started, text, texts } from './form-fields';

/** The data files of geography: the fields of a row of each, by the file's name without `.json`. */
export const geographyForms = {
  'member-states': z.strictObject({ code: text, names: texts, citations: z.array(citation) }),
  provinces: z.strictObject({
    code: text,
    kind: z.enum(ProvinceKind),
    memberState: text,
    ...named,
    aliases: z.array(text),
    capital: text.nullable(),
    areaKm2: z.number().positive().nullable(),
    lat: z.number(),
    lon: z.number(),
    citations: z.array(citation),
  }),
  'programme-memberships': z.strictObject({ province: text, ...started, citation }),
  clusters: z.strictObject({
    code: text,
    scheme: text,
    memberState: text,
    names: texts,
    citation,
    memberships: z.array(z.strictObject({ province: text, ...span, citation })),
  }),
  corridors: z.strictObject({
    code: text,
    ...named,
    aliases: z.array(text),
    ...started,
    note,
    citations: z.array(citation),
    memberships: z.array(z.strictObject({ province: text, ...started, inferred: z.boolean(), citation })),
  }),
  'border-crossings': z.strictObject({
    code: text,
    names: texts,
    province: text,
    counterpartName: texts,
    counterpartProvince: text.nullable(),
    kinds: z.array(z.enum(CrossingKind)).min(1),
    note,
    ...span,
    citation,
  }),
};
