import type { EntityManager } from 'typeorm';
import { useDatabase } from '../../support/database';
import { insertProject, link } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();

it('the entities and the migrations describe the same tables', async () => {
  const { upQueries } = await dataSource().driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

it('migrations go down to nothing and up again', async () => {
  const [{ schema }] = await dataSource().query<[{ schema: string }]>('SELECT current_schema() AS schema');
  const runner = dataSource().createQueryRunner();
  await runner.startTransaction();
  try {
    const migrations = [...dataSource().migrations];
    for (const migration of [...migrations].reverse()) await migration.down(runner);
    const left = await runner.query(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = $1 AND table_name <> 'migrations'`,
      [schema],
    );
    expect(left).toEqual([]);
    for (const migration of migrations) await migration.up(runner);
    expect(await runner.query('SELECT count(*) AS n FROM project')).toEqual([{ n: 0 }]);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
});

/** The beginning of a report whose last column is the one that is tried. */
const REPORT = 'INSERT INTO progress_report (code, project_id, as_of, recorded_at, state, percent)';

/** A project of Songkhla, and the office that reports it. */
const REPORTED = 'P01';
const REPORTING = 'PO-TH-90';

/** The offices that take the steps of its reports. */
const STEP_OFFICES: Readonly<Record<string, string>> = {
  VERIFY: 'CMGF-OFFICE',
  CERTIFY: 'NESDC',
  REJECT: 'CMGF-OFFICE',
  WITHDRAW: REPORTING,
};

/** A report of a project with one author and another submitter, written by SQL alone, and steps of persons by their numbers. */
async function submitted(manager: EntityManager, steps: readonly [step: string, person: number | null][]): Promise<void> {
  const persons = await manager.query<{ id: number }[]>('INSERT INTO person (seeded) SELECT false FROM generate_series(1, 4) RETURNING id');
  const [author, submitter] = persons.map(({ id }) => id);
  await manager.query(
    `INSERT INTO role_grant (person_id, role, office_id, valid_from)
     SELECT person, role, organisation.id, '2020-01-01'
     FROM unnest($1::integer[]) person, unnest('{REPORTER,VERIFIER,CERTIFIER}'::text[]) role, organisation WHERE organisation.code = ANY ($2)`,
    [persons.map(({ id }) => id), [REPORTING, ...Object.values(STEP_OFFICES)]],
  );
  const [report] = await manager.query<{ id: number }[]>(
    `INSERT INTO progress_report (code, project_id, as_of, recorded_at, state, percent, office_id, submitted_by_id, author_ids)
     SELECT 'X', project.id, '2020-01-01', '-infinity', 'SUBMITTED', 50, organisation.id, $2, ARRAY[$1, $2]::integer[]
     FROM project, organisation WHERE project.code = $3 AND organisation.code = $4 RETURNING id`,
    [author, submitter, REPORTED, REPORTING],
  );
  for (const [step, person] of steps) {
    // As if the step before were committed.
    await manager.query(
      `SELECT set_config('hub.commit_instant', to_char(commit_instant() + interval '1 second', 'YYYY-MM-DD"T"HH24:MI:SS.MSOF'), true)`,
    );
    const actor = person === null ? null : persons[person]!.id;
    await manager.query(
      `INSERT INTO report_state (report_id, step, actor_id, office_id)
       VALUES ($1, $2, $3, (SELECT id FROM organisation WHERE code = $4 AND $3::integer IS NOT NULL))`,
      [report!.id, step, actor, STEP_OFFICES[step] ?? 'NESDC'],
    );
  }
}

/** A draft about P24 with two authors that is changed. */
async function drafted(manager: EntityManager, change: string): Promise<void> {
  await manager.query(
    `INSERT INTO report_draft (project_id, office_id, as_of, author_ids, saved_at)
     SELECT project.id, organisation.id, '2020-01-01', '{1,2}', now()
     FROM project, organisation WHERE project.code = 'P24' AND organisation.code = 'PO-TH-90'`,
  );
  await manager.query(`UPDATE report_draft SET ${change}`);
}

describe('the database itself refuses', () => {
  const refused: [string, (manager: EntityManager) => Promise<unknown>, RegExp][] = [
    ['a code twice', (m) => m.query(`INSERT INTO member_state (code, names) VALUES ('TH', '{}')`), /member_state_code_key/],
    [
      'a member of two clusters of one scheme on one day',
      (m) =>
        m.query(
          `INSERT INTO cluster_membership (cluster_id, scheme, province_id, valid_from)
       SELECT c.id, c.scheme, p.id, '2020-01-01' FROM cluster c, province p WHERE c.code = 'TH-CL-BORDER' AND p.code = 'TH-90'`,
        ),
      /cluster_membership_overlap_excl/,
    ],
    [
      'a membership in a cluster under another scheme’s name',
      (m) =>
        m.query(
          `INSERT INTO cluster_membership (cluster_id, scheme, province_id) SELECT c.id, 'OTHER', p.id FROM cluster c, province p LIMIT 1`,
        ),
      /cluster_membership_cluster_id_scheme_fkey/,
    ],
    [
      'two memberships of the programme at once',
      (m) => m.query(`INSERT INTO programme_membership (province_id) SELECT id FROM province LIMIT 1`),
      /programme_membership_overlap_excl/,
    ],
    [
      'a span that ends before it begins',
      (m) => m.query(`UPDATE corridor SET valid_to = valid_from - 1 WHERE code = 'EC6'`),
      /corridor_span_check/,
    ],
    ['a span of no day', (m) => m.query(`UPDATE corridor SET valid_to = valid_from WHERE code = 'EC6'`), /corridor_span_check/],
    [
      'a percent over 100',
      (m) => m.query(`${REPORT} SELECT 'X', id, '2020-01-01', now(), 'PUBLISHED', 100.01 FROM project LIMIT 1`),
      /progress_report_percent_check/,
    ],
    [
      'a percent below 0',
      (m) =>
        m.query(
          `${REPORT.replace('percent', 'financial_percent')} SELECT 'X', id, '2020-01-01', now(), 'PUBLISHED', -1 FROM project LIMIT 1`,
        ),
      /progress_report_financial_percent_check/,
    ],
    [
      'an unknown stage',
      (m) => m.query(`${REPORT.replace('percent', 'stage')} SELECT 'X', id, '2020-01-01', now(), 'PUBLISHED', 'DONE' FROM project LIMIT 1`),
      /progress_report_stage_check/,
    ],
    [
      'a report that is changed',
      (m) => m.query(`UPDATE progress_report SET percent = 63 WHERE code = 'P24-R02'`),
      /progress_report P24-R02 is on record and stays as it is: add a report that supersedes it/,
    ],
    [
      'a report’s own state written past its history',
      (m) => m.query(`UPDATE progress_report SET state = 'REJECTED' WHERE code = 'P24-R02'`),
      /is on record/,
    ],
    ['a report that is taken away', (m) => m.query(`DELETE FROM progress_report WHERE code = 'P24-R02'`), /is on record/],
    ['all reports taken away', (m) => m.query(`TRUNCATE progress_report CASCADE`), /is on record/],
    [
      'a change of state that is rewritten',
      (m) => m.query(`UPDATE report_state SET state = 'DRAFT' WHERE id = (SELECT min(id) FROM report_state)`),
      /report_state \d+ is on record/,
    ],
    [
      'a change of state before the last one',
      (m) =>
        m.query(
          `INSERT INTO report_state (report_id, step, state, changed_at) SELECT id, 'WITHDRAW', 'REJECTED', recorded_at - interval '1 day' FROM progress_report LIMIT 1`,
        ),
      /after its last change/,
    ],
    [
      'a report of the editors in a state of the offices',
      (m) => m.query(`${REPORT} SELECT 'X', id, '2020-01-01', now(), 'CERTIFIED', 50 FROM project WHERE code = 'P24'`),
      /report X cannot take the step to CERTIFIED: WRONG_STATE/,
    ],
    [
      'a submitted report that nobody submitted',
      (m) => m.query(`${REPORT} SELECT 'X', id, '2020-01-01', now(), 'SUBMITTED', 50 FROM project WHERE code = 'P24'`),
      /cannot take the step to SUBMITTED: WRONG_STATE/,
    ],
    ['a certified report that nobody verified', (m) => submitted(m, [['CERTIFY', 2]]), /cannot take the step CERTIFY: WRONG_STATE/],
    ['a step that there is not', (m) => submitted(m, [['APPROVE', 2]]), /cannot take the step APPROVE: WRONG_STATE/],
    ['a step by nobody', (m) => submitted(m, [['VERIFY', null]]), /cannot take the step VERIFY: WRONG_STATE/],
    [
      'a certified report that is rejected',
      (m) =>
        submitted(m, [
          ['VERIFY', 2],
          ['CERTIFY', 3],
          ['REJECT', 2],
        ]),
      /cannot take the step REJECT: WRONG_STATE/,
    ],
    ['a report that its author verifies', (m) => submitted(m, [['VERIFY', 0]]), /cannot take the step VERIFY: SAME_PERSON/],
    ['a report that its submitter verifies', (m) => submitted(m, [['VERIFY', 1]]), /cannot take the step VERIFY: SAME_PERSON/],
    [
      'a report that its verifier certifies',
      (m) =>
        submitted(m, [
          ['VERIFY', 2],
          ['CERTIFY', 2],
        ]),
      /cannot take the step CERTIFY: SAME_PERSON/,
    ],
    ['a refusal without a reason', (m) => submitted(m, [['REJECT', 2]]), /cannot take the step REJECT: REASON_NEEDED/],
    [
      'a draft that moves to another project',
      (m) => drafted(m, `project_id = (SELECT id FROM project WHERE code = 'P03')`),
      /a draft stays with its project, its office and its authors/,
    ],
    [
      'a draft that forgets an author',
      (m) => drafted(m, `author_ids = '{2}'`),
      /a draft stays with its project, its office and its authors/,
    ],
    [
      'a correction of a report on another project',
      (m) =>
        m.query(
          `INSERT INTO progress_report (code, project_id, as_of, recorded_at, state, supersedes_id)
       SELECT 'X', p.id, '2024-02-29', now(), 'PUBLISHED', r.id FROM project p, progress_report r WHERE p.code = 'P01' AND r.code = 'P24-R02'`,
        ),
      /progress_report_supersedes_id_project_id_fkey/,
    ],
    [
      'two corrections of one report',
      (m) =>
        m.query(
          `INSERT INTO progress_report (code, project_id, as_of, recorded_at, state, supersedes_id)
       SELECT 'X' || n, project_id, as_of, now(), 'PUBLISHED', id FROM progress_report, generate_series(1, 2) n WHERE code = 'P24-R02'`,
        ),
      /progress_report_supersedes_id_key/,
    ],
    [
      'shares that sum to more than 1',
      (m) => m.query(`UPDATE project_province SET share = 0.3 WHERE project_id = (SELECT id FROM project WHERE code = 'P24')`),
      /the shares of project \d+ sum to more than 1/,
    ],
    [
      'shares that sum to more than 1 on one day, though not on the first',
      async (m) => {
        const project = await insertProject(m, { code: 'T1' });
        await link(m, 'project_province', project, 'TH-90', { share: '0.6' });
        await link(m, 'project_province', project, 'TH-91', { share: '0.4', validTo: '2020-01-01' });
        await link(m, 'project_province', project, 'TH-92', { share: '0.5', validFrom: '2019-12-31' });
      },
      /the shares of project \d+ sum to more than 1/,
    ],
    ...Object.entries({ project_province: 'TH-90', project_sector: 'IB2022-TOURISM', project_corridor: 'EC1' } as const).map(
      ([table, code]): [string, (m: EntityManager) => Promise<unknown>, RegExp] => [
        `two spans of ${table} that overlap`,
        async (m) => {
          const project = await insertProject(m, { code: 'T1' });
          await link(m, table as 'project_province', project, code, { validTo: '2020-01-02' });
          await link(m, table as 'project_province', project, code, { validFrom: '2020-01-01' });
        },
        new RegExp(`${table}_overlap_excl`),
      ],
    ),
    [
      'a province that is still pointed to taken away',
      (m) => m.query(`DELETE FROM province WHERE code = 'TH-90'`),
      /foreign key constraint/,
    ],
    [
      'two preferred costs of a project on one day',
      (m) =>
        m.query(
          `INSERT INTO cost_figure (code, project_id, amount, currency, kind, as_of, preferred)
       SELECT 'X', project_id, 1, 'USD', 'SPENT', as_of, true FROM cost_figure WHERE preferred LIMIT 1`,
        ),
      /cost_figure_preferred_key/,
    ],
    [
      'a citation of nothing',
      (m) => m.query(`INSERT INTO fact_citation (citation_id, position) SELECT id, 0 FROM citation LIMIT 1`),
      /fact_citation_subject_check/,
    ],
    [
      'a body that reports to itself',
      (m) => m.query(`INSERT INTO body_reporting (body_id, reports_to_id) SELECT id, id FROM body LIMIT 1`),
      /body_reporting_self_check/,
    ],
    [
      'a project that is a part of its own part',
      async (m) => {
        const whole = await insertProject(m, { code: 'T1' });
        const part = await insertProject(m, { code: 'T1-1', parent: whole });
        await m.query('UPDATE project SET parent_id = $1 WHERE id = $2', [part, whole]);
      },
      /project T1 cannot be a part of its own part/,
    ],
  ];
  it.each(refused)('%s', (_, write, error) => rolledBack((manager) => expect(write(manager)).rejects.toThrow(error) as Promise<void>)());
});

it(
  'what a person writes has the instant of its commit, whatever the statement says',
  rolledBack(async (manager) => {
    await submitted(manager, []);
    await manager.query(`SELECT set_config('hub.commit_instant', '2100-01-01T00:00:00.000Z', true)`);
    await manager.query(
      `INSERT INTO report_state (report_id, step, actor_id, office_id, changed_at)
       SELECT report.id, 'WITHDRAW', submitted_by_id, office_id, '2200-01-01' FROM progress_report report WHERE code = 'X'`,
    );
    const [written] = await manager.query<object[]>(
      `SELECT recorded_at > now() - interval '1 minute' AS recorded, state_since FROM progress_report WHERE code = 'X'`,
    );
    expect(written).toEqual({ recorded: true, state_since: new Date('2100-01-01') });
  }),
);

it(
  'a tree of parts follows its projects when they move, whichever row comes first',
  rolledBack(async (manager) => {
    const [a, b, c] = [
      await insertProject(manager, { code: 'A' }),
      await insertProject(manager, { code: 'B' }),
      await insertProject(manager, { code: 'C' }),
    ];
    await manager.query(
      'UPDATE project SET parent_id = CASE id WHEN $1 THEN $2::integer WHEN $2 THEN $3::integer END WHERE id IN ($1, $2)',
      [c, b, a],
    );
    const tree = async () =>
      (
        await manager.query<{ path: string }[]>(
          `SELECT part.code || '<' || ancestor.code || distance AS path FROM project_tree
       JOIN project part ON part.id = project_id JOIN project ancestor ON ancestor.id = ancestor_id WHERE part.code IN ('A', 'B', 'C') ORDER BY 1`,
        )
      ).map(({ path }) => path);
    expect(await tree()).toEqual(['A<A0', 'B<A1', 'B<B0', 'C<A2', 'C<B1', 'C<C0']);
    await manager.query('UPDATE project SET parent_id = NULL WHERE id = $1', [b]);
    expect(await tree()).toEqual(['A<A0', 'B<B0', 'C<B1', 'C<C0']);
  }),
);
