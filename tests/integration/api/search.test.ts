import type { EntityManager } from 'typeorm';
import { useDatabase } from '../../support/database';
import { ask, data, errorOf } from '../../support/execute';
import { insertProject } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();

interface Edge {
  node: { __typename: string; code: string };
  score: number;
  matched: string;
}

const found = async (text: string, args = '', manager: EntityManager = dataSource().manager): Promise<Edge[]> =>
  (
    await data(
      manager,
      `query ($text: String!) { search(text: $text, first: 100${args}) { edges { node { __typename ... on Province { code } ... on Project { code } ... on Corridor { code } ... on Sector { code } ... on Body { code } ... on Meeting { code } ... on Source { code } } score matched } } }`,
      { variables: { text } },
    )
  ).search.edges;
const codes = (edges: Edge[]): string[] => edges.map(({ node }) => node.code);

it.each([
  ['สงขลา', 'TH-90'],
  ['จังหวัดสงขลา', 'TH-90'],
  ['Phattalung', 'TH-93'],
  ['pulau pinang', 'MY-07'],
  ['ECRL', 'P24'],
  ['p24', 'P24'],
  ['East Coast Rail', 'P24'],
  ['Nakhon Si Thamarat', 'TH-80'],
  ['Songkla', 'TH-90'],
  ['CMGF-22', 'CMGF-22'],
  ['halal', 'WG-HALAL'],
  ['EC6', 'EC6'],
  // What looks alike: the letter เ twice for แ, an en dash, a hyphen that does not break, a soft hyphen, a mark of direction, two blanks.
  ['TH\u201390', 'TH-90'],
  ['TH\u201190', 'TH-90'],
  ['Song\u00adkhla\u200e', 'TH-90'],
  ['Pulau  Pinang', 'MY-07'],
  // Thai has no blanks between words: one more or one less is nothing. A mark above and a vowel after it are the vowel that they look like.
  ['หาด ใหญ่', 'P07'],
  ['หาดใหญ่', 'P07'],
  ['จังหวัด สงขลา', 'TH-90'],
  ['ส ง ข ล า', 'TH-90'],
  // Words for a province, and its country.
  ['Negeri Kedah', 'MY-02'],
  ['Kedah Darul Aman', 'MY-02'],
  ['Provinsi Riau', 'ID-RI'],
  ['Changwat Songkhla', 'TH-90'],
  ['Songkhla Province', 'TH-90'],
  ['Songkhla, Thailand', 'TH-90'],
  ['สงขลา จังหวัด', 'TH-90'],
])('%s finds %s', async (text, code) => expect(codes(await found(text))).toContain(code));

it('takes เ typed twice for แ, and leaves a word for a province that stands alone', async () => {
  expect(codes(await found('เเผน'))).toEqual(codes(await found('แผน')));
  expect((await found('จังหวัด')).length).toBeGreaterThan(0);
  expect(await found('Province')).not.toEqual([]);
});

it.each([
  ['นํ้า', 'น้ำ'],
  ['น้ํา', 'น้ำ'],
  ['ถนน เชื่อม', 'ถนนเชื่อม'],
])('finds by %s what it finds by %s', async (typed, proper) => {
  const all = await found(proper);
  expect(all.length).toBeGreaterThan(0);
  expect(await found(typed)).toEqual(all);
});

it(
  'finds what is written with blanks without them, and keeps numbers and other words apart',
  rolledBack(async (manager) => {
    await insertProject(manager, { code: 'T1', names: { EN: 'x', TH: 'ท่าเรือ ปลา ปี ๒๕๖๔ ๒๕๖๕ Inland Port ปะลิส' } });
    // What is only alike has less than 0.6.
    const hits = async (text: string) => codes((await found(text, ', types: [PROJECT]', manager)).filter(({ score }) => score >= 0.6));
    for (const text of ['ท่าเรือปลา', 'ท่าเรือ ปลา', 'ปลา ปี', 'ปลาปี', '2564 2565', 'Port ปะลิส'])
      expect([text, await hits(text)]).toEqual([text, ['T1']]);
    for (const text of ['๒๕๖๔๒๕๖๕', 'InlandPortปะลิส']) expect([text, await hits(text)]).toEqual([text, []]);
    // A word for a province at the end of another word is a part of it.
    await insertProject(manager, { code: 'T2', names: { EN: 'y', TH: 'งานภาค' } });
    expect(await hits('งานภาครัฐ')).toEqual([]);
  }),
);

