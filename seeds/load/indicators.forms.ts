import { z } from 'zod';
import { IndicatorLevel, IndicatorValueType, ObservationStatus } from '../../src/domain/vocabularies/indicators';
import { citation, day, decimal, note, text, texts } from './form-fields';

/** The data files of indicators: the fields of a row of each, by the file's name without `.json`. */
export const indicatorsForms = {
  indicators: z.strictObject({
    code: text,
    names: texts,
    definition: texts.nullable(),
    unit: texts.nullable(),
    valueType: z.enum(IndicatorValueType),
    level: z.enum(IndicatorLevel).nullable(),
    maximum: z.number().positive().nullable(),
    target: texts.nullable(),
    scale: texts.nullable(),
    citation,
  }),
  observations: z.strictObject({
    code: text,
    indicator: text,
    area: text.nullable(),
    periodStart: day,
    periodEnd: day,
    value: decimal,
    status: z.enum(ObservationStatus),
    areasCounted: z.int().positive().nullable(),
    note,
    citation,
  }),
};
