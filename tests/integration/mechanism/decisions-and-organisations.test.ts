import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (source: string) => data(dataSource().manager, source);

describe('decisions', () => {
  it('the cabinet’s resolution of 2012 comes from the ministers and goes down to those who act, its misprint beside it', async () => {
    const { decision } = await read(`{ decision(code: "CAB-2012-10-22") {
      kind decidedOn dateAsPrinted decidedBy { code } meeting { code } citations { locator source { code } }
      comesFrom { kind from { code meeting { code } } } leadsTo { kind to { code kind actions { text(lang: EN) assignee { code } status } } }
      actions { code assignee { code } status dueOn project { code } } } }`);
    expect(decision).toMatchObject({
      kind: 'CABINET_RESOLUTION',
      decidedOn: '2012-10-22',
      dateAsPrinted: '๒๒ ตุลาคม ๒๕๕๗',
      decidedBy: { code: 'CABINET-TH' },
      meeting: null,
      comesFrom: [{ kind: 'ADOPTED_AS', from: { code: 'MM-RETREAT-1-RESULT', meeting: { code: 'MM-RETREAT-1' } } }],
      leadsTo: [
        { kind: 'CIRCULATED_TO', to: { code: 'CIRCULAR-CAB-2012-10-22', kind: 'CIRCULAR', actions: [] } },
        { kind: 'IMPLEMENTED_BY', to: { code: 'CMGF-OFFICE-2013-PRINCIPLES', kind: 'AGREEMENT' } },
      ],
      actions: [
        { code: 'CAB-2012-10-22-A1', assignee: { code: 'NESDC' }, status: 'UNKNOWN', dueOn: null, project: null },
        { code: 'CAB-2012-10-22-A2', assignee: { code: 'MOI' }, status: 'DONE', dueOn: null, project: null },
      ],
    });
    expect(decision.citations).toContainEqual({ locator: '§1.2', source: { code: 'MANUAL' } });
    expect(
      decision.leadsTo[1].to.actions.map(({ assignee, status }: { assignee: { code: string }; status: string }) => [assignee.code, status]),
    ).toEqual([
      ['NESDC', 'UNKNOWN'],
      ['PSU', 'DONE'],
      ['MOI', 'IN_PROGRESS'],
    ]);
  });

  it('every link can be followed from both ends', async () => {
    const { decisions } = await read(
      '{ decisions(first: 100) { totalCount nodes { code leadsTo { kind to { code } } comesFrom { kind from { code } } } } }',
    );
    type Walked = {
      code: string;
      leadsTo: { kind: string; to: { code: string } }[];
      comesFrom: { kind: string; from: { code: string } }[];
    };
    const nodes = decisions.nodes as Walked[];
    const down = nodes.flatMap(({ code, leadsTo }) => leadsTo.map(({ kind, to }) => `${code} ${kind} ${to.code}`));
    const up = nodes.flatMap(({ code, comesFrom }) => comesFrom.map(({ kind, from }) => `${from.code} ${kind} ${code}`));
    expect([decisions.totalCount, nodes.length, down.length]).toEqual([34, 34, 10]);
    expect(down.sort()).toEqual(up.sort());
  });

  it('are listed by day, those without one last, and hang on their meetings', async () => {
    const { decisions, meeting } = await read(
      '{ decisions(first: 100) { nodes { code decidedOn } } meeting(code: "LS-13") { decisions { code } } }',
    );
    const days = decisions.nodes.map(({ decidedOn }: { decidedOn: string | null }) => decidedOn ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(meeting.decisions).toEqual([{ code: 'LS-13-RESULT' }]);
  });

  it('what is to be done names its project and its day', async () => {
    const { decision } = await read(
      '{ decision(code: "PM-2025-SADAO-ROAD") { actions { text(lang: TH) dueOn status project { code } assignee { code } citation { locator } decision { code } } } }',
    );
    expect(decision.actions).toEqual([
      {
        text: 'ก่อสร้างถนนเชื่อมด่านสะเดาแห่งใหม่-บูกิตกายูฮิตัม ฝั่งไทย ให้แล้วเสร็จ',
        dueOn: '2025-03-31',
        status: 'UNKNOWN',
        project: { code: 'P02' },
        assignee: null,
        citation: { locator: 'The Nation, 19 Feb 2025' },
        decision: { code: 'PM-2025-SADAO-ROAD' },
      },
    ]);
  });

  it('take as many statements as there are kinds of things asked for', async () => {
    const fields =
      'code decidedBy { code } meeting { code } leadsTo { to { code } citation { locator } } comesFrom { from { code } } actions { assignee { code } project { code } }';
    const statements = async (first: number) =>
      (await ask(dataSource().manager, `{ decisions(first: ${first}) { nodes { ${fields} } } }`)).statements;
    // The page; who decided, meetings, links each way, what is to be done; the decisions at both ends, citations, who is to do it, projects.
    expect([await statements(8), await statements(100)]).toEqual([11, 11]);
  });
});

describe('organisations', () => {
  it('exist by date', async () => {
    const codes = async (asOf: string): Promise<string[]> =>
      (await read(`{ organisations(asOf: "${asOf}") { code } }`)).organisations.map(({ code }: { code: string }) => code);
    const [before, after] = [await codes('2013-09-30'), await codes('2013-10-01')];
    expect(after.filter((code) => !before.includes(code))).toEqual(['CMGF-OFFICE']);
    expect(after.filter((code) => code.startsWith('PO-TH-')).length).toBe(14);
  });

  it('have roles by date', async () => {
    const { organisation } = await read(
      '{ organisation(code: "PSU") { a: roles(asOf: "2013-08-25") { role } b: roles(asOf: "2013-08-26") { role } c: roles { role task(lang: EN) validFrom citation { locator } } } }',
    );
    const roles = (list: { role: string }[]) => list.map(({ role }) => role);
    expect([roles(organisation.a), roles(organisation.b), roles(organisation.c)]).toEqual([
      ['MAIN_SECRETARIAT'],
      ['JOINT_SECRETARIAT', 'MAIN_SECRETARIAT'],
      ['HOST', 'JOINT_SECRETARIAT', 'MAIN_SECRETARIAT'],
    ]);
    expect(organisation.c[1]).toMatchObject({ validFrom: '2013-08-26', citation: { locator: '§10.2' } });
  });

  it('the forum’s secretariat has its budget by fiscal year, its address and its three duties', async () => {
    const { organisation } = await read(`{ organisation(code: "CMGF-OFFICE") {
      address(lang: EN) th: address(lang: TH) duties(lang: EN) parent { code } memberState { code } province { code } names { lang translated }
      budget { thaiFiscalYear amount currency rounded payer { code } spender { code } purpose(lang: TH) citation { locator source { code } } } } }`);
    expect(
      organisation.budget.map(({ thaiFiscalYear, amount, rounded }: { thaiFiscalYear: number; amount: string; rounded: boolean }) => [
        thaiFiscalYear,
        amount,
        rounded,
      ]),
    ).toEqual([
      [2557, '1496400.00', false],
      [2558, '3000000.00', true],
      [2559, '3000000.00', true],
      [2560, '3000000.00', true],
    ]);
    expect(organisation.budget[0]).toMatchObject({
      currency: 'THB',
      payer: { code: 'MOI' },
      spender: { code: 'PSU' },
      citation: { locator: '§1.4.2', source: { code: 'MANUAL' } },
    });
    expect(organisation.address).toMatch(/10th floor.*Prince of Songkla University/);
    expect(organisation.th).toMatch(/ศูนย์บริการวิชาการ ชั้น ๑๐/);
    expect(organisation.duties.length).toBe(3);
    expect(organisation.names).toEqual([
      { lang: 'EN', translated: true },
      { lang: 'TH', translated: false },
    ]);
  });

  it('hosted meetings', async () => {
    const { organisation, meeting } = await read(
      '{ organisation(code: "MOI") { hosted { code } parts { code } } meeting(code: "CMGF-7") { hostOrganisation { code } } }',
    );
    expect(organisation.hosted).toEqual([{ code: 'CMGF-7' }, { code: 'CMGF-10' }, { code: 'CMGF-13' }]);
    expect([organisation.parts.length, meeting.hostOrganisation.code]).toEqual([8, 'MOI']);
  });

  it('take as many statements as there are kinds of things asked for', async () => {
    const fields =
      'code memberState { code } parent { code } parts { code } roles { citation { locator } } budget { payer { code } } hosted { code } citations { locator }';
    expect((await ask(dataSource().manager, `{ organisations { ${fields} } }`)).statements).toBe(9);
  });
});

it('decisions and organisations are found by text and by id', async () => {
  const { search } = await read(
    '{ search(text: "NESDB", types: [ORGANISATION, DECISION]) { nodes { id __typename ... on Organisation { code } ... on Decision { code } } } }',
  );
  expect(search.nodes[0]).toMatchObject({ __typename: 'Organisation', code: 'NESDC' });
  expect((await read('{ search(text: "แถลงการณ์ร่วม", types: [DECISION]) { nodes { ... on Decision { code } } } }')).search.nodes).toEqual([
    { code: 'LS-10-JS' },
    { code: 'MM-29-JS' },
  ]);
  const { decision } = await read('{ decision(code: "LS-10-JS") { id } action: decision(code: "CAB-2012-10-22") { actions { id } } }');
  const { nodes } = await data(dataSource().manager, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', {
    variables: { ids: [decision.id, search.nodes[0].id] },
  });
  expect(nodes).toEqual([{ __typename: 'Decision' }, { __typename: 'Organisation' }]);
});
