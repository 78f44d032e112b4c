import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../src/config';
import { Lang } from '../../src/domain/languages';
import { CrossingKind, ProvinceKind } from '../../src/domain/vocabularies/geography';
import { IndicatorLevel, IndicatorValueType, ObservationStatus } from '../../src/domain/vocabularies/indicators';
import { ActionStatus, BodyKind, BodyLevel, DatePrecision, DecisionKind, DecisionLinkKind } from '../../src/domain/vocabularies/mechanism';
import { SectorMappingKind } from '../../src/domain/vocabularies/planning';
import { ProcessPart, RegisterKind } from '../../src/domain/vocabularies/process';
import { CostKind, ProjectStage } from '../../src/domain/vocabularies/projects';

/** The folder of the data files. */
export const DATA_FOLDER = join(PROJECT_ROOT, 'seeds/data');

const day = z.iso.date();
const decimal = z.string().regex(/^\d+(\.\d+)?$/, 'must be an exact decimal in quotes');
const text = z.string().min(1);
const texts = z
  .strictObject({ EN: text, TH: text.optional(), MS: text.optional(), ID: text.optional() })
  .or(z.strictObject({ EN: text.optional(), TH: text, MS: text.optional(), ID: text.optional() }));
/** Names, and the languages of those that are the hub's own translations. */
const named = { names: texts, translated: z.array(z.enum(Lang)).default([]) };
const citation = z.strictObject({ source: text, locator: text.nullable(), publishedOn: day.nullable(), note: text.nullable() });
const span = { validFrom: day.nullable(), validTo: day.nullable() };
const dated = { startsOn: day.nullable(), endsOn: day.nullable(), precision: z.enum(DatePrecision) };
const percent = z.number().min(0).max(100).nullable();

