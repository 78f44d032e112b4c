import type { EntityManager } from 'typeorm';
import { renameProject } from '../../../src/commands/projects/rename-project.command';
import { withdrawProjectFact } from '../../../src/commands/projects/withdraw-project-fact.command';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { insertProject, link } from '../../support/factories';
import { Dice } from '../../support/loaded-histories';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { dice, SEED } from '../../support/random';
import { expectRefused } from '../../support/refused';

const { rolledBack } = useDatabase();

const PROJECT = 'T-NAMED';
const DONE = { project: PROJECT };
const FIRST = { TH: 'สะพานเก่า', EN: 'Old bridge' };

/** The secretariat, and a project of Songkhla; each command as if the one before were committed. */
async function secretariat(manager: EntityManager) {
  const id = await insertProject(manager, { code: PROJECT, isSample: false });
  await manager.query(`UPDATE project SET names = $2, translated = '{EN}' WHERE id = $1`, [id, FIRST]);
  await link(manager, 'project_province', id, 'TH-90');
  const actor = await makeOfficer(manager, 'NESDC', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const { next: run, instant } = commands;
  const [today, tomorrow] = [await commands.day(), await commands.day(1)];
  let version = 0;
  const rename = async (rest: object): Promise<unknown> => {
    const input = { project: PROJECT, expectedVersion: version, asOf: today, reason: 'why', source: null, locator: null, names: null };
    const result = await run(renameProject, actor, { ...input, ...rest });
    if (!Array.isArray(result)) version++;
    return result;
  };
  const withdrawn = (fact: string) =>
    run(withdrawProjectFact, actor, { project: PROJECT, expectedVersion: version++, fact, reason: 'wrong' });
  const now = async () => new Date((await instant()).getTime() + 1_000);
  return { id, rename, withdrawn, instant, now, today, tomorrow };
}

const HISTORY =
  'nameHistory { code name(lang: TH) en: name(lang: EN) names { lang translated } validFrom validTo reason statedBy { code } citation { locator } }';

it(
  'a name holds from its day until the next one, each in its languages, and the code stays',
  rolledBack(async (manager) => {
    const { rename, now, today } = await secretariat(manager);
    expect(await rename({ names: { TH: ' สะพานใหม่ ' }, asOf: '2025-01-01', source: 'MANUAL', locator: 'p. 3' })).toEqual(DONE);
    expect(await rename({ names: { EN: 'New bridge' }, asOf: '2026-01-01' })).toEqual(DONE);
    const ask = (asOf: string) =>
      now().then((at) =>
        data(manager, `{ project(code: "${PROJECT}", asOf: "${asOf}") { code name(lang: TH) en: name(lang: EN) } }`, { now: at }),
      );
    const called = (name: string, en: string) => ({ project: { code: PROJECT, name, en } });
    expect(await ask('2024-12-31')).toEqual(called('สะพานเก่า', 'Old bridge'));
    expect(await ask('2025-01-01')).toEqual(called('สะพานใหม่', 'Old bridge'));
    expect(await ask('2025-12-31')).toEqual(called('สะพานใหม่', 'Old bridge'));
    expect(await ask('2026-01-01')).toEqual(called('สะพานใหม่', 'New bridge'));
    const history = await data(
      manager,
      `{ project(code: "${PROJECT}", asOf: "${today}") { version ${HISTORY} revisions { kind reason } } }`,
      {
        now: await now(),
      },
    );
    const stated = { reason: 'why', statedBy: { code: 'NESDC' } };
    expect(history).toEqual({
      project: {
        version: 2,
        nameHistory: [
          {
            code: null,
            name: 'สะพานเก่า',
            en: 'Old bridge',
            names: [
              { lang: 'EN', translated: true },
              { lang: 'TH', translated: false },
            ],
            validFrom: null,
            validTo: '2025-01-01',
            reason: null,
            statedBy: null,
            citation: null,
          },
          {
            ...stated,
            code: `${PROJECT}-ON1`,
            name: 'สะพานใหม่',
            en: 'Old bridge',
            names: [
              { lang: 'EN', translated: true },
              { lang: 'TH', translated: false },
            ],
            validFrom: '2025-01-01',
            validTo: '2026-01-01',
            citation: { locator: 'p. 3' },
          },
          {
            ...stated,
            code: `${PROJECT}-ON2`,
            name: 'สะพานใหม่',
            en: 'New bridge',
            names: [
              { lang: 'EN', translated: false },
              { lang: 'TH', translated: false },
            ],
            validFrom: '2026-01-01',
            validTo: null,
            citation: null,
          },
        ],
        revisions: [
          { kind: 'NAME', reason: 'why' },
          { kind: 'NAME', reason: 'why' },
        ],
      },
    });
  }),
);

it(
  'a project is found by each name that it has or had, and the answer says which is a former one',
  rolledBack(async (manager) => {
    const { rename, now, id } = await secretariat(manager);
    await manager.query(`UPDATE project SET aliases = '{Causeway}' WHERE id = $1`, [id]);
    await rename({ names: { EN: 'Zephyr bridge' }, asOf: '2025-01-01' });
    await rename({ names: { EN: 'Quokka bridge' }, asOf: '2026-01-01' });
    const found = async (text: string) => {
      const question = `{ search(text: "${text}", types: [PROJECT], first: 1) { totalCount edges { matched isFormerName node { ... on Project { code name } } } } }`;
      const answer = (await data(manager, question, { now: await now() })) as { search: { totalCount: number; edges: unknown[] } };
      return answer.search.edges;
    };
    const edge = (matched: string, isFormerName: boolean) => [{ matched, isFormerName, node: { code: PROJECT, name: 'Quokka bridge' } }];
    expect(await found('zephyr')).toEqual(edge('Zephyr bridge', true));
    expect(await found('old bridge')).toEqual(edge('Old bridge', true));
    expect(await found('quokka')).toEqual(edge('Quokka bridge', false));
    expect(await found('causeway')).toEqual(edge('Causeway', false));
    expect(await found('สะพานเก่า')).toEqual(edge('สะพานเก่า', false));
    // A list that is filtered by a name has it by each of them, and only since the name is on record.
    const listed = (name: string, knownAt: string) =>
      now().then((at) =>
        data(manager, `{ projects(knownAt: "${knownAt}", where: { name: { contains: "${name}" } }) { nodes { code name } } }`, { now: at }),
      );
    const newest = (await now()).toISOString();
    for (const name of ['zephyr', 'old bri', 'quokka'])
      expect(await listed(name, newest)).toEqual({ projects: { nodes: [{ code: PROJECT, name: 'Quokka bridge' }] } });
    expect(await listed('quokka', '2026-01-01T00:00:00Z')).toEqual({ projects: { nodes: [] } });
  }),
);

it(
  'projects are in the order of their names on the day',
  rolledBack(async (manager) => {
    const { rename, now, today } = await secretariat(manager);
    const first = async (asOf: string) => {
      const question = `{ projects(first: 1, asOf: "${asOf}", where: { code: { in: ["${PROJECT}", "P24"] } }, orderBy: [{ field: NAME }]) { nodes { code } } }`;
      return ((await data(manager, question, { now: await now() })) as { projects: { nodes: { code: string }[] } }).projects.nodes[0]!.code;
    };
    await manager.query(`UPDATE project SET names = '{"EN": "0 first"}' WHERE code = $1`, [PROJECT]);
    await rename({ names: { EN: 'zzz last' }, asOf: '2026-02-01' });
    // It is listed since its revision.
    expect([await first(today)]).toEqual(['P24']);
    await rename({ names: { EN: '0 first again' }, asOf: today });
    expect([await first(today)]).toEqual([PROJECT]);
  }),
);

const refused = (rest: object, expected: string[]) => async (manager: EntityManager) => {
  const { rename, tomorrow } = await secretariat(manager);
  const asOf = (rest as { asOf?: string }).asOf === 'TOMORROW' ? { asOf: tomorrow } : {};
  expect(await rename({ names: { EN: 'New' }, ...rest, ...asOf })).toEqual(expected);
};
it.each<[string, object, string[]]>([
  ['without a name', { names: { EN: ' ' } }, ['TEXT_NEEDED']],
  ['of 301 characters', { names: { EN: 'x'.repeat(301) } }, ['TOO_LONG']],
  ['that it has', { names: { EN: 'Old bridge' } }, ['SAME_NAME']],
  ['that it has, in two languages', { names: FIRST }, ['SAME_NAME']],
  ['without a reason', { reason: ' ' }, ['REASON_NEEDED']],
  ['from tomorrow', { asOf: 'TOMORROW' }, ['AS_OF_IN_FUTURE']],
  ['from before the programme', { asOf: '1993-07-19' }, ['AS_OF_BEFORE_PROGRAMME']],
  ['from a source that there is not', { source: 'X' }, ['UNKNOWN_SOURCE']],
  ['from a place in no source', { locator: 'p. 1' }, ['SOURCE_NEEDED']],
  ['by who has seen another version', { expectedVersion: 1 }, ['STALE']],
])('a project is not renamed %s', (_, rest, expected) => rolledBack(refused(rest, expected))());

it(
  'a name of 300 characters from the first day of the programme is taken, and one language of two may change',
  rolledBack(async (manager) => {
    const { rename } = await secretariat(manager);
    expect(await rename({ names: { EN: 'x'.repeat(300) }, asOf: '1993-07-20' })).toEqual(DONE);
    expect(await rename({ names: { ...FIRST, EN: 'New' } })).toEqual(DONE);
  }),
);

it(
  'a name of the same day is a correction, a withdrawn one gives way to the one before, and each earlier instant is answered as it was',
  rolledBack(async (manager) => {
    const { rename, withdrawn, instant } = await secretariat(manager);
    const drawn = new Dice(dice(83));
    const question = `query ($knownAt: DateTime) { project(code: "${PROJECT}", knownAt: $knownAt) { name a: nameHistory { code name validFrom validTo } } }`;
    const ask = async (at: Date): Promise<string> =>
      JSON.stringify(await data(manager, question, { variables: { knownAt: at.toISOString() }, now: new Date(Date.now() + 86_400_000) }));
    // What the statements on record say, told by another hand: the name of the greatest day.
    const held = new Map<string, { code: string; name: string }>();
    const snapshots: { at: Date; answer: string }[] = [];
    let given = 0;
    for (let step = 0; step < 20; step++) {
      const days = [...held.keys()].sort();
      if (drawn.below(4) === 0 && days.length > 0) {
        const day = drawn.one(days)!;
        expect(await withdrawn(held.get(day)!.code)).toEqual(DONE);
        held.delete(day);
      } else {
        const day = `2025-0${1 + drawn.below(6)}-01`;
        const name = `Name ${step}`;
        expect(await rename({ names: { EN: name }, asOf: day })).toEqual(DONE);
        held.set(day, { code: `${PROJECT}-ON${++given}`, name });
      }
      const at = await instant();
      const answer = await ask(at);
      snapshots.push({ at, answer });
      const expected = [['', { code: null, name: 'Old bridge' }] as const, ...[...held].sort(([a], [b]) => (a < b ? -1 : 1))];
      expect({ seed: SEED, ...(JSON.parse(answer) as { project: object }).project }).toEqual({
        seed: SEED,
        name: expected.at(-1)![1].name,
        a: expected.map(([day, naming], i) => ({ ...naming, validFrom: day || null, validTo: expected[i + 1]?.[0] ?? null })),
      });
    }
    for (const { at, answer } of snapshots) expect({ seed: SEED, at, answer: await ask(at) }).toEqual({ seed: SEED, at, answer });
  }),
);

it(
  'the database itself keeps one name of a day, and marks the project',
  rolledBack(async (manager) => {
    const { id } = await secretariat(manager);
    const insert = `INSERT INTO project_name (code, project_id, as_of, names, reason) VALUES ($2, $1, '2025-01-01', '{"EN": "x"}', $3)`;
    await manager.query(insert, [id, 'X1', 'why']);
    expect(await manager.query('SELECT renamed FROM project WHERE id = $1', [id])).toEqual([{ renamed: true }]);
    await expectRefused(manager, insert, 'project_name_day_key', [id, 'X2', 'why']);
    await expectRefused(manager, insert.replace('2025', '2026'), 'project_name_reason_check', [id, 'X2', '']);
    await expectRefused(manager, insert.replace('2025', '2026'), 'project_name_code_key', [id, 'X1', 'why']);
  }),
);
