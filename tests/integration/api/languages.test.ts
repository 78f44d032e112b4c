import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (source: string) => data(dataSource().manager, source);

describe('a note', () => {
  it('comes in the wanted language, and says which it has', async () => {
    const { corridor, body } = await read(`{
      corridor(code: "EC3") { th: note(lang: TH) en: note(lang: EN) ms: note(lang: MS) notes { lang value translated } }
      body(code: "SOM") { th: note(lang: TH) notes { lang } } }`);
    expect(corridor.th).toMatch(/^ทราบเพียงเดือนที่เริ่ม/);
    expect(corridor.en).toMatch(/^Only the month of the start/);
    expect(corridor.ms).toBe(corridor.en);
    expect(corridor.notes).toEqual([
      { lang: 'EN', value: corridor.en, translated: false },
      { lang: 'TH', value: corridor.th, translated: false },
    ]);
    expect(body).toEqual({ th: 'The first meeting was not found.', notes: [{ lang: 'EN' }] });
  });

  it('is asked for alike wherever there is one', async () => {
    const { types } = await read(`{ types: __type(name: "Noted") { possibleTypes { name fields { name args { name } } } } }`);
    const names = types.possibleTypes.map(({ name }: { name: string }) => name).sort();
    expect(names).toEqual([
      'BorderCrossing',
      'Citation',
      'Corridor',
      'CostFigure',
      'ExchangeRate',
      'Forum',
      'Observation',
      'Organisation',
      'Plan',
      'ProcessItem',
      'ProcessStep',
      'RegisterEntry',
      'ScheduleStatement',
      'Source',
      'WorkingGroup',
    ]);
  });

  it('is empty where there is nothing to add', async () => {
    expect((await read('{ body(code: "MM") { note notes { value } } }')).body).toEqual({ note: null, notes: [] });
  });
});

it('says in which languages the words of a source are on record', async () => {
  const { register, decision } = await read(`{
    register(first: 1) { nodes { texts { lang translated } } }
    decision(code: "CAB-2012-10-22") { titles { lang } texts { lang } } }`);
  expect(register.nodes[0].texts).toEqual([
    { lang: 'EN', translated: true },
    { lang: 'TH', translated: false },
  ]);
  expect(decision.titles.map(({ lang }: { lang: string }) => lang)).toContain('EN');
});

describe('a closed vocabulary is an enum, and the text beside it stays', () => {
  it('for roles', async () => {
    const { organisation } = await read('{ organisation(code: "NESDC") { roles { kind role } } }');
    expect(organisation.roles).toEqual([
      { kind: 'LEAD_AGENCY', role: 'LEAD_AGENCY' },
      { kind: 'NATIONAL_SECRETARIAT', role: 'NATIONAL_SECRETARIAT' },
    ]);
    await expect(dataSource().manager.query(`UPDATE organisation_role SET role = 'KING'`)).rejects.toThrow('organisation_role_role_check');
  });

  it('for the calendar', async () => {
    const { calendar } = await read('{ calendar(from: "2025-12-31", to: "2025-12-31") { category kind } }');
    expect(calendar).toContainEqual({ category: 'REPORT_CUT_OFF', kind: 'REPORT_CUT_OFF' });
  });

  it.each([
    ['{ eq: RISK }', '[RISK]'],
    ['{ in: [RISK, CONTROL] }', '[RISK, CONTROL]'],
    ['{ in: [] }', '[]'],
  ])('for the register: ofKind %s is what kind %s was', async (ofKind, kind) => {
    const { a, b } = await read(`{
      a: register(first: 100, where: { ofKind: ${ofKind} }) { totalCount nodes { code } }
      b: register(first: 100, where: { kind: ${kind} }) { totalCount nodes { code } } }`);
    expect(a).toEqual(b);
  });

  it('for the register: notIn leaves kinds out', async () => {
    const { all, none, only } = await read(`{
      all: register { totalCount }
      none: register(where: { ofKind: { notIn: [RISK] } }) { totalCount }
      only: register(where: { ofKind: { eq: RISK } }) { totalCount } }`);
    expect(only.totalCount).toBeGreaterThan(0);
    expect(none.totalCount + only.totalCount).toBe(all.totalCount);
  });
});
