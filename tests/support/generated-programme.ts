import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { changeState, insertProject, insertReport, insertWeight, link } from './factories';
import type { OracleMove, OracleProject } from './oracle';

/** Random programmes on the real map and mechanism. */

const PROVINCES = ['TH-80', 'TH-84', 'TH-90', 'TH-91', 'TH-92', 'TH-94', 'MY-01', 'MY-03', 'MY-09', 'ID-AC', 'ID-SU'];
const SECTORS = ['IB2012-TOURISM', 'IB2017-TOURISM', 'IB2017-TRANSPORT-ICT', 'IB2022-TOURISM', 'IB2022-DIGITAL'];
const CORRIDORS = ['EC1', 'EC2', 'EC3', 'EC5', 'EC6'];
const BODIES = ['WG-TOURISM', 'WG-TRANSPORT-ICT', 'WG-TRANSPORT-ICT-ICT', 'WG-ENVIRONMENT', 'WGT', 'CMGF', 'MM', 'JBC'];
const STAGES = ['IDEA', 'FEASIBILITY', 'CONSTRUCTION', 'COMPLETED', 'OPERATIONAL', 'SUSPENDED', 'DROPPED'];

const day = fc.integer({ min: 0, max: 6000 }).map((n) => new Date(Date.UTC(2011, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const some = (codes: string[], maxLength = 3) => fc.uniqueArray(fc.constantFrom(...codes), { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });

const later = (instant: string, days: number): string => new Date(Date.parse(instant) + days * 86_400_000).toISOString();

const report = fc
  .record({
    asOf: day,
    recordedAt: fc.integer({ min: 0, max: 400 }),
    stage: maybe(fc.constantFrom(...STAGES)),
    percent: maybe(fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4)),
    /** How it begins, and what becomes of it how many days later. */
    begins: fc.constantFrom('CERTIFIED', 'CERTIFIED', 'PUBLISHED', 'PUBLISHED', 'DRAFT', 'SUBMITTED', 'VERIFIED'),
    becomes: maybe(fc.tuple(fc.constantFrom('CERTIFIED', 'REJECTED', 'VERIFIED'), fc.integer({ min: 1, max: 500 }))),
    /** Whether it corrects the report before it in the list. */
    corrects: fc.boolean(),
  })
  .map(({ asOf, recordedAt, begins, becomes, ...rest }) => {
    const recorded = later(asOf, recordedAt);
    const states = [
      { state: begins, changedAt: recorded },
      ...(becomes ? [{ state: becomes[0], changedAt: later(recorded, becomes[1]) }] : []),
    ];
    return { ...rest, asOf, recordedAt: recorded, states };
  });

const reports = fc.array(report, { maxLength: 5 }).map((made) => made.map((one, i) => ({ ...one, corrects: i > 0 && one.corrects })));

const cost = fc
  .record({
    amount: fc.integer({ min: 1, max: 9_999_999 }).map((amount) => `${amount}.00`),
    currency: fc.constantFrom('USD', 'MYR', 'THB', 'IDR'),
    asOf: day,
    preferred: fc.boolean(),
    extent: fc.constantFrom('WHOLE', 'WHOLE', 'PART', 'LARGER'),
  })
  .map((made) => ({ ...made, preferred: made.preferred && made.extent === 'WHOLE' }));

const weight = fc
  .record({
    asOf: day,
    weight: maybe(fc.integer({ min: 1, max: 50 }).map(String)),
    recordedAt: fc.integer({ min: 0, max: 400 }),
    withdrawnAt: maybe(fc.integer({ min: 1, max: 400 })),
  })
  .map(({ recordedAt, withdrawnAt, ...rest }) => {
    const recorded = later(rest.asOf, recordedAt);
    return { ...rest, recordedAt: recorded, withdrawnAt: withdrawnAt === null ? null : later(recorded, withdrawnAt) };
  });

const OF_LINKS = { provinces: PROVINCES, sectors: SECTORS, corridors: CORRIDORS };

/** Hundredths of the whole, in the order of the provinces; stated for some or none of them. */
const hundredths = maybe(fc.array(fc.integer({ min: 1, max: 33 }), { minLength: 1, maxLength: 3 }));
const sharesOf = (codes: string[], stated: number[] | null): Record<string, string> =>
  Object.fromEntries(codes.flatMap((code, i) => (stated?.[i] ? [[code, `0.${String(stated[i]).padStart(2, '0')}`]] : [])));

/** What is stated of the links of a project, how many days after it came on record. */
const move = fc.constantFrom(...(Object.keys(OF_LINKS) as (keyof typeof OF_LINKS)[])).chain((what) =>
  fc.record({
    what: fc.constant(what),
    asOf: day,
    statedAfter: fc.integer({ min: 1, max: 9000 }),
    codes: some(OF_LINKS[what]),
    hundredths: what === 'provinces' ? hundredths : fc.constant(null),
  }),
);

const project = fc.record({
  /** The project that it is a part of, as a place before its own; roots where there is none. */
  parent: maybe(fc.nat({ max: 20 })),
  body: maybe(fc.constantFrom(...BODIES)),
  sectors: some(SECTORS),
  corridors: some(CORRIDORS),
  provinces: some(PROVINCES),
  memberStates: some(['ID', 'MY', 'TH'], 1),
  weights: fc.uniqueArray(weight, { maxLength: 3, selector: ({ asOf }) => asOf }),
  costs: fc.uniqueArray(cost, { maxLength: 3, selector: ({ asOf }) => asOf }),
  reports,
  recordedAt: maybe(day).map((since) => (since === null ? '1990-01-01T00:00:00Z' : `${since}T00:00:00Z`)),
  hundredths,
  moves: fc.uniqueArray(move, { maxLength: 4, selector: ({ what, statedAfter }) => `${what} ${statedAfter}` }),
});

export const programme = (): fc.Arbitrary<OracleProject[]> =>
  fc.array(project, { minLength: 1, maxLength: 12 }).map((made) =>
    made.map(({ parent, hundredths, moves, ...rest }, i) => ({
      ...rest,
      shares: sharesOf(rest.provinces, hundredths),
      moves: moves.map(({ statedAfter, hundredths: stated, ...one }) => ({
        ...one,
        statedAt: later(rest.recordedAt, statedAfter),
        shares: sharesOf(one.codes, stated),
      })),
      code: `G${String(i).padStart(2, '0')}`,
      parent: parent !== null && parent < i ? `G${String(parent).padStart(2, '0')}` : null,
    })),
  );

const LINK_TABLES = { provinces: 'project_province', sectors: 'project_sector', corridors: 'project_corridor' } as const;

/** Links a project as it came on record, and then as each move said: each holds until the day of the next that was known then. */
async function insertLinks(manager: EntityManager, id: number, made: OracleProject, what: OracleMove['what']): Promise<void> {
  const first = { what, asOf: null, statedAt: made.recordedAt!, codes: made[what], shares: made.shares ?? {} };
  const moves = (made.moves ?? []).filter((move) => move.what === what).sort((a, b) => Date.parse(a.statedAt) - Date.parse(b.statedAt));
  let known: (Omit<OracleMove, 'asOf'> & { asOf: string | null })[] = [];
  for (const move of [first, ...moves]) {
    const { statedAt } = move;
    known = [...known.filter(({ asOf }) => asOf !== move.asOf), move].sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1));
    await manager.query(`UPDATE ${LINK_TABLES[what]} SET withdrawn_at = $2 WHERE project_id = $1 AND withdrawn_at IS NULL`, [id, statedAt]);
    for (const [i, { asOf, codes, shares }] of known.entries()) {
      const span = { validFrom: asOf, validTo: known[i + 1]?.asOf ?? null };
      for (const code of codes)
        await link(manager, LINK_TABLES[what], id, code, {
          ...span,
          recordedAt: statedAt,
          share: what === 'provinces' ? (shares?.[code] ?? null) : null,
        });
    }
  }
}

