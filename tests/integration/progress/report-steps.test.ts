import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../src/commands/command';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { ReportState, ReportStep } from '../../../src/domain/vocabularies/progress';
import { undone, useDatabase } from '../../support/database';
import { insertProject, link } from '../../support/factories';
import { delegate, grant, makeOfficer } from '../../support/officers';
import { dice } from '../../support/random';

const { rolledBack } = useDatabase();

const { SUBMITTED, VERIFIED, CERTIFIED, REJECTED } = ReportState;
const { REPORTER, VERIFIER, CERTIFIER } = OfficeRole;
const { VERIFY, TAKE_BACK, CERTIFY, REJECT, WITHDRAW } = ReportStep;

/** Who may take which step with a report of Songkhla: the whole table, by hand. */
const ALLOWED: readonly (readonly [ReportState, ReportStep, OfficeRole, string])[] = [
  [SUBMITTED, WITHDRAW, REPORTER, 'PO-TH-90'],
  [SUBMITTED, VERIFY, VERIFIER, 'CMGF-OFFICE'],
  [SUBMITTED, REJECT, VERIFIER, 'CMGF-OFFICE'],
  [VERIFIED, CERTIFY, CERTIFIER, 'NESDC'],
  [VERIFIED, REJECT, CERTIFIER, 'NESDC'],
];

const OFFICES = ['PO-TH-90', 'PO-TH-91', 'CMGF-OFFICE', 'NESDC', 'ECONOMY-MY'];

/** What persons write by SQL, each statement as a commit of its own would. */
class Writers {
  constructor(
    readonly manager: EntityManager,
    readonly project: number,
  ) {}

  static async begin(manager: EntityManager): Promise<Writers> {
    const project = await insertProject(manager, { code: 'T-STEPS', isSample: false });
    await link(manager, 'project_province', project, 'TH-90');
    return new Writers(manager, project);
  }

  /** The next statement has an instant of its own. */
  private async nextCommit(): Promise<void> {
    await this.manager.query(`SELECT set_config('hub.commit_instant', '', true), pg_sleep(0.002)`);
  }

  async submit(actor: Actor, authors: readonly number[] = [actor.person]): Promise<number> {
    await this.nextCommit();
    const [{ id }] = await this.manager.query<[{ id: number }]>(
      `INSERT INTO progress_report (code, project_id, as_of, recorded_at, percent, state, office_id, submitted_by_id, submitted_for_id, author_ids)
       SELECT 'T-STEPS-S' || count(*), $1, '2026-06-30', now(), 5, 'SUBMITTED', $2, $3, $4, $5 FROM progress_report WHERE project_id = $1 RETURNING id`,
      [this.project, actor.office, actor.person, actor.actingFor, authors],
    );
    return id;
  }

  /** What stands against a step; null = it was taken. */
  async step(actor: Actor, step: ReportStep, report: number): Promise<string | null> {
    await this.nextCommit();
    await this.manager.query('SAVEPOINT step');
    try {
      await this.manager.query(
        `INSERT INTO report_state (report_id, step, office_id, actor_id, acting_for_id, reason) VALUES ($1, $2, $3, $4, $5, 'X')`,
        [report, step, actor.office, actor.person, actor.actingFor],
      );
      return null;
    } catch (error) {
      await this.manager.query('ROLLBACK TO SAVEPOINT step');
      return (error as Error).message;
    }
  }
}

it(
  'a step is taken from one state, by one role of one office, and by nobody else (P06)',
  rolledBack(async (manager) => {
    const writers = await Writers.begin(manager);
    const [officer, verifier, certifier] = [
      await makeOfficer(manager, 'PO-TH-90', [REPORTER]),
      await makeOfficer(manager, 'CMGF-OFFICE', [VERIFIER]),
      await makeOfficer(manager, 'NESDC', [CERTIFIER]),
    ];
    const outsiders: [OfficeRole, string, Actor][] = [];
    for (const role of [REPORTER, VERIFIER, CERTIFIER])
      for (const office of OFFICES) outsiders.push([role, office, await makeOfficer(manager, office, [role])]);
    const ways: [ReportState, (report: number) => Promise<unknown>][] = [
      [SUBMITTED, () => Promise.resolve()],
      [VERIFIED, (report) => writers.step(verifier, VERIFY, report)],
      [CERTIFIED, async (report) => [await writers.step(verifier, VERIFY, report), await writers.step(certifier, CERTIFY, report)]],
      [REJECTED, (report) => writers.step(verifier, REJECT, report)],
    ];
    const taken: (readonly [ReportState, ReportStep, OfficeRole, string])[] = [];
    for (const [state, reach] of ways) {
      const report = await writers.submit(officer);
      await reach(report);
      for (const step of Object.values(ReportStep))
        for (const [role, office, actor] of outsiders)
          await undone(manager, async () => {
            if ((await writers.step(actor, step, report)) === null) taken.push([state, step, role, office]);
          });
    }
    const inOrder = (rows: typeof taken): string[] => rows.map((row) => row.join(' ')).sort();
    expect(inOrder(taken)).toEqual(inOrder([...ALLOWED]));
  }),
);

