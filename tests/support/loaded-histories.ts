import type { DataSource, EntityManager } from 'typeorm';
import { CATALOGUE } from '../../entities/catalogue';
import { readSeedData, type SeedData } from '../../seeds/load/data-files';
import { CostExtent } from '../../src/domain/vocabularies/projects';

/** A data source that has one transaction only: what runs in it has an instant of its own, as if it were committed. */
export const within = (manager: EntityManager): DataSource =>
  ({
    manager,
    transaction: async (run: (m: EntityManager) => Promise<unknown>) => {
      await manager.query(`SELECT set_config('hub.commit_instant', '', true)`);
      return run(manager);
    },
  }) as unknown as DataSource;

/** Empties every table, as before the first load: what only a test in its own transaction may do. */
export async function emptyDatabase(manager: EntityManager): Promise<void> {
  const tables = CATALOGUE.map(({ entity }) => manager.connection.getMetadata(entity).tableName);
  // Tables whose rows are only added refuse it: a trigger (of type 2, BEFORE, and 32, TRUNCATE) does.
  const guarded = await manager.query<{ name: string }[]>(`
    SELECT DISTINCT relname AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = current_schema()::regnamespace AND NOT tgisinternal AND tgtype & 34 = 34`);
  const onRecord = guarded.map(({ name }) => name);
  for (const table of onRecord) await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await manager.query(`TRUNCATE ${tables.join(', ')}, project_tree, search_entry, seed_load CASCADE`);
  for (const table of onRecord) await manager.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

const CODES = ['P03', 'P16', 'P24', 'P27', 'P40', 'P40-1', 'P40-2', 'P40-3'];

/** Data files with a few projects, and what they need. */
export function smallSeedData(): SeedData {
  const data = readSeedData();
  return {
    ...data,
    ...{
      decisions: [],
      discrepancies: [],
      indicators: [],
      'meeting-weeks': [],
      meetings: [],
      observations: [],
      processes: [],
      register: [],
    },
    plans: data.plans.map((plan) => ({ ...plan, adoptedBy: null })),
    projects: data.projects
      .filter(({ code }) => CODES.includes(code))
      .map((row) => ({ ...row, counterpart: CODES.includes(row.counterpart ?? '') ? row.counterpart : null })),
  };
}

type Project = SeedData['projects'][number];
type Edit = (data: SeedData, dice: Dice) => string;

/** Draws numbers and members of lists. */
export class Dice {
  private made = 0;

  constructor(private readonly next: () => number) {}

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  one<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** A code that no row has. */
  code(prefix: string): string {
    return `${prefix}-T${++this.made}`;
  }

  /** A day of the last years. */
  day(): string {
    return `${2018 + this.below(8)}-${String(1 + this.below(12)).padStart(2, '0')}-${String(1 + this.below(28)).padStart(2, '0')}`;
  }

  percent(): number {
    return this.below(101);
  }
}

/** Adds a member to a list, or takes it away. */
function toggle<T>(list: T[], member: T, isSame: (other: T) => boolean = (other) => other === member): void {
  const place = list.findIndex(isSame);
  if (place < 0) list.push(member);
  else list.splice(place, 1);
}

const remove = <T>(list: T[], member: T | undefined): void => void (member !== undefined && list.splice(list.indexOf(member), 1));

function report(project: Project, dice: Dice, more: Partial<Project['reports'][number]> = {}): Project['reports'][number] {
  const day = dice.day();
  const model = structuredClone(project.reports[0] ?? readSeedData().projects.find(({ code }) => code === 'P24')!.reports[0]!);
  delete model.supersedes;
  delete model.withdrawnOn;
  return {
    ...model,
    code: dice.code(project.code),
    asOf: day,
    recordedAt: day,
    percent: dice.percent(),
    stage: 'CONSTRUCTION',
    ...more,
  } as never;
}

/** What editors do to the files, right and wrong. Each returns what it did. */
const EDITS: readonly Edit[] = [
  (data, dice) => {
    const model = structuredClone(dice.one(data.projects)!);
    const code = dice.code('N');
    const parent = dice.below(2) === 0 ? dice.one(data.projects)! : null;
    const recode = <T extends { code: string }>(rows: T[]): T[] => rows.map((row) => ({ ...row, code: dice.code(code) }));
    const added = {
      ...model,
      code,
      parent: parent?.code ?? null,
      costs: recode(model.costs),
      schedules: recode(model.schedules),
      reports: [],
    };
    delete added.withdrawnOn;
    data.projects.push({ ...added, reports: [report(added, dice)] });
    return `add ${code} in ${parent?.code ?? 'nothing'}`;
  },
  (data, dice) => {
    const gone = dice.one(data.projects.filter(({ code }) => data.projects.every(({ parent }) => parent !== code)));
    remove(data.projects, gone);
    return `leave out ${gone?.code}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    if (project.withdrawnOn) delete project.withdrawnOn;
    else project.withdrawnOn = dice.day();
    return `withdraw ${project.code}: ${project.withdrawnOn}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    project.crossBorder = !project.crossBorder;
    project.body = dice.one(data.bodies)!.code;
    project.names = { EN: `Name ${dice.below(100)}` };
    return `restructure ${project.code}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    project.reports.push(report(project, dice));
    return `report on ${project.code}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    const wrong = dice.one(project.reports.filter(({ code }) => project.reports.every(({ supersedes }) => supersedes !== code)));
    if (wrong) project.reports.push(report(project, dice, { supersedes: wrong.code }));
    return `correct ${wrong?.code}`;
  },
  (data, dice) => {
    const changed = dice.one(dice.one(data.projects)!.reports);
    if (changed) changed.percent = dice.percent();
    return `rewrite ${changed?.code}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    const gone = dice.one(project.reports.filter(({ code }) => project.reports.every(({ supersedes }) => supersedes !== code)));
    remove(project.reports, gone);
    return `leave out ${gone?.code}`;
  },
  (data, dice) => {
    const withdrawn = dice.one(dice.one(data.projects)!.reports);
    if (withdrawn?.withdrawnOn) delete withdrawn.withdrawnOn;
    else if (withdrawn) withdrawn.withdrawnOn = dice.day();
    return `withdraw ${withdrawn?.code}: ${withdrawn?.withdrawnOn}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    const model = dice.one(data.projects.flatMap(({ costs }) => costs))!;
    for (const cost of project.costs) cost.preferred = false;
    project.costs.push({
      ...structuredClone(model),
      code: dice.code(project.code),
      asOf: dice.day(),
      amount: String(1 + dice.below(1e6)),
      preferred: true,
      extent: CostExtent.WHOLE,
    });
    return `cost of ${project.code}`;
  },
  (data, dice) => {
    const cost = dice.one(dice.one(data.projects)!.costs);
    if (cost) cost.amount = String(1 + dice.below(1e6));
    return `correct cost ${cost?.code}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    const gone = dice.one(project.costs);
    remove(project.costs, gone);
    return `leave out cost ${gone?.code}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    const model = structuredClone(dice.one(data.projects.flatMap(({ schedules }) => schedules))!);
    project.schedules.push({ ...model, code: dice.code(project.code), asOf: dice.day(), startsOn: null, endsOn: dice.day() });
    return `schedule of ${project.code}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    const schedule = dice.one(project.schedules);
    if (schedule && dice.below(2) === 0) Object.assign(schedule, { startsOn: null, endsOn: dice.day() });
    else remove(project.schedules, schedule);
    return `change schedule ${schedule?.code}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    const [province, state] = [dice.one(['TH-90', 'TH-95', 'MY-02', 'ID-AC'])!, dice.one(['TH', 'MY', 'ID'])!];
    toggle(project.provinces, province);
    toggle(project.memberStates, state);
    return `move ${project.code}: ${province} ${state}`;
  },
  (data, dice) => {
    const project = dice.one(data.projects)!;
    const sector = { sector: dice.one(data.sectors)!.code, inferred: false };
    const corridor = { corridor: 'EC1', inferred: dice.below(2) === 0 };
    toggle(project.sectors, sector, (other) => other.sector === sector.sector);
    toggle(project.corridors, corridor, (other) => other.corridor === corridor.corridor);
    return `classify ${project.code}: ${sector.sector}`;
  },
  (data, dice) => {
    const rate = dice.one(data['exchange-rates']);
    if (rate && dice.below(2) === 0) rate.perUsd = String(1 + dice.below(100));
    else remove(data['exchange-rates'], rate);
    return `rate ${rate?.currency} of ${rate?.asOf}`;
  },
  (data, dice) => {
    const member = dice.one(data['programme-memberships'])!;
    if (dice.below(2) === 0) member.validFrom = member.validFrom === '2010-01-01' ? null : '2010-01-01';
    else remove(data['programme-memberships'], member);
    return `membership of ${member.province}`;
  },
  (data, dice) => {
    const memberships = dice.one([...data.clusters, ...data.corridors])!.memberships as { province: string }[];
    const gone = dice.one(memberships);
    remove(memberships, gone);
    return `leave out a membership of ${gone?.province}`;
  },
  (data, dice) => {
    const body = dice.one(data.bodies.filter(({ reportsTo }) => reportsTo.length > 0))!;
    remove(body.reportsTo, dice.one(body.reportsTo));
    return `cut ${body.code} off`;
  },
];

/** The next version of the files: some edits of the last one, or an earlier version again. Returns it with what was done. */
export function nextVersion(versions: readonly SeedData[], dice: Dice): [SeedData, string] {
  if (versions.length > 1 && dice.below(6) === 0) {
    const version = dice.below(versions.length);
    return [structuredClone(versions[version]!), `the files of load ${version} again`];
  }
  const data = structuredClone(versions.at(-1)!);
  const done = Array.from({ length: 8 + dice.below(8) }, () => dice.one(EDITS)!(data, dice));
  return [data, done.join('; ')];
}
