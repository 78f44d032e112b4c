import type { EntityManager } from 'typeorm';
import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';
import { insertProject } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();

interface Held {
  role?: string;
  from?: string | null;
  to?: string | null;
  recordedAt?: string;
}

const insertResponsibility = (manager: EntityManager, project: number, organisation: string, { role, from, to, recordedAt }: Held = {}) =>
  manager.query(
    `INSERT INTO project_responsibility (project_id, organisation_id, role, valid_from, valid_to, recorded_at)
     SELECT $1, id, $3, $4, $5, $6 FROM organisation WHERE code = $2`,
    [project, organisation, role ?? 'OWNER', from ?? null, to ?? null, recordedAt ?? '-infinity'],
  );

it('a seeded project names who answers for it, with the document that says so', async () => {
  const { p02, p05 } = await data(
    dataSource().manager,
    `{ p02: project(code: "P02") { responsible { role validFrom validTo organisation { code name(lang: TH) } citation { note source { code } } } }
       p05: project(code: "P05") { responsible { role } } }`,
  );
  expect(p02.responsible).toEqual([
    {
      role: 'OWNER',
      validFrom: null,
      validTo: null,
      organisation: { code: 'DOH-TH', name: 'กรมทางหลวง' },
      citation: { note: 'The road of 5.496 km.', source: { code: 'P114' } },
    },
    {
      role: 'OWNER',
      validFrom: null,
      validTo: null,
      organisation: { code: 'PAO-TH-90', name: 'องค์การบริหารส่วนจังหวัดสงขลา' },
      citation: { note: 'The links of 600 m and 1.15 km, 98 million baht.', source: { code: 'P114' } },
    },
  ]);
  expect(p05.responsible).toEqual([]);
});

it('filters projects by who answers for them', async () => {
  const found = async (where: string) => {
    const { projects } = await data(dataSource().manager, `{ projects(first: 100, where: ${where}) { nodes { code } } }`);
    return (projects.nodes as { code: string }[]).map(({ code }) => code);
  };
  expect(await found('{ responsible: { eq: "DOH-TH" } }')).toEqual(['P02', 'P07', 'P10', 'P12']);
  expect(await found('{ responsible: { in: ["SRT", "MRL"] } }')).toEqual(['P08', 'P09', 'P24']);
  expect(await found('{ or: [{ responsible: { eq: "SRT" } }, { responsible: { eq: "MRL" } }] }')).toEqual(['P08', 'P09', 'P24']);
  expect(await found('{ code: { in: ["P02", "P05"] }, responsible: { isNull: true } }')).toEqual(['P05']);
});

it(
  'an organisation answers for a project from its first day on, up to its last, and from the instant of the record on',
  rolledBack(async (manager) => {
    const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD', startsOn: '2019-01-01' });
    await insertResponsibility(manager, project, 'MOI', { role: 'REPORTER', from: '2020-06-15', to: '2020-06-17' });
    await insertResponsibility(manager, project, 'PSU', { recordedAt: '2020-07-01T00:00:00Z' });
    const answers = async (asOf: string, knownAt: string) => {
      const { body } = await data(
        manager,
        `query ($basis: ProgressBasis!, $moi: ProgressBasis!) { body(code: "WG-HRD") {
          progress(basis: $basis) { contributions(first: 100) { nodes { project { responsible { role organisation { code } } } } } }
          moi: progress(basis: $moi) { projectCount } } }`,
        {
          variables: {
            basis: { asOf, knownAt, where: { code: { eq: 'T1' } } },
            moi: { asOf, knownAt, where: { code: { eq: 'T1' }, responsible: { eq: 'MOI' } } },
          },
          now: new Date('2030-01-01T00:00:00Z'),
        },
      );
      const { responsible } = body.progress.contributions.nodes[0].project as {
        responsible: { role: string; organisation: { code: string } }[];
      };
      return [responsible.map(({ role, organisation }) => `${organisation.code} ${role}`).join(', '), body.moi.projectCount];
    };
    expect(await answers('2020-06-14', '2021-01-01T00:00:00Z')).toEqual(['PSU OWNER', 0]);
    expect(await answers('2020-06-15', '2021-01-01T00:00:00Z')).toEqual(['PSU OWNER, MOI REPORTER', 1]);
    expect(await answers('2020-06-16', '2021-01-01T00:00:00Z')).toEqual(['PSU OWNER, MOI REPORTER', 1]);
    expect(await answers('2020-06-17', '2021-01-01T00:00:00Z')).toEqual(['PSU OWNER', 0]);
    expect(await answers('2020-06-15', '2020-06-30T23:59:59.999Z')).toEqual(['MOI REPORTER', 1]);
    expect(await answers('2020-06-15', '2020-07-01T00:00:00Z')).toEqual(['PSU OWNER, MOI REPORTER', 1]);
  }),
);

it(
  'the same role cannot be held twice on one day, and a change of it is one of the project',
  rolledBack(async (manager) => {
    const project = await insertProject(manager, { code: 'T1' });
    await insertResponsibility(manager, project, 'MOI', { to: '2020-06-15' });
    await insertResponsibility(manager, project, 'MOI', { from: '2020-06-15' });
    await insertResponsibility(manager, project, 'MOI', { role: 'FUNDER' });
    await expect(insertResponsibility(manager, project, 'MOI', { from: '2020-06-14', to: '2020-06-15' })).rejects.toThrow(
      'project_responsibility_overlap_excl',
    );
  }),
);

it('those of any number of projects are read in one statement', async () => {
  const statements = async (first: number) => {
    const asked = await ask(dataSource().manager, `{ projects(first: ${first}) { nodes { responsible { role organisation { code } } } } }`);
    expect(asked.result.errors).toBeUndefined();
    return asked.statements;
  };
  expect([await statements(3), await statements(50)]).toEqual([3, 3]);
});