/** The form of every data file, by its name without `.json`: the fields of one row. */
const FORMS = {
  sources: z.strictObject({
    code: text,
    names: texts,
    publisher: text.nullable(),
    url: z.url().nullable(),
    issuedOn: day.nullable(),
    note: text.nullable(),
  }),
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
  'programme-memberships': z.strictObject({ province: text, ...span, citation }),
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
    ...span,
    note: text.nullable(),
    citations: z.array(citation),
    memberships: z.array(z.strictObject({ province: text, ...span, inferred: z.boolean(), citation })),
  }),
  sectors: z.strictObject({ code: text, plan: text, ...named, aliases: z.array(text), ...span, citation }),
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
    note: text.nullable(),
    citation,
  }),
  'border-crossings': z.strictObject({
    code: text,
    names: texts,
    province: text,
    counterpartName: text,
    counterpartProvince: text.nullable(),
    kinds: z.array(z.enum(CrossingKind)).min(1),
    note: texts.nullable(),
    ...span,
    citation,
  }),
  processes: z.strictObject({
    code: text,
    names: texts,
    owner: text.nullable(),
    indicators: z.array(text),
    citation,
    items: z.array(
      z.strictObject({ part: z.enum(ProcessPart), number: z.int().positive(), text: texts.nullable(), note: texts.nullable() }),
    ),
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
        note: texts.nullable(),
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
    items: z.array(texts),
    note: texts.nullable(),
    concerns: z.array(z.strictObject({ type: text, code: text })),
    citation,
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
  bodies: z.strictObject({
    code: text,
    level: z.enum(BodyLevel),
    kind: z.enum(BodyKind),
    ...named,
    aliases: z.array(text),
    ...span,
    note: text.nullable(),
    citation,
    sectors: z.array(z.strictObject({ sector: text, ...span })),
    reportsTo: z.array(z.strictObject({ body: text, ...span, citation })),
  }),
  projects: z.strictObject({
    code: text,
    parent: text.nullable(),
    ...named,
    aliases: z.array(text),
    description: texts.nullable(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    dateNote: text.nullable(),
    schedules: z.array(
      z.strictObject({
        code: text,
        startsOn: day.nullable(),
        endsOn: day.nullable(),
        asOf: day.nullable(),
        recordedAt: day.nullable(),
        note: text.nullable(),
        citation,
      }),
    ),
    crossBorder: z.boolean(),
    body: text.nullable(),
    sectors: z.array(z.strictObject({ sector: text, inferred: z.boolean() })),
    memberStates: z.array(text),
    provinces: z.array(text),
    corridors: z.array(z.strictObject({ corridor: text, inferred: z.boolean() })),
    citations: z.array(citation),
    costs: z.array(
      z.strictObject({
        code: text,
        amount: decimal,
        currency: text,
        kind: z.enum(CostKind),
        asOf: day.nullable(),
        preferred: z.boolean(),
        partial: z.boolean(),
        note: text.nullable(),
        citation,
      }),
    ),
    reports: z.array(
      z.strictObject({
        code: text,
        asOf: day,
        recordedAt: day,
        stage: z.enum(ProjectStage).nullable(),
        percent,
        plannedPercent: percent,
        financialPercent: percent,
        narrative: texts.nullable(),
        citation,
      }),
    ),
  }),
  'meeting-weeks': z.strictObject({ code: text, ...dated, citations: z.array(citation) }),
  meetings: z.strictObject({
    code: text,
    body: text.nullable(),
    number: z.int().positive().nullable(),
    numberAsPrinted: text.nullable(),
    names: texts,
    ...dated,
    place: texts.nullable(),
    province: text.nullable(),
    hostMemberState: text.nullable(),
    hostOrganisation: text.nullable(),
    chair: text.nullable(),
    week: text.nullable(),
    citations: z.array(citation),
  }),
  plans: z.strictObject({
    code: text,
    ...named,
    aliases: z.array(text),
    ...dated,
    periodAsPrinted: text.nullable(),
    inPreparation: z.boolean(),
    note: text.nullable(),
    memberState: text.nullable(),
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
        citation,
        alignsWith: z.array(z.strictObject({ objective: text, citation })),
        sectors: z.array(z.strictObject({ sector: text, citation })),
      }),
    ),
  }),
  'sector-mappings': z.strictObject({ from: text, to: text, kind: z.enum(SectorMappingKind), inferred: z.boolean(), citation }),
  organisations: z.strictObject({
    code: text,
    ...named,
    aliases: z.array(text),
    memberState: text.nullable(),
    province: text.nullable(),
    parent: text.nullable(),
    address: texts.nullable(),
    duties: z.array(texts),
    note: text.nullable(),
    ...span,
    citations: z.array(citation),
    roles: z.array(z.strictObject({ role: text, task: texts, ...span, citation })),
    budget: z.array(
      z.strictObject({
        thaiFiscalYear: z.int(),
        amount: decimal,
        currency: text,
        payer: text,
        spender: text.nullable(),
        purpose: texts.nullable(),
        rounded: z.boolean(),
        citation,
      }),
    ),
  }),
  decisions: z.strictObject({
    code: text,
    kind: z.enum(DecisionKind),
    title: texts,
    text: texts.nullable(),
    decidedOn: day.nullable(),
    dateAsPrinted: text.nullable(),
    decidedBy: text.nullable(),
    meeting: text.nullable(),
    citations: z.array(citation),
    leadsTo: z.array(z.strictObject({ decision: text, kind: z.enum(DecisionLinkKind), citation })),
    actions: z.array(
      z.strictObject({
        number: z.int(),
        text: texts,
        assignee: text.nullable(),
        project: text.nullable(),
        dueOn: day.nullable(),
        status: z.enum(ActionStatus),
        citation,
      }),
    ),
  }),
  'exchange-rates': z.strictObject({ currency: text, asOf: day, perUsd: decimal, derived: z.boolean(), note: text.nullable(), citation }),
};

export type SeedFile = keyof typeof FORMS;

/** The rows of the data files, by file. */
export type SeedData = { [F in SeedFile]: z.infer<(typeof FORMS)[F]>[] };

export type SeedCitation = z.infer<typeof citation>;

/** The names of the data files. */
export const SEED_FILES = Object.keys(FORMS) as SeedFile[];

/** Reads and checks every data file. Throws one error that lists every fault with its file, the code of the row, and the field. */
export function readSeedData(folder = DATA_FOLDER): SeedData {
  const faults: string[] = [];
  const data = Object.fromEntries(
    SEED_FILES.map((file) => {
      const rows = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as unknown;
      const read = z.array(FORMS[file]).safeParse(rows);
      if (!read.success) faults.push(...read.error.issues.map((issue) => `  ${file}.json ${placeOf(issue.path, rows)}: ${issue.message}`));
      return [file, read.data];
    }),
  );
  if (faults.length > 0) throw new Error(`The seed data is wrong. Correct these places:\n${faults.join('\n')}`);
  return data as SeedData;
}

/** A path into the rows of a file, for people: items of lists by their codes, those without one by their number from 0. */
function placeOf(path: readonly PropertyKey[], rows: unknown): string {
  let value = rows;
  const steps = path.map((key) => {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    const { code } = (value ?? {}) as { code?: unknown };
    return typeof key === 'number' && typeof code === 'string' ? code : String(key);
  });
  return steps.join(' ');
}
