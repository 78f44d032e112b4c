/**
 * Rolls progress up in the slow, obvious way, from plain objects. Tests compare every answer of the hub with it; it shares no code
 * with the hub. Costs are computed with floating point, so percents by cost agree to about nine digits.
 */
interface OracleReport {
  asOf: string;
  recordedAt: string;
  stage: string | null;
  percent: number | null;
  /** Its states, each since when; none = certified since it was recorded. */
  states?: { state: string; changedAt: string }[];
  /** When a correction of it was recorded; null = none was. */
  supersededAt?: string | null;
}

interface OracleCost {
  amount: string;
  currency: string;
  asOf: string | null;
  preferred: boolean;
}

export interface OracleProject {
  /** Since when it is on record, with its places; none = always. */
  recordedAt?: string;
  /** The stated share of a province; none stated = equal parts. */
  shares?: Record<string, string>;
  code: string;
  parent: string | null;
  body: string | null;
  sectors: string[];
  corridors: string[];
  provinces: string[];
  /** Countries that it is assigned to as a whole, or all its countries. */
  memberStates: string[];
  assignedWeight: string | null;
  costs: OracleCost[];
  /** In the order in which they were recorded. */
  reports: OracleReport[];
}

/** The memberships, arrows and corridors of one day. */
export interface OracleDay {
  asOf: string;
  programmeMembers: string[];
  memberStateOf: Record<string, string>;
  clusterMembers: Record<string, string[]>;
  corridorsInForce: string[];
  bodies: { code: string; level: string; receivesFrom: string[] }[];
}

export interface OracleRate {
  currency: string;
  asOf: string;
  perUsd: string;
}

export interface OracleBasis {
  weighting: 'EQUAL' | 'COST' | 'ASSIGNED';
  unreported: 'EXCLUDE' | 'COUNT_AS_ZERO';
  counting?: 'DISTINCT' | 'ALLOCATED';
  includeProvisional?: boolean;
}

export interface OracleAnswer {
  percent: number | null;
  projectCount: number;
  reported: number;
  byStage: Record<string, number>;
}

export class Oracle {
  private readonly byCode: Map<string, OracleProject>;
  private readonly projects: OracleProject[];

  constructor(
    all: OracleProject[],
    private readonly rates: OracleRate[],
    private readonly now: string,
  ) {
    this.projects = all.filter((project) => !project.recordedAt || Date.parse(project.recordedAt) <= Date.parse(now));
    this.byCode = new Map(all.map((project) => [project.code, project]));
  }

  private leaves(): OracleProject[] {
    return this.projects.filter((project) => !this.projects.some((other) => other.parent === project.code));
  }

  /** The project's own statement, else that of its nearest ancestor. */
  private inherited<K extends 'body' | 'sectors' | 'corridors'>(project: OracleProject, what: K): OracleProject[K] {
    // A project's statements are on record as long as the project is.
    const own = this.projects.includes(project) ? project[what] : ((what === 'body' ? null : []) as OracleProject[K]);
    if ((Array.isArray(own) ? own.length > 0 : own !== null) || project.parent === null) return own;
    return this.inherited(this.byCode.get(project.parent)!, what);
  }

  /** Whether a node reaches a leaf project on a day. */
  reaches(kind: string, code: string, project: OracleProject, day: OracleDay): boolean {
    switch (kind) {
      case 'project':
        return project.code === code || (project.parent !== null && this.reaches(kind, code, this.byCode.get(project.parent)!, day));
      case 'workingGroup':
      case 'body':
        return this.reachedByBody(code, project, day, new Set());
      case 'level':
        return day.bodies.some((body) => body.level === code && this.reachedByBody(body.code, project, day, new Set()));
      case 'sector':
        return this.inherited(project, 'sectors').includes(code);
      case 'province':
        return project.provinces.includes(code);
      case 'cluster':
        return project.provinces.some((province) => (day.clusterMembers[code] ?? []).includes(province));
      case 'corridor':
        return day.corridorsInForce.includes(code) && this.inherited(project, 'corridors').includes(code);
      case 'memberState':
        return project.memberStates.includes(code) || project.provinces.some((province) => day.memberStateOf[province] === code);
      default:
        throw new Error(kind);
    }
  }

  private reachedByBody(code: string, project: OracleProject, day: OracleDay, seen: Set<string>): boolean {
    if (seen.has(code)) return false;
    seen.add(code);
    if (this.inherited(project, 'body') === code) return true;
    const body = day.bodies.find((candidate) => candidate.code === code)!;
    if (body.level === 'GOVERNORS_FORUM' && project.provinces.some((province) => day.programmeMembers.includes(province))) return true;
    return body.receivesFrom.some((below) => this.reachedByBody(below, project, day, seen));
  }

