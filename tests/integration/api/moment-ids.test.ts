import { toGlobalId } from '../../../src/domain/global-id';
import { Lang } from '../../../src/domain/languages';
import { useDatabase } from '../../support/database';
import { data, errorOf, SECRETARY } from '../../support/execute';

const { rolledBack } = useDatabase();

const BORDER = (moment: Parameters<typeof toGlobalId>[2] = null) => toGlobalId('Cluster', 'TH-CL-BORDER', moment);
const [THEN, NOW] = ['2016-06-01', '2025-06-01'];

describe('an id', () => {
  it(
    'without a moment is the one of today, also where a basis gives weights alone',
    rolledBack(async (manager) => {
      const { cluster, project } = await data(
        manager,
        `{ cluster(code: "TH-CL-BORDER") { id name(lang: TH) }
           project(code: "P34") { progress(basis: { weighting: COST, includeProvisional: false }) { contributions { nodes { project { id } } } } } }`,
      );
      expect(cluster.id).toBe(BORDER());
      expect(project.progress.contributions.nodes).toEqual([{ project: { id: toGlobalId('Project', 'P34') } }]);
    }),
  );

  it(
    'holds each part that the document gives, and no other, down to the leaves',
    rolledBack(async (manager) => {
      const knownAt = '2024-01-01T00:00:00.000Z';
      const answer = await data(
        manager,
        `{ clusters(asOf: "${NOW}") { id provinces { id clusters(asOf: "${THEN}") { id } } }
           project(code: "P34") { id progress(basis: { knownAt: "${knownAt}", includeProvisional: true }) { contributions { nodes { project { id } } } } }
           briefing(province: "TH-90", forMeeting: "CMGF-22", lang: TH) { province { id } } }`,
        { viewer: SECRETARY },
      );
      const border = (answer.clusters as { id: string; provinces: { id: string }[] }[]).find(({ id }) => id === BORDER({ asOf: NOW }));
      expect(border!.provinces[0]).toEqual({
        id: toGlobalId('Province', 'TH-94', { asOf: NOW }),
        clusters: [{ id: BORDER({ asOf: THEN }) }],
      });
      expect(answer.project).toEqual({
        id: toGlobalId('Project', 'P34'),
        progress: {
          contributions: {
            nodes: [{ project: { id: toGlobalId('Project', 'P34', { knownAt: new Date(knownAt), provisional: true }) } }],
          },
        },
      });
      const began = { asOf: '2025-09-03', knownAt: new Date('2025-09-03T00:00:00+07:00') };
      expect(answer.briefing.province.id).toBe(toGlobalId('Province', 'TH-90', { ...began, lang: Lang.TH }));
    }),
  );

  it(
    'is answered at its moment, beside others',
    rolledBack(async (manager) => {
      const fields = '... on Cluster { id projects { totalCount } progress { percent } }';
      const listed = await data(
        manager,
        `{ then: clusters(asOf: "${THEN}") { ${fields} } now: clusters(asOf: "${NOW}") { ${fields} } today: cluster(code: "TH-CL-BORDER") { ${fields} } }`,
      );
      const [then, now] = [listed.then, listed.now].map((list: { id: string }[], i) =>
        list.find(({ id }) => id === BORDER({ asOf: [THEN, NOW][i]! })),
      );
      expect(then).not.toEqual({ ...now, id: BORDER({ asOf: THEN }) });
      const ids = [BORDER({ asOf: NOW }), BORDER(), BORDER({ asOf: THEN })];
      expect(await data(manager, `{ nodes(ids: ${JSON.stringify(ids)}) { ${fields} } node(id: "${ids[2]}") { ${fields} } }`)).toEqual({
        nodes: [now, listed.today, then],
        node: then,
      });
      const representations = ids.map((id) => ({ __typename: 'Cluster', id }));
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`;
      expect(await data(manager, query, { variables: { representations } })).toEqual({ _entities: [now, listed.today, then] });
    }),
  );

  it(
    'speaks its language',
    rolledBack(async (manager) => {
      const { nodes } = await data(
        manager,
        `{ nodes(ids: ["${BORDER({ lang: Lang.TH })}", "${BORDER()}", "${BORDER({ lang: Lang.MS })}"]) { ... on Cluster { name } } }`,
      );
      expect(new Set((nodes as { name: string }[]).map(({ name }) => name)).size).toBeGreaterThan(1);
      expect(nodes[0].name).toMatch(/[ก-ฮ]/);
    }),
  );

  it(
    'of a day before the programme is refused like the day',
    rolledBack(async (manager) => {
      expect((await errorOf(manager, `{ node(id: "${BORDER({ asOf: '1990-01-01' })}") { id } }`)).code).toBe('AS_OF_BEFORE_PROGRAMME');
    }),
  );
});
