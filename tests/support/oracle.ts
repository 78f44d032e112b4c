/**
 * Rolls progress up in the slow, obvious way, from plain objects. Tests compare every answer of the hub with it; it shares no code
 * with the hub. Costs are computed with floating point, so percents by cost agree to about nine digits.
 */
interface OracleReport {
  asOf: string;
  recordedAt: string;
  stage: string | null;
  percent: number | null;
  /** Its states, each since when; none = published since it was recorded. */
  states?: { state: string; changedAt: string }[];
  /** Whether it corrects the report before it in the list. */
  corrects?: boolean;
}

interface OracleCost {
  amount: string;
  currency: string;
  asOf: string | null;
  preferred: boolean;
  /** Default: of the whole project. */
  extent?: string;
}

/** A weight of a project from a day on; null = from then on it has none. */
interface OracleWeight {
  asOf: string;
  weight: string | null;
  /** Since when it is on record; none = always. */
  recordedAt?: string;
  /** Since when it is no longer. */
  withdrawnAt?: string | null;
}

/** What somebody stated of the links of a project from a day on, in the place of those before. */
export interface OracleMove {
  what: 'provinces' | 'sectors' | 'corridors';
  asOf: string;
  /** The instant since when it is on record. */
  statedAt: string;
  codes: string[];
  shares?: Record<string, string>;
}

export interface OracleProject {
  /** Since when it is on record, with its places; none = always. */
  recordedAt?: string;
  /** Days, besides those of its reports and costs, on which something on record speaks of it. */
  spokenOf?: string[];
  /** The stated share of a province; none stated = equal parts. */
  shares?: Record<string, string>;
  /** How its provinces, sectors and corridors changed; none = they did not. */
  moves?: OracleMove[];
  code: string;
  parent: string | null;
  body: string | null;
  sectors: string[];
  corridors: string[];
  provinces: string[];
  /** Countries that it is assigned to as a whole, or all its countries. */
  memberStates: string[];
  weights: OracleWeight[];
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
  derived: boolean;
}

export interface OracleBasis {
  weighting: 'EQUAL' | 'COST' | 'ASSIGNED';
  unreported: 'EXCLUDE' | 'COUNT_AS_ZERO';
  counting?: 'DISTINCT' | 'ALLOCATED';
  includeProvisional?: boolean;
  certifiedOnly?: boolean;
}

type Composition = Record<'stated' | 'finished' | 'withoutPercent' | 'silent', number>;

export interface OracleAnswer {
  percent: number | null;
  statedPercent: number | null;
  low: number | null;
  high: number | null;
  projectCount: number;
  pending: number;
  composition: Composition;
  byStage: Record<string, number>;
}

/** Which reports count. */
type ReportBasis = Pick<OracleBasis, 'includeProvisional' | 'certifiedOnly'>;

const mean = (weighed: { weight: number; percent: number }[]): number | null => {
  const weights = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? null : weighed.reduce((sum, { weight, percent }) => sum + weight * percent, 0) / weights;
};

export class Oracle {
  private readonly byCode: Map<string, OracleProject>;
  private readonly projects: OracleProject[];
  /** The rates that were looked up, by currency and month. */
  private readonly found = new Map<string, number | null>();
  /** The projects that have no part, by day. */
  private readonly leavesOn = new Map<string, readonly OracleProject[]>();

  constructor(
    all: OracleProject[],
    private readonly rates: OracleRate[],
    private readonly now: string,
  ) {
    this.projects = all.filter((project) => !project.recordedAt || Date.parse(project.recordedAt) <= Date.parse(now));
    this.byCode = new Map(all.map((project) => [project.code, project]));
  }

  /** "Something on record speaks of the project, or of a part of it, on the day or before." */
  isListed(project: OracleProject, asOf: string): boolean {
    const recordedOn = project.recordedAt && new Date(Date.parse(project.recordedAt) + 7 * 3_600_000).toISOString().slice(0, 10);
    const days = [
      ...project.reports.filter((report) => this.speaks(report)).map((report) => report.asOf),
      ...project.costs.map((cost) => cost.asOf),
      ...(project.spokenOf ?? []),
      recordedOn,
    ];
    if (this.projects.includes(project) && days.some((day) => day && day <= asOf)) return true;
    return [...this.byCode.values()].some((part) => part.parent === project.code && this.isListed(part, asOf));
  }

