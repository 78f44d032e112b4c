import type { EntityManager } from 'typeorm';
import { reviewPlan } from '../../../src/commands/planning/review-plan.command';
import { daysLater } from '../../../src/domain/days';
import type { LocalizedTexts } from '../../../src/domain/languages';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { PlanReviewState } from '../../../src/domain/vocabularies/planning';
import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';

const { dataSource, rolledBack } = useDatabase();

const PLAN = 'PLAN-TH-90-2023';
const { NOT_REVIEWED, IN_REVIEW, REVIEWED, RETURNED } = PlanReviewState;
const DONE = { plan: PLAN };

/** A secretary of the forum, who reviews a plan. */
async function secretariat(manager: EntityManager) {
  const actor = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const review = (seen: number, state: PlanReviewState, day: string, findings: LocalizedTexts | null = { EN: ' Found. ' }, plan = PLAN) =>
    commands.next(reviewPlan, actor, { plan, seenReviews: seen, state, day, findings });
  return { commands, review, day: (after: number) => commands.day(after) };
}

/** What everybody is told of the plan on a day, by default with everything that is committed. */
async function told(manager: EntityManager, fields: string, asOf: string, known?: Date): Promise<unknown> {
  const [{ at }] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
  const knownAt = (known ?? at).toISOString();
  const now = new Date(Date.now() + 2 * 86_400_000);
  return (await data(manager, `{ plan(code: "${PLAN}", asOf: "${asOf}", knownAt: "${knownAt}") { ${fields} } }`, { now })).plan;
}

const REVIEWS = 'reviewState reviews { number state day findings(lang: EN) dueOn office { code } }';

it(
  'a review begins, is due in the days of the step, and ends with findings; each day and instant has its own state',
  rolledBack(async (manager) => {
    const { commands, review, day } = await secretariat(manager);
    const [begun, returned, today] = [await day(-40), await day(-20), await day(0)];
    expect(await told(manager, REVIEWS, today)).toEqual({ reviewState: NOT_REVIEWED, reviews: [] });
    expect(await review(0, IN_REVIEW, begun)).toEqual(DONE);
    const first = { number: 1, state: IN_REVIEW, day: begun, findings: null, dueOn: daysLater(begun, 29), office: { code: 'CMGF-OFFICE' } };
    expect(await told(manager, REVIEWS, today)).toEqual({ reviewState: IN_REVIEW, reviews: [first] });
    const before = await commands.instant();
    expect(await review(1, RETURNED, returned)).toEqual(DONE);
    const second = { number: 2, state: RETURNED, day: returned, findings: 'Found.', dueOn: null, office: { code: 'CMGF-OFFICE' } };
    expect(await told(manager, REVIEWS, today)).toEqual({ reviewState: RETURNED, reviews: [first, second] });
    // On the day before it was returned it was being reviewed, and nobody knew better before that was on record.
    expect(await told(manager, 'reviewState', daysLater(returned, -1))).toEqual({ reviewState: IN_REVIEW });
    expect(await told(manager, 'reviewState', returned)).toEqual({ reviewState: RETURNED });
    expect(await told(manager, 'reviewState', today, before)).toEqual({ reviewState: IN_REVIEW });
    expect(await told(manager, 'reviewState', daysLater(begun, -1))).toEqual({ reviewState: NOT_REVIEWED });
    // It may be begun anew on the same day.
    expect(await review(2, IN_REVIEW, returned)).toEqual(DONE);
    expect(await review(3, REVIEWED, today)).toEqual(DONE);
    expect(await told(manager, 'reviewState', today)).toEqual({ reviewState: REVIEWED });
  }),
);

