import { nodeName } from '../../src/domain/global-id';
import type { SeedData } from './data-files';
import type { SeedLoad } from './seed-load';

/** The table of each type that the register and the discrepancies can speak of. */
const TABLE_OF_TYPE: Record<string, string> = {
  BorderCrossing: 'border_crossing',
  Corridor: 'corridor',
  Decision: 'decision',
  Forum: 'body',
  Indicator: 'indicator',
  Meeting: 'meeting',
  MemberState: 'member_state',
  Observation: 'observation',
  Organisation: 'organisation',
  Plan: 'plan',
  Process: 'process',
  ProcessStep: 'process_step',
  Project: 'project',
  Province: 'province',
  RegisterEntry: 'register_entry',
  Sector: 'sector',
  Source: 'source',
};

/** Processes with their steps, indicators and the items of the process as a whole. */
export async function loadProcesses(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'process',
    data.processes.map(({ code, names, owner, citation }) => ({
      code,
      names,
      owner_id: owner && load.id('organisation', owner),
      citation_id: load.citation(citation),
    })),
  );
  await load.facts(
    'process_indicator',
    data.processes.flatMap(({ code, indicators }) =>
      indicators.map((indicator) => ({
        process_id: load.id('process', code),
        indicator_id: load.id('indicator', indicator),
      })),
    ),
  );
  await load.facts(
    'process_item',
    data.processes.flatMap(({ code, items }) =>
      items.map((item) => ({
        process_id: load.id('process', code),
        part: item.part,
        number: item.number,
        texts: item.text,
        notes: item.note,
      })),
    ),
    ['process_id', 'part', 'number'],
  );
  await load.things(
    'process_step',
    data.processes.flatMap(({ code, steps }) =>
      steps.map((step) => ({
        code: `${code}-${step.number}`,
        process_id: load.id('process', code),
        number: step.number,
        names: step.names,
        duration_days: step.durationDays,
        durations: step.duration,
        methods: step.method,
        output_texts: step.output,
        targets: step.target,
        cautions: step.caution,
        notes: step.note,
        indicator_id: load.id('indicator', step.indicator),
        citation_id: load.citation(step.citation),
      })),
    ),
  );
}

/** The register and the discrepancies between sources. They speak of things of every type, so they are loaded last. */
export async function loadRegister(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'register_entry',
    data.register.map((row, position) => ({
      code: row.code,
      kind: row.kind,
      position,
      texts: row.text,
      item_texts: row.items,
      section: row.section,
      notes: row.note,
      citation_id: load.citation(row.citation),
    })),
  );
  await load.facts(
    'register_subject',
    data.register.flatMap(({ code, concerns }) =>
      concerns.map((subject, position) => ({
        register_entry_id: load.id('register_entry', code),
        node: nodeOf(load, subject),
        position,
      })),
    ),
    ['register_entry_id', 'node'],
  );
  await load.things(
    'discrepancy',
    data.discrepancies.map((row, position) => ({
      code: row.code,
      position,
      subjects: row.subject,
      values_a: row.valueA,
      citation_a_id: load.citation(row.citationA),
      values_b: row.valueB,
      citation_b_id: row.citationB && load.citation(row.citationB),
      resolutions: row.resolution,
      resolved: row.resolved,
    })),
  );
  await load.facts(
    'discrepancy_subject',
    data.discrepancies.flatMap(({ code, touches }) =>
      touches.map((subject, position) => ({
        discrepancy_id: load.id('discrepancy', code),
        node: nodeOf(load, subject),
        field: subject.field,
        position,
      })),
    ),
    ['discrepancy_id', 'node', 'field'],
  );
}

/** The node name of a thing. Throws an error that names the thing when it is not in the data. */
function nodeOf(load: SeedLoad, { type, code }: { type: string; code: string }): string {
  const table = TABLE_OF_TYPE[type];
  if (!table)
    throw new Error(
      `The seed data speaks of a ${type} "${code}", which is no type that it can speak of. Add the type to TABLE_OF_TYPE, or correct it.`,
    );
  load.id(table, code);
  return nodeName(type, code);
}