  /** The projects of the portfolio that have no part in it. */
  private leaves(asOf: string): readonly OracleProject[] {
    const known = this.leavesOn.get(asOf);
    if (known) return known;
    const portfolio = this.projects.filter((project) => this.isListed(project, asOf));
    const leaves = portfolio.filter((project) => !portfolio.some((other) => other.parent === project.code));
    this.leavesOn.set(asOf, leaves);
    return leaves;
  }

  /** What was stated last by now of the links of a project on a day; before anything was, it has those with which it came on record. */
  private linksOf(project: OracleProject, what: OracleMove['what'], asOf: string): Pick<OracleMove, 'codes' | 'shares'> {
    const known = (project.moves ?? []).filter((move) => move.what === what && this.isKnown(move.statedAt) && move.asOf <= asOf);
    known.sort((a, b) => (a.asOf === b.asOf ? Date.parse(a.statedAt) - Date.parse(b.statedAt) : a.asOf < b.asOf ? -1 : 1));
    return known.at(-1) ?? { codes: project[what], shares: project.shares ?? {} };
  }

  private provincesOf(project: OracleProject, asOf: string): string[] {
    return this.linksOf(project, 'provinces', asOf).codes;
  }

  /** The project's own statement, else that of its nearest ancestor. */
  private bodyOf(project: OracleProject): string | null {
    // A project's statements are on record as long as the project is.
    const own = this.projects.includes(project) ? project.body : null;
    return own !== null || project.parent === null ? own : this.bodyOf(this.byCode.get(project.parent)!);
  }

