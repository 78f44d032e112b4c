import type { PointInTime } from '../domain/point-in-time';
import { CSV } from './formats';
import type { CellKind } from './table';
import { tableAt } from './whole-table';
import { EXPORTS, type TableName } from './whole-tables';

/** What the rows of each table are. */
const ROWS: Readonly<Record<TableName, string>> = {
  projects: 'Every project, bundles and parts, as it stood on the day.',
  reports: 'Every public report on a project, with its day, percent, stage, state and source.',
  provinces: 'Every province and state, with its progress on the day.',
  observations: 'Every value of an indicator, with its area, period and source.',
  corridors: 'Every corridor of the day.',
  contributions:
    'The part of every project in the percent of every body, province, state, cluster, corridor and sector that it counts in, and of the programme. sum(weight * percent) / sum(weight), over the rows of a scope that have a percent, is its percent.',
  costs: 'Every figure of what a project costs. Only one of a project that is preferred is added up.',
  schedules: 'Every statement of the first and last day of a project.',
  meetings: 'Every meeting, past and to come.',
  decisions: 'Every decision, with the meetings that took it and the decisions it led to.',
  actions: 'Everything that a decision asks somebody to do.',
  discrepancies: 'Every point on which sources differ, with both values.',
};

/** The types of Frictionless Data. */
const TYPES: Readonly<Record<CellKind, string>> = { text: 'string', number: 'number', decimal: 'number', date: 'date', boolean: 'boolean' };

/** The tables that columns name a row of by its code. A list of codes in one cell names several rows, which no key of this kind can. */
const NAMED: Readonly<Record<string, TableName>> = {
  project: 'projects',
  parent: 'projects',
  province: 'provinces',
  decision: 'decisions',
  report: 'reports',
  supersedes: 'reports',
};

/** The description of all whole tables as a Frictionless Data Package: their files, columns, types, keys, and the point in time that they are of. */
export const dataPackage = (origin: string, pointInTime: PointInTime): object => ({
  name: 'imt-gt-data-hub',
  title: 'IMT-GT Data Hub',
  description:
    'What the Indonesia-Malaysia-Thailand Growth Triangle says it is doing. An empty cell is a value that is not known, never zero. ' +
    'Days are Gregorian. Files are made when they are asked for: ?asOf and ?knownAt ask for another moment.',
  homepage: origin,
  created: pointInTime.knownAt.toISOString(),
  resources: Object.entries(EXPORTS).map(([name, exported]) => {
    const { columns } = tableAt(exported, pointInTime);
    const keys = columns.filter((column) => Object.hasOwn(NAMED, column.name));
    return {
      name,
      description: ROWS[name as TableName],
      path: `${origin}/export/${name}.csv`,
      format: CSV.extension,
      mediatype: CSV.mediaType,
      encoding: 'utf-8',
      profile: 'tabular-data-resource',
      schema: {
        fields: columns.map((column) => ({ name: column.name, type: TYPES[column.kind] })),
        primaryKey: 'code',
        missingValues: [''],
        foreignKeys: keys.map((column) => ({
          fields: column.name,
          // A table names itself by an empty text.
          reference: { resource: NAMED[column.name] === name ? '' : NAMED[column.name], fields: 'code' },
        })),
      },
    };
  }),
});
