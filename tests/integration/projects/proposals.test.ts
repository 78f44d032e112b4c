import type { EntityManager } from 'typeorm';
import { decideProposal } from '../../../src/commands/projects/decide-proposal.command';
import { proposeProject } from '../../../src/commands/projects/propose-project.command';
import { stateCost } from '../../../src/commands/projects/state-cost.command';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { CostExtent, CostKind } from '../../../src/domain/vocabularies/projects';
import { everyProposal } from '../../../src/queries/projects/project-proposal.queries';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { expectRefused } from '../../support/refused';

const { rolledBack } = useDatabase();

const PROPOSED = {
  names: { TH: 'ศูนย์กระจายสินค้าเกษตรชายแดนสะเดา', EN: 'Agricultural distribution hub of the Sadao border' },
  descriptions: { TH: 'รายละเอียด' },
  provinces: ['th-90'],
  sectors: ['IB2022-AGRI'],
  body: null,
  notSame: [] as string[],
};

/** An office that proposes, and one that decides. */
async function offices(manager: EntityManager) {
  const officer = await makeOfficer(manager, 'PO-TH-90', [OfficeRole.REPORTER]);
  const secretary = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const { next: run, instant } = commands;
  const propose = (rest: object = {}) => run(proposeProject, officer, { ...PROPOSED, ...rest });
  const decide = (proposal: unknown, rest: object = {}, by = secretary) =>
    run(decideProposal, by, { ...(proposal as { proposal: number }), isAccepted: true, code: null, reason: null, ...rest });
  return { officer, secretary, commands, run, propose, decide, instant };
}

type Offices = Awaited<ReturnType<typeof offices>>;
const told = (write: (all: Offices, manager: EntityManager) => Promise<unknown>, expected: unknown) =>
  rolledBack(async (manager) => {
    expect(await write(await offices(manager), manager)).toEqual(expected);
  });
const DONE = { proposal: expect.any(Number) };

const COUNTS = `query ($knownAt: DateTime) {
  projects(first: 1, knownAt: $knownAt) { totalCount }
  province(code: "TH-90") { progress(basis: { knownAt: $knownAt }) { projectCount percent } }
  body(code: "CMGF") { progress(basis: { knownAt: $knownAt }) { projectCount percent cost(currency: "USD") { noFigure } } }
  search(text: "ศูนย์กระจายสินค้าเกษตรชายแดนสะเดา", types: [PROJECT], first: 5) { totalCount } }`;

it(
  'counts in nothing before it is accepted, and from then on in everything; what was known before stays',
  rolledBack(async (manager) => {
    const { propose, decide, instant, run, secretary } = await offices(manager);
    const later = new Date(Date.now() + 86_400_000);
    const counts = (knownAt: Date | null) => data(manager, COUNTS, { variables: { knownAt: knownAt?.toISOString() ?? null }, now: later });
    const [start, before] = [await instant(), await counts(null)];
    const proposal = await propose();
    expect(await counts(null)).toEqual(before);
    const proposed = await instant();
    expect(await decide(proposal)).toEqual(DONE);
    const after = await counts(null);
    expect(after.projects.totalCount).toBe(before.projects.totalCount + 1);
    expect(after.province.progress.projectCount).toBe(before.province.progress.projectCount + 1);
    expect(after.body.progress.projectCount).toBe(before.body.progress.projectCount + 1);
    expect(after.search.totalCount).toBe(before.search.totalCount + 1);
    const withoutSearch = ({ search: _, ...rest }: Record<string, unknown>) => rest;
    for (const then of [start, proposed]) expect(withoutSearch(await counts(then))).toEqual(withoutSearch(before));
    const code = 'P1000';
    const question = `query ($knownAt: DateTime) { project(code: "${code}", knownAt: $knownAt) { code name(lang: TH) description(lang: TH)
      crossBorder isSample version revisions { kind office { code } } provinces { code } sectors { code } isLeaf } }`;
    expect(await data(manager, question, { now: later })).toEqual({
      project: {
        code,
        name: PROPOSED.names.TH,
        description: 'รายละเอียด',
        crossBorder: false,
        isSample: false,
        version: 1,
        revisions: [{ kind: 'PROPOSAL', office: { code: 'CMGF-OFFICE' } }],
        provinces: [{ code: 'TH-90' }],
        sectors: [{ code: 'IB2022-AGRI' }],
        isLeaf: true,
      },
    });
    expect(await data(manager, question, { variables: { knownAt: proposed.toISOString() }, now: later })).toEqual({ project: null });
    const figure = { amount: '5', currency: 'THB', kind: CostKind.ESTIMATE, extent: CostExtent.WHOLE, preferred: null, asOf: '2026-01-01' };
    const stated = { project: code, expectedVersion: 1, source: null, locator: null, notes: null };
    expect(await run(stateCost, secretary, { ...stated, ...figure })).toEqual({ project: code });
  }),
);