  private inherited(project: OracleProject, what: 'sectors' | 'corridors', asOf: string): string[] {
    const own = this.projects.includes(project) ? this.linksOf(project, what, asOf).codes : [];
    return own.length > 0 || project.parent === null ? own : this.inherited(this.byCode.get(project.parent)!, what, asOf);
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
        return this.inherited(project, 'sectors', day.asOf).includes(code);
      case 'province':
        return this.provincesOf(project, day.asOf).includes(code);
      case 'cluster':
        return this.provincesOf(project, day.asOf).some((province) => (day.clusterMembers[code] ?? []).includes(province));
      case 'corridor':
        return day.corridorsInForce.includes(code) && this.inherited(project, 'corridors', day.asOf).includes(code);
      case 'memberState':
        return (
          project.memberStates.includes(code) ||
          this.provincesOf(project, day.asOf).some((province) => day.memberStateOf[province] === code)
        );
      default:
        throw new Error(kind);
    }
  }

  private reachedByBody(code: string, project: OracleProject, day: OracleDay, seen: Set<string>): boolean {
    if (seen.has(code)) return false;
    seen.add(code);
    if (this.bodyOf(project) === code) return true;
    const body = day.bodies.find((candidate) => candidate.code === code)!;
    if (body.level === 'GOVERNORS_FORUM' && this.provincesOf(project, day.asOf).some((province) => day.programmeMembers.includes(province)))
      return true;
    return body.receivesFrom.some((below) => this.reachedByBody(below, project, day, seen));
  }

  answer(kind: string, code: string, day: OracleDay, basis: OracleBasis): OracleAnswer {
    const byStage: Record<string, number> = {};
    const composition: Composition = { stated: 0, finished: 0, withoutPercent: 0, silent: 0 };
    const counted: { weight: number; percent: number | null; isStated: boolean }[] = [];
    let pending = 0;
    for (const project of this.leaves(day.asOf)) {
      if (!this.reaches(kind, code, project, day)) continue;
      const { stage, percent, isStated, isSilent } = this.stateOf(project, day.asOf, basis);
      byStage[String(stage)] = (byStage[String(stage)] ?? 0) + 1;
      if (stage === 'DROPPED') continue;
      composition[percent !== null ? (isStated ? 'stated' : 'finished') : isSilent ? 'silent' : 'withoutPercent']++;
      if (!basis.includeProvisional && this.isPending(project, day.asOf, basis)) pending++;
      let weight = this.weightOf(project, day.asOf, basis.weighting);
      if (weight !== null && basis.counting === 'ALLOCATED') weight *= this.partOf(kind, code, project, day);
      if (weight !== null) counted.push({ weight, percent, isStated });
    }
    const having = counted.flatMap((one) => (one.percent === null ? [] : [{ ...one, percent: one.percent }]));
    const low = mean(counted.map(({ weight, percent }) => ({ weight, percent: percent ?? 0 })));
    return {
      percent: basis.unreported === 'COUNT_AS_ZERO' ? low : mean(having),
      statedPercent: mean(having.filter(({ isStated }) => isStated)),
      low,
      high: mean(counted.map(({ weight, percent }) => ({ weight, percent: percent ?? 100 }))),
      projectCount: Object.values(composition).reduce((sum, count) => sum + count, 0),
      pending,
      composition,
      byStage,
    };
  }

  /** The cost of a project in US dollars on a day, over its leaf parts; null = no part has a figure that can be converted. */
  costUsd(code: string, day: OracleDay): number | null {
    const costs = this.leaves(day.asOf)
      .filter((leaf) => this.reaches('project', code, leaf, day))
      .map((leaf) => this.weightOf(leaf, day.asOf, 'COST'))
      .filter((cost) => cost !== null);
    return costs.length === 0 ? null : Number(costs.reduce((sum, cost) => sum + cost, 0).toFixed(2));
  }

  /** Whether a project or a part of it has a report that counts on a day. */
  hasReports(code: string, day: OracleDay): boolean {
    return [...this.byCode.values()].some(
      (project) => this.reaches('project', code, project, day) && this.countingReports(project, day.asOf, {}).length > 0,
    );
  }

  /** What a leaf project is in a composition on a day, or DROPPED; null = it has parts. */
  kindOf(code: string, day: OracleDay): string | null {
    const project = this.leaves(day.asOf).find((leaf) => leaf.code === code);
    if (!project) return null;
    const { stage, percent, isStated, isSilent } = this.stateOf(project, day.asOf, {});
    if (stage === 'DROPPED') return 'DROPPED';
    if (percent === null) return isSilent ? 'SILENT' : 'WITHOUT_PERCENT';
    return isStated ? 'STATED' : 'FINISHED';
  }

  isLeaf(code: string, { asOf }: OracleDay): boolean {
    return this.leaves(asOf).some((leaf) => leaf.code === code);
  }

  /** The day of a project's latest report that counts on a day; null = none. */
  lastReport(code: string, { asOf }: OracleDay): string | null {
    return this.countingReports(this.byCode.get(code)!, asOf, {}).at(-1)?.asOf ?? null;
  }

  /** A project's own stage and percent on a day. */
  stateOf(
    project: OracleProject,
    asOf: string,
    basis: ReportBasis,
  ): { stage: string | null; percent: number | null; isStated: boolean; isSilent: boolean } {
    let [stage, percent, isStated] = [null as string | null, null as number | null, false];
    const reports = this.countingReports(project, asOf, basis);
    for (const report of reports) {
      if (report.stage !== null) stage = report.stage;
      if (report.percent !== null) [percent, isStated] = [report.percent, true];
      else if (report.stage === 'COMPLETED' || report.stage === 'OPERATIONAL') [percent, isStated] = [100, false];
    }
    return { stage, percent, isStated, isSilent: reports.length === 0 };
  }

  /** The reports of a project that count on a day, the latest last. */
  private countingReports(project: OracleProject, asOf: string, basis: ReportBasis): OracleReport[] {
    return this.reportsIn(countingStates(basis), project, asOf, basis).sort((a, b) => {
      if (a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1;
      const certified = (report: OracleReport) => Number(this.reportState(report) === 'CERTIFIED');
      return certified(a) - certified(b) || Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || a.i - b.i;
    });
  }

  private isPending(project: OracleProject, asOf: string, basis: ReportBasis): boolean {
    return this.reportsIn(['SUBMITTED', 'VERIFIED'], project, asOf, basis).length > 0;
  }

  /** The reports in some states that no counting report corrects. */
  private reportsIn(states: string[], { reports }: OracleProject, asOf: string, basis: ReportBasis): (OracleReport & { i: number })[] {
    return reports
      .map((report, i) => ({ ...report, i }))
      .filter((report) => report.asOf <= asOf && states.includes(this.reportState(report)!))
      .filter(({ i }) => !(reports[i + 1]?.corrects && countingStates(basis).includes(this.reportState(reports[i + 1]!)!)));
  }

  private isKnown(instant: string): boolean {
    return Date.parse(instant) <= Date.parse(this.now);
  }

  private statesOf({ states, recordedAt }: OracleReport): string[] {
    return (states ?? [{ state: 'PUBLISHED', changedAt: recordedAt }])
      .filter(({ changedAt }) => this.isKnown(changedAt))
      .map(({ state }) => state);
  }

  private reportState(report: OracleReport): string | null {
    return this.statesOf(report).at(-1) ?? null;
  }

  /** Whether a report speaks of its project: it has counted, and is not withdrawn. */
  private speaks(report: OracleReport): boolean {
    const states = this.statesOf(report);
    return states.some((state) => state === 'PUBLISHED' || state === 'CERTIFIED') && !states.includes('REJECTED');
  }

  /** The part of a project that a node carries, 0 to 1. */
  private partOf(kind: string, code: string, project: OracleProject, day: OracleDay): number {
    const { codes, shares = {} } = this.linksOf(project, 'provinces', day.asOf);
    const province = (name: string): number => {
      if (!codes.includes(name)) return 0;
      return Object.keys(shares).length > 0 ? Number(shares[name] ?? 0) : 1 / codes.length;
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
        return 1 / this.inherited(project, 'corridors', day.asOf).filter((corridor) => day.corridorsInForce.includes(corridor)).length;
      case 'sector':
        return 1 / this.inherited(project, 'sectors', day.asOf).length;
      default:
        return 1;
    }
  }

  private weightOf(project: OracleProject, asOf: string, weighting: OracleBasis['weighting']): number | null {
    if (weighting === 'EQUAL') return 1;
    if (weighting === 'ASSIGNED') return this.assignedWeight(project, asOf);
    const figures = project.costs.filter(({ extent, asOf: day }) => (extent ?? 'WHOLE') === 'WHOLE' && (day === null || day <= asOf));
    figures.sort((a, b) => Number(b.preferred) - Number(a.preferred) || ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1));
    const figure = figures[0];
    if (!figure?.asOf) return null;
    const [usd, own] = [this.rateOf('USD', figure.asOf), this.rateOf(figure.currency, figure.asOf)];
    return usd === null || own === null ? null : Math.round((Number(figure.amount) / own) * 100) / 100;
  }

  /** The weight of the greatest day up to the day that is asked for, of those that are known. */
  private assignedWeight({ weights }: OracleProject, day: string): number | null {
    let latest: OracleWeight | null = null;
    for (const weight of weights) {
      if (weight.asOf > day || (weight.recordedAt && !this.isKnown(weight.recordedAt))) continue;
      if (weight.withdrawnAt && this.isKnown(weight.withdrawnAt)) continue;
      if (latest === null || weight.asOf > latest.asOf) latest = weight;
    }
    return latest === null || latest.weight === null ? null : Number(latest.weight);
  }

  /** Units of a currency for one US dollar: the last rate of the day's month, or the last before; for dollars 1 where there is any. */
  private rateOf(currency: string, day: string): number | null {
    const month = day.slice(0, 7);
    const found = this.found.get(`${currency} ${month}`);
    if (found !== undefined) return found;
    const known = this.rates.filter(
      (rate) => !rate.derived && (rate.currency === currency || currency === 'USD') && rate.asOf.slice(0, 7) <= month,
    );
    const latest = known.sort((a, b) => (a.asOf < b.asOf ? -1 : 1)).at(-1);
    const rate = latest ? (currency === 'USD' ? 1 : Number(latest.perUsd)) : null;
    this.found.set(`${currency} ${month}`, rate);
    return rate;
  }
}

const countingStates = ({ includeProvisional, certifiedOnly }: ReportBasis): string[] => [
  ...(includeProvisional ? ['SUBMITTED', 'VERIFIED'] : []),
  ...(certifiedOnly ? [] : ['PUBLISHED']),
  'CERTIFIED',
];
