import type { EntityManager } from 'typeorm';
import { readSeedData } from '../../../seeds/load/data-files';
import { loadSeeds } from '../../../seeds/load/load';
import { stateResponsibility } from '../../../src/commands/projects/state-responsibility.command';
import { withdrawProjectFact } from '../../../src/commands/projects/withdraw-project-fact.command';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { ResponsibilityRole } from '../../../src/domain/vocabularies/projects';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { insertProject, link } from '../../support/factories';
import { Dice, within } from '../../support/loaded-histories';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { dice, SEED } from '../../support/random';
import { expectRefused } from '../../support/refused';

const { rolledBack } = useDatabase();

const PROJECT = 'T-HELD';
const { OWNER, IMPLEMENTER, FUNDER } = ResponsibilityRole;

/** The secretariat, and a project of Songkhla; each command as if the one before were committed. */
async function secretariat(manager: EntityManager, project = PROJECT) {
  if (project === PROJECT)
    await link(manager, 'project_province', await insertProject(manager, { code: project, isSample: false }), 'TH-90');
  const actor = await makeOfficer(manager, 'NESDC', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const { next: run, instant } = commands;
  const [today, tomorrow] = [await commands.day(), await commands.day(1)];
  const seen = { project, expectedVersion: 0 };
  const counted = async (writing: Promise<unknown>): Promise<unknown> => {
    const result = await writing;
    if (!Array.isArray(result)) seen.expectedVersion++;
    return result;
  };
  const ORDINARY = { organisation: 'DOH-TH', role: OWNER, answers: true, validTo: null, reason: 'why', source: null, locator: null };
  const state = (rest: object) => counted(run(stateResponsibility, actor, { ...seen, ...ORDINARY, asOf: today, ...rest }));
  const withdrawn = (fact: string) => counted(run(withdrawProjectFact, actor, { ...seen, fact, reason: 'wrong' }));
  const now = async () => new Date((await instant()).getTime() + 1_000);
  /** Each span on record: organisation, role, first day, first day after. */
  const history = async (knownAt?: Date): Promise<string[]> => {
    const question = `query ($knownAt: DateTime) { project(code: "${project}", knownAt: $knownAt) {
      responsibilityHistory { role validFrom validTo organisation { code } } } }`;
    const answer = await data(manager, question, { now: await now(), variables: { knownAt: knownAt?.toISOString() ?? null } });
    interface Held {
      readonly role: string;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly organisation: { readonly code: string };
    }
    return (answer as { project: { responsibilityHistory: Held[] } }).project.responsibilityHistory.map(
      ({ role, validFrom, validTo, organisation }) => `${organisation.code} ${role} ${validFrom ?? '…'} ${validTo ?? '…'}`,
    );
  };
  return { state, withdrawn, instant, now, history, today, tomorrow };
}

const DONE = { project: PROJECT };

it(
  'an organisation answers from its first day on, up to the first day after, and who says so is named',
  rolledBack(async (manager) => {
    const { state, now } = await secretariat(manager);
    expect(
      await state({
        organisation: 'doh-th',
        asOf: '2025-03-10',
        validTo: '2025-03-12',
        source: 'MANUAL',
        locator: 'p. 3',
        reason: ' why ',
      }),
    ).toEqual(DONE);
    const answers = async (asOf: string) =>
      (
        await data(manager, `{ project(code: "${PROJECT}", asOf: "${asOf}") { responsible { organisation { code } } } }`, {
          now: await now(),
        })
      ).project.responsible.length;
    expect([await answers('2025-03-09'), await answers('2025-03-10'), await answers('2025-03-11'), await answers('2025-03-12')]).toEqual([
      0, 1, 1, 0,
    ]);
    const question = `{ project(code: "${PROJECT}") { version revisions { kind reason office { code } } responsible { code }
      responsibilityHistory { code role validFrom validTo reason organisation { code } statedBy { code } citation { locator source { code } } } } }`;
    expect(await data(manager, question, { now: await now() })).toEqual({
      project: {
        version: 1,
        revisions: [{ kind: 'RESPONSIBILITY', reason: 'why', office: { code: 'NESDC' } }],
        responsible: [],
        responsibilityHistory: [
          {
            code: `${PROJECT}-OR1`,
            role: 'OWNER',
            validFrom: '2025-03-10',
            validTo: '2025-03-12',
            reason: 'why',
            organisation: { code: 'DOH-TH' },
            statedBy: { code: 'NESDC' },
            citation: { locator: 'p. 3', source: { code: 'MANUAL' } },
          },
        ],
      },
    });
    // The first day is the last day on which it may begin.
    expect(await state({ organisation: 'PSU' })).toEqual(DONE);
  }),
);

it(
  'what is stated for a span replaces what was on record for its days, and nothing else',
  rolledBack(async (manager) => {
    const { state, history, instant } = await secretariat(manager);
    await state({ asOf: '2020-01-01' });
    await state({ asOf: '2020-01-01', role: FUNDER });
    const before = await instant();
    expect(await state({ answers: false, asOf: '2022-01-01', validTo: '2023-01-01' })).toEqual(DONE);
    expect(await history()).toEqual(['DOH-TH OWNER 2020-01-01 2022-01-01', 'DOH-TH OWNER 2023-01-01 …', 'DOH-TH FUNDER 2020-01-01 …']);
    expect(await history(before)).toEqual(['DOH-TH OWNER 2020-01-01 …', 'DOH-TH FUNDER 2020-01-01 …']);
    // The day before the span and the day after it are not of it.
    expect(await state({ asOf: '2022-01-01', validTo: '2023-01-01' })).toEqual(DONE);
    expect(await state({ answers: false, asOf: '2022-12-31', validTo: '2023-01-02' })).toEqual(DONE);
    expect(await history()).toEqual([
      'DOH-TH OWNER 2020-01-01 2022-01-01',
      'DOH-TH OWNER 2022-01-01 2022-12-31',
      'DOH-TH OWNER 2023-01-02 …',
      'DOH-TH FUNDER 2020-01-01 …',
    ]);
    // A longer span takes the shorter ones into itself.
    expect(await state({ asOf: '2019-01-01' })).toEqual(DONE);
    expect(await history()).toEqual(['DOH-TH OWNER 2019-01-01 …', 'DOH-TH FUNDER 2020-01-01 …']);
  }),
);

it(
  'what a document says ends by a statement, keeps its document, and is withdrawn by its code',
  rolledBack(async (manager) => {
    const { state, withdrawn, history, now } = await secretariat(manager, 'P03');
    const codes = async () =>
      (
        await data(
          manager,
          '{ project(code: "P03") { responsibilityHistory { code reason statedBy { code } citation { source { code } } } } }',
          {
            now: await now(),
          },
        )
      ).project.responsibilityHistory;
    expect(await history()).toEqual(['KKR-MY OWNER … …', 'JKR-MY IMPLEMENTER … …']);
    const [owner, implementer] = await codes();
    expect([owner.code, owner.reason, owner.statedBy, implementer.code]).toEqual(['P03-R1', null, null, 'P03-R2']);
    const ended = { answers: false, organisation: 'KKR-MY', asOf: '2026-01-01' };
    expect(await state(ended)).toEqual({ project: 'P03' });
    expect(await history()).toEqual(['KKR-MY OWNER … 2026-01-01', 'JKR-MY IMPLEMENTER … …']);
    expect((await codes())[0]).toEqual({ ...owner, reason: 'why', statedBy: { code: 'NESDC' } });
    // The document of the end is that of the last day.
    expect(await state({ ...ended, asOf: '2025-01-01', source: 'MANUAL' })).toEqual({ project: 'P03' });
    expect((await codes())[0].citation).toEqual({ source: { code: 'MANUAL' } });
    expect(await withdrawn('p03-r2')).toEqual({ project: 'P03' });
    expect(await withdrawn('P03-R2')).toEqual(['UNKNOWN_FACT']);
    expect(await history()).toEqual(['KKR-MY OWNER … 2025-01-01']);
  }),
);

it(
  'the duty to report follows, by the day of the report',
  rolledBack(async (manager) => {
    const { state } = await secretariat(manager);
    const chain = async (office: string, day: string): Promise<string | null> => {
      const [row] = await manager.query<[{ chain: string | null }]>(
        `SELECT report_chain((SELECT id FROM project WHERE code = $1), (SELECT id FROM organisation WHERE code = $2), $3) AS chain`,
        [PROJECT, office, day],
      );
      return row.chain;
    };
    expect(await chain('DOH-TH', '2026-06-30')).toBeNull();
    await state({ asOf: '2026-02-01', validTo: '2026-07-01' });
    expect([
      await chain('DOH-TH', '2026-01-31'),
      await chain('DOH-TH', '2026-02-01'),
      await chain('DOH-TH', '2026-06-30'),
      await chain('DOH-TH', '2026-07-01'),
    ]).toEqual([null, 'TH_RESPONSIBLE', 'TH_RESPONSIBLE', null]);
    // The province reports as before.
    expect(await chain('PO-TH-90', '2026-06-30')).toBe('TH_AREA');
  }),
);

const refused = (rest: object, expected: string[]) => async (manager: EntityManager) => {
  const { state, tomorrow } = await secretariat(manager);
  const asOf = (rest as { asOf?: string }).asOf === 'TOMORROW' ? { asOf: tomorrow } : {};
  expect(await state({ ...rest, ...asOf })).toEqual(expected);
};
it.each<[string, object, string[]]>([
  ['of an organisation that there is not', { organisation: 'X' }, ['UNKNOWN_OFFICE']],
  ['without a reason', { reason: ' ' }, ['REASON_NEEDED']],
  ['with a reason of 1,001 characters', { reason: 'x'.repeat(1_001) }, ['TOO_LONG']],
  ['from tomorrow', { asOf: 'TOMORROW' }, ['AS_OF_IN_FUTURE']],
  ['from before the programme', { asOf: '1993-07-19' }, ['AS_OF_BEFORE_PROGRAMME']],
  ['that ends on the day on which it begins', { asOf: '2025-01-01', validTo: '2025-01-01' }, ['DAYS_REVERSED']],
  ['from a source that there is not', { source: 'X' }, ['UNKNOWN_SOURCE']],
  ['from a place in no source', { locator: 'p. 1' }, ['SOURCE_NEEDED']],
  ['by who has seen another version', { expectedVersion: 1 }, ['STALE']],
  ['as one that ends, though nothing is on record', { answers: false }, ['ALREADY_DONE']],
])('no responsibility is stated %s', (_, rest, expected) => rolledBack(refused(rest, expected))());

it(
  'what is on record for each day of the span is done already, and one day more is not',
  rolledBack(async (manager) => {
    const { state } = await secretariat(manager);
    expect(await state({ asOf: '1993-07-20', validTo: '2025-01-01' })).toEqual(DONE);
    expect(await state({ asOf: '1993-07-20', validTo: '2025-01-01' })).toEqual(['ALREADY_DONE']);
    expect(await state({ asOf: '2024-12-31', validTo: '2025-01-01' })).toEqual(['ALREADY_DONE']);
    expect(await state({ answers: false, asOf: '2025-01-01' })).toEqual(['ALREADY_DONE']);
    expect(await state({ asOf: '2024-12-31', validTo: '2025-01-02' })).toEqual(DONE);
    expect(await state({ asOf: '2024-12-31', role: IMPLEMENTER, validTo: '2025-01-02' })).toEqual(DONE);
  }),
);

it(
  'any statements and withdrawals leave on each day what was said last of it, and each earlier instant is answered as it was',
  rolledBack(async (manager) => {
    const { state, withdrawn, instant, now, history } = await secretariat(manager);
    const drawn = new Dice(dice(89));
    const days = Array.from({ length: 8 }, (_, i) => `2025-01-0${i + 1}`);
    // What is said of each day, told by another hand: the key of the span that has it.
    const held = new Map<string, boolean>(days.map((day) => [day, false]));
    const snapshots: { at: Date; answer: string[] }[] = [];
    for (let step = 0; step < 25; step++) {
      const [from, to] = [drawn.below(7), drawn.below(8)].sort((a, b) => a - b) as [number, number];
      const [answers, span] = [drawn.below(3) > 0, days.slice(from, to + 1)];
      const result = await state({ answers, asOf: days[from], validTo: `2025-01-0${to + 2}` });
      if (!Array.isArray(result)) for (const day of span) held.set(day, answers);
      else
        expect({ seed: SEED, step, result, span: span.map((day) => held.get(day)) }).toEqual({
          seed: SEED,
          step,
          result: ['ALREADY_DONE'],
          span: span.map(() => answers),
        });
      const asked = days.map((day, i) => `d${i}: project(code: "${PROJECT}", asOf: "${day}") { responsible { organisation { code } } }`);
      const answer = await data(manager, `{ ${asked.join(' ')} }`, { now: await now() });
      const told = days.map((_, i) => (answer[`d${i}`] as { responsible: unknown[] }).responsible.length);
      expect({ seed: SEED, step, told }).toEqual({ seed: SEED, step, told: days.map((day) => Number(held.get(day))) });
      snapshots.push({ at: await instant(), answer: await history() });
    }
    for (const { at, answer } of snapshots) expect({ seed: SEED, at, answer: await history(at) }).toEqual({ seed: SEED, at, answer });
    expect(await withdrawn(`${PROJECT}-OR999`)).toEqual(['UNKNOWN_FACT']);
  }),
);

it(
  'a load adds no span where people have stated one, and still loads',
  rolledBack(async (manager) => {
    const { state, history } = await secretariat(manager, 'P03');
    await state({ answers: false, organisation: 'KKR-MY', asOf: '2026-01-01' });
    const expected = ['KKR-MY OWNER … 2026-01-01', 'JKR-MY IMPLEMENTER … …'];
    const files = structuredClone(readSeedData());
    await loadSeeds(within(manager), files);
    expect(await history()).toEqual(expected);
    // Also a span that the file has since been given, of the same days.
    const changed = files.projects.map((project) => ({
      ...project,
      responsible: project.responsible.map((held) => (project.code === 'P03' ? { ...held, validFrom: '2015-01-01' } : held)),
    }));
    await loadSeeds(within(manager), { ...files, projects: changed });
    expect(await history()).toEqual(['KKR-MY OWNER … 2026-01-01', 'JKR-MY IMPLEMENTER 2015-01-01 …']);
  }),
  60_000,
);

it(
  'the database itself gives a row its code, and keeps codes apart',
  rolledBack(async (manager) => {
    const { state } = await secretariat(manager);
    await state({});
    const insert = `INSERT INTO project_responsibility (project_id, organisation_id, role, code, reason)
      SELECT project.id, organisation.id, $2, $3, $4 FROM project, organisation WHERE project.code = '${PROJECT}' AND organisation.code = $1`;
    await manager.query(insert, ['PSU', 'OWNER', null, null]);
    await manager.query(insert, ['PSU', 'FUNDER', null, null]);
    expect(await manager.query('SELECT code FROM project_responsibility WHERE code LIKE $1 ORDER BY id', [`${PROJECT}-%`])).toEqual([
      { code: `${PROJECT}-OR1` },
      { code: `${PROJECT}-R1` },
      { code: `${PROJECT}-R2` },
    ]);
    await expectRefused(manager, insert, 'project_responsibility_code_key', ['MOI', 'OWNER', `${PROJECT}-R1`, null]);
    await expectRefused(manager, insert, 'project_responsibility_reason_check', ['MOI', 'OWNER', null, '']);
  }),
);
