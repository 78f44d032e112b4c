import { Body } from '../../entities/mechanism/body.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import type { RequestContext } from '../../src/context/request-context';
import type { Subject } from '../../src/domain/permissions';
import { secretariatsOfBodies } from '../../src/queries/mechanism/secretariat.queries';
import { byCode } from '../../src/queries/shared/entity.queries';

/** What is asked of the secretaries of a body; null = there is no such body. */
export async function subjectOfBody(code: string, { loaders }: RequestContext): Promise<Subject | null> {
  const body = await loaders.load(byCode(Body), code, null);
  return body && { office: null, secretariats: await loaders.load(secretariatsOfBodies, body.id, null) };
}

/** What is asked of the secretaries of the body of a meeting; null = there is no such meeting. A meeting of no body has none. */
export async function subjectOfMeeting(code: string, { loaders }: RequestContext): Promise<Subject | null> {
  const meeting = await loaders.load(byCode(Meeting), code, null);
  if (!meeting) return null;
  const secretariats = meeting.bodyId === null ? [] : await loaders.load(secretariatsOfBodies, meeting.bodyId, null);
  return { office: null, secretariats };
}
