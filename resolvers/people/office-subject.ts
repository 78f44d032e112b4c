import { Organisation } from '../../entities/mechanism/organisation.entity';
import type { RequestContext } from '../../src/context/request-context';
import type { Subject } from '../../src/domain/permissions';
import { byCode } from '../../src/queries/shared/entity.queries';
import { loadRelated } from '../shared/load-related';

/** The subject of an action in an office; null = there is no such office. */
export async function subjectOf(office: string, { loaders }: RequestContext, rest: Omit<Subject, 'office'> = {}): Promise<Subject | null> {
  const found = await loaders.load(byCode(Organisation), office, null);
  return found && { office: found.code, ...rest };
}

/** The code of the office of a grant, a delegation or a token. */
export async function codeOfOffice({ officeId }: { readonly officeId: number }, context: RequestContext): Promise<string> {
  return (await loadRelated(Organisation, officeId, context))!.code;
}
