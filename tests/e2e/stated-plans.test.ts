import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';
import { askedByAnybody, inOffice } from '../support/in-office';
import { eraseInstitution } from '../support/institution';
import { type Visitor } from '../support/page-visitor';
import { eraseProjectFacts } from '../support/projects';

// Before the database is closed.
afterAll(async () => {
  await eraseInstitution(dataSource());
  await eraseProjectFacts(dataSource());
});
const { dataSource } = useDatabase();
const hub = useHub(dataSource);

const signedIn = (office: string, role: OfficeRole): Promise<Visitor> => inOffice(dataSource(), hub.origin, office, role);
const ask = (query: string): Promise<string> => askedByAnybody(hub.origin, query);

/** The ticks that are set in a part of a page, by their names and values. */
const ticksIn = (html: string): (readonly [name: string, value: string])[] =>
  [...html.matchAll(/<input type="checkbox"[^>]*>/g)].flatMap(([tag]) =>
    / checked/.test(tag) ? [[/name="([^"]*)"/.exec(tag)![1]!, /value="([^"]*)"/.exec(tag)![1]!] as const] : [],
  );
const tickedIn = (html: string): string[] => ticksIn(html).map((tick) => tick.join('.'));

/** Sends the form of an act of a page that is open. Returns the address to which the answer leads; null = the page shows what stands against it. */
async function act(visitor: Visitor, path: string, name: string, fields: Record<string, string>): Promise<string | null> {
  expect([path, (await visitor.open(path)).status, hub.log]).toEqual([path, 200, []]);
  const [before, after] = visitor.page.split(`name="act" value="${name}"`) as [string, string];
  const form = after.split('</form>')[0]!;
  const hidden = (html: string) =>
    Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, field, value]) => [field!, value!]),
    );
  const ticks = ticksIn(form);
  const ticked = Object.fromEntries(ticks.map(([field]) => [field, ticks.flatMap((tick) => (tick[0] === field ? [tick[1]] : []))]));
  const { key } = hidden(before.slice(before.lastIndexOf('<form')));
  const answer = await visitor.send(path.split('?')[0]!, { act: name, ...hidden(form), ...ticked, key: key!, ...fields });
  return answer.status === 303 ? answer.headers.get('location') : null;
}

