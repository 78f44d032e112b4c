import { z } from 'zod';
import { citation, day, note, text, texts } from './form-fields';

/** The data files of sources and discrepancies: the fields of a row of each, by the file's name without `.json`. */
export const provenanceForms = {
  sources: z.strictObject({
    code: text,
    names: texts,
    publisher: text.nullable(),
    url: z.url().nullable(),
    issuedOn: day.nullable(),
    note,
  }),
  discrepancies: z.strictObject({
    code: text,
    subject: texts,
    valueA: texts,
    citationA: citation,
    valueB: texts,
    citationB: citation.nullable(),
    resolution: texts.nullable(),
    resolved: z.boolean(),
    touches: z.array(z.strictObject({ type: text, code: text, field: text })),
  }),
};
