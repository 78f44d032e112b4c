import type { Day } from './days';
import { Lang } from './languages';
import { FlagKind, ProjectStage } from './vocabularies/projects';

/** The thresholds of every flag, in one place. */
export const FLAG_THRESHOLDS = {
  /** A rise of more points than this between neighbouring reports is a jump. */
  jumpPoints: 40,
  /** A project still called completed, and not operational, this many days after it was first called so. */
  completedDays: 365,
  /** Figures in one currency of which the largest is more than this many times the smallest. */
  costRatio: 1.1,
  /** A last day that moved by more days than this between the first and the latest statement. */
  slippedDays: 30,
} as const;

/** What a person should look at, and why, in Thai and English. */
export interface Flag {
  readonly kind: FlagKind;
  readonly messages: { readonly EN: string; readonly TH: string };
  /** The day that it rests on. */
  readonly asOf: Day | null;
}

/** The text of a flag: Thai where Thai is wanted, else English. */
export const flagMessage = ({ messages }: Flag, lang: Lang): string => (lang === Lang.TH ? messages.TH : messages.EN);

export interface FlaggedReport {
  readonly asOf: Day;
  readonly stage: ProjectStage | null;
  /** The effective percent; null = it says nothing of completion. */
  readonly percent: number | null;
}

/** What the flags of a project are judged by, as on record at one moment. */
export interface FlagFacts {
  /** The counting reports, the oldest first. */
  readonly reports: readonly FlaggedReport[];
  /** The last days that were stated, the oldest statement first. */
  readonly endsOn: readonly (Day | null)[];
  readonly costs: readonly { readonly amount: number; readonly currency: string }[];
}

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const number = (value: number): string => String(Number(value.toFixed(2)));
const BUILT: readonly (ProjectStage | null)[] = [ProjectStage.COMPLETED, ProjectStage.OPERATIONAL];

/** The flags of one report against the one before it that has a percent. */
export function reportFlags(report: FlaggedReport, before: FlaggedReport | null): Flag[] {
  if (report.percent === null || before?.percent == null) return [];
  const rise = report.percent - before.percent;
  const [from, to] = [number(before.percent), number(report.percent)];
  if (rise < 0) {
    return [
      flag(
        FlagKind.PERCENT_FELL,
        report.asOf,
        `The percent fell from ${from} (${before.asOf}) to ${to} (${report.asOf}).`,
        `ร้อยละลดลงจาก ${from} (${before.asOf}) เหลือ ${to} (${report.asOf})`,
      ),
    ];
  }
  if (rise > FLAG_THRESHOLDS.jumpPoints) {
    const points = number(rise);
    return [
      flag(
        FlagKind.PERCENT_JUMPED,
        report.asOf,
        `The percent rose by ${points} points at once, from ${from} (${before.asOf}) to ${to} (${report.asOf}).`,
        `ร้อยละเพิ่มขึ้น ${points} จุดในคราวเดียว จาก ${from} (${before.asOf}) เป็น ${to} (${report.asOf})`,
      ),
    ];
  }
  return [];
}

/** The flags of a project on a day. */
export function projectFlags(facts: FlagFacts, asOf: Day, staleAfterDays: number): Flag[] {
  const flags = percentFlags(facts);
  const stage = facts.reports.filter((report) => report.stage !== null).at(-1)?.stage ?? null;
  const finished = BUILT.includes(stage) || stage === ProjectStage.DROPPED;
  const endsOn = facts.endsOn.at(-1) ?? null;
  if (!finished && endsOn !== null && endsOn < asOf) {
    const late = daysBetween(endsOn, asOf);
    flags.push(
      flag(
        FlagKind.OVERDUE,
        endsOn,
        `Due on ${endsOn}, ${late} days before ${asOf}, and not reported completed.`,
        `กำหนดแล้วเสร็จ ${endsOn} ก่อนวันที่ ${asOf} อยู่ ${late} วัน แต่ยังไม่มีรายงานว่าแล้วเสร็จ`,
      ),
    );
  }
  const latest = facts.reports.at(-1);
  if (latest && !finished && daysBetween(latest.asOf, asOf) > staleAfterDays) {
    const age = daysBetween(latest.asOf, asOf);
    flags.push(
      flag(
        FlagKind.STALE,
        latest.asOf,
        `The latest report is of ${latest.asOf}, ${age} days old on ${asOf}.`,
        `รายงานล่าสุดเป็นข้อมูล ณ ${latest.asOf} เก่า ${age} วัน ณ ${asOf}`,
      ),
    );
  }
  return [...flags, ...completedFlags(facts.reports), ...costFlags(facts.costs), ...slippedFlags(facts.endsOn)];
}

function percentFlags({ reports }: FlagFacts): Flag[] {
  const withPercent = reports.filter((report) => report.percent !== null);
  return withPercent.flatMap((report, i) => reportFlags(report, withPercent[i - 1] ?? null));
}

/** Called completed again, long after it was first called so, and never operational since: built, but is it in use? */
function completedFlags(reports: readonly FlaggedReport[]): Flag[] {
  const staged = reports.filter((report) => report.stage !== null);
  const last = staged.at(-1);
  if (last?.stage !== ProjectStage.COMPLETED) return [];
  let first = last;
  for (const report of [...staged].reverse()) {
    if (report.stage !== ProjectStage.COMPLETED) break;
    first = report;
  }
  const days = daysBetween(first.asOf, last.asOf);
  if (days < FLAG_THRESHOLDS.completedDays) return [];
  return [
    flag(
      FlagKind.COMPLETED_NOT_OPERATIONAL,
      last.asOf,
      `Reported completed on ${first.asOf} and still not operational ${days} days later, on ${last.asOf}.`,
      `รายงานว่าแล้วเสร็จเมื่อ ${first.asOf} แต่ ${days} วันต่อมา เมื่อ ${last.asOf} ยังไม่เปิดใช้งาน`,
    ),
  ];
}

function costFlags(costs: FlagFacts['costs']): Flag[] {
  const currencies = [...new Set(costs.map(({ currency }) => currency))].sort();
  return currencies.flatMap((currency) => {
    const amounts = costs.filter((cost) => cost.currency === currency && cost.amount > 0).map(({ amount }) => amount);
    const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
    if (amounts.length < 2 || most / least <= FLAG_THRESHOLDS.costRatio) return [];
    const span = `${least.toLocaleString('en')} – ${most.toLocaleString('en')} ${currency}`;
    return [
      flag(
        FlagKind.CONFLICTING_COSTS,
        null,
        `${amounts.length} published figures differ: ${span}.`,
        `ตัวเลขที่เผยแพร่ ${amounts.length} รายการไม่ตรงกัน: ${span}`,
      ),
    ];
  });
}

function slippedFlags(stated: FlagFacts['endsOn']): Flag[] {
  const days = stated.filter((day) => day !== null);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) <= FLAG_THRESHOLDS.slippedDays) return [];
  const slipped = daysBetween(first, last);
  return [
    flag(
      FlagKind.DATES_SLIPPED,
      last,
      `The last day moved from ${first} to ${last}, ${slipped} days later.`,
      `กำหนดแล้วเสร็จเลื่อนจาก ${first} เป็น ${last} ช้าลง ${slipped} วัน`,
    ),
  ];
}

const flag = (kind: FlagKind, asOf: Day | null, EN: string, TH: string): Flag => ({ kind, messages: { EN, TH }, asOf });
