import type { FloatFilter, IntFilter } from '../../schema/base/filter.input';
import type { GroupFilter, GroupOrder } from '../../schema/projects/project-statistics.input';
import { OrderDirection } from '../../src/domain/vocabularies/api';
import { GroupOrderField, ProjectDimension, ProjectStage } from '../../src/domain/vocabularies/projects';
import type { GroupValue } from '../../src/queries/progress/project-statistics.queries';
import type { ProjectMeasures } from './project-statistics.type';

/** A group with the values that `having` and `orderBy` use. */
export interface MeasuredGroup {
  readonly values: readonly GroupValue[];
  readonly measures: ProjectMeasures;
  /** US dollars; undefined = the groups are not ordered by it. */
  readonly cost: string | null | undefined;
}

/** Whether a group fulfils `having`. */
export function isSelected(having: GroupFilter | null, { projectCount, progress }: ProjectMeasures): boolean {
  return fulfils(having?.projectCount ?? {}, projectCount) && fulfils(having?.percent ?? {}, progress.percent);
}

const OPERATORS: readonly (readonly [operator: keyof IntFilter, holds: (value: number, operand: number) => boolean])[] = [
  ['eq', (value, operand) => value === operand],
  ['lt', (value, operand) => value < operand],
  ['lte', (value, operand) => value <= operand],
  ['gt', (value, operand) => value > operand],
  ['gte', (value, operand) => value >= operand],
];

function fulfils({ isNull, ...operands }: IntFilter & FloatFilter, value: number | null): boolean {
  if (isNull != null && (value === null) !== isNull) return false;
  return OPERATORS.every(([operator, holds]) => {
    const operand = operands[operator];
    return operand == null || (value !== null && holds(value, operand));
  });
}

/** Compares groups by the criteria, then by their keys. Groups without a value come last in both directions. */
export function groupComparator(groupBy: ProjectDimension[], orderBy: GroupOrder[]): (a: MeasuredGroup, b: MeasuredGroup) => number {
  const criteria = [...orderBy, { field: GroupOrderField.KEY, direction: OrderDirection.ASC }];
  return (a, b) => {
    for (const { field, direction } of criteria) {
      const order =
        field === GroupOrderField.KEY
          ? byKeys(groupBy, a, b, direction)
          : nullsLast(amountOf(field, a), amountOf(field, b), direction, (x, y) => x - y);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function amountOf(field: GroupOrderField, { measures, cost }: MeasuredGroup): number | null {
  if (field === GroupOrderField.PROJECT_COUNT) return measures.projectCount;
  return field === GroupOrderField.PERCENT ? measures.progress.percent : cost == null ? null : Number(cost);
}

const STAGE_ORDER: readonly string[] = Object.values(ProjectStage);

function byKeys(groupBy: ProjectDimension[], a: MeasuredGroup, b: MeasuredGroup, direction: OrderDirection): number {
  for (const [i, dimension] of groupBy.entries()) {
    const sortKey = (code: string): string =>
      dimension === ProjectDimension.STAGE ? String(STAGE_ORDER.indexOf(code)).padStart(3, '0') : code;
    const order = nullsLast(a.values[i]!.code, b.values[i]!.code, direction, (x, y) =>
      sortKey(x) < sortKey(y) ? -1 : sortKey(x) > sortKey(y) ? 1 : 0,
    );
    if (order !== 0) return order;
  }
  return 0;
}

function nullsLast<T>(a: T | null, b: T | null, direction: OrderDirection, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return direction === OrderDirection.ASC ? compare(a, b) : -compare(a, b);
}
