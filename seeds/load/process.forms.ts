import { z } from 'zod';
import { ProcessPart, RegisterKind } from '../../src/domain/vocabularies/process';
import { citation, note, text, texts } from './form-fields';

/** The data files of processes and the register: the fields of a row of each, by the file's name without `.json`. */
export const processForms = {
  processes: z.strictObject({
    code: text,
    names: texts,
    owner: text.nullable(),
    indicators: z.array(text),
    citation,
    items: z.array(z.strictObject({ part: z.enum(ProcessPart), number: z.int().positive(), text: texts.nullable(), note })),
    steps: z.array(
      z.strictObject({
        number: z.int().positive(),
        names: texts,
        durationDays: z.int().positive(),
        duration: texts,
        method: texts,
        output: texts,
        target: texts.nullable(),
        caution: texts,
        note,
        indicator: text,
        citation,
      }),
    ),
  }),
  register: z.strictObject({
    code: text,
    kind: z.enum(RegisterKind),
    section: text,
    text: texts,
    textAsPrinted: text.nullable().default(null),
    items: z.array(texts),
    note,
    concerns: z.array(z.strictObject({ type: text, code: text })),
    citation,
  }),
};
