import { isObjectType } from 'graphql';
import type { EntityManager } from 'typeorm';
import { openDiscrepancy } from '../../../src/commands/provenance/open-discrepancy.command';
import { reopenDiscrepancy } from '../../../src/commands/provenance/reopen-discrepancy.command';
import { settleDiscrepancy } from '../../../src/commands/provenance/settle-discrepancy.command';
import { DISPUTED_FIELDS } from '../../../src/domain/discrepancies';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { StandingValue } from '../../../src/domain/vocabularies/provenance';
import { useDatabase } from '../../support/database';
import { data, hubSchema } from '../../support/execute';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { expectRefused } from '../../support/refused';

const { rolledBack } = useDatabase();

type Opening = Parameters<typeof openDiscrepancy>[2];
const OPENING: Opening = {
  type: 'Project',
  code: 'p08',
  field: 'costs',
  subjects: { EN: 'Cost of the road' },
  valuesA: { EN: '1 million' },
  sourceA: 'MANUAL',
  locatorA: '§1',
  valuesB: { EN: '2 million' },
  sourceB: null,
  locatorB: null,
};
const DONE = { discrepancy: 'D1000' };
const WHY = { EN: ' The newer document. ' };

/** Who opens points for a province, and who settles them for the forum. */
async function offices(manager: EntityManager) {
  const officer = await makeOfficer(manager, 'PO-TH-90', [OfficeRole.REPORTER]);
  const secretary = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const open = (rest: Partial<Opening> = {}, by = officer) => commands.next(openDiscrepancy, by, { ...OPENING, ...rest });
  const settle = (seenEvents: number, stands = StandingValue.VALUE_B, reasons: Opening['subjects'] = WHY, by = secretary) =>
    commands.next(settleDiscrepancy, by, { discrepancy: 'D1000', seenEvents, stands, reasons });
  const reopen = (seenEvents: number, reasons: Opening['subjects'] = WHY) =>
    commands.next(reopenDiscrepancy, secretary, { discrepancy: 'd1000', seenEvents, reasons });
  return { officer, secretary, commands, open, settle, reopen };
}

const FIELDS = 'resolved stands resolution(lang: EN) events { number kind stands reason(lang: EN) office { code } }';

/** What everybody is told at an instant, by default with everything that is committed. */
async function told(manager: EntityManager, known?: Date) {
  const [{ at }] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
  const knownAt = (known ?? at).toISOString();
  const now = new Date(Date.now() + 2 * 86_400_000);
  const source = `{ discrepancies(first: 100, knownAt: "${knownAt}") { totalCount nodes { code ${FIELDS} } }
    project(code: "P08", knownAt: "${knownAt}") { discrepancies { code } } }`;
  const { discrepancies, project } = await data(manager, source, { now });
  const nodes = discrepancies.nodes as ({ code: string } & Record<string, unknown>)[];
  expect(nodes).toHaveLength(discrepancies.totalCount);
  const codes = (project.discrepancies as { code: string }[]).map(({ code }) => code);
  return { count: nodes.length, point: nodes.find(({ code }) => code === 'D1000') ?? null, isOfProject: codes.includes('D1000') };
}

it(
  'a point is opened, settled, opened again and settled otherwise; each moment has what was known then',
  rolledBack(async (manager) => {
    const { commands, open, settle, reopen } = await offices(manager);
    const before = await commands.instant();
    const { count } = await told(manager);
    expect(await open()).toEqual(DONE);
    const opened = await commands.instant();
    const open0 = { code: 'D1000', resolved: false, stands: null, resolution: null, events: [] };
    expect(await told(manager)).toEqual({ count: count + 1, point: open0, isOfProject: true });
    expect(await settle(0)).toEqual(DONE);
    const settled = await commands.instant();
    const first = { number: 1, kind: 'SETTLE', stands: 'VALUE_B', reason: 'The newer document.', office: { code: 'CMGF-OFFICE' } };
    const settled1 = { code: 'D1000', resolved: true, stands: 'VALUE_B', resolution: 'The newer document.', events: [first] };
    expect((await told(manager)).point).toEqual(settled1);
    expect(await reopen(1, { EN: 'A third source.' })).toEqual(DONE);
    expect((await told(manager)).point).toMatchObject({
      resolved: false,
      stands: null,
      resolution: 'A third source.',
      events: [first, {}],
    });
    expect(await settle(2, StandingValue.NEITHER)).toEqual(DONE);
    expect((await told(manager)).point).toMatchObject({ resolved: true, stands: 'NEITHER', events: [{}, {}, { number: 3 }] });
    expect(await told(manager, before)).toEqual({ count, point: null, isOfProject: false });
    expect((await told(manager, opened)).point).toEqual(open0);
    expect((await told(manager, settled)).point).toEqual(settled1);
  }),
);

