import type { ProjectFilter } from '../../schema/projects/project.input';
import type { CodeFields } from '../shared/filter-codes';

/** The fields of a filter of projects that hold codes. */
export const PROJECT_CODES: CodeFields<ProjectFilter> = {
  code: 'project',
  memberState: 'member state',
  province: 'province',
  cluster: 'cluster',
  corridor: 'corridor',
  sector: 'sector',
  workingGroup: 'working group',
  parent: 'project',
  body: 'body',
  responsible: 'organisation',
};
