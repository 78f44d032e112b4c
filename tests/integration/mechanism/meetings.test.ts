import { useDatabase } from '../../support/database';
import { ask, data, errorOf } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (source: string) => data(dataSource().manager, source);
const codes = ({ nodes }: { nodes: { code: string }[] }): string[] => nodes.map(({ code }) => code);

it('the Samui forum is the 10th, though printed as the 8th, with its own days and those of its week', async () => {
  const { meeting } = await read(`{ meeting(code: "CMGF-10") {
    number numberAsPrinted name(lang: EN) startsOn endsOn precision th: dateText(lang: TH) digits: dateText(lang: TH, thaiDigits: true) en: dateText(lang: EN) place(lang: TH)
    body { code } province { code } hostMemberState { code } chair { code } week { code dateText(lang: EN) meetings { code } } citations { locator source { code } } } }`);
  expect(meeting).toEqual({
    number: 10,
    numberAsPrinted: 'ครั้งที่ ๘',
    name: "10th Chief Ministers' and Governors' Forum",
    startsOn: '2013-09-10',
    endsOn: '2013-09-11',
    precision: 'DAY',
    th: '10-11 กันยายน 2556',
    digits: '๑๐-๑๑ กันยายน ๒๕๕๖',
    en: '10–11 September 2013',
    place: 'เกาะสมุย จังหวัดสุราษฎร์ธานี',
    body: { code: 'CMGF' },
    province: { code: 'TH-84' },
    hostMemberState: { code: 'TH' },
    chair: null,
    week: { code: 'WEEK-19', dateText: '10–13 September 2013', meetings: [{ code: 'CMGF-10' }, { code: 'MM-19' }, { code: 'SOM-20' }] },
    citations: [
      { locator: 'announcement of the week, Sep 2013', source: { code: 'P31' } },
      { locator: '§1.3.2', source: { code: 'MANUAL' } },
    ],
  });
});

it('what is not known is null, and said to be so', async () => {
  const { meeting } = await read(
    '{ meeting(code: "MM-15") { startsOn endsOn precision dateText(lang: EN) place province { code } hostMemberState { code } week { code dateText(lang: TH) } } }',
  );
  expect(meeting).toEqual({
    startsOn: null,
    endsOn: null,
    precision: 'UNKNOWN',
    dateText: 'date not known',
    place: null,
    province: null,
    hostMemberState: null,
    week: { code: 'WEEK-15', dateText: 'ไม่ทราบวันที่' },
  });
});

it('are listed by day, those without one last, page by page', async () => {
  const { meetings } = await read('{ meetings(first: 3) { totalCount nodes { code } } }');
  expect([meetings.totalCount, codes(meetings)]).toEqual([88, ['MM-1', 'MM-4', 'LS-1']]);
  const walked: string[] = [];
  for (let after: string | null = null; ;) {
    const { meetings: page } = await data(
      dataSource().manager,
      'query ($after: String) { meetings(first: 30, after: $after) { nodes { code startsOn } pageInfo { hasNextPage endCursor } } }',
      { variables: { after } },
    );
    walked.push(...codes(page));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect([walked.length, new Set(walked).size]).toEqual([88, 88]);
  expect(walked.slice(-7).sort()).toEqual([
    'CMGF-5',
    'IB2017-DRAFT-1',
    'IB2017-DRAFT-2',
    'IB2017-DRAFT-3',
    'MM-15',
    'MM-RETREAT-1',
    'SOM-15',
  ]);
});

it.each([
  ['body: { eq: "SOM" }', ['SOM-20', 'SOM-23', 'SOM-26', 'SPECIAL-SOM-2024', 'SOM-2024', 'SOM-15']],
  ['body: { isNull: true }, startsOn: { gte: "2024-09-01" }', ['CIMT-AC-25', 'CIMT-AC-26', 'GCMC-8']],
  ['body: { eq: "spm" }, startsOn: { gte: "2025-01-01" }', ['SPM-18', 'SPM-19']],
  ['week: { eq: "WEEK-22" }', ['SOM-23', 'CMGF-13', 'MM-22']],
  ['province: { eq: "TH-81" }, startsOn: { lt: "2015-01-01" }', ['MM-17', 'CMGF-7']],
  ['hostMemberState: { in: ["ID"] }, startsOn: { gte: "2023-06-01" }', ['CMGF-20', 'MM-29', 'SPM-17', 'SPECIAL-SOM-2024', 'MM-32']],
  ['name: { contains: "retreat" }, not: { body: { eq: "CMGF" } }', ['MM-RETREAT-6', 'MM-RETREAT-1']],
  ['or: [{ code: { eq: "LS-2" } }, { code: { eq: "LS-13" } }]', ['LS-2', 'LS-13']],
])('%s', async (where, expected) => {
  expect(codes((await read(`{ meetings(where: { ${where} }) { nodes { code } } }`)).meetings)).toEqual(expected);
});

it('can be turned round, and hang on their bodies', async () => {
  const { body, workingGroup } = await read(`{
    body(code: "CMGF") { meetings(first: 2, orderBy: [{ field: STARTS_ON, direction: DESC }]) { totalCount nodes { code } } }
    workingGroup(code: "WG-TRANSPORT-ICT") { meetings { nodes { code } } } }`);
  expect([body.meetings.totalCount, codes(body.meetings)]).toEqual([18, ['CMGF-22', 'CMGF-21']]);
  expect(codes(workingGroup.meetings)).toEqual(['WG-TRANSPORT-ICT-11']);
});

it('are found by their ids', async () => {
  const { meeting } = await read('{ meeting(code: "CMGF-13") { id week { id } } }');
  const { nodes } = await data(dataSource().manager, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
    variables: { ids: [meeting.id, meeting.week.id] },
  });
  expect(nodes).toEqual([
    { __typename: 'Meeting', id: meeting.id },
    { __typename: 'MeetingWeek', id: meeting.week.id },
  ]);
});

it('take as many statements as there are kinds of things asked for, however many meetings', async () => {
  const fields =
    'code body { code } province { code } hostMemberState { code } chair { code } week { code meetings { code } citations { locator } } citations { source { code } }';
  const statements = async (first: number) =>
    (await ask(dataSource().manager, `{ meetings(first: ${first}) { totalCount nodes { ${fields} } } }`)).statements;
  // The count, the page; bodies, provinces, member states once for host and chair, weeks, their meetings and citations; citations and sources.
  expect([await statements(20), await statements(100)]).toEqual([10, 10]);
  expect((await ask(dataSource().manager, '{ bodies { meetings { totalCount nodes { code } } } }')).statements).toBe(3);
});

it.each([
  ['{ meetings(first: 101) { totalCount } }', 'PAGE_TOO_LARGE'],
  ['{ body(code: "LS") { meetings(after: "x") { totalCount } } }', 'INVALID_CURSOR'],
  ['{ meetings(where: { startsOn: { gte: "2556-01-01" } }) { totalCount } }', 'INVALID_DATE'],
])('%s is refused', async (source, code) => {
  expect((await errorOf(dataSource().manager, source)).code).toBe(code);
});
