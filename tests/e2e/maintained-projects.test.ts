import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';
import { askedByAnybody, inOffice } from '../support/in-office';
import { type Visitor } from '../support/page-visitor';
import { eraseProjectFacts } from '../support/projects';

// Before the database is closed.
afterAll(() => eraseProjectFacts(dataSource()));
const { dataSource } = useDatabase();
const hub = useHub(dataSource);

const signedIn = (office: string, role: OfficeRole): Promise<Visitor> => inOffice(dataSource(), hub.origin, office, role);
const ask = (query: string): Promise<string> => askedByAnybody(hub.origin, query);

/** Sends the form of an act of a page that is open. Returns the address to which the answer leads; null = the page shows what stands against it. */
async function act(visitor: Visitor, path: string, name: string, fields: Record<string, string>): Promise<string | null> {
  expect([path, (await visitor.open(path)).status, hub.log]).toEqual([path, 200, []]);
  const [before, after] = visitor.page.split(`name="act" value="${name}"`) as [string, string];
  const values = (html: string) =>
    Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, field, value]) => [field!, value!]),
    );
  const { key } = values(before.slice(before.lastIndexOf('<form')));
  const answer = await visitor.send(path, { act: name, ...values(after.split('</form>')[0]!), key: key!, ...fields });
  return answer.status === 303 ? answer.headers.get('location') : null;
}

