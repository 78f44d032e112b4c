import { grouped } from '../../../i18n/numbers';
import type { Composition } from '../../components/bar';
import type { TableRow } from '../../components/cards-table';
import { Day, type DayPrecision } from '../../components/days';
import { useSite } from '../site';
import type { CitedSource } from '../source-list';
import { LongTable } from './long-table';
import { ProjectName } from './project-table';
import { Ref } from './sources';
import { Percent } from './text';

/** What a project adds to a percent. */
export interface ShownContribution {
  readonly kind: 'DROPPED' | 'FINISHED' | 'NO_WEIGHT' | 'SILENT' | 'STATED' | 'WITHOUT_PERCENT';
  readonly percent: number | null;
  readonly weight: string;
  readonly project: { readonly code: string; readonly name: string };
  readonly report: { readonly asOf: string; readonly asOfPrecision: DayPrecision; readonly citation: CitedSource | null } | null;
}

interface WorkingProps {
  readonly percent: number | null;
  readonly asOf: string;
  readonly composition: Composition;
  readonly contributions: readonly ShownContribution[];
}

/** How a percent is reckoned, project by project: the sum of weight × percent, divided by the sum of the weights. The address has it as `#working`. */
export function Working({ percent, asOf, composition, contributions }: WorkingProps) {
  const { working } = useSite().words;
  const counted = contributions.filter(({ kind }) => kind === 'STATED' || kind === 'FINISHED');
  const weights = sum(counted.map(({ weight }) => Number(weight)));
  const products = sum(counted.map(productOf));
  return (
    <section id="working">
      <h2>{working.title}</h2>
      {percent === null ? (
        <p className="q">{working.nothing}</p>
      ) : (
        <>
          <p>{working.rule}</p>
          <LongTable
            caption={working.title}
            columns={[working.project, working.percent, working.weight, working.product, working.report]}
            groups={(['STATED', 'FINISHED'] as const).map((kind) => {
              const rows = counted.filter((contribution) => contribution.kind === kind);
              return { title: working.groups[kind](rows.length), rows: rows.map(rowOf) };
            })}
          />
          <p className="note">
            {working.sum(
              grouped(products, 2),
              grouped(weights, 2),
              <Percent value={percent} composition={composition} asOf={asOf} />,
              <Day day={asOf} />,
            )}{' '}
            {working.leftOut(contributions.length - counted.length)}
          </p>
        </>
      )}
    </section>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((before, number) => before + number, 0);

const productOf = ({ weight, percent }: ShownContribution): number => Number(weight) * percent!;

const COUNTED: Record<'STATED' | 'FINISHED', Composition> = {
  STATED: { stated: 1, finished: 0, withoutPercent: 0, silent: 0 },
  FINISHED: { stated: 0, finished: 1, withoutPercent: 0, silent: 0 },
};

const rowOf = (contribution: ShownContribution): TableRow => {
  const { kind, percent, weight, project, report } = contribution;
  return {
    key: project.code,
    head: <ProjectName {...project} />,
    cells: [
      <Percent key="percent" value={percent!} composition={COUNTED[kind as 'STATED' | 'FINISHED']} asOf={report!.asOf} />,
      <data key="weight" value={weight}>
        {grouped(Number(weight), 2)}
      </data>,
      <data key="product" value={productOf(contribution)}>
        {grouped(productOf(contribution), 2)}
      </data>,
      <span key="report">
        <Day day={report!.asOf} precision={report!.asOfPrecision} />
        <Ref citation={report!.citation} />
      </span>,
    ],
  };
};
