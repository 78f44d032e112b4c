import { z } from 'zod';
import { Lang } from '../../src/domain/languages';
import { ReportState } from '../../src/domain/vocabularies/progress';
import { CostExtent, CostKind, ProjectRelevance, ProjectStage, ResponsibilityRole } from '../../src/domain/vocabularies/projects';
import { citation, day, decimal, named, note, percent, precision, span, text, texts } from './form-fields';

/** The data files of projects: the fields of a row of each, by the file's name without `.json`. */
export const projectsForms = {
  projects: z.strictObject({
    code: text,
    parent: text.nullable(),
    withdrawnOn: day.optional(),
    counterpart: text.nullable().default(null),
    relevance: z.enum(ProjectRelevance).default(ProjectRelevance.PROGRAMME),
    ...named,
    aliases: z.array(text),
    description: texts.nullable(),
    translatedDescription: z.array(z.enum(Lang)).default([]),
    schedules: z.array(
      z.strictObject({
        code: text,
        startsOn: day.nullable(),
        startsOnPrecision: precision,
        endsOn: day.nullable(),
        endsOnPrecision: precision,
        asOf: day.nullable(),
        asOfPrecision: precision,
        recordedAt: day.nullable(),
        note,
        citation,
      }),
    ),
    crossBorder: z.boolean(),
    body: text.nullable(),
    sectors: z.array(z.strictObject({ sector: text, inferred: z.boolean() })),
    memberStates: z.array(text),
    provinces: z.array(text),
    corridors: z.array(z.strictObject({ corridor: text, inferred: z.boolean() })),
    responsible: z.array(z.strictObject({ organisation: text, role: z.enum(ResponsibilityRole), ...span, citation })).default([]),
    citations: z.array(citation),
    costs: z.array(
      z.strictObject({
        code: text,
        amount: decimal,
        currency: text,
        kind: z.enum(CostKind),
        asOf: day.nullable(),
        asOfPrecision: precision,
        preferred: z.boolean(),
        extent: z.enum(CostExtent),
        note,
        citation,
      }),
    ),
    reports: z.array(
      z.strictObject({
        code: text,
        asOf: day,
        asOfPrecision: precision,
        recordedAt: day,
        state: z.enum(ReportState).default(ReportState.PUBLISHED),
        stage: z.enum(ProjectStage).nullable(),
        percent,
        plannedPercent: percent,
        financialPercent: percent,
        narrative: texts.nullable(),
        citation,
        supersedes: text.optional(),
        withdrawnOn: day.optional(),
      }),
    ),
  }),
  'month-end-rates': z.strictObject({
    currency: text,
    citation,
    rates: z.array(z.strictObject({ asOf: day, perUsd: decimal, eurUnits: decimal, eurUsd: decimal })),
  }),
  'exchange-rates': z.strictObject({ currency: text, asOf: day, perUsd: decimal, derived: z.boolean(), note, citation }),
};
