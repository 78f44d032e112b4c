import type { EntityManager } from 'typeorm';
import { readSeedData } from '../../../seeds/load/data-files';
import { loadSeeds } from '../../../seeds/load/load';
import { stateCorridors } from '../../../src/commands/projects/state-corridors.command';
import { statePlaces } from '../../../src/commands/projects/state-places.command';
import { stateSectors } from '../../../src/commands/projects/state-sectors.command';
import { withdrawProjectFact } from '../../../src/commands/projects/withdraw-project-fact.command';
import { checkSettled } from '../../../src/database/settled-states';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { insertProject, insertReport, link } from '../../support/factories';
import { Dice, within } from '../../support/loaded-histories';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { dice, SEED } from '../../support/random';

const { rolledBack } = useDatabase();

const PROJECT = 'T-PLACED';
const DONE = { project: PROJECT };

/** The secretariat, and a project of Songkhla; each command as if the one before were committed. */
async function secretariat(manager: EntityManager, code = PROJECT) {
  if (code === PROJECT) {
    const id = await insertProject(manager, { code, isSample: false });
    await link(manager, 'project_province', id, 'TH-90');
    await insertReport(manager, id, { asOf: '2019-01-01', percent: 40, state: 'PUBLISHED' });
  }
  const actor = await makeOfficer(manager, 'NESDC', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const { next: run, instant } = commands;
  const [today, tomorrow] = [await commands.day(), await commands.day(1)];
  let version = 0;
  const stated = (result: unknown): unknown => {
    if (!Array.isArray(result)) version++;
    return result;
  };
  const seen = () => ({ project: code, expectedVersion: version, asOf: today, reason: 'why', source: null, locator: null });
  const places = async (codes: string[], rest: object = {}, shares: (string | null)[] = []) =>
    stated(
      await run(statePlaces, actor, {
        ...seen(),
        places: codes.map((province, i) => ({ province, share: shares[i] ?? null })),
        ...rest,
      }),
    );
  const sectors = async (codes: string[], rest: object = {}) =>
    stated(await run(stateSectors, actor, { ...seen(), sectors: codes, ...rest }));
  const corridors = async (codes: string[], rest: object = {}) =>
    stated(await run(stateCorridors, actor, { ...seen(), corridors: codes, ...rest }));
  const withdrawn = async (fact: string) =>
    stated(await run(withdrawProjectFact, actor, { project: code, expectedVersion: version, fact, reason: 'wrong' }));
  const now = async () => new Date((await instant()).getTime() + 1_000);
  return { places, sectors, corridors, withdrawn, now, instant, tomorrow };
}

const LINKS = 'provinces { code } allocations { share } sectors { code } corridors { code }';
const CODES = (things: { code: string }[]): string[] => things.map(({ code }) => code);

/** What the project is linked to on a day, as known at an instant, through the project and through the roll-up of each node. */
async function read(manager: EntityManager, asOf: string, now: Date, knownAt = now.toISOString()) {
  const answer = await data(
    manager,
    `query ($asOf: Date, $basis: ProgressBasis, $knownAt: DateTime) {
      projects(first: 100, asOf: $asOf, knownAt: $knownAt, where: { code: { eq: "${PROJECT}" } }) { nodes { ${LINKS} memberStates { code } } }
      provinces(asOf: "2300-01-01", first: 100) { nodes { code progress(basis: $basis) { projectCount } } }
      memberStates { code progress(basis: $basis) { projectCount } }
      sectors(asOf: "2022-06-01") { code progress(basis: $basis) { projectCount } }
      corridors(asOf: "2300-01-01") { code progress(basis: $basis) { projectCount } }
      body(code: "CMGF") { progress(basis: $basis) { projectCount percent } }
    }`,
    { now, variables: { asOf, knownAt, basis: { asOf, knownAt, where: { code: { eq: PROJECT } } } } },
  );
  const counting = (nodes: { code: string; progress: { projectCount: number } }[]) =>
    CODES(nodes.filter(({ progress }) => progress.projectCount > 0));
  const [project] = answer.projects.nodes;
  const links = {
    provinces: CODES(project.provinces),
    memberStates: CODES(project.memberStates),
    sectors: CODES(project.sectors),
    corridors: CODES(project.corridors),
  };
  // Each once at each level, by the same links.
  expect({
    provinces: counting(answer.provinces.nodes),
    memberStates: counting(answer.memberStates),
    sectors: counting(answer.sectors),
    corridors: counting(answer.corridors),
  }).toEqual(links);
  expect(answer.body.progress).toEqual(links.provinces.length > 0 ? { projectCount: 1, percent: 40 } : { projectCount: 0, percent: null });
  return { ...links, shares: project.allocations.map(({ share }: { share: string }) => share) };
}

it(
  'places hold from their day until that of the next statement, each with its shares, and the map follows',
  rolledBack(async (manager) => {
    const { places, now } = await secretariat(manager);
    expect(await places(['MY-02', 'TH-91'], { asOf: '2025-01-01', source: 'MANUAL', locator: 'p. 3' }, ['0.25', '0.75'])).toEqual(DONE);
    expect(await places(['TH-90'], { asOf: '2026-01-01' })).toEqual(DONE);
    const on = async (day: string) => {
      const { provinces, memberStates, shares } = await read(manager, day, await now());
      return { provinces, memberStates, shares };
    };
    const first = { provinces: ['TH-90'], memberStates: ['TH'], shares: [] };
    const moved = { provinces: ['MY-02', 'TH-91'], memberStates: ['MY', 'TH'], shares: ['0.25', '0.75'] };
    expect(await on('2024-12-31')).toEqual(first);
    expect(await on('2025-01-01')).toEqual(moved);
    expect(await on('2025-12-31')).toEqual(moved);
    expect(await on('2026-01-01')).toEqual(first);
    expect((await checkSettled(manager, 'ALL')).wrong).toEqual([]);
    const history = await data(
      manager,
      `{ project(code: "${PROJECT}") { version revisions { kind reason }
        placements { code kind asOf reason provinces { code } allocations { share } sectors { code } corridors { code } statedBy { code } citation { locator } } } }`,
      { now: await now() },
    );
    const stated = { kind: 'PROVINCES', reason: 'why', sectors: [], corridors: [], statedBy: { code: 'NESDC' } };
    expect(history.project).toEqual({
      version: 2,
      revisions: [
        { kind: 'PLACEMENT', reason: 'why' },
        { kind: 'PLACEMENT', reason: 'why' },
      ],
      placements: [
        {
          ...stated,
          code: `${PROJECT}-OL1`,
          asOf: '2025-01-01',
          provinces: [{ code: 'MY-02' }, { code: 'TH-91' }],
          allocations: [{ share: '0.25' }, { share: '0.75' }],
          citation: { locator: 'p. 3' },
        },
        { ...stated, code: `${PROJECT}-OL2`, asOf: '2026-01-01', provinces: [{ code: 'TH-90' }], allocations: [], citation: null },
      ],
    });
  }),
);

it(
  'a statement of the same day is corrected, a withdrawn one gives its days back, and earlier instants stay as they were',
  rolledBack(async (manager) => {
    const { places, sectors, withdrawn, now, instant } = await secretariat(manager);
    const answers: [Date, unknown][] = [];
    const remember = async () => answers.push([await instant(), await read(manager, '2026-02-01', await now())]);
    const provinces = async (day: string) => (await read(manager, day, await now())).provinces;
    await remember();
    await places(['TH-91'], { asOf: '2025-01-01' });
    await remember();
    await places(['TH-92'], { asOf: '2025-01-01' });
    await remember();
    await places(['TH-93'], { asOf: '2026-01-01' });
    await sectors(['IB2022-TOURISM'], { asOf: '2026-01-01' });
    await remember();
    expect([await provinces('2024-12-31'), await provinces('2025-06-01'), await provinces('2026-01-01')]).toEqual([
      ['TH-90'],
      ['TH-92'],
      ['TH-93'],
    ]);
    expect(await withdrawn(`${PROJECT}-OL2`)).toEqual(DONE);
    await remember();
    expect([await provinces('2025-06-01'), await provinces('2026-01-01')]).toEqual([['TH-90'], ['TH-93']]);
    expect(await withdrawn(`${PROJECT}-OL3`)).toEqual(DONE);
    expect(await withdrawn(`${PROJECT}-OL4`)).toEqual(DONE);
    expect(await withdrawn(`${PROJECT}-OL4`)).toEqual(['UNKNOWN_FACT']);
    await remember();
    expect((await read(manager, '2026-02-01', await now())).sectors).toEqual([]);
    expect(await provinces('2026-01-01')).toEqual(['TH-90']);
    for (const [known, answer] of answers) expect(await read(manager, '2026-02-01', await now(), known.toISOString())).toEqual(answer);
    expect((await checkSettled(manager, 'ALL')).wrong).toEqual([]);
  }),
);

it(
  'a part has the sectors and corridors of its whole on the days on which it states none itself',
  rolledBack(async (manager) => {
    const { sectors, corridors, now } = await secretariat(manager);
    const [whole] = await manager.query<{ id: number }[]>('SELECT id FROM project WHERE code = $1', [PROJECT]);
    const part = await insertProject(manager, { code: `${PROJECT}-1`, parent: whole!.id });
    await link(manager, 'project_sector', part, 'IB2022-DIGITAL', { validTo: '2026-01-01' });
    await sectors(['IB2022-TOURISM'], { asOf: '2025-01-01' });
    await corridors(['EC1', 'EC5'], { asOf: '2025-01-01' });
    const ofPart = async (asOf: string) => {
      const { project } = await data(
        manager,
        `{ project(code: "${PROJECT}-1", asOf: "${asOf}") { sectors { code } corridors { code } } }`,
        { now: await now() },
      );
      return [CODES(project.sectors), CODES(project.corridors)];
    };
    expect(await ofPart('2024-12-31')).toEqual([['IB2022-DIGITAL'], []]);
    expect(await ofPart('2025-12-31')).toEqual([['IB2022-DIGITAL'], ['EC1', 'EC5']]);
    expect(await ofPart('2026-01-01')).toEqual([['IB2022-TOURISM'], ['EC1', 'EC5']]);
    await sectors([], { asOf: '2026-02-01' });
    expect(await ofPart('2026-02-01')).toEqual([[], ['EC1', 'EC5']]);
  }),
);

it(
  'what cannot be stated is told, and nothing is on record of it',
  rolledBack(async (manager) => {
    const { places, sectors, corridors, tomorrow } = await secretariat(manager);
    const halves = ['0.5', '0.5'];
    expect(await places(['TH-90'])).toEqual(['SAME_PLACES']);
    expect(await places(['TH-XX'])).toEqual(['UNKNOWN_PROVINCE']);
    expect(await sectors(['x'])).toEqual(['UNKNOWN_SECTOR']);
    expect(await corridors(['x'])).toEqual(['UNKNOWN_CORRIDOR']);
    expect(await places(['TH-91', 'th-91'])).toEqual(['REPEATED_PLACE']);
    expect(await places(Array.from({ length: 21 }, (_, i) => `TH-${70 + i}`))).toEqual(['TOO_MANY_PLACES', 'UNKNOWN_PROVINCE']);
    for (const shares of [['0.5'], ['0.5', '0.49999999'], ['0.5', '0.500000001'], ['1', '0'], ['1.5', '-0.5'], ['0.5', 'x']])
      expect(await places(['TH-91', 'TH-92'], {}, shares)).toEqual(['INVALID_SHARES']);
    expect(await places(['TH-91'], { reason: ' ' })).toEqual(['REASON_NEEDED']);
    expect(await places(['TH-91'], { asOf: tomorrow })).toEqual(['AS_OF_IN_FUTURE']);
    expect(await places(['TH-91'], { expectedVersion: 7 })).toEqual(['STALE']);
    expect(await places(['TH-91'], { source: 'NONE' })).toEqual(['UNKNOWN_SOURCE']);
    expect(await places(['TH-91', 'TH-92'], {}, halves)).toEqual(DONE);
    expect(await places(['TH-92', 'TH-91'], {}, ['0.50', '0.50000000'])).toEqual(['SAME_PLACES']);
    expect(await places(['TH-91', 'TH-92'])).toEqual(DONE);
    expect(await places([])).toEqual(DONE);
  }),
);

it(
  'an office of a province reports a project about the days on which it lies there',
  rolledBack(async (manager) => {
    const { places } = await secretariat(manager);
    await places(['TH-91'], { asOf: '2025-01-01' });
    const chain = async (office: string, day: string) =>
      (
        await manager.query<{ chain: string | null }[]>(
          `SELECT report_chain(p.id, o.id, $3) AS chain FROM project p, organisation o WHERE p.code = $1 AND o.code = $2`,
          [PROJECT, office, day],
        )
      )[0]!.chain;
    expect([await chain('PO-TH-90', '2024-12-31'), await chain('PO-TH-90', '2025-01-01')]).toEqual(['TH_AREA', null]);
    expect([await chain('PO-TH-91', '2024-12-31'), await chain('PO-TH-91', '2025-01-01')]).toEqual([null, 'TH_AREA']);
  }),
);

it(
  'a load of the data files leaves alone what an office has stated',
  rolledBack(async (manager) => {
    const { places, sectors, withdrawn, now } = await secretariat(manager, 'P24');
    const on = async (asOf: string) => {
      const { project } = await data(manager, `{ project(code: "P24", asOf: "${asOf}") { ${LINKS} } }`, {
        now: await now(),
      });
      return project;
    };
    const before = await on('2025-12-31');
    expect(await places(['MY-02'], { asOf: '2026-01-01' })).toEqual({ project: 'P24' });
    expect(await sectors([], { asOf: '2026-01-01' })).toEqual({ project: 'P24' });
    const moved = { ...before, provinces: [{ code: 'MY-02' }], allocations: [], sectors: [] };
    expect([await on('2025-12-31'), await on('2026-01-01')]).toEqual([before, moved]);
    await loadSeeds(within(manager), readSeedData());
    expect([await on('2025-12-31'), await on('2026-01-01')]).toEqual([before, moved]);
    await withdrawn('P24-OL1');
    await withdrawn('P24-OL2');
    await loadSeeds(within(manager), readSeedData());
    expect([await on('2025-12-31'), await on('2026-01-01')]).toEqual([before, before]);
  }),
);

it(
  `whatever is stated and withdrawn, each day has the places of the latest statement before it, as known at each instant (seed ${SEED})`,
  rolledBack(async (manager) => {
    const { places, withdrawn, now, instant } = await secretariat(manager);
    const chance = new Dice(dice(1));
    const days = ['2024-01-01', '2024-07-01', '2025-01-01', '2025-07-01'];
    const moves = [['TH-90'], ['TH-91', 'MY-02'], ['ID-AC'], []];
    let number = 0;
    let held: { code: string; asOf: string; provinces: string[] }[] = [];
    const placesOn = (day: string): string[] =>
      [...held].filter(({ asOf }) => asOf <= day).sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0]?.provinces ?? ['TH-90'];
    const remembered: { known: Date; day: string; provinces: string[] }[] = [];
    for (let step = 0; step < 14; step++) {
      const gone = chance.below(3) === 0 ? chance.one(held) : undefined;
      const [asOf, provinces] = [chance.one(days)!, chance.one(moves)!];
      if (gone) {
        expect(await withdrawn(gone.code)).toEqual(DONE);
        held = held.filter((one) => one !== gone);
      } else if (JSON.stringify([...placesOn(asOf)].sort()) === JSON.stringify([...provinces].sort())) {
        expect(await places(provinces, { asOf })).toEqual(['SAME_PLACES']);
      } else {
        expect(await places(provinces, { asOf })).toEqual(DONE);
        held = [...held.filter((one) => one.asOf !== asOf), { code: `${PROJECT}-OL${++number}`, asOf, provinces }];
      }
      for (const day of ['2023-12-31', ...days]) remembered.push({ known: await instant(), day, provinces: [...placesOn(day)].sort() });
    }
    for (const { known, day, provinces } of remembered)
      expect([day, known, (await read(manager, day, await now(), known.toISOString())).provinces]).toEqual([day, known, provinces]);
    expect((await checkSettled(manager, 'ALL')).wrong).toEqual([]);
  }),
);
