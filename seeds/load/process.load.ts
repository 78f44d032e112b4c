import { notesOf } from './columns';
import type { SeedData } from './data-files';
import type { SeedLoad } from './seed-load';

/** Processes with their steps, indicators and the items of the process as a whole. */
export async function loadProcesses(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'process',
    data.processes.map(({ code, names, owner, citation }) => ({
      code,
      names,
      owner_id: owner && load.keys.id('organisation', owner),
      citation_id: load.keys.citation(citation),
    })),
  );
  await load.facts(
    'process_indicator',
    data.processes.flatMap(({ code, indicators }) =>
      indicators.map((indicator) => ({
        process_id: load.keys.id('process', code),
        indicator_id: load.keys.id('indicator', indicator),
      })),
    ),
  );
  await load.facts(
    'process_item',
    data.processes.flatMap(({ code, items }) =>
      items.map((item) => ({
        process_id: load.keys.id('process', code),
        part: item.part,
        number: item.number,
        texts: item.text,
        notes: notesOf(item.note),
      })),
    ),
    ['process_id', 'part', 'number'],
  );
  await load.things(
    'process_step',
    data.processes.flatMap(({ code, steps }) =>
      steps.map((step) => ({
        code: `${code}-${step.number}`,
        process_id: load.keys.id('process', code),
        number: step.number,
        names: step.names,
        duration_days: step.durationDays,
        durations: step.duration,
        methods: step.method,
        output_texts: step.output,
        targets: step.target,
        cautions: step.caution,
        notes: notesOf(step.note),
        indicator_id: load.keys.id('indicator', step.indicator),
        citation_id: load.keys.citation(step.citation),
      })),
    ),
  );
}

/** The register. It speaks of things of every type, so it is loaded after these. */
export async function loadRegister(load: SeedLoad, data: SeedData): Promise<void> {
  await load.things(
    'register_entry',
    data.register.map((row, position) => ({
      code: row.code,
      kind: row.kind,
      position,
      texts: row.text,
      text_as_printed: row.textAsPrinted,
      item_texts: row.items,
      section: row.section,
      notes: notesOf(row.note),
      citation_id: load.keys.citation(row.citation),
    })),
  );
  await load.facts(
    'register_subject',
    data.register.flatMap(({ code, concerns }) =>
      concerns.map((subject, position) => ({
        register_entry_id: load.keys.id('register_entry', code),
        node: load.keys.node(subject),
        position,
      })),
    ),
    ['register_entry_id', 'node'],
  );
}
