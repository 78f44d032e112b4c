import { sql } from '../database/sql';
import { facts } from '../queries/shared/facts';
import { column, type Exported, inEnglish, inLanguages, joinSource, sourceColumns } from './whole-table';

/** Every published value of every indicator, of periods that had begun on the day, that was on record; values that disagree stand side by side. */
export const observationExport: Exported = (point) => ({
  columns: [
    column('code', 'text', sql`o.code`),
    column('indicator', 'text', sql`indicator.code`),
    ...inLanguages('indicator.name', sql`indicator.names`),
    ...inLanguages('unit', sql`indicator.units`),
    column('province', 'text', sql`province.code`),
    column('memberState', 'text', sql`member_state.code`),
    column('periodStart', 'date', sql`o.period_start`),
    column('periodEnd', 'date', sql`o.period_end`),
    column('value', 'number', sql`o.value::float8`),
    column('status', 'text', sql`o.status`),
    column('areasCounted', 'number', sql`o.areas_counted`),
    column('note', 'text', inEnglish(sql`o.notes`)),
    ...sourceColumns(),
  ],
  from: sql`${facts('observation', 'o', point)}
    JOIN indicator ON indicator.id = o.indicator_id AND o.period_start <= ${point.validOn}
    LEFT JOIN province ON province.id = o.province_id
    LEFT JOIN member_state ON member_state.id = o.member_state_id ${joinSource(sql`o`)}`,
  code: sql`o.code`,
});
