import { type Sql, sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import type { DatePrecision } from '../../domain/vocabularies/mechanism';
import type { CostKind, ProjectStage, ResponsibilityRole, ScheduleDayKind } from '../../domain/vocabularies/projects';
import { costFigureAt, scheduleAt } from '../../queries/progress/project-state';
import { leafProjects } from '../../queries/progress/settled-state';
import { factsInForce } from '../../queries/shared/facts';
import { namesAt } from '../../queries/shared/project-names';
import { column, type Exported } from '../whole-table';

interface Named {
  readonly code: string;
  readonly names: LocalizedTexts;
}

/** A first or last day: how exactly it is known, and whether it has come; `kind` null = nobody states it. */
export interface StatedDay {
  readonly day: string;
  readonly precision: DatePrecision;
  readonly kind: ScheduleDayKind | null;
}

/** What an activity is written from: one leaf project. Decimals are exact texts. */
export interface IatiProject extends Named {
  readonly isSample: boolean;
  readonly descriptions: LocalizedTexts | null;
  readonly stage: ProjectStage | null;
  readonly percent: string | null;
  readonly percentAsOf: string | null;
  readonly start: StatedDay | null;
  readonly end: StatedDay | null;
  readonly responsible: readonly (Named & { readonly role: ResponsibilityRole })[] | null;
  readonly body: Named | null;
  readonly countries: readonly string[] | null;
  readonly provinces: readonly (Named & { readonly country: string; readonly lat: string; readonly lon: string })[] | null;
  readonly sectors: readonly Named[] | null;
  readonly cost: { readonly amount: string; readonly currency: string; readonly kind: CostKind; readonly asOf: string | null } | null;
  readonly sources: readonly { readonly names: LocalizedTexts; readonly url: string; readonly issuedOn: string | null }[] | null;
}

/** A JSON list of rows, in their order; null = there are none. */
const listOf = (row: Sql, from: Sql, order: Sql): Sql => sql`(SELECT json_agg(${row} ORDER BY ${order}) FROM ${from})`;

const statedDay = (name: 'starts_on' | 'ends_on'): Sql => {
  const [day, precision, kind] =
    name === 'starts_on'
      ? [sql`schedule.starts_on`, sql`schedule.starts_on_precision`, sql`schedule.starts_on_kind`]
      : [sql`schedule.ends_on`, sql`schedule.ends_on_precision`, sql`schedule.ends_on_kind`];
  return sql`CASE WHEN ${day} IS NOT NULL THEN json_build_object('day', ${day}, 'precision', ${precision}, 'kind', ${kind}) END`;
};

/** Every leaf project of the portfolio, each as the JSON text of an `IatiProject`: the projects of the programme’s own totals, and the dropped ones. */
export const iatiExport: Exported = (point) => ({
  columns: [
    column('code', 'text', sql`p.code`),
    column(
      'project',
      'text',
      sql`json_build_object(
        'code', p.code, 'names', ${namesAt('p', point)}, 'isSample', p.is_sample, 'descriptions', p.descriptions,
        'stage', p.stage, 'percent', p.percent::text, 'percentAsOf', CASE WHEN p.percent IS NOT NULL THEN p.report_as_of END,
        'start', ${statedDay('starts_on')}, 'end', ${statedDay('ends_on')},
        'responsible', ${listOf(
          sql`json_build_object('code', office.code, 'names', office.names, 'role', r.role)`,
          sql`${factsInForce('project_responsibility', 'r', point)} JOIN organisation office ON office.id = r.organisation_id WHERE r.project_id = p.id`,
          sql`office.code COLLATE "C", r.role`,
        )},
        'body', (SELECT json_build_object('code', body.code, 'names', body.names) FROM body WHERE body.id = p.responsible_id),
        'countries', (
          SELECT json_agg(state.code ORDER BY state.code COLLATE "C") FROM member_state state WHERE state.id = ANY (p.member_state_ids)),
        'provinces', ${listOf(
          sql`json_build_object('code', province.code, 'names', province.names, 'country', state.code, 'lat', province.lat::text, 'lon', province.lon::text)`,
          sql`province JOIN member_state state ON state.id = province.member_state_id WHERE province.id = ANY (p.province_ids)`,
          sql`province.code COLLATE "C"`,
        )},
        'sectors', ${listOf(
          sql`json_build_object('code', sector.code, 'names', sector.names)`,
          sql`effective_project_sector(${point.validOn}, ${point.knownAt}) classified JOIN sector ON sector.id = classified.sector_id WHERE classified.project_id = p.id`,
          sql`sector.code COLLATE "C"`,
        )},
        'cost', CASE WHEN cost.id IS NOT NULL THEN
          json_build_object('amount', cost.amount::text, 'currency', cost.currency, 'kind', cost.kind, 'asOf', cost.as_of) END,
        'sources', ${listOf(
          sql`json_build_object('names', source.titles, 'url', source.url, 'issuedOn', source.issued_on)`,
          sql`(SELECT DISTINCT citation.source_id FROM fact_citation cited
            JOIN citation ON citation.id = cited.citation_id AND citation.added_at <= ${point.knownAt}
            WHERE cited.project_id = p.id) cited JOIN source ON source.id = cited.source_id WHERE source.url IS NOT NULL`,
          sql`source.code COLLATE "C"`,
        )})::text`,
    ),
  ],
  from: sql`${leafProjects('p', 'ALL', point, () => sql`true`)}
    LEFT JOIN LATERAL (${scheduleAt(sql`p.id`, point)}) schedule ON true
    LEFT JOIN LATERAL (${costFigureAt(sql`p.id`, point)}) cost ON true`,
  code: sql`p.code`,
});
