import { type Sql, sql } from '../database/sql';
import { isLeaf, portfolio } from '../queries/progress/portfolio';
import {
  assignedWeightAt,
  costFigureAt,
  latestReportAt,
  rolledCostUsdAt,
  rolledPercentAt,
  scheduleAt,
  slippedDaysAt,
  stageAt,
} from '../queries/progress/project-state';
import { facts, factsInForce, wholeHistory } from '../queries/shared/facts';
import { isValidOn } from '../queries/shared/point-in-time';
import { namesAt } from '../queries/shared/project-names';
import { column, type Exported, inEnglish, inLanguages, linkedCodes } from './whole-table';

/** A CTE with the codes of the things that each project is linked to, in one cell, computed once for all projects. */
const codesByProject = (links: Sql): Sql => sql`(
  SELECT project_id, string_agg(code, '; ' ORDER BY code COLLATE "C") AS codes FROM (${links}) link GROUP BY project_id)`;

/** A column of leaf projects, and one of bundles beside it: the sum of either counts nothing twice. */
const ofLeaves = ({ name, kind, value }: ReturnType<typeof column>) => [
  column(name, kind, sql`CASE WHEN leaf.is_leaf THEN ${value} END`),
  column(`bundle.${name}`, kind, sql`CASE WHEN NOT leaf.is_leaf THEN ${value} END`),
];

/** Every project, bundles and parts, as it stood on the day: the state and figures are those that the API gives by default. */
export const projectExport: Exported = (point) => ({
  columns: [
    column('code', 'text', sql`p.code`),
    ...inLanguages('name', namesAt('p', point)),
    column('aliases', 'text', sql`nullif(array_to_string(p.aliases, '; '), '')`),
    ...inLanguages('description', sql`p.descriptions`),
    column('parent', 'text', sql`parent.code`),
    column('isLeaf', 'boolean', sql`leaf.is_leaf`),
    column('bodies', 'text', sql`bodies.codes`),
    column('sectors', 'text', sql`sectors.codes`),
    column('corridors', 'text', sql`corridors.codes`),
    linkedCodes(
      'provinces',
      sql`${factsInForce('project_province', 'link', point)} JOIN province linked ON linked.id = link.province_id
      WHERE link.project_id = p.id`,
    ),
    linkedCodes(
      'memberStates',
      sql`${facts('project_member_state', 'link', point)} JOIN member_state linked ON linked.id = link.member_state_id
      WHERE link.project_id = p.id`,
    ),
    column('relevance', 'text', sql`p.relevance`),
    column('crossBorder', 'boolean', sql`p.cross_border`),
    column('startsOn', 'date', sql`schedule.starts_on`),
    column('startsOnPrecision', 'text', sql`CASE WHEN schedule.starts_on IS NOT NULL THEN schedule.starts_on_precision END`),
    column('endsOn', 'date', sql`schedule.ends_on`),
    column('endsOnPrecision', 'text', sql`CASE WHEN schedule.ends_on IS NOT NULL THEN schedule.ends_on_precision END`),
    column('dateNote', 'text', inEnglish(sql`schedule.notes`)),
    column('slippedDays', 'number', slippedDaysAt(sql`p.id`, point)),
    column('stage', 'text', stageAt(sql`p.id`, point)),
    column('percent', 'number', sql`${rolledPercentAt(sql`p`, point)}::float8`),
    column('latestReportOn', 'date', latestReportAt(sql`p.id`, point)),
    ...ofLeaves(column('cost.amount', 'decimal', sql`cost.amount`)),
    ...ofLeaves(column('cost.currency', 'text', sql`cost.currency`)),
    ...ofLeaves(column('cost.kind', 'text', sql`cost.kind`)),
    ...ofLeaves(column('costUsd', 'decimal', rolledCostUsdAt(sql`p`, point))),
    column('assignedWeight', 'decimal', assignedWeightAt(sql`p.id`, point)),
    column('isSample', 'boolean', sql`p.is_sample`),
  ],
  from: sql`${portfolio('p', point)}
    LEFT JOIN ${wholeHistory('project', 'parent')} ON parent.id = p.parent_id
    LEFT JOIN ${codesByProject(sql`
      SELECT owned.project_id, body.code FROM effective_project_body(${point.knownAt}) owned JOIN body ON body.id = owned.body_id`)} bodies
      ON bodies.project_id = p.id
    LEFT JOIN ${codesByProject(sql`
      SELECT classified.project_id, sector.code FROM effective_project_sector(${point.validOn}, ${point.knownAt}) classified
      JOIN sector ON sector.id = classified.sector_id`)} sectors ON sectors.project_id = p.id
    LEFT JOIN ${codesByProject(sql`
      SELECT assigned.project_id, corridor.code FROM effective_project_corridor(${point.validOn}, ${point.knownAt}) assigned
      JOIN corridor ON corridor.id = assigned.corridor_id AND ${isValidOn(sql`corridor`, point)}`)} corridors ON corridors.project_id = p.id
    LEFT JOIN LATERAL (${scheduleAt(sql`p.id`, point)}) schedule ON true
    LEFT JOIN LATERAL (${costFigureAt(sql`p.id`, point)}) cost ON true
    CROSS JOIN LATERAL (SELECT ${isLeaf(sql`p`, point)} AS is_leaf) leaf`,
  code: sql`p.code`,
  // A project is drawn at its provinces: no source gives a more exact place.
  places: {
    point: sql`(
    SELECT json_build_object('type', 'MultiPoint', 'coordinates',
      json_agg(json_build_array(place.lon, place.lat) ORDER BY place.code COLLATE "C"))::text
    FROM ${factsInForce('project_province', 'link', point)} JOIN province place ON place.id = link.province_id
    WHERE link.project_id = p.id HAVING count(*) > 0)`,
  },
});