it('finds a place and, below it, its projects, and says by what', async () => {
  const edges = await found('สงขลา');
  expect(edges[0]).toEqual({ node: { __typename: 'Province', code: 'TH-90' }, score: 0.95, matched: 'สงขลา' });
  const projects = edges.filter(({ node }) => node.__typename === 'Project');
  expect(codes(projects)).toEqual(expect.arrayContaining(['P01', 'P17']));
  expect(projects.find(({ node }) => node.code === 'P07')).toMatchObject({ matched: 'Songkhla' });
});

it(
  'ranks a code before a whole name, that before the start of one, and that before a part',
  rolledBack(async (manager) => {
    for (const [code, name] of [
      ['ZEBRA', 'x'],
      ['T1', 'Zebra'],
      ['T2', 'Zebra crossing'],
      ['T3', 'The zebra'],
    ] as const)
      await insertProject(manager, { code, names: { EN: name } });
    expect((await found('zebra', ', types: [PROJECT]', manager)).map(({ node, score, matched }) => [node.code, score, matched])).toEqual([
      ['ZEBRA', 1, 'ZEBRA'],
      ['T1', 0.95, 'Zebra'],
      ['T2', 0.8, 'Zebra crossing'],
      ['T3', 0.6, 'The zebra'],
    ]);
  }),
);

it(
  'matches Thai and Arabic digits, and nothing that only LIKE would',
  rolledBack(async (manager) => {
    await insertProject(manager, { code: 'T1', names: { EN: 'x', TH: 'โครงการปี ๒๔๗๔' } });
    expect(codes(await found('2474', ', types: [PROJECT]', manager))).toEqual(['T1']);
    expect(codes(await found('๒๔๗๔', ', types: [PROJECT]', manager))).toEqual(['T1']);
    expect(await found('%', ', types: [PROJECT]', manager)).toEqual([]);
    expect(await found("'; DROP TABLE project; --", '', manager)).toEqual([]);
  }),
);

it(
  'finds what was written last, and nothing that was before',
  rolledBack(async (manager) => {
    const quokka = () => found('quokka', ', types: [PROJECT]', manager).then(codes);
    const id = await insertProject(manager, { code: 'T1', names: { EN: 'Quokka park', TH: 'สวนใต้' } });
    expect([await quokka(), codes(await found('ใต้', ', types: [PROJECT]', manager))]).toEqual([['T1'], expect.arrayContaining(['T1'])]);
    await manager.query(`UPDATE project SET names = '{"EN": "Wombat park"}', aliases = '{Quokkas}' WHERE id = $1`, [id]);
    expect((await found('quokka', ', types: [PROJECT]', manager)).map(({ matched }) => matched)).toEqual(['Quokkas']);
    await manager.query(`UPDATE project SET aliases = '{}', descriptions = '{"EN": "No quokka is left."}' WHERE id = $1`, [id]);
    expect((await found('quokka', ', types: [PROJECT]', manager)).map(({ matched, score }) => [matched, score])).toEqual([
      ['Wombat park', 0.3],
    ]);
    await manager.query('DELETE FROM project WHERE id = $1', [id]);
    expect(await quokka()).toEqual([]);
  }),
);

