import type { EntityManager } from 'typeorm';
import { closeSurvey } from '../../../src/commands/process/close-survey.command';
import { openSurvey } from '../../../src/commands/process/open-survey.command';
import { daysLater } from '../../../src/domain/days';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { commentsAtDesk } from '../../../src/queries/desk/survey.queries';
import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { insertAnswer, insertSurvey, scores } from '../../support/surveys';

const { dataSource, rolledBack } = useDatabase();

const MEETING = 'CMGF-22';
const DONE = { meeting: MEETING };

/** A secretary of the forum, who opens and closes surveys. */
async function secretariat(manager: EntityManager) {
  const actor = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const open = (opensOn: string, closesOn: string, meeting = MEETING) => commands.next(openSurvey, actor, { meeting, opensOn, closesOn });
  const close = (meeting = MEETING) => commands.next(closeSurvey, actor, { meeting });
  return { commands, open, close, day: (after: number) => commands.day(after) };
}

/** What everybody is told of the survey, by default today with everything that is committed. */
async function told(manager: EntityManager, fields: string, asOf?: string, known?: Date) {
  const [{ at, today }] = await manager.query<[{ at: Date; today: string }]>(
    `SELECT commit_instant() AS at, to_char(clock_timestamp() AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD') AS today`,
  );
  const point = `asOf: "${asOf ?? today}", knownAt: "${(known ?? at).toISOString()}"`;
  const now = new Date(Date.now() + 2 * 86_400_000);
  return (await data(manager, `{ meeting(code: "${MEETING}", ${point}) { survey { ${fields} } } }`, { now })).meeting.survey;
}

const RESULTS = 'results { respondent untold day count scores { mean distribution question { code } } }';
const NOTHING = { day: null, count: null, scores: [] };
const untold = (reason: string) => [
  { respondent: 'CUSTOMER', untold: reason, ...NOTHING },
  { respondent: 'STAFF', untold: reason, ...NOTHING },
];

it(
  'a survey is opened for days, once, about a forum that was held, and closed once',
  rolledBack(async (manager) => {
    const { commands, open, close, day } = await secretariat(manager);
    const [yesterday, today, tomorrow] = [await day(-1), await day(0), await day(1)];
    expect(await close()).toEqual(['NO_SURVEY']);
    expect(await told(manager, 'state')).toBeNull();
    expect(await open(today, today, 'MM-29')).toEqual(['NOT_OF_FORUM']);
    expect(await open(today, today, 'CMGF-99')).toEqual(['UNKNOWN_MEETING']);
    expect(await open(yesterday, today)).toEqual(['SURVEY_DAYS']);
    expect(await open(tomorrow, today)).toEqual(['SURVEY_DAYS']);
    expect(await open(today, daysLater(today, 90))).toEqual(['SURVEY_DAYS']);
    const before = await commands.instant();
    expect(await open(tomorrow, daysLater(tomorrow, 89))).toEqual(DONE);
    expect(await open(today, today)).toEqual(['SURVEY_EXISTS']);
    const fields = 'state opensOn closesOn closedOn office { code } questions { code respondent entry { code } }';
    const survey = await told(manager, fields);
    expect(survey).toMatchObject({ state: 'COMING', opensOn: tomorrow, closedOn: null, office: { code: 'CMGF-OFFICE' } });
    expect(survey.questions).toHaveLength(7);
    expect(survey.questions[2]).toEqual({ code: 'DATA', respondent: 'CUSTOMER', entry: { code: 'NEED-3' } });
    expect(await told(manager, 'state', tomorrow)).toEqual({ state: 'OPEN' });
    expect(await told(manager, 'state', daysLater(tomorrow, 90))).toEqual({ state: 'CLOSED' });
    // Nobody knew of it before it was opened.
    expect(await told(manager, 'state', tomorrow, before)).toBeNull();
    const opened = await commands.instant();
    expect(await close()).toEqual(DONE);
    expect(await close()).toEqual(['ALREADY_DONE']);
    expect(await told(manager, 'state closedOn', tomorrow)).toEqual({ state: 'CLOSED', closedOn: today });
    expect(await told(manager, 'state closedOn', tomorrow, opened)).toEqual({ state: 'OPEN', closedOn: null });
  }),
);

it(
  'nothing is told of answers while the survey is open, whatever day is asked about, nor of fewer than five of a group',
  rolledBack(async (manager) => {
    const { commands, close, day } = await secretariat(manager);
    await insertSurvey(manager, MEETING, 0, 10);
    for (const score of [1, 5, 5, 4]) await insertAnswer(manager, MEETING, 'STAFF', score, 'A word of the staff.');
    for (const score of [1, 5, 5, 5]) await insertAnswer(manager, MEETING, 'CUSTOMER', score, `A word with ${score}.`);
    const far = daysLater(await day(0), 60);
    expect(await told(manager, `state ${RESULTS}`)).toEqual({ state: 'OPEN', results: untold('STILL_OPEN') });
    expect(await told(manager, `state ${RESULTS}`, far)).toEqual({ state: 'CLOSED', results: untold('STILL_OPEN') });
    const survey = (await manager.query<[{ id: number }]>('SELECT id FROM survey'))[0].id;
    expect(await commentsAtDesk(commands.db, survey)).toEqual([]);
    await insertAnswer(manager, MEETING, 'CUSTOMER', 5);
    const open = await commands.instant();
    expect(await close()).toEqual(DONE);
    const { results } = await told(manager, RESULTS);
    expect(results[0]).toMatchObject({ respondent: 'CUSTOMER', untold: null, day: await day(0), count: 5 });
    expect(results[0].scores).toHaveLength(5);
    expect(results[0].scores[0]).toEqual({ mean: 4.2, distribution: [1, 0, 0, 0, 4], question: { code: 'STRATEGY' } });
    expect(results[1]).toEqual(untold('TOO_FEW')[1]);
    // The instants before have what was told then.
    expect(await told(manager, RESULTS, undefined, open)).toEqual({ results: untold('STILL_OPEN') });
    const comments = await commentsAtDesk(commands.db, survey);
    expect(comments.map(({ comment }) => comment).sort()).toEqual(['A word with 1.', 'A word with 5.', 'A word with 5.', 'A word with 5.']);
  }),
);

