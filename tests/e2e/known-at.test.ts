import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { eraseProjects, insertProject } from '../support/factories';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);

/** Projects that have nothing to do with each other: who writes about one waits for nobody who writes about another. */
const CODES = ['T-KNOWN-A', 'T-KNOWN-B', 'T-KNOWN-C'];

interface Answer {
  readonly knownAt: string;
  readonly percents: (number | null)[];
}

/** The percents of the projects. Answers to POST come from the database, not from what the hub keeps. */
async function progress(knownAt?: string): Promise<Answer> {
  const basis = knownAt ? `(basis: { knownAt: "${knownAt}" })` : '';
  const query = `{ ${CODES.map((code, i) => `p${i}: project(code: "${code}") { progress${basis} { percent knownAt } }`).join(' ')} }`;
  const answer = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: Record<string, { progress: { percent: number | null; knownAt: string } }> };
  const all = Object.values(data).map((project) => project.progress);
  expect(new Set(all.map((one) => one.knownAt)).size).toBe(1);
  return { knownAt: all[0]!.knownAt, percents: all.map(({ percent }) => percent) };
}

const newestCommit = async (): Promise<string> => {
  const [{ instant }] = await dataSource().query<[{ instant: Date }]>(
    'SELECT changed_at AS instant FROM change_batch WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1',
  );
  return instant.toISOString();
};

let reports = 0;

/** Writes a report in a transaction that takes its instant first, and some time before it commits. Returns its instant. */
const write = (project: number, percent: number, ms: number): Promise<string> =>
  dataSource().transaction(async (manager) => {
    const [{ instant }] = await manager.query<[{ instant: Date }]>(
      `INSERT INTO progress_report (code, project_id, as_of, recorded_at, percent, state)
       VALUES ($1, $2, '2024-01-01', commit_instant(), $3, 'CERTIFIED') RETURNING recorded_at AS instant`,
      [`T-KNOWN-R${++reports}`, project, percent],
    );
    await new Promise((resolve) => setTimeout(resolve, ms));
    return instant.toISOString();
  });

describe('knownAt', () => {
  let projects: number[];
  beforeAll(async () => void (projects = await Promise.all(CODES.map((code) => insertProject(dataSource().manager, { code })))));
  afterAll(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [CODES])));

  it('is the newest commit where it is not given, and stays until there is another', async () => {
    const commit = await newestCommit();
    expect((await progress()).knownAt).toBe(commit);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await progress()).knownAt).toBe(commit);
    const instant = await write(projects[0]!, 10, 0);
    expect(instant > commit).toBe(true);
    await eventually(async () => (await progress()).knownAt === instant, 'the commit is known');
    expect((await progress()).percents).toEqual([10, null, null]);
  });

  it('later than the newest commit is answered as that', async () => {
    const commit = await newestCommit();
    const later = new Date(Date.parse(commit) + 1).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await progress(later)).knownAt).toBe(commit);
  });

  it('of an answer gives the same answer for ever, whoever writes meanwhile', async () => {
    const answers = new Map<string, Answer>();
    const [enough, tooLong] = [Date.now() + 1_500, Date.now() + 60_000];
    // A busy machine reads seldom: it goes on until there is something to compare.
    const isOver = (): boolean => Date.now() > (answers.size > 3 ? enough : tooLong);
    const writer = async (project: number): Promise<void> => {
      while (!isOver()) await write(project, Math.round(Math.random() * 100), Math.random() * 20);
    };
    const reader = async (): Promise<void> => {
      while (!isOver()) {
        const answer = await progress();
        expect(answers.get(answer.knownAt) ?? answer).toEqual(answer);
        answers.set(answer.knownAt, answer);
      }
    };
    await Promise.all([...projects.map(writer), reader(), reader()]);
    expect(answers.size).toBeGreaterThan(3);
    for (const answer of answers.values()) expect(await progress(answer.knownAt)).toEqual(answer);
  });
});
