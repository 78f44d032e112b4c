import { CATALOGUE } from '../../../entities/catalogue';
import { codeSpellings, foldCode } from '../../../src/domain/codes';
import { useDatabase } from '../../support/database';
import { ask, data, errorOf } from '../../support/execute';

const { dataSource } = useDatabase();
const manager = () => dataSource().manager;

describe('codes', () => {
  it('are in capital letters but for the last letter, and differ by more than their case', async () => {
    const tables = CATALOGUE.filter(({ types }) => types).map(({ entity }) => dataSource().getMetadata(entity).tableName);
    expect(tables.length).toBeGreaterThan(15);
    for (const name of tables) {
      const codes = (await manager().query<{ code: string }[]>(`SELECT code FROM "${name}"`)).map(({ code }) => code);
      expect({ name, others: codes.filter((code) => !codeSpellings(code.toLowerCase()).includes(code)) }).toEqual({ name, others: [] });
      expect({ name, codes: new Set(codes.map(foldCode)).size }).toEqual({ name, codes: codes.length });
    }
  });

  it.each([
    ['province(code: "%") { code }', 'TH-90'],
    ['project(code: "%") { code }', 'P24'],
    ['source(code: "%") { code }', 'P58a'],
    ['body(code: "%") { code }', 'CMGF'],
    ['meeting(code: "%") { code }', 'CMGF-22'],
    ['organisation(code: "%") { code }', 'NESDC'],
    ['process(code: "%") { code }', 'CMGF-SIPOC'],
    ['projectsByCodes(codes: ["%"]) { code }', 'P24'],
  ])('%s is answered in any case', async (field, code) => {
    const source = (given: string) => `{ ${field.replace('%', given)} }`;
    const answer = await data(manager(), source(code));
    expect(JSON.stringify(answer)).toContain(`"${code}"`);
    expect(await data(manager(), source(code.toLowerCase()))).toEqual(answer);
    expect(await data(manager(), source(code.toUpperCase()))).toEqual(answer);
  });

  it('that nothing has are null where one thing is asked for', async () => {
    expect(await data(manager(), '{ province(code: "th-99") { code } projectsByCodes(codes: ["p24", "NONE"]) { code } }')).toEqual({
      province: null,
      projectsByCodes: [{ code: 'P24' }, null],
    });
  });

  it('name meetings, provinces and currencies in any case', async () => {
    const source = (change: (text: string) => string) =>
      change(`{ briefing(province: "TH-90", forMeeting: "CMGF-22") { province { code } meeting { code } }
        body(code: "LS") { progress(basis: { atMeeting: "CMGF-22" }) { percent cost(currency: "THB") { amount currency } changes(sinceMeeting: "CMGF-20") { kind } } }
        indicator(code: "POP") { observations(area: "TH-90") { totalCount } }
        province(code: "TH-90") { observations(indicator: "POP") { totalCount } } }`);
    const inSmall = (text: string) => text.replace(/"[^"]+"/g, (code) => code.toLowerCase());
    const answer = await data(manager(), source(String));
    expect(await data(manager(), source(inSmall))).toEqual(answer);
    expect(answer.indicator.observations.totalCount).toBeGreaterThan(0);
  });
});

