import { ReportState } from '../../domain/vocabularies/progress';
import { textsIn } from '../../i18n/dictionaries';
import { moneyText } from '../../i18n/money-text';
import { reckoned } from '../../i18n/numbers';
import type { BriefingProps } from './briefing-data';
import { CodedName } from './coded-name';
import { behindPlan, meanText } from './figures';
import { WEIGHTIEST, weightiestFlag, weightOf } from './flags-shown';
import { KnownBar } from './known-bar';
import { latestCost } from './latest-on-record';
import { Responsible } from './responsible';

/** The most projects that the first screen names. */
const MOST_NAMED = 5;

/** The first screen: what is known, what is late or contradicted, of what the percent is made and could be, what it costs. */
export function Summary(props: BriefingProps) {
  const { data, lang } = props;
  const texts = textsIn(lang).briefing;
  const area = texts.areaNamed(data.province.memberState.code, data.province.name);
  const { projectCount, composition } = data.headline;
  return (
    <section id="summary">
      <h2>{texts.summary}</h2>
      {projectCount === 0 ? (
        <>
          <p className="lead">{texts.composition.none(area)}</p>
          <ul className="counts">
            <OpenLinks {...props} />
          </ul>
        </>
      ) : (
        <>
          <p className="lead">{texts.composition.counted(area, projectCount)}</p>
          <KnownBar composition={composition} labels={texts.composition} />
          <Counts {...props} />
          <Figures {...props} />
          <Noted {...props} />
        </>
      )}
    </section>
  );
}

/** How many projects are late or contradicted, by kind; then what else is open. Each leads to its section. */
function Counts(props: BriefingProps) {
  const { projects } = props.data;
  const { lang } = props;
  const texts = textsIn(lang).briefing;
  const flagged = WEIGHTIEST.map((kind) => ({
    name: texts.flags[kind],
    count: projects.nodes.filter(({ flags }) => flags.some((flag) => flag.kind === kind)).length,
  })).filter(({ count }) => count > 0);
  const behind = props.data.late.filter(({ progress }) => behindPlan(progress, lang) !== null).length;
  const late = behind > 0 ? [...flagged, { name: texts.behindPlan, count: behind }] : flagged;
  return (
    <ul className="counts">
      {late.length === 0 && <li>{texts.nothingToNote}</li>}
      {late.map(({ name, count }) => (
        <ToSection key={name} id="late" text={texts.countedFlags(name, count)} />
      ))}
      <OpenLinks {...props} />
    </ul>
  );
}

/** Links to where sources differ and to the decisions that are open. */
function OpenLinks({ data: { discrepancies, openActions }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  return (
    <>
      {discrepancies.length > 0 && <ToSection id="discrepancies" text={texts.countedDiscrepancies(discrepancies.length)} />}
      {openActions.length > 0 && <ToSection id="actions" text={texts.countedActions(openActions.length)} />}
    </>
  );
}

const ToSection = ({ id, text }: { readonly id: string; readonly text: string }) => (
  <li>
    <a href={`#${id}`}>{text}</a>
  </li>
);

function Figures({ data: { headline, projects, asOf }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const { projectCount, composition, bounds, cost, coverage } = headline;
  const of = (count: number) => texts.ofProjects(count, projectCount);
  const range = bounds.low === null || bounds.high === null ? texts.unknown : texts.boundsOf(reckoned(bounds.low), reckoned(bounds.high));
  const amount = cost.amount === null || cost.counted === 0 ? texts.unknown : moneyText(Number(cost.amount), 'THB', lang);
  const isForeign = projects.nodes.some((project) => (latestCost(project, asOf)?.currency ?? 'THB') !== 'THB');
  const converted = isForeign ? [texts.converted] : [];
  return (
    <>
      <div className="figures">
        {composition.stated > 0 && (
          <Figure name={texts.statedPercent} value={meanText(headline.statedPercent, lang)} of={of(composition.stated)} />
        )}
        <Figure name={texts.percent} value={meanText(headline.percent, lang)} of={of(coverage.withPercent)} />
        <Figure name={texts.bounds} value={range} of={texts.allProjects(projectCount)} />
        <Figure name={texts.costTotal} value={amount} of={[texts.costCounted(cost.counted, projectCount), ...converted].join(' · ')} />
      </div>
      {/* No office has confirmed the figures. */}
      {headline.status === ReportState.PUBLISHED && <p className="moment">{textsIn(lang).explanation.sources.published}</p>}
    </>
  );
}

const Figure = ({ name, value, of }: { readonly name: string; readonly value: string; readonly of: string }) => (
  <p className="figure">
    <span>{name}</span> <strong>{value}</strong> <small>{of}</small>
  </p>
);

/** The projects that are late or contradicted, each with its weightiest reason; those behind their plan come last. */
function Noted({ data: { projects, late }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const isLate = new Set(late.map(({ code }) => code));
  const noted = projects.nodes
    .flatMap((project) => {
      const flag = weightiestFlag(project);
      if (flag) return [{ project, reason: flag.message, weight: weightOf(flag.kind) }];
      const behind = isLate.has(project.code) ? behindPlan(project.progress, lang) : null;
      return behind === null ? [] : [{ project, reason: behind, weight: WEIGHTIEST.length }];
    })
    .sort((a, b) => a.weight - b.weight);
  if (noted.length === 0) return null;
  const rest = noted.length - MOST_NAMED;
  return (
    <>
      <h3>{texts.toNote}</h3>
      <ul className="to-note">
        {noted.slice(0, MOST_NAMED).map(({ project, reason }) => (
          <li key={project.code}>
            <b>
              <CodedName of={project} />
            </b>{' '}
            {reason}
            <Responsible project={project} />
          </li>
        ))}
        {rest > 0 && <ToSection id="late" text={texts.moreToNote(rest)} />}
      </ul>
    </>
  );
}