it(
  'refuses an end without a beginning, two beginnings, days to come or before the last one, ends without findings, and what was changed meanwhile',
  rolledBack(async (manager) => {
    const { review, day } = await secretariat(manager);
    const [today, tomorrow, yesterday] = [await day(0), await day(1), await day(-1)];
    for (const state of [NOT_REVIEWED, REVIEWED, RETURNED]) expect(await review(0, state, today)).toEqual(['REVIEW_ORDER']);
    expect(await review(0, IN_REVIEW, tomorrow)).toEqual(['DAY_TO_COME']);
    expect(await review(1, IN_REVIEW, today)).toEqual(['STALE']);
    expect(await review(0, IN_REVIEW, today)).toEqual(DONE);
    for (const state of [NOT_REVIEWED, IN_REVIEW]) expect(await review(1, state, today)).toEqual(['REVIEW_ORDER']);
    expect(await review(1, REVIEWED, yesterday)).toEqual(['BEFORE_LAST_REVIEW']);
    expect(await review(1, REVIEWED, today, { EN: ' ' })).toEqual(['TEXT_NEEDED']);
    expect(await review(1, REVIEWED, today, { TH: 'ก'.repeat(5_001) })).toEqual(['TOO_LONG']);
    expect(await review(0, REVIEWED, today)).toEqual(['STALE']);
    expect(await review(1, REVIEWED, today, { TH: 'ก'.repeat(5_000) })).toEqual(DONE);
  }),
);

it(
  'plans of the programme, of a country and of provinces of other countries are not reviewed',
  rolledBack(async (manager) => {
    const { review, day } = await secretariat(manager);
    const today = await day(0);
    for (const plan of ['VISION-2036', 'NESDP-12', 'RPJMD-ID-SU-2025'])
      expect(await review(0, IN_REVIEW, today, null, plan)).toEqual(['NOT_OF_AREA']);
    expect(await review(0, IN_REVIEW, today, null, 'PLAN-TH-99')).toEqual(['UNKNOWN_PLAN']);
    const { plans } = await data(manager, '{ plans { code reviewState } }');
    const reviewed = plans.filter(({ reviewState }: { reviewState: string | null }) => reviewState !== null);
    expect(new Set(reviewed.map(({ code }: { code: string }) => code.replace(/TH-.*/, '')))).toEqual(new Set(['GOAL-', 'PLAN-']));
    expect(reviewed).toHaveLength(22);
  }),
);

it('every province and cluster of the country is told with its plans of the day, and who has none', async () => {
  const areas = async (asOf: string, state = 'TH') => {
    const source = `{ memberState(code: "${state}", asOf: "${asOf}") { plannedAreas { province { code } cluster { code } plans { code } } } }`;
    const { memberState } = await data(dataSource().manager, source, { now: new Date('2028-06-01') });
    return memberState.plannedAreas.map(
      ({ province, cluster, plans }: { province: unknown; cluster: unknown; plans: { code: string }[] }) => [
        ((province ?? cluster) as { code: string }).code,
        plans.map(({ code }) => code),
      ],
    );
  };
  const current = await areas('2027-12-31');
  expect(current.map(([code]: [string]) => code).slice(0, 5)).toEqual(['TH-CL-AND', 'TH-CL-BORDER', 'TH-CL-GULF', 'TH-80', 'TH-81']);
  expect(current).toHaveLength(17);
  for (const [code, plans] of current) expect(plans).toContain(`PLAN-${code}-2023`);
  // The plans end with the year; what is left are the goals of twenty years.
  const next = await areas('2028-01-01');
  expect(next.filter(([, plans]: [string, string[]]) => plans.length > 0)).toEqual([
    ['TH-84', ['GOAL-TH-84-2023']],
    ['TH-90', ['GOAL-TH-90-2023']],
  ]);
  // A plan whose period is not known is one of every day.
  expect((await areas('2027-12-31', 'MY')).find(([code]: [string]) => code === 'MY-02')).toEqual(['MY-02', ['KEDAH-2035']]);
});

it('the areas of a country take as many statements as there are kinds of things asked for', async () => {
  const fields = 'province { code } cluster { code } plans { code reviewState reviews { number dueOn office { code } } }';
  const { statements } = await ask(dataSource().manager, `{ memberState(code: "TH") { plannedAreas { ${fields} } } }`);
  expect(statements).toBe(8);
});