it(
  'who verified takes it back within 14 days, and nobody else does',
  rolledBack(async (manager) => {
    const writers = await Writers.begin(manager);
    const officer = await makeOfficer(manager, 'PO-TH-90', [REPORTER]);
    const [verifier, colleague] = [
      await makeOfficer(manager, 'CMGF-OFFICE', [VERIFIER]),
      await makeOfficer(manager, 'CMGF-OFFICE', [VERIFIER]),
    ];
    const report = await writers.submit(officer);
    expect(await writers.step(verifier, VERIFY, report)).toBeNull();
    expect(await writers.step(colleague, TAKE_BACK, report)).toContain('NOT_YOUR_STEP');
    await manager.query('ALTER TABLE report_state DISABLE TRIGGER USER');
    const verifiedAgo = (ago: string): Promise<unknown> =>
      manager.query(`UPDATE report_state SET changed_at = clock_timestamp() - $2::interval WHERE report_id = $1 AND step = 'VERIFY'`, [
        report,
        ago,
      ]);
    await manager.query(`UPDATE report_state SET changed_at = '2020-01-01' WHERE report_id = $1 AND step = 'SUBMIT'`, [report]);
    const fault = async (): Promise<string | null> =>
      (
        await manager.query<[{ fault: string | null }]>(`SELECT report_step_fault($1, 'TAKE_BACK', NULL, $2, NULL, $3, NULL) AS fault`, [
          report,
          verifier.person,
          verifier.office,
        ])
      )[0].fault;
    await verifiedAgo('14 days 1 minute');
    expect(await fault()).toBe('TOO_LATE');
    await verifiedAgo('13 days 23:59');
    expect(await fault()).toBeNull();
  }),
);

it(
  'no report is certified in which two of its persons are one, or acted for each other (P07)',
  rolledBack(async (manager) => {
    const random = dice(7);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const writers = await Writers.begin(manager);
    /** Few persons, each in every role of every office of the chain: what keeps them apart is the rule alone. */
    const persons: number[] = [];
    for (let i = 0; i < 10; i++) {
      const { person } = await makeOfficer(manager, 'PO-TH-90', [REPORTER]);
      persons.push(person);
    }
    const offices = { [REPORTER]: 'PO-TH-90', [VERIFIER]: 'CMGF-OFFICE', [CERTIFIER]: 'NESDC' } as Record<string, string>;
    const keys: Record<string, number> = Object.fromEntries(
      (
        await manager.query<{ code: string; id: number }[]>('SELECT code, id FROM organisation WHERE code = ANY ($1)', [
          Object.values(offices),
        ])
      ).map(({ code, id }) => [code, id]),
    );
    const as = (role: OfficeRole, person: number, actingFor: number | null = null): Actor => ({
      person,
      office: keys[offices[role]!]!,
      actingFor,
    });
    for (const person of persons) for (const role of [VERIFIER, CERTIFIER]) await grant(manager, as(role, person), role);
    /** Pairs that acted for each other. */
    const pairs: [OfficeRole, number, number][] = [];
    for (let i = 0; i < 4; i++) {
      const [role, from, to] = [pick([REPORTER, VERIFIER, CERTIFIER]), pick(persons), pick(persons)];
      if (from === to || pairs.some(([other, first]) => other === role && first === from)) continue;
      await delegate(manager, as(role, from), as(role, to), role);
      pairs.push([role, from, to]);
    }
    const areOne = (a: number, b: number): boolean =>
      a === b || pairs.some(([, from, to]) => (from === a && to === b) || (from === b && to === a));
    const overlap = (some: readonly number[], others: readonly number[]): boolean => some.some((a) => others.some((b) => areOne(a, b)));
    /** Somebody who acts, at times in the place of one who delegated to them. */
    const somebody = (role: OfficeRole): Actor => {
      const passed = pairs.filter(([of]) => of === role);
      if (passed.length > 0 && random() < 0.3) {
        const [, from, to] = pick(passed);
        return as(role, to, from);
      }
      return as(role, pick(persons));
    };
    const partsOf = ({ person, actingFor }: Actor): number[] => (actingFor === null ? [person] : [person, actingFor]);
    let certified = 0;
    let refused = 0;
    // Until both have been seen often enough, whatever the seed.
    for (let i = 0; i < 60 || (i < 400 && (certified < 4 || refused < 4)); i++) {
      const submitter = somebody(REPORTER);
      const authors = [...new Set([...partsOf(submitter), pick(persons)])];
      const report = await writers.submit(submitter, authors);
      const [verifier, certifier] = [somebody(VERIFIER), somebody(CERTIFIER)];
      const mayVerify = !overlap(partsOf(verifier), authors);
      expect(await writers.step(verifier, VERIFY, report)).toEqual(mayVerify ? null : (expect.stringContaining('SAME_PERSON') as unknown));
      if (!mayVerify) {
        refused++;
        continue;
      }
      const mayCertify = !overlap(partsOf(certifier), [...authors, ...partsOf(verifier)]);
      expect(await writers.step(certifier, CERTIFY, report)).toEqual(
        mayCertify ? null : (expect.stringContaining('SAME_PERSON') as unknown),
      );
      if (mayCertify) certified++;
      else refused++;
    }
    expect(certified).toBeGreaterThan(3);
    expect(refused).toBeGreaterThan(3);
  }),
);