/** Adds a programme's projects; a part hangs on a project of the same programme, or on one that is there. */
export async function insertProgramme(manager: EntityManager, projects: OracleProject[]): Promise<void> {
  for (const made of projects) {
    const recordedAt = made.recordedAt!;
    const [parent] = await manager.query<{ id: number }[]>('SELECT id FROM project WHERE code = $1', [made.parent]);
    const id = await insertProject(manager, { ...made, parent: parent?.id ?? null });
    for (const code of made.memberStates) await link(manager, 'project_member_state', id, code, { recordedAt });
    for (const what of ['provinces', 'sectors', 'corridors'] as const) await insertLinks(manager, id, made, what);
    for (const [i, figure] of made.costs.entries()) {
      await manager.query(
        `INSERT INTO cost_figure (code, project_id, amount, currency, kind, as_of, preferred, extent, recorded_at) VALUES ($1, $2, $3, $4, 'ESTIMATE', $5, $6, $7, $8)`,
        [`${made.code}-C${i}`, id, figure.amount, figure.currency, figure.asOf, figure.preferred, figure.extent, recordedAt],
      );
    }
    for (const [i, weight] of made.weights.entries()) await insertWeight(manager, id, { ...weight, code: `${made.code}-W${i}` });
    let before: number | null = null;
    for (const stated of made.reports) {
      before = await insertReport(manager, id, {
        ...stated,
        state: stated.states?.[0]?.state ?? 'PUBLISHED',
        supersedes: stated.corrects ? before : null,
      });
      for (const { state, changedAt } of stated.states?.slice(1) ?? []) await changeState(manager, before, state, changedAt);
    }
  }
}