const faultsOf = ({ page }: Visitor): string[] => [...page.matchAll(/<li><a href="#[^"]*">([^<]*)/g)].map(([, text]) => text!);

/** A day as it is typed on a Thai page. */
const typed = (name: string, year: number, month: number, day: number): Record<string, string> => ({
  [`${name}Day`]: String(day),
  [`${name}Month`]: String(month),
  [`${name}Year`]: String(year),
});

const newest = async (): Promise<string> =>
  JSON.parse(await ask('{ body(code: "CMGF") { progress { knownAt } } }')).data.body.progress.knownAt as string;

/** What everybody is told of plans, as it was known at an instant. */
const KNOWN = (knownAt: string) => `{
  plans(knownAt: "${knownAt}") { code name(lang: TH) version startsOn endsOn objectives { code title(lang: TH) sectors { code } } alignsWith { code } corridors { code } }
  memberState(code: "TH", asOf: "2029-01-01", knownAt: "${knownAt}") { plannedAreas { province { code } plans { code } } } }`;

const LIST = '/th/desk/plans';
const PLAN = 'PLAN-TH-90-2028';
const PAGE = `${LIST}/${PLAN}`;
const told = async () =>
  JSON.parse(
    await ask(
      `{ plan(code: "${PLAN}") { name(lang: TH) version endsOn changeReason statedBy { code } objectives { code title(lang: TH) sectors { code } } alignsWith { code } corridors { code } citations { source { code } locator } } }`,
    ),
  ).data.plan;

it('a provincial office enters its plan at the desk and amends it; the website and the search have it, and nothing earlier is answered otherwise', async () => {
  const [officer, stranger, secretary] = [
    await signedIn('PO-TH-90', OfficeRole.REPORTER),
    await signedIn('DOH-TH', OfficeRole.REPORTER),
    await signedIn('CMGF-OFFICE', OfficeRole.SECRETARY),
  ];
  const at = await newest();
  const before = await ask(KNOWN(at));

  // Who belongs to no area is told so, and has no form; who belongs to one has its plans alone.
  expect((await stranger.open(LIST)).status).toBe(200);
  expect([stranger.page.includes('ผู้บันทึกแผนคือ'), stranger.page.includes('recordPlan')]).toEqual([true, false]);
  expect((await stranger.open(`${LIST}/PLAN-TH-90-2023`)).status).toBe(403);
  await officer.open(LIST);
  expect([officer.page.includes('PLAN-TH-90-2023'), officer.page.includes('PLAN-TH-91-2023')]).toEqual([true, false]);

  const fields = {
    area: 'TH-90',
    namesTH: 'แผนพัฒนาจังหวัดสงขลา พ.ศ. ๒๕๗๑-๒๕๗๕',
    ...typed('startsOn', 2571, 1, 1),
    objectivesTH: 'วิสัยทัศน์\n\nประเด็นที่ ๑\nประเด็นที่ ๒',
    objectivesEN: 'Vision',
    alignsWith: 'IB-2027-2031',
    corridors: 'EC1',
    source: 'P143',
    locator: 'Songkhla',
  };
  expect(await act(officer, LIST, 'recordPlan', { ...fields, ...typed('endsOn', 2570, 12, 31) })).toBeNull();
  expect(faultsOf(officer)).toEqual(['วันสิ้นสุดมาก่อนวันเริ่มต้น โปรดระบุวันใหม่']);
  expect([officer.page.includes('ประเด็นที่ ๑'), tickedIn(officer.page)]).toEqual([true, ['alignsWith.IB-2027-2031', 'corridors.EC1']]);
  expect(await act(officer, LIST, 'recordPlan', { ...fields, ...typed('endsOn', 2575, 12, 31) })).toBe(`${PAGE}?done=recordPlan`);
  const entered = {
    name: fields.namesTH,
    version: 1,
    endsOn: '2032-12-31',
    changeReason: null,
    statedBy: { code: 'PO-TH-90' },
    objectives: [
      { code: `${PLAN}-O01`, title: 'วิสัยทัศน์', sectors: [] },
      { code: `${PLAN}-O02`, title: 'ประเด็นที่ ๑', sectors: [] },
      { code: `${PLAN}-O03`, title: 'ประเด็นที่ ๒', sectors: [] },
    ],
    alignsWith: [{ code: 'IB-2027-2031' }],
    corridors: [{ code: 'EC1' }],
    citations: [{ source: { code: 'P143' }, locator: 'Songkhla' }],
  };
  expect(await told()).toEqual(entered);

  // The same plan once more is refused, and leads to the one on record.
  expect(await act(officer, LIST, 'recordPlan', { ...fields, ...typed('endsOn', 2575, 12, 31) })).toBeNull();
  expect(faultsOf(officer)[0]).toContain('มีแผนที่ใช้รหัสนี้แล้ว');

  // Of an area of others, no form is taken.
  expect(
    (await officer.send(LIST, { ...fields, act: 'recordPlan', area: 'TH-91', key: '7b1f0bf0-0000-4000-8000-000000000001' })).status,
  ).toBe(403);

  // Sectors of an objective; a wording; what is gone. Each with its reason.
  const objective = `${PAGE}?objective=${PLAN}-O02`;
  expect(await act(officer, objective, 'stateObjective', { objectivesTH: 'ประเด็นที่ ๑', sectors: 'IB2022-TOURISM' })).toBeNull();
  expect(faultsOf(officer)).toHaveLength(1);
  expect(await act(officer, objective, 'stateObjective', { objectivesTH: 'ประเด็นที่ ๑', sectors: 'IB2022-TOURISM', reason: 'ระบุสาขา' })).toBe(
    `${PAGE}?done=stateObjective`,
  );
  expect(
    await act(officer, `${PAGE}?objective=${PLAN}-O03`, 'stateObjective', { objectivesTH: 'x', isGone: 'yes', reason: 'ซ้ำ' }),
  ).not.toBeNull();
  expect(await act(officer, PAGE, 'stateObjective', { objectivesTH: 'ประเด็นใหม่', reason: 'เพิ่ม' })).not.toBeNull();
  expect(await act(secretary, PAGE, 'amendPlan', { namesTH: 'แผนพัฒนาจังหวัดสงขลา ฉบับทบทวน', reason: 'ฉบับทบทวน' })).toBe(
    `${PAGE}?done=amendPlan`,
  );
  const now = await told();
  expect(now).toEqual({
    ...entered,
    name: 'แผนพัฒนาจังหวัดสงขลา ฉบับทบทวน',
    version: 5,
    changeReason: 'ฉบับทบทวน',
    statedBy: { code: 'CMGF-OFFICE' },
    objectives: [
      entered.objectives[0],
      { ...entered.objectives[1], sectors: [{ code: 'IB2022-TOURISM' }] },
      { code: `${PLAN}-O04`, title: 'ประเด็นใหม่', sectors: [] },
    ],
  });
  // Of two who amend it at once, the second is told so.
  expect(await act(officer, PAGE, 'amendPlan', { version: '4', namesTH: 'x', reason: 'x' })).toBeNull();
  expect(faultsOf(officer)).toHaveLength(1);

  // The website: the plan of the day with who stated it and why; the search.
  const site = async (path: string) =>
    (await (await fetch(`${hub.origin}${path}`)).text()).replace(/\u2060|<[^>]*>/g, '').replace(/\u00a0/g, ' ');
  const plans = await site('/th/plans');
  for (const words of ['แผนของปีต่อ ๆ ไป', 'แผนพัฒนาจังหวัดสงขลา ฉบับทบทวน', 'พ.ศ. 2571-2575'])
    expect([words, plans.includes(words)]).toEqual([words, true]);
  expect(await (await fetch(`${hub.origin}/th/plans`)).text()).toContain('href="/th/desk/plans"');
  // Of today, with who stated it and why.
  const present = { ...fields, code: 'SONGKHLA-2026', ...typed('startsOn', 2569, 1, 1), ...typed('endsOn', 2573, 12, 31) };
  expect(await act(officer, LIST, 'recordPlan', present)).toBe(`${LIST}/SONGKHLA-2026?done=recordPlan`);
  await act(officer, `${LIST}/SONGKHLA-2026`, 'amendPlan', { namesEN: 'Plan of today', reason: 'เหตุผลของวันนี้' });
  const today = await site('/th/plans');
  for (const words of ['แผนพัฒนาจังหวัดสงขลา พ.ศ. ๒๕๗๑-๒๕๗๕', 'สำนักงานจังหวัดสงขลา', 'เหตุผลของวันนี้'])
    expect([words, today.includes(words)]).toEqual([words, true]);
  expect(await site(`/th/search?q=${encodeURIComponent('ประเด็นใหม่')}`)).toContain(`ประเด็นใหม่ ${PLAN}-O04`);

  // It is reviewed like any other, and from then on not withdrawn.
  await secretary.open(PAGE);
  expect(secretary.page).toContain('value="withdrawPlan"');
  expect(await act(secretary, PAGE, 'reviewPlan', { reviews: '0', state: 'IN_REVIEW', ...typed('day', 2569, 1, 15) })).not.toBeNull();
  await officer.open(PAGE);
  expect([officer.page.includes('value="withdrawPlan"'), officer.page.includes('value="reviewPlan"')]).toEqual([false, false]);

  // A plan entered by mistake goes.
  expect(await act(secretary, LIST, 'recordPlan', { ...fields, area: 'MY-01', ...typed('endsOn', 2575, 12, 31) })).toBe(
    `${LIST}/PLAN-MY-01-2028?done=recordPlan`,
  );
  expect(await act(secretary, `${LIST}/PLAN-MY-01-2028`, 'withdrawPlan', { reason: 'บันทึกผิด' })).toBe(`${LIST}?done=withdrawPlan`);
  expect((await secretary.open(`${LIST}/PLAN-MY-01-2028`)).status).toBe(404);

  expect(await ask(KNOWN(at))).toBe(before);
  expect(hub.log).toEqual([]);
}, 120_000);