it(
  'the next one has the next code, stands behind those of the data files, and says who opened it and from what',
  rolledBack(async (manager) => {
    const { open } = await offices(manager);
    expect(await open()).toEqual(DONE);
    expect(await open({ type: 'Meeting', code: 'CMGF-22', field: 'startsOn', sourceB: 'P28', locatorB: 'p. 2' })).toEqual({
      discrepancy: 'D1001',
    });
    const [{ at }] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
    const fields =
      'code openedFor { code } citationA { locator source { code } } citationB { locator source { code } } touches { field node { __typename } }';
    const { discrepancies } = await data(manager, `{ discrepancies(last: 2, knownAt: "${at.toISOString()}") { nodes { ${fields} } } }`, {
      now: new Date(Date.now() + 2 * 86_400_000),
    });
    const citationA = { locator: '§1', source: { code: 'MANUAL' } };
    const openedFor = { code: 'PO-TH-90' };
    expect(discrepancies.nodes).toEqual([
      { code: 'D1000', openedFor, citationA, citationB: null, touches: [{ field: 'costs', node: { __typename: 'Project' } }] },
      {
        code: 'D1001',
        openedFor,
        citationA,
        citationB: { locator: 'p. 2', source: { code: 'P28' } },
        touches: [{ field: 'startsOn', node: { __typename: 'Meeting' } }],
      },
    ]);
  }),
);

it(
  'refuses things, fields and sources that are not there, missing texts and values that do not differ',
  rolledBack(async (manager) => {
    const { open } = await offices(manager);
    for (const rest of [{ code: 'P999' }, { type: 'Person' }, { type: 'Indicator', code: 'POP', field: 'name' }, { field: 'reports' }])
      expect(await open(rest)).toEqual(['UNKNOWN_THING']);
    expect(await open({ subjects: { EN: ' ' } })).toEqual(['TEXT_NEEDED']);
    expect(await open({ valuesA: null })).toEqual(['TEXT_NEEDED']);
    expect(await open({ valuesB: { EN: 'x'.repeat(301) } })).toEqual(['TOO_LONG']);
    expect(await open({ valuesB: { EN: ' 1 million ' } })).toEqual(['SAME_VALUE']);
    expect(await open({ sourceA: 'NONE' })).toEqual(['UNKNOWN_SOURCE']);
    expect(await open({ locatorB: 'p. 1' })).toEqual(['SOURCE_NEEDED']);
    expect(await open({ valuesB: { TH: '1 million' } })).toEqual(DONE);
  }),
);

it(
  'who opened it does not settle it; what is settled is not settled twice, and what is open not opened again; those of the data files stay as they are',
  rolledBack(async (manager) => {
    const { commands, officer, secretary, open, settle, reopen } = await offices(manager);
    expect(await settle(0)).toEqual(['UNKNOWN_DISCREPANCY']);
    expect(await open()).toEqual(DONE);
    expect(await settle(0, StandingValue.VALUE_A, WHY, { ...secretary, person: officer.person })).toEqual(['SAME_PERSON']);
    expect(await settle(0, StandingValue.VALUE_A, WHY, { ...secretary, actingFor: officer.person })).toEqual(['SAME_PERSON']);
    expect(await reopen(0)).toEqual(['NOT_SETTLED']);
    expect(await settle(1)).toEqual(['STALE']);
    expect(await settle(0, StandingValue.VALUE_A, null)).toEqual(['TEXT_NEEDED']);
    expect(await settle(0, StandingValue.VALUE_A, { EN: 'x'.repeat(1_001) })).toEqual(['TOO_LONG']);
    expect(await settle(0, StandingValue.VALUE_A, { EN: 'x'.repeat(1_000) })).toEqual(DONE);
    expect(await settle(1)).toEqual(['ALREADY_DONE']);
    expect(await reopen(1, { EN: '' })).toEqual(['TEXT_NEEDED']);
    const ofFiles = { discrepancy: 'D1', seenEvents: 0, stands: StandingValue.VALUE_A, reasons: WHY };
    expect(await commands.next(settleDiscrepancy, secretary, ofFiles)).toEqual(['OF_EDITORS']);
    expect(await commands.next(reopenDiscrepancy, secretary, ofFiles)).toEqual(['OF_EDITORS']);
  }),
);

it(
  'by SQL alone, too, who opened it does not settle it, and nothing that was done with it is changed or removed',
  rolledBack(async (manager) => {
    const { officer, secretary, open, settle } = await offices(manager);
    expect(await open()).toEqual(DONE);
    const event = `INSERT INTO discrepancy_event (discrepancy_id, number, kind, stands, reasons, changed_at, changed_by_id, office_id)
      SELECT id, 1, $2, $3, '{}', now(), $4, $5 FROM discrepancy WHERE code = $1`;
    const settling = (code: string, person: number) => [code, 'SETTLE', 'VALUE_A', person, secretary.office];
    await expectRefused(manager, event, /D1000 is settled by another person than the one who opened it/, settling('D1000', officer.person));
    await expectRefused(manager, event, /D1 is of the data files/, settling('D1', secretary.person));
    expect(await settle(0)).toEqual(DONE);
    for (const change of ["UPDATE discrepancy_event SET stands = 'NEITHER'", 'DELETE FROM discrepancy_event', 'TRUNCATE discrepancy_event'])
      await expectRefused(manager, change, 'discrepancy_event stays as it is: rows are only added');
    await expectRefused(manager, "DELETE FROM discrepancy WHERE code = 'D1000'", /violates foreign key constraint/);
  }),
);

it('every field that can be disputed is one of its type, whose things have a code', () => {
  for (const [type, fields] of Object.entries(DISPUTED_FIELDS)) {
    const found = hubSchema().getType(type);
    const known = isObjectType(found) ? Object.keys(found.getFields()) : [];
    expect([type, [...fields, 'code', 'discrepancies'].filter((field) => !known.includes(field))]).toEqual([type, []]);
  }
});