describe('a project is', () => {
  it(
    'proposed',
    told(({ propose }) => propose(), DONE),
  );
  it(
    'not proposed without a name',
    told(({ propose }) => propose({ names: null }), ['TEXT_NEEDED']),
  );
  it(
    'proposed with a name of 300 characters',
    told(({ propose }) => propose({ names: { EN: 'qwxz'.repeat(75) } }), DONE),
  );
  it(
    'not of 301',
    told(({ propose }) => propose({ names: { EN: `${'qwxz'.repeat(75)}q` } }), ['TOO_LONG']),
  );
  it(
    'not proposed of another province',
    told(({ propose }) => propose({ provinces: ['TH-91'] }), ['NOT_OF_OFFICE']),
  );
  it(
    'proposed of two provinces',
    told(({ propose }) => propose({ provinces: ['TH-91', 'TH-90'] }), DONE),
  );
  it(
    'not proposed of a province that there is not',
    told(({ propose }) => propose({ provinces: ['TH-90', 'X'] }), ['UNKNOWN_PROVINCE']),
  );
  it(
    'not of a sector that there is not',
    told(({ propose }) => propose({ sectors: ['X'] }), ['UNKNOWN_SECTOR']),
  );
  it(
    'of a working group',
    told(({ propose }) => propose({ body: 'wg-agri' }), DONE),
  );
  it(
    'not of another body',
    told(({ propose }) => propose({ body: 'CMGF' }), ['UNKNOWN_BODY']),
  );
  it(
    'of 20 provinces, named often',
    told(({ propose }) => propose({ provinces: Array(20).fill('TH-90') }), DONE),
  );
  it(
    'not of 21',
    told(({ propose }) => propose({ provinces: Array(21).fill('TH-90') }), ['TOO_MANY_PLACES']),
  );
});

describe('one that may be on record already', () => {
  const again = { names: { EN: 'New Sadao CIQ' } };
  it(
    'is not proposed before its likes were looked at',
    told(({ propose }) => propose(again), ['LIKELY_DUPLICATE']),
  );
  it(
    'is found by a name of any language, written otherwise',
    rolledBack(async (manager) => {
      const found = async (names: string[], provinces: string[] = []) =>
        (
          await data(
            manager,
            'query ($names: [String!]!, $provinces: [String!]!) { similarProjects(names: $names, provinces: $provinces) { code } }',
            { variables: { names, provinces } },
          )
        ).similarProjects.map(({ code }: { code: string }) => code);
      expect((await found(['ด่านสะเดาแห่งใหม่']))[0]).toBe('P01');
      expect((await found(['ด่านสะเดา แห่งใหม่ (ระยะที่ ๒)']))[0]).toBe('P01');
      expect((await found(['NEW SADAO CIQ']))[0]).toBe('P01');
      expect(await found(['Sadao CIQ complex'])).not.toContain('P01');
      expect(await found(['Sadao CIQ complex'], ['TH-90'])).toContain('P01');
      expect(await found(['qwxz vbnm'])).toEqual([]);
    }),
  );
  it(
    'is proposed once all are named',
    rolledBack(async (manager) => {
      const { propose } = await offices(manager);
      const { similarProjects: likes } = await data(
        manager,
        '{ similarProjects(names: ["New Sadao CIQ"], provinces: ["TH-90"], sectors: ["IB2022-AGRI"]) { code } }',
      );
      const codes = likes.map(({ code }: { code: string }) => code);
      expect(codes.length).toBeGreaterThan(1);
      expect(await propose({ ...again, notSame: codes.slice(1) })).toEqual(['LIKELY_DUPLICATE']);
      expect(await propose({ ...again, notSame: codes })).toEqual(DONE);
      const [row] = await manager.query<{ codes: string[] }[]>('SELECT not_same AS codes FROM project_proposal');
      expect(row!.codes).toEqual(codes);
    }),
  );
});