describe('a filter', () => {
  const PROJECTS = (where: string) => `{ projects(first: 100, where: { ${where} }) { totalCount nodes { code } } }`;

  it.each([
    ['province: { eq: "th-90" }', 'province: { eq: "TH-90" }'],
    [
      'or: [{ corridor: { in: ["ec1"] } }, { not: { sector: { notIn: ["ib2022-tourism"] } } }]',
      'or: [{ corridor: { in: ["EC1"] } }, { not: { sector: { notIn: ["IB2022-TOURISM"] } } }]',
    ],
    [
      'and: [{ memberState: { eq: "th" } }, { workingGroup: { eq: "wg-tourism" } }, { cluster: { isNull: false } }]',
      'and: [{ memberState: { eq: "TH" } }, { workingGroup: { eq: "WG-TOURISM" } }, { cluster: { isNull: false } }]',
    ],
    ['code: { in: ["p24", "p01"] }', 'code: { in: ["P24", "P01"] }'],
  ])('takes %s', async (given, stored) => {
    const answer = await data(manager(), PROJECTS(stored));
    expect(answer.projects.totalCount).toBeGreaterThan(0);
    expect(await data(manager(), PROJECTS(given))).toEqual(answer);
  });

  it.each([
    [PROJECTS('province: { eq: "Songkhla" }'), '"Songkhla" is not the code of a province. Did you mean TH-90?'],
    [PROJECTS('province: { in: ["TH-90", "สงขลา"] }'), '"สงขลา" is not the code of a province. Did you mean TH-90?'],
    [PROJECTS('province: { notIn: ["TH90"] }'), '"TH90" is not the code of a province. Did you mean TH-90?'],
    [PROJECTS('or: [{ not: { corridor: { eq: "EC9" } } }]'), '"EC9" is not the code of a corridor. Did you mean EC1?'],
    [PROJECTS('memberState: { eq: "Thailand" }'), '"Thailand" is not the code of a member state. Did you mean TH?'],
    [PROJECTS('cluster: { eq: "GULF" }'), '"GULF" is not the code of a cluster. Take the code from the list of all of them.'],
    [PROJECTS('sector: { eq: "TOURISM-2022" }'), '"TOURISM-2022" is not the code of a sector. Take the code from the list of all of them.'],
    [PROJECTS('workingGroup: { eq: "CMGF" }'), '"CMGF" is not the code of a working group. Take the code from the list of all of them.'],
    [PROJECTS('code: { eq: "P2 4" }'), '"P2 4" is not the code of a project. Did you mean P24?'],
    [PROJECTS('code: { eq: "NONE" }'), '"NONE" is not the code of a project. Take the code from the list of all of them.'],
    ['{ provinces(where: { memberState: { eq: "MYS" } }) { totalCount } }', '"MYS" is not the code of a member state. Did you mean MY?'],
    ['{ meetings(where: { body: { eq: "CMFG" } }) { totalCount } }', '"CMFG" is not the code of a body. Did you mean CMGF?'],
    [
      '{ meetings(where: { week: { eq: "22" } }) { totalCount } }',
      '"22" is not the code of a meeting week. Take the code from the list of all of them.',
    ],
    [
      '{ register(where: { concerns: { eq: "TH-95X" } }) { totalCount } }',
      expect.stringMatching(/^"TH-95X" is not the code of a subject\. Did you mean TH-9\d\?$/),
    ],
    [
      '{ body(code: "LS") { progress(basis: { where: { province: { eq: "Songkhla" } } }) { percent } } }',
      '"Songkhla" is not the code of a province. Did you mean TH-90?',
    ],
    [
      '{ projectStatistics(groupBy: [STAGE], where: { province: { eq: "Songkhla" } }) { groupCount } }',
      '"Songkhla" is not the code of a province. Did you mean TH-90?',
    ],
    [
      '{ indicator(code: "POP") { observations(area: "Songkhla") { totalCount } } }',
      '"Songkhla" is not the code of an area. Did you mean TH-90?',
    ],
    [
      '{ province(code: "TH-90") { observations(indicator: "POPULATION") { totalCount } } }',
      expect.stringMatching(/^"POPULATION" is not the code of an indicator\./),
    ],
  ])('%s is told', async (source, message) => expect(await errorOf(manager(), source)).toEqual({ code: 'UNKNOWN_CODE', message }));

  it('costs one statement for its codes, and none where it has none', async () => {
    const count = async (source: string) => (await ask(manager(), source)).statements;
    expect(await count(PROJECTS('crossBorder: true, province: { isNull: false }'))).toBe(2);
    expect(await count(PROJECTS('province: { eq: "th-90" }, cluster: { in: ["TH-CL-GULF"] }'))).toBe(3);
    const nested = '{ provinces(first: 100) { nodes { code projects(where: { corridor: { eq: "EC1" } }) { totalCount } } } }';
    expect(await count(nested)).toBe(3);
  });

  it('knows the codes of all times', async () => {
    const { projects } = await data(manager(), '{ projects(where: { sector: { eq: "ib2017-tourism" } }) { totalCount } }');
    expect(projects.totalCount).toBeGreaterThanOrEqual(0);
  });
});