it('is read page by page, in one order, with a true total', async () => {
  const whole = await found('rail');
  const walked: string[] = [];
  for (let after: string | null = null; ;) {
    const { search } = await data(
      dataSource().manager,
      'query ($after: String) { search(text: "rail", first: 3, after: $after) { totalCount nodes { ... on Project { code } ... on Source { code } } edges { node { id } } pageInfo { hasNextPage endCursor } } }',
      { variables: { after } },
    );
    walked.push(...search.nodes.map(({ code }: { code: string }) => code));
    expect(search.totalCount).toBe(whole.length);
    if (!search.pageInfo.hasNextPage) break;
    after = search.pageInfo.endCursor;
  }
  expect(walked).toEqual(codes(whole));
  expect(walked.length).toBeGreaterThan(4);
});

it('keeps to the types asked for', async () => {
  expect(new Set((await found('a', ', types: [CORRIDOR, BODY]')).map(({ node }) => node.__typename))).toEqual(
    new Set(['Corridor', 'Forum', 'WorkingGroup']),
  );
  expect(new Set((await found('plan', ', types: [PLAN, ORGANISATION]')).map(({ node }) => node.__typename))).toEqual(
    new Set(['Plan', 'Organisation']),
  );
});

it('takes one statement for a page and one for each type of thing on it', async () => {
  expect((await ask(dataSource().manager, '{ search(text: "P24", types: [PROJECT]) { edges { node { id } } } }')).statements).toBe(2);
  expect(
    (await ask(dataSource().manager, '{ search(text: "P24", types: [PROJECT]) { totalCount edges { node { id } } } }')).statements,
  ).toBe(3);
});

it.each([['""'], ['"   "'], [`"${'x'.repeat(201)}"`]])('%s is refused', async (text) => {
  expect((await errorOf(dataSource().manager, `{ search(text: ${text}) { totalCount } }`)).code).toBe('INVALID_TEXT');
});

it.each([
  ['เปรัก', 'MY-08'],
  ['เคดาห์', 'MY-02'],
  ['เปอร์ลิส', 'MY-09'],
  ['กลุ่มจังหวัดภาคใต้ชายแดน', 'TH-CL-BORDER'],
  ['ระเบียงเศรษฐกิจมะละกา-ดูไม', 'EC4'],
  ['แนวพื้นที่เชื่อมโยงอนุภูมิภาคมะละกา-ดูไม', 'EC4'],
  ['22 ตุลาคม 2555', 'CAB-2012-10-22'],
  ['การประชุมระดับมุขมนตรีและผู้ว่าราชการจังหวัด ครั้งที่ 8', 'CMGF-10'],
  ['CMGF ครั้งที่ ๘', 'CMGF-10'],
  ['PDCA', 'RECOMMENDATION-4.10'],
  ['Single VISA', 'AREA-3'],
  ['สะเดา (ด่านนอก)', 'BC-SADAO'],
  ['ผลิตภัณฑ์มวลรวมต่อหัว', 'GDP_PC'],
])('"%s" finds %s first', async (text, code) => {
  const { search } = await data(dataSource().manager, 'query ($text: String!) { search(text: $text, first: 1) { nodes { id } } }', {
    variables: { text },
  });
  expect(Buffer.from(search.nodes[0].id, 'base64url').toString()).toMatch(new RegExp(`:${code.replace('.', '\\.')}$`));
});