const faultsOf = ({ page }: Visitor): string[] =>
  [...(/role="alert".*?<\/ul>/s.exec(page)?.[0] ?? '').matchAll(/<li><a href="#[^"]*">([^<]*)/g)].map(([, text]) => text!);

/** A day as it is typed on a Thai page. */
const typed = (name: string, year: number, month: number, day: number): Record<string, string> => ({
  [`${name}Day`]: String(day),
  [`${name}Month`]: String(month),
  [`${name}Year`]: String(year + 543),
});

const newest = async (): Promise<string> =>
  JSON.parse(await ask('{ body(code: "CMGF") { progress { knownAt } } }')).data.body.progress.knownAt as string;

/** Public figures as they were known at an instant. */
const KNOWN = (knownAt: string) => `{
  forum: body(code: "CMGF") { progress(basis: { knownAt: "${knownAt}" }) { percent projectCount usd: cost(currency: "USD") { amount counted noFigure } } }
  province(code: "TH-90") { progress(basis: { knownAt: "${knownAt}" }) { percent projectCount thb: cost(currency: "THB") { amount counted } } }
  projects(first: 100, knownAt: "${knownAt}", orderBy: [{ field: CODE }]) { totalCount nodes { code name(lang: TH) nameHistory { code name validTo } version startsOn endsOn slippedDays
    costs { code amount currency } schedules { code endsOn } responsible { code } responsibilityHistory { code validTo } assignedWeight weightHistory { code } revisions { number } } }
}`;

/** The answer of a mutation, as who is signed in asks for it. */
async function mutation(visitor: Visitor, query: string): Promise<unknown> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { 'content-type': 'application/json', 'x-hub-request': '1', origin: hub.origin, cookie };
  const answer = await fetch(`${hub.origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return ((await answer.json()) as { data: unknown }).data;
}

it('a province proposes a project, is shown its likes, the secretariat accepts it, and nothing earlier is answered otherwise', async () => {
  const [officer, stranger, secretary] = [
    await signedIn('PO-TH-90', OfficeRole.REPORTER),
    await signedIn('PO-TH-91', OfficeRole.REPORTER),
    await signedIn('CMGF-OFFICE', OfficeRole.SECRETARY),
  ];
  const at = await newest();
  const before = await ask(KNOWN(at));
  const now = async () => JSON.parse(await ask('{ projects { totalCount } province(code: "TH-90") { progress { projectCount } } }')).data;
  const counted = await now();

  const fields = { office: 'PO-TH-90', namesTH: 'ด่านสะเดาแห่งใหม่ ระยะที่ ๒', provinces: 'TH-90', sectors: 'IB2022-TRANSPORT-ICT' };
  expect(await act(officer, '/th/desk/proposals', 'proposeProject', fields)).toBeNull();
  expect([
    faultsOf(officer).length,
    officer.page.includes('/th/projects/P01'),
    officer.page.includes('value="ด่านสะเดาแห่งใหม่ ระยะที่ ๒"'),
  ]).toEqual([1, true, true]);
  const notSame = /name="notSame" value="([^"]*)"/.exec(officer.page)![1]!;
  const sent = await act(officer, '/th/desk/proposals', 'proposeProject', { ...fields, notSame });
  const path = sent!.split('?')[0]!;
  expect(path).toMatch(/^\/th\/desk\/proposals\/\d+$/);

  // Nobody else learns of it, and no total counts it.
  expect([(await officer.open(path)).status, (await secretary.open(path)).status, (await stranger.open(path)).status]).toEqual([
    200, 200, 404,
  ]);
  await stranger.open('/th/desk/proposals');
  expect(stranger.page).not.toContain('ระยะที่ ๒');
  expect(await mutation(stranger, '{ projectProposals { name } }')).toEqual({ projectProposals: [] });
  expect(await mutation(officer, '{ projectProposals { name(lang: TH) state office { code } } }')).toEqual({
    projectProposals: [{ name: fields.namesTH, state: 'PROPOSED', office: { code: 'PO-TH-90' } }],
  });
  expect(await now()).toEqual(counted);

  // Who proposed it may not decide, and is told who may.
  const id = ((await mutation(secretary, '{ projectProposals { id } }')) as { projectProposals: { id: string }[] }).projectProposals[0]!.id;
  const decide = `mutation { decideProposal(input: { proposal: "${id}", accept: true }) { proposal { project { code } } userErrors { code mayBeDoneBy { code } } } }`;
  const refused = (await mutation(officer, decide)) as {
    decideProposal: { userErrors: { code: string; mayBeDoneBy: { code: string }[] }[] };
  };
  expect(refused.decideProposal.userErrors[0]!.code).toBe('NOT_PERMITTED');
  expect(refused.decideProposal.userErrors[0]!.mayBeDoneBy.map(({ code }) => code)).toContain('CMGF-OFFICE');
  expect(await mutation(stranger, decide)).toMatchObject({
    decideProposal: { proposal: null, userErrors: [{ code: 'UNKNOWN_PROPOSAL' }] },
  });

  expect(await act(secretary, path, 'accept', { code: '' })).toBe(`${path}?done=accept`);
  const after = await now();
  expect([after.projects.totalCount, after.province.progress.projectCount]).toEqual([
    counted.projects.totalCount + 1,
    counted.province.progress.projectCount + 1,
  ]);
  await secretary.open(path);
  const code = /href="\/th\/projects\/(P\d+)">\1/.exec(secretary.page)![1]!;
  const cost = { amount: '12 ล้านบาท', kind: 'ESTIMATE', extent: 'WHOLE', ...typed('asOf', 2026, 3, 1) };
  const national = await signedIn('NESDC', OfficeRole.SECRETARY);
  expect(await act(national, `/th/desk/projects/${code}`, 'stateCost', cost)).toBe(`/th/desk/projects/${code}?done=stateCost`);
  for (const page of [`/th/projects/${code}`, `/en/projects/${code}`, '/en/desk/proposals', path.replace('/th/', '/en/')])
    expect([page, (await secretary.open(page)).status]).toEqual([page, 200]);
  await secretary.open(`/th/projects/${code}`);
  expect(secretary.page).toContain('ระบุโดย');
  expect(await ask(KNOWN(at))).toBe(before);
  expect(JSON.parse(await ask(`{ project(code: "${code}", knownAt: "${at}") { code } }`)).data).toEqual({ project: null });
  expect(hub.log).toEqual([]);
}, 120_000);

it('the secretariat keeps the facts of a project, and every figure before is answered as it was known then', async () => {
  const [secretary, responsible, stranger] = [
    await signedIn('NESDC', OfficeRole.SECRETARY),
    await signedIn('DOH-TH', OfficeRole.REPORTER),
    await signedIn('PO-TH-91', OfficeRole.REPORTER),
  ];
  const snapshots: { at: string; answer: string }[] = [];
  const remember = async (): Promise<void> => {
    const at = await newest();
    snapshots.push({ at, answer: await ask(KNOWN(at)) });
  };
  await remember();

  // A document, by the office that answers for the project.
  const document = { titlesTH: 'รายงานประจำปี', ...typed('issuedOn', 2026, 1, 15), url: 'https://example.org/report.pdf' };
  expect(await act(responsible, '/th/desk/sources', 'addSource', document)).toBe('/th/desk/sources?done=addSource');
  await responsible.open('/th/desk/sources');
  expect(responsible.page).toContain('<span class="code">S1</span>');

  // A cost and the days of a project.
  const path = '/th/desk/projects/P02';
  const stated = { ...typed('asOf', 2026, 2, 1), source: 'S1', locator: 'หน้า 4' };
  const cost = { amount: '2,500 ล้านบาท', kind: 'CONTRACTED', extent: 'WHOLE', ...stated };
  expect(await act(responsible, path, 'stateCost', cost)).toBe(`${path}?done=stateCost`);
  await remember();
  const days = {
    ...typed('endsOn', 2027, 9, 30),
    endsOnPrecision: 'MONTH',
    endsOnKind: 'PLANNED',
    startsOnPrecision: 'DAY',
    startsOnKind: 'ACTUAL',
  };
  const start = typed('startsOn', 2024, 1, 2);
  expect(await act(secretary, path, 'stateSchedule', { ...days, ...start, ...stated })).toBe(`${path}?done=stateSchedule`);
  await remember();
  const question = `{ project(code: "P02") { version endsOn costs { code amount amountAsTyped statedBy { code } citation { locator source { code } } }
    revisions { number kind office { code } } progress { cost(currency: "THB") { amount } } } }`;
  const { project } = JSON.parse(await ask(question)).data;
  expect([project.version, project.endsOn, project.progress.cost.amount]).toEqual([2, '2027-09-30', '2500000000.00']);
  expect(project.costs[0]).toEqual({
    code: 'P02-OC1',
    amount: '2500000000.00',
    amountAsTyped: '2,500 ล้านบาท',
    statedBy: { code: 'DOH-TH' },
    citation: { locator: 'หน้า 4', source: { code: 'S1' } },
  });
  expect(project.revisions.map(({ kind, office }: { kind: string; office: { code: string } }) => [kind, office.code])).toEqual([
    ['COST', 'DOH-TH'],
    ['SCHEDULE', 'NESDC'],
  ]);

  // What was typed stays where something stands against it, and who has seen an older page overwrites nothing.
  expect(await act(secretary, path, 'stateCost', { ...cost, ...typed('asOf', 2026, 3, 1), amount: 'ราว 2 ล้าน' })).toBeNull();
  expect([faultsOf(secretary).length, secretary.page.includes('value="ราว 2 ล้าน"')]).toEqual([1, true]);
  expect(await act(secretary, path, 'stateCost', { ...cost, version: '0' })).toBeNull();
  expect(faultsOf(secretary)).toHaveLength(1);

  // A wrong figure is withdrawn.
  const withdrawal = { fact: 'P02-OC1', reason: 'พิมพ์ผิด' };
  expect(await act(secretary, path, 'withdrawProjectFact', withdrawal)).toBe(`${path}?done=withdrawProjectFact`);
  await remember();

  // A new name, and its form begins with the one of now.
  const named = { reason: 'ชื่อตามสัญญา', ...typed('asOf', 2026, 4, 1) };
  expect(await act(secretary, path, 'renameProject', named)).toBeNull();
  expect(faultsOf(secretary)).toHaveLength(1);
  expect(await act(secretary, path, 'renameProject', { ...named, namesTH: 'ถนนสายใหม่สู่ด่านสะเดา' })).toBe(`${path}?done=renameProject`);
  await remember();
  const renamed = JSON.parse(await ask('{ project(code: "P02") { name(lang: TH) nameHistory { name(lang: TH) validFrom } } }')).data
    .project;
  const [former] = renamed.nameHistory as { name: string }[];
  expect(renamed).toEqual({
    name: 'ถนนสายใหม่สู่ด่านสะเดา',
    nameHistory: [
      { name: former!.name, validFrom: null },
      { name: 'ถนนสายใหม่สู่ด่านสะเดา', validFrom: '2026-04-01' },
    ],
  });
  for (const [page, text] of [
    ['/th/projects/P02', 'ชื่อเดิม'],
    [`/th/search?q=${encodeURIComponent(former!.name)}`, 'พบจากชื่อเดิม'],
    [path, 'ชื่อตามสัญญา'],
    ['/th/desk/projects', 'ถนนสายใหม่สู่ด่านสะเดา'],
  ] as const) {
    await secretary.open(page);
    expect([page, secretary.page.includes(text)]).toEqual([page, true]);
  }

  // The working group weighs it. The agency does not.
  const weight = { weight: '๒.๕', decision: 'LS-2-CIMT', reason: 'ตามมติคณะทำงาน', ...typed('asOf', 2026, 4, 15) };
  expect(await act(secretary, path, 'assignWeight', { ...weight, weight: 'มาก' })).toBeNull();
  expect([faultsOf(secretary).length, secretary.page.includes('value="มาก"')]).toEqual([1, true]);
  expect(await act(secretary, path, 'assignWeight', weight)).toBe(`${path}?done=assignWeight`);
  await remember();
  expect(JSON.parse(await ask('{ project(code: "P02") { assignedWeight weightHistory { decision { code } } } }')).data.project).toEqual({
    assignedWeight: '2.500000',
    weightHistory: [{ decision: { code: 'LS-2-CIMT' } }],
  });

  await secretary.open('/th/projects/P02');
  expect(/<span class="num">2\.5<\/span>[\s\S]{0,300}href="\/th\/decisions\/LS-2-CIMT"/.test(secretary.page)).toBe(true);

  // The agency hands the project over. It does not say so itself, nor withdraw what says that it answers.
  const role = { role: 'OWNER', reason: 'โอนโครงการ', ...typed('asOf', 2026, 5, 1) };
  const taken = { ...role, organisation: 'MARINE-TH', answers: 'YES' };
  expect(await act(secretary, path, 'stateResponsibility', { ...taken, organisation: '' })).toBeNull();
  expect(faultsOf(secretary)).toHaveLength(1);
  expect(await act(secretary, path, 'stateResponsibility', taken)).toBe(`${path}?done=stateResponsibility`);
  await responsible.open(path);
  expect([responsible.page.includes('P02-OR1'), responsible.page.includes('name="act" value="stateResponsibility"')]).toEqual([
    true,
    false,
  ]);
  for (const kept of ['value="P02-OR1"', 'value="P02-OW1"', 'value="assignWeight"']) expect(responsible.page).not.toContain(kept);
  const { version } = JSON.parse(await ask('{ project(code: "P02") { version } }')).data.project;
  for (const fact of ['P02-R1', 'p02-ow1']) {
    const withdraw = `mutation { withdrawProjectFact(input: { project: "P02", expectedVersion: ${version}, fact: "${fact}", reason: "x" }) { userErrors { code } } }`;
    expect(await mutation(responsible, withdraw)).toEqual({ withdrawProjectFact: { userErrors: [{ code: 'NOT_PERMITTED' }] } });
  }
  expect(await act(secretary, path, 'stateResponsibility', { ...role, organisation: 'DOH-TH', answers: 'NO' })).toBe(
    `${path}?done=stateResponsibility`,
  );
  await remember();
  const answering = (day: string) => ask(`{ project(code: "P02", asOf: "${day}") { responsible { organisation { code } } } }`);
  expect(
    [await answering('2026-04-30'), await answering('2026-05-01')].map((answer) => [
      answer.includes('DOH-TH'),
      answer.includes('MARINE-TH'),
    ]),
  ).toEqual([
    [true, false],
    [false, true],
  ]);
  await secretary.open('/th/projects/P02');
  expect(secretary.page).toContain('กรมเจ้าท่า');
  // From then on its officer has no part in it.
  expect((await responsible.open(path)).status).toBe(403);

  // It is built in two provinces from a day on. The shares are typed in percent, and have to make up the whole.
  const placed = { reason: 'ขยายเส้นทาง', ...typed('asOf', 2026, 6, 1) };
  const picked = { ...placed, places: 'TH-91', 'share-TH-91': '๕๐' };
  expect(await act(secretary, path, 'statePlaces', picked)).toBeNull();
  expect(faultsOf(secretary)).toEqual([expect.stringContaining('สัดส่วนรวมกันไม่ครบ')]);
  expect(await act(secretary, path, 'statePlaces', { ...picked, 'share-TH-91': '๑๐๐' })).toBe(`${path}?done=statePlaces`);
  await secretary.open(path);
  expect(secretary.page).toContain('TH-91 100%');
  expect(await act(secretary, path, 'stateSectors', { ...placed, sectors: 'IB2022-TOURISM' })).toBe(`${path}?done=stateSectors`);
  expect(await act(secretary, path, 'stateCorridors', { ...placed, corridors: 'EC5' })).toBe(`${path}?done=stateCorridors`);
  await remember();
  const placedOn = async (day: string) =>
    JSON.parse(await ask(`{ project(code: "P02", asOf: "${day}") { provinces { code } sectors { code } corridors { code } } }`)).data
      .project;
  expect(await placedOn('2026-06-01')).toEqual({
    provinces: [{ code: 'TH-91' }],
    sectors: [{ code: 'IB2022-TOURISM' }],
    corridors: [{ code: 'EC5' }],
  });
  expect((await placedOn('2026-05-31')).provinces).not.toContainEqual({ code: 'TH-91' });

  // Whoever has no part in it, cannot.
  expect((await stranger.open(path)).status).toBe(403);
  expect((await stranger.open('/th/desk/projects')).status).toBe(200);
  for (const page of ['/th/projects/P02', '/en/projects/P02', '/en/desk/projects/P02', '/en/desk/projects', '/en/desk/sources'])
    expect([page, (await secretary.open(page)).status]).toEqual([page, 200]);

  for (const { at, answer } of snapshots) expect([at, await ask(KNOWN(at))]).toEqual([at, answer]);
  expect(new Set(snapshots.map(({ answer }) => answer)).size).toBe(snapshots.length);
  expect(hub.log).toEqual([]);
}, 120_000);