it(
  'a survey that nobody answered tells that too few did',
  rolledBack(async (manager) => {
    const { close } = await secretariat(manager);
    await insertSurvey(manager, MEETING);
    expect(await close()).toEqual(DONE);
    expect(await told(manager, RESULTS)).toEqual({ results: untold('TOO_FEW') });
  }),
);

describe('the database', () => {
  /** Tries something in a transaction that is undone. Throws what the database says. */
  const tried = (run: (manager: EntityManager) => Promise<unknown>) =>
    dataSource().manager.transaction(async (manager) => {
      await run(manager);
      throw new Error('taken');
    });
  const answer = (manager: EntityManager, given: object, day: string, respondent = 'STAFF') =>
    manager.query(
      `INSERT INTO survey_answer (id, survey_id, respondent, scores, day) SELECT gen_random_uuid(), id, $1, $2::jsonb, ${day} FROM survey`,
      [respondent, JSON.stringify(given)],
    );
  const full = scores('STAFF', 3);
  const TODAY = `(clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date`;

  it.each<[string, number, number, string]>([
    ['before its first day', -1, 3, 'The survey takes no answers on this day.'],
    ['after its last day', 3, -1, 'The survey takes no answers on this day.'],
    ['on its first and last day', 0, 0, 'taken'],
  ])('has the answer of a survey %s as the days say', async (_, before, after, said) => {
    await expect(
      tried(async (manager) => {
        await insertSurvey(manager, MEETING, before, after);
        await answer(manager, full, TODAY);
      }),
    ).rejects.toThrow(said);
  });

  it.each<[string, (manager: EntityManager) => Promise<unknown>, string]>([
    ['of another day', (manager) => answer(manager, full, `${TODAY} - 1`), 'An answer is of today.'],
    ['without a question', (manager) => answer(manager, { WORK: 3 }, TODAY), 'An answer has one score'],
    ['to a question of the other group', (manager) => answer(manager, { ...full, DATA: 3 }, TODAY), 'An answer has one score'],
    ['out of the scale', (manager) => answer(manager, { ...full, WORK: 6 }, TODAY), 'An answer has one score'],
    ['of nobody’s group', (manager) => answer(manager, {}, TODAY, 'OTHER'), 'survey_answer_respondent_check'],
    ['as it has to be', (manager) => answer(manager, full, TODAY), 'taken'],
  ])('takes an answer %s or not', async (_, run, said) => {
    await expect(
      tried(async (manager) => {
        await insertSurvey(manager, MEETING, 3, 3);
        await run(manager);
      }),
    ).rejects.toThrow(said);
  });

  it.each<[string, string, string]>([
    ['an answer to a closed survey', '', 'The survey takes no answers on this day.'],
    ['a closed survey opened again', 'UPDATE survey SET closed_at = NULL, closed_for_id = NULL', 'A survey is not changed'],
    ['a survey closed twice', `UPDATE survey SET closed_at = now() + interval '1 day'`, 'A survey is not changed'],
    ['other questions', `UPDATE survey SET questions = '[]'`, 'A survey is not changed'],
    ['an answer that is changed', `UPDATE survey_answer SET comment = 'x'`, 'survey_answer'],
    ['an answer that is removed', 'DELETE FROM survey_answer', 'survey_answer'],
  ])('refuses %s', async (_, statement, said) => {
    await expect(
      tried(async (manager) => {
        await insertSurvey(manager, MEETING);
        await answer(manager, full, TODAY);
        await manager.query('UPDATE survey SET closed_at = now(), closed_for_id = opened_for_id');
        await (statement === '' ? answer(manager, full, TODAY) : manager.query(statement));
      }),
    ).rejects.toThrow(said);
  });

  it('keeps nothing with an answer that leads to a person or tells when it came', async () => {
    const columns = await dataSource().query<{ name: string; type: string }[]>(
      `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
       WHERE attrelid = 'survey_answer'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    );
    expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'id uuid',
      'survey_id integer',
      'respondent text',
      'day date',
      'scores jsonb',
      'comment text',
    ]);
    const fed = await dataSource().query<object[]>(
      `SELECT FROM pg_trigger WHERE tgrelid = 'survey_answer'::regclass AND tgname NOT LIKE 'RI_%' AND tgname NOT LIKE 'survey_answer_%'`,
    );
    expect(fed).toEqual([]);
  });
});

it('surveys of a page of meetings take one statement, and their results one more', async () => {
  await dataSource()
    .manager.transaction(async (manager) => {
      for (const meeting of ['CMGF-20', 'CMGF-21', 'CMGF-22']) await insertSurvey(manager, meeting);
      await manager.query(`UPDATE survey SET closed_at = now(), closed_for_id = opened_for_id`);
      const now = new Date(Date.now() + 86_400_000);
      const { statements } = await ask(manager, '{ meetings(first: 100) { nodes { survey { state results { untold } } } } }', { now });
      expect(statements).toBe(3);
      throw new Error('counted');
    })
    .catch((error: Error) => {
      if (error.message !== 'counted') throw error;
    });
});
