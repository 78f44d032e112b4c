import { PlanReviewState } from '../../../../domain/vocabularies/planning';
import type { Table } from '../../../../exports/table';
import { CardsTable } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { inLang } from '../../../shell/shell';
import { ReviewTag } from '../../components/area-plans';
import { DataLinks } from '../../components/page-data-links';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { PlansPageQuery, PlansPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { plansWords } from './plans.words';

type Area = NonNullable<PlansPageQuery['memberState']>['plannedAreas'][number];
type Plan = Area['plans'][number];

const areasOf = ({ memberState }: PlansPageQuery): readonly Area[] => memberState?.plannedAreas ?? [];
const withoutPlan = (areas: readonly Area[]): readonly Area[] => areas.filter(({ plans }) => plans.length === 0);
const placeOf = ({ province, cluster }: Area) => (province ?? cluster)!;

export const plansPage = sitePage<PlansPageQuery, PlansPageQueryVariables>({
  path: '/plans',
  document: pageDocument('pages/plans/plans.graphql'),
  view: (data, site) => {
    const words = plansWords[site.lang];
    const areas = areasOf(data);
    return {
      title: words.title,
      description: words.description(areas.length, withoutPlan(areas).length),
      crumbs: [{ path: '/mechanism', text: site.words.menu.mechanism }],
      children: <Areas areas={areas} />,
    };
  },
  table: (data) => ({
    columns: COLUMNS,
    rows: areasOf(data).flatMap((area) =>
      (area.plans.length === 0 ? [null] : area.plans).map((plan) => {
        const last = plan?.reviews.at(-1);
        const { code, name } = placeOf(area);
        return [
          code,
          name,
          plan?.code ?? null,
          plan?.name ?? null,
          plan?.statedBy?.name ?? null,
          plan?.changeReason ?? null,
          plan?.reviewState ?? null,
          last?.day ?? null,
          last?.office?.name ?? null,
          last?.findings ?? null,
        ];
      }),
    ),
  }),
});

const COLUMNS: Table['columns'] = [
  { name: 'area', kind: 'text' },
  { name: 'name', kind: 'text' },
  { name: 'plan', kind: 'text' },
  { name: 'planName', kind: 'text' },
  { name: 'statedBy', kind: 'text' },
  { name: 'changeReason', kind: 'text' },
  { name: 'review', kind: 'text' },
  { name: 'reviewDay', kind: 'date' },
  { name: 'reviewOffice', kind: 'text' },
  { name: 'findings', kind: 'text' },
];

function Areas({ areas }: { readonly areas: readonly Area[] }) {
  const { lang } = useSite();
  const words = plansWords[lang];
  const planned = areas.filter(({ plans }) => plans.length > 0);
  const reviewed = planned.filter(({ plans }) => plans.some(({ reviewState }) => reviewState === PlanReviewState.REVIEWED));
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(areas.length, withoutPlan(areas).length, reviewed.length)}</p>
      {areas.length > planned.length && (
        <section>
          <h2>{words.without(areas.length - planned.length)}</h2>
          <ul>
            {withoutPlan(areas).map((area) => (
              <li key={placeOf(area).code}>
                <AreaLink area={area} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {planned.length > 0 && (
        <CardsTable
          caption={words.title}
          columns={Object.values(words.heads)}
          groups={[
            { title: words.clusters, rows: planned.filter(({ cluster }) => cluster !== null).flatMap(rowsOf) },
            { title: words.provinces, rows: planned.filter(({ province }) => province !== null).flatMap(rowsOf) },
          ]}
        />
      )}
      {areas.some(({ laterPlans }) => laterPlans.length > 0) && (
        <section>
          <h2>{words.later}</h2>
          <ul>
            {areas.flatMap((area) =>
              area.laterPlans.map(({ code, name, dateText }) => (
                <li key={code}>
                  <AreaLink area={area} /> · <RecordText>{name}</RecordText> · {dateText}
                </li>
              )),
            )}
          </ul>
        </section>
      )}
      <p>
        {words.officers} <a href={inLang(lang, '/desk/plans')}>{words.toDesk}</a>
      </p>
      <DataLinks hasTable />
    </>
  );
}

const rowsOf = (area: Area) =>
  area.plans.map((plan) => ({
    key: plan.code,
    head: <AreaLink area={area} />,
    cells: [<PlanCell key="plan" plan={plan} />, <ReviewCell key="review" plan={plan} />],
  }));

const AreaLink = ({ area }: { readonly area: Area }) => (
  <PageLink to={area.province ? `/provinces/${area.province.code}` : `/clusters/${area.cluster!.code}`}>
    <RecordText>{placeOf(area).name}</RecordText>
  </PageLink>
);

/** A plan with its sources; where an office entered or amended it, which one, and why. */
function PlanCell({ plan: { name, citations, statedBy, changeReason } }: { readonly plan: Plan }) {
  const words = plansWords[useSite().lang];
  return (
    <>
      <RecordText>{name}</RecordText>
      {citations.map((citation, i) => (
        <Ref key={i} citation={citation} />
      ))}
      {statedBy && (
        <small>
          {`${words.statedBy} `}
          <RecordText>{statedBy.name}</RecordText>
          {changeReason !== null && ` · ${changeReason}`}
        </small>
      )}
    </>
  );
}

/** How the review of a plan stands, since when, by whom and with which findings. */
function ReviewCell({ plan: { reviewState, reviews } }: { readonly plan: Plan }) {
  const words = plansWords[useSite().lang];
  const last = reviews.at(-1);
  return (
    <>
      {reviewState && <ReviewTag state={reviewState} />}
      {last && (
        <small>
          <Day day={last.day} />
          {last.dueOn !== null && (
            <>
              {` · ${words.due} `}
              <Day day={last.dueOn} />
            </>
          )}
          {last.office && (
            <>
              {` · ${words.byOffice} `}
              <RecordText>{last.office.name}</RecordText>
            </>
          )}
        </small>
      )}
      {last?.findings && (
        <p className="q">
          <RecordText>{last.findings}</RecordText>
        </p>
      )}
    </>
  );
}
