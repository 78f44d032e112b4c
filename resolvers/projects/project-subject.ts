import { Project } from '../../entities/projects/project.entity';
import type { RequestContext } from '../../src/context/request-context';
import type { Subject } from '../../src/domain/permissions';
import { keepersOfProjects } from '../../src/queries/projects/project-keepers.queries';
import { isAssignment } from '../../src/queries/projects/project-responsibility.queries';
import { byCode } from '../../src/queries/shared/entity.queries';

/** What is asked of those who keep what is on record of a project; null = there is no such project on record. */
export async function subjectOfProject(code: string, { loaders }: RequestContext): Promise<Subject | null> {
  const project = await loaders.load(byCode(Project), code, null);
  if (!project || project.withdrawnAt) return null;
  return { office: null, ...(await loaders.load(keepersOfProjects, project.id, null)) };
}

/** The same for a fact of it that is to be withdrawn: an office that answers for the project does not withdraw what assigns it. */
export async function subjectOfFact(project: string, fact: string, context: RequestContext): Promise<Subject | null> {
  const subject = await subjectOfProject(project, context);
  return subject && (await isAssignment(context.db, fact)) ? { ...subject, responsible: [] } : subject;
}