it.each([
  // By code, as it is printed, and in small letters.
  ['CAB-2012-10-22-A1', 'ACTION_ITEM', 'CAB-2012-10-22-A1'],
  ['nesdp-12-si10', 'PLAN_OBJECTIVE', 'NESDP-12-SI10'],
  ['CMGF-SIPOC-4', 'PROCESS_STEP', 'CMGF-SIPOC-4'],
  ['cmgf_step_6', 'INDICATOR', 'CMGF_STEP_6'],
  ['RISK-1', 'REGISTER_ENTRY', 'RISK-1'],
  ['d3', 'DISCREPANCY', 'D3'],
  // By what it says, in Thai and in English, with the digits of the print.
  ['สำนักงบประมาณ', 'ACTION_ITEM', 'CAB-2012-10-22-A1'],
  ['Budget Bureau', 'ACTION_ITEM', 'CAB-2012-10-22-A1'],
  ['ประเด็นยุทธศาสตร์ที่ ๑๐', 'PLAN_OBJECTIVE', 'NESDP-12-SI10'],
  ['กลยุทธ์ที่ ๕.๓', 'PLAN_OBJECTIVE', 'MOI-STRATEGY-2560-SI5-T3'],
  ['advanced industrial base', 'PLAN_OBJECTIVE', 'VISION-2036-G2'],
  ['จัดประชุมกำหนดภารกิจ', 'PROCESS_STEP', 'CMGF-SIPOC-2'],
  ['จำนวนโครงการที่บรรลุ', 'INDICATOR', 'CMGF_STEP_4'],
  ['ปฏิทินการจัดประชุม', 'REGISTER_ENTRY', 'RISK-1'],
])('"%s" finds the %s %s', async (text, type, code) => {
  const { search } = await data(
    dataSource().manager,
    'query ($text: String!, $types: [SearchType!]) { search(text: $text, types: $types, first: 5) { edges { node { id } } } }',
    { variables: { text, types: [type] } },
  );
  const ids = search.edges.map(({ node }: { node: { id: string } }) => Buffer.from(node.id, 'base64url').toString());
  expect(ids.map((id: string) => id.split(':').at(-1))).toContain(code);
});

it(
  'finds an action, an objective and a crossing by what they say now, and by nothing that was withdrawn',
  rolledBack(async (manager) => {
    const search = async (text: string): Promise<number> => {
      const document = `{ search(text: "${text}", types: [ACTION_ITEM, PLAN_OBJECTIVE, BORDER_CROSSING]) { totalCount } }`;
      return (await data(manager, document)).search.totalCount as number;
    };
    expect([await search('Budget Bureau'), await search('Tactic 5.3'), await search('Wang Prachan'), await search('quokka')]).toEqual([
      1, 1, 1, 0,
    ]);
    await manager.query(`UPDATE border_crossing SET withdrawn_at = clock_timestamp() WHERE names ->> 'EN' LIKE '%Wang Prachan%'`);
    await manager.query(`UPDATE action_item SET withdrawn_at = clock_timestamp() WHERE code = 'CAB-2012-10-22-A1'`);
    await manager.query(`UPDATE plan_objective SET withdrawn_at = clock_timestamp() WHERE code = 'MOI-STRATEGY-2560-SI5-T3'`);
    await manager.query(
      `INSERT INTO action_item (code, decision_id, texts, status, recorded_at)
       SELECT code, decision_id, '{"EN": "Count the quokkas"}', status, withdrawn_at FROM action_item WHERE code = 'CAB-2012-10-22-A1'`,
    );
    expect([await search('Budget Bureau'), await search('Tactic 5.3'), await search('Wang Prachan'), await search('quokka')]).toEqual([
      0, 0, 0, 1,
    ]);
  }),
);

it('finds what the register and the discrepancies say', async () => {
  const { risk, value } = await data(
    dataSource().manager,
    `{ risk: search(text: "ความเสี่ยง", types: [REGISTER_ENTRY], first: 100) { nodes { ... on RegisterEntry { code } } }
       value: search(text: "ห่วงโซ่อุปทาน", types: [DISCREPANCY]) { nodes { ... on Discrepancy { valueA(lang: TH) } } } }`,
  );
  expect(risk.nodes.map((node: { code: string }) => node.code)).toEqual(
    expect.arrayContaining(['RISK-1', 'CONTROL-RISK-1', 'CONTROL-RISK-3']),
  );
  expect(value.nodes).toEqual([{ valueA: 'ห่วงโซ่คุณค่า' }]);
});
