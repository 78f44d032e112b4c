import { CATALOGUE } from '../../../entities/catalogue';
import { useDatabase } from '../../support/database';

const { dataSource } = useDatabase();

/** A trigger writes the states of a report with the report, which is logged; the others are no part of the record. */
const UNLOGGED = [
  'api_token',
  'audit_entry',
  'calendar_feed',
  'delegation',
  'duty_override',
  'idempotency',
  'import_mapping',
  'imported_draft',
  'letter',
  'minutes_draft',
  'person',
  'person_contact',
  'person_identity',
  'project_proposal',
  'report_draft',
  'report_import',
  'report_retraction',
  'report_rule',
  'report_state',
  'role_grant',
  'session',
  'sign_in_attempt',
  'survey_answer',
  'webhook',
  'webhook_delivery',
];

const tableOf = (entity: (typeof CATALOGUE)[number]['entity']): string => dataSource().getMetadata(entity).tableName;

it('the change feed logs the things of each concept that has a type, and no others', async () => {
  const logged = await dataSource().query<{ name: string; type: string }[]>('SELECT name, type FROM logged_table WHERE type IS NOT NULL');
  const expected = CATALOGUE.map(({ entity, types, feedType }) => ({
    table: tableOf(entity),
    types: types ?? (feedType ? [feedType] : []),
  })).filter(({ types }) => types.length > 0);
  expect(logged.map(({ name }) => name).sort()).toEqual(expected.map(({ table }) => table).sort());
  for (const { table, types } of expected)
    for (const type of types) expect(logged.find(({ name }) => name === table)!.type).toContain(`'${type}'`);
});

it('every table tells the change feed of its changes', async () => {
  const silent = await dataSource().query<{ name: string }[]>(
    `
    SELECT c.relname AS name FROM pg_class c
    WHERE c.relkind = 'r' AND c.relname = ANY ($1) AND NOT EXISTS (
      SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = c.relname || '_log_insert')`,
    [CATALOGUE.map(({ entity }) => tableOf(entity))],
  );
  expect(silent.map(({ name }) => name).sort()).toEqual(UNLOGGED);
});

it('search keeps the names of each concept that it finds', async () => {
  const kept = await dataSource().query<{ name: string; type: string }[]>(`
    SELECT c.relname AS name, split_part(encode(t.tgargs, 'escape'), '\\000', 1) AS type
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname = c.relname || '_search'`);
  const expected = CATALOGUE.flatMap(({ entity, searched }) => (searched ? [{ name: tableOf(entity), type: searched as string }] : []));
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  expect(kept.sort(byName)).toEqual(expected.sort(byName));
});

it('the change feed tells a thing of a change in its citations', async () => {
  const functions = await dataSource().query<{ body: string }[]>(
    `SELECT prosrc AS body FROM pg_proc WHERE proname LIKE 'fact\\_citation\\_log\\_%' AND pronamespace = current_schema()::regnamespace`,
  );
  expect(functions.length).toBe(4);
  const silent = CATALOGUE.flatMap(({ cited }) => cited ?? []).filter((column) => functions.some(({ body }) => !body.includes(column)));
  expect(silent.map((column) => `${column}: a migration calls log_changes('fact_citation', owners => …) with every column`)).toEqual([]);
});

/** Concepts whose rows people write, and no file. */
const UNSEEDED: readonly string[] = [
  'action_event',
  'agenda_item',
  'api_token',
  'calendar_feed',
  'circular_acknowledgement',
  'circular_addressee',
  'delegation',
  'discrepancy_event',
  'duty_override',
  'idempotency',
  'import_mapping',
  'imported_draft',
  'indicator_rubric',
  'letter',
  'meeting_minutes',
  'meeting_paper',
  'meeting_participant',
  'meeting_step',
  'minutes_draft',
  'person',
  'person_contact',
  'person_identity',
  'plan_corridor',
  'plan_review',
  'project_name',
  'project_placement',
  'project_proposal',
  'project_revision',
  'project_weight',
  'register_assessment',
  'report_draft',
  'report_import',
  'report_retraction',
  'role_grant',
  'round_change',
  'session',
  'sign_in_attempt',
  'survey',
  'survey_answer',
  'webhook',
  'webhook_delivery',
];

it('the seeds have rows of each concept', async () => {
  const empty: string[] = [];
  for (const { entity } of CATALOGUE.filter((concept) => !UNSEEDED.includes(tableOf(concept.entity)))) {
    const [row] = await dataSource().query<object[]>(`SELECT FROM ${tableOf(entity)} LIMIT 1`);
    if (!row)
      empty.push(`${tableOf(entity)}: no row in seeds/data, or the loader leaves it out; a concept without seeds is named in UNSEEDED`);
  }
  expect(empty).toEqual([]);
});