  answer(kind: string, code: string, day: OracleDay, basis: OracleBasis): OracleAnswer {
    const byStage: Record<string, number> = {};
    let [projectCount, reported, weighted, weights] = [0, 0, 0, 0];
    for (const project of this.leaves()) {
      if (!this.reaches(kind, code, project, day)) continue;
      const { stage, percent } = this.stateOf(project, day.asOf, basis.includeProvisional ?? false);
      byStage[String(stage)] = (byStage[String(stage)] ?? 0) + 1;
      if (stage === 'DROPPED') continue;
      projectCount++;
      if (percent !== null) reported++;
      const counted = percent ?? (basis.unreported === 'COUNT_AS_ZERO' ? 0 : null);
      let weight = this.weightOf(project, day.asOf, basis.weighting);
      if (weight !== null && basis.counting === 'ALLOCATED') weight *= this.partOf(kind, code, project, day);
      if (counted === null || weight === null) continue;
      weighted += weight * counted;
      weights += weight;
    }
    return { percent: weights === 0 ? null : weighted / weights, projectCount, reported, byStage };
  }

  /** The cost of a project in US dollars on a day, over its leaf parts; null = no part has a figure that can be converted. */
  costUsd(code: string, day: OracleDay): number | null {
    const costs = this.leaves()
      .filter((leaf) => this.reaches('project', code, leaf, day))
      .map((leaf) => this.weightOf(leaf, day.asOf, 'COST'))
      .filter((cost) => cost !== null);
    return costs.length === 0 ? null : Number(costs.reduce((sum, cost) => sum + cost, 0).toFixed(2));
  }

  /** Whether a project or a part of it has a report that counts on a day. */
  hasReports(code: string, day: OracleDay): boolean {
    return [...this.byCode.values()].some(
      (project) => this.reaches('project', code, project, day) && this.countingReports(project, day.asOf).length > 0,
    );
  }

  isLeaf(code: string): boolean {
    return this.leaves().some((leaf) => leaf.code === code);
  }

  /** The day of a project's latest report that counts on a day; null = none. */
  lastReport(code: string, { asOf }: OracleDay): string | null {
    return this.countingReports(this.byCode.get(code)!, asOf).at(-1)?.asOf ?? null;
  }

  /** A project's own stage and percent on a day. */
  stateOf(project: OracleProject, asOf: string, provisional = false): { stage: string | null; percent: number | null } {
    let [stage, percent] = [null as string | null, null as number | null];
    for (const report of this.countingReports(project, asOf, provisional)) {
      if (report.stage !== null) stage = report.stage;
      if (report.percent !== null) percent = report.percent;
      else if (report.stage === 'COMPLETED' || report.stage === 'OPERATIONAL') percent = 100;
    }
    return { stage, percent };
  }

  /** The reports of a project that count on a day, the latest last. */
  private countingReports(project: OracleProject, asOf: string, provisional = false): OracleReport[] {
    return project.reports
      .map((report, i) => ({ ...report, i }))
      .filter(
        (report) => report.asOf <= asOf && this.isKnown(report.recordedAt) && !(report.supersededAt && this.isKnown(report.supersededAt)),
      )
      .filter((report) => (provisional ? ['SUBMITTED', 'VERIFIED', 'CERTIFIED'] : ['CERTIFIED']).includes(this.reportState(report)!))
      .sort((a, b) => (a.asOf === b.asOf ? Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || a.i - b.i : a.asOf < b.asOf ? -1 : 1));
  }

  private isKnown(instant: string): boolean {
    return Date.parse(instant) <= Date.parse(this.now);
  }

  private reportState({ states, recordedAt }: OracleReport): string | null {
    const known = (states ?? [{ state: 'CERTIFIED', changedAt: recordedAt }]).filter(({ changedAt }) => this.isKnown(changedAt));
    return known.at(-1)?.state ?? null;
  }

  /** The part of a project that a node carries, 0 to 1. */
  private partOf(kind: string, code: string, project: OracleProject, day: OracleDay): number {
    const province = (name: string): number => {
      if (!project.provinces.includes(name)) return 0;
      const stated = Object.keys(project.shares ?? {}).length > 0;
      return stated ? Number(project.shares![name] ?? 0) : 1 / project.provinces.length;
    };
    const sum = (names: string[]): number => names.reduce((total, name) => total + province(name), 0);
    switch (kind) {
      case 'province':
        return province(code);
      case 'cluster':
        return sum(day.clusterMembers[code] ?? []);
      case 'memberState':
        return sum(Object.keys(day.memberStateOf).filter((name) => day.memberStateOf[name] === code));
      case 'corridor':
        return 1 / this.inherited(project, 'corridors').filter((corridor) => day.corridorsInForce.includes(corridor)).length;
      case 'sector':
        return 1 / this.inherited(project, 'sectors').length;
      default:
        return 1;
    }
  }

  private weightOf(project: OracleProject, asOf: string, weighting: OracleBasis['weighting']): number | null {
    if (weighting === 'EQUAL') return 1;
    if (weighting === 'ASSIGNED') return project.assignedWeight === null ? null : Number(project.assignedWeight);
    const figures = project.costs.filter((cost) => cost.preferred && (cost.asOf === null || cost.asOf <= asOf));
    figures.sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1));
    const figure = figures[0];
    if (!figure) return null;
    if (figure.currency === 'USD') return Number(figure.amount);
    const rates = this.rates.filter((rate) => rate.currency === figure.currency && figure.asOf !== null && rate.asOf <= figure.asOf);
    rates.sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
    return rates[0] ? Math.round((Number(figure.amount) / Number(rates[0].perUsd)) * 100) / 100 : null;
  }
}
