import { z } from 'zod';
import { SectorMappingKind } from '../../src/domain/vocabularies/planning';
import { citation, dated, day, named, note, span, text, texts } from './form-fields';

/** The data files of plans and sectors: the fields of a row of each, by the file's name without `.json`. */
export const planningForms = {
  sectors: z.strictObject({ code: text, plan: text, ...named, aliases: z.array(text), ...span, citations: z.array(citation) }),
  plans: z.strictObject({
    code: text,
    ...named,
    aliases: z.array(text),
    ...dated,
    periodAsPrinted: text.nullable(),
    inPreparation: z.boolean(),
    note,
    memberState: text.nullable(),
    province: text.optional(),
    cluster: text.optional(),
    parent: text.nullable(),
    succeeds: text.nullable(),
    adoptedBy: text.nullable(),
    citations: z.array(citation),
    alignsWith: z.array(z.strictObject({ plan: text, citation })),
    objectives: z.array(
      z.strictObject({
        code: text,
        title: texts,
        parent: text.nullable(),
        withdrawnOn: day.optional(),
        citation,
        alignsWith: z.array(z.strictObject({ objective: text, citation })),
        sectors: z.array(z.strictObject({ sector: text, citation })),
      }),
    ),
  }),
  'sector-mappings': z.strictObject({ from: text, to: text, kind: z.enum(SectorMappingKind), inferred: z.boolean(), citation }),
};
