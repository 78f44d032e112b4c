import type { ProjectPageQuery } from '../../page-data';
import type { ReportOnRecord } from './reports';

/** A project as its page asks for it. */
export type Project = NonNullable<ProjectPageQuery['project']>;

export interface ProjectProps {
  readonly project: Project;
  /** The reports that were on record at the moment of the page, the newest first. */
  readonly reports: readonly ReportOnRecord[];
}