describe('a proposal is', () => {
  it(
    'accepted with a code',
    told(async ({ propose, decide }) => decide(await propose(), { code: 'P777' }), DONE),
  );
  it(
    'accepted with codes in a row where it is given none, above those of the data files',
    rolledBack(async (manager) => {
      const { propose, decide } = await offices(manager);
      const codes = async (): Promise<string[]> =>
        (await manager.query<{ code: string }[]>(`SELECT code FROM project WHERE code ~ '^P[0-9]{4}$' ORDER BY code`)).map(
          ({ code }) => code,
        );
      await decide(await propose());
      const again = { names: { EN: 'Something wholly different', TH: 'เรื่องอื่นโดยสิ้นเชิง' }, provinces: ['TH-90'], sectors: [] };
      await decide(await propose(again));
      expect(await codes()).toEqual(['P1000', 'P1001']);
    }),
  );
  it(
    'not with one that is taken',
    told(async ({ propose, decide }) => decide(await propose(), { code: 'P01' }), ['CODE_TAKEN']),
  );
  it.each(['P1', 'P12345', 'X77', 'P7-1', 'p777', ''])('not with the code "%s"', (code) =>
    told(async ({ propose, decide }) => decide(await propose(), { code }), ['INVALID_CODE'])(),
  );
  it(
    'refused with a reason',
    told(async ({ propose, decide }) => decide(await propose(), { isAccepted: false, reason: 'why' }), DONE),
  );
  it(
    'not without one',
    told(async ({ propose, decide }) => decide(await propose(), { isAccepted: false, reason: ' ' }), ['REASON_NEEDED']),
  );
  it(
    'decided once',
    told(
      async ({ propose, decide }) => {
        const proposal = await propose();
        return [await decide(proposal), await decide(proposal, { isAccepted: false, reason: 'why' })];
      },
      [DONE, ['ALREADY_DONE']],
    ),
  );
  it(
    'not decided where there is none',
    told(({ decide }) => decide({ proposal: 999_999 }), ['UNKNOWN_PROPOSAL']),
  );
  it(
    'not decided by who proposed it, or in their place',
    told(
      async ({ propose, decide, officer, secretary }) => {
        const proposal = await propose();
        const same = { ...secretary, person: officer.person };
        return [await decide(proposal, {}, same), await decide(proposal, {}, { ...secretary, actingFor: officer.person })];
      },
      [['SAME_PERSON'], ['SAME_PERSON']],
    ),
  );
  it(
    'the business of its office and of three secretariats',
    told(
      async ({ propose, commands }) => {
        await propose();
        const [proposal] = await everyProposal(commands.db);
        return [proposal!.officeCode, [...proposal!.secretariats]];
      },
      ['PO-TH-90', expect.arrayContaining(['CMGF-OFFICE', 'NESDC'])],
    ),
  );
  it(
    'private: nobody who is not signed in learns of it',
    rolledBack(async (manager) => {
      const { propose } = await offices(manager);
      const { proposal } = (await propose()) as { proposal: number };
      const id = Buffer.from(`ProjectProposal:${proposal}`).toString('base64url');
      expect(await data(manager, `{ projectProposal(id: "${id}") { state } projectProposals { state } }`)).toEqual({
        projectProposal: null,
        projectProposals: [],
      });
    }),
  );
});

it(
  'the database itself keeps who decides apart from who proposes, and decisions whole',
  rolledBack(async (manager) => {
    const { propose } = await offices(manager);
    await propose();
    for (const [change, error] of [
      [`UPDATE project_proposal SET state = 'ACCEPTED', decided_at = now()`, /project_proposal_project_check/],
      [`UPDATE project_proposal SET state = 'REFUSED', reason = 'why'`, /project_proposal_decided_check/],
      [`UPDATE project_proposal SET state = 'REFUSED', decided_at = now(), reason = ''`, /project_proposal_reason_check/],
      [
        `UPDATE project_proposal SET state = 'REFUSED', decided_at = now(), reason = 'why', decided_by_id = proposed_by_id`,
        /project_proposal_persons_check/,
      ],
    ] as const)
      await expectRefused(manager, change, error);
  }),
);
