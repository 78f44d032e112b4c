import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { Body } from '../../entities/mechanism/body.entity';
import { Decision } from '../../entities/mechanism/decision.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import type { RequestContext } from '../../src/context/request-context';
import type { Subject } from '../../src/domain/permissions';
import { everySecretariat, secretariatsOfDecisions } from '../../src/queries/mechanism/follow-up.queries';
import { secretariatsOfBodies } from '../../src/queries/mechanism/secretariat.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { loadRelated } from '../shared/load-related';

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

/** What is asked of the secretaries of any body. */
export async function subjectOfSecretariats({ loaders }: RequestContext): Promise<Subject> {
  return { office: null, secretariats: await loaders.load(everySecretariat, 0, null) };
}

/** What is asked of the secretaries of a decision; null = there is no such decision. */
export async function subjectOfDecision(code: string, { loaders }: RequestContext): Promise<Subject | null> {
  const decision = await loaders.load(byCode(Decision), code, null);
  return decision && { office: null, secretariats: await loaders.load(secretariatsOfDecisions, decision.id, null) };
}

/** What is asked of the office of an action, and of the secretaries of its decision; null = there is no such action on record. */
export async function subjectOfAction(code: string, context: RequestContext): Promise<Subject | null> {
  const action = await context.loaders.load(byCode(ActionItem), code, null);
  if (!action || action.withdrawnAt) return null;
  const [assignee, secretariats] = await Promise.all([
    loadRelated(Organisation, action.assigneeId, context),
    context.loaders.load(secretariatsOfDecisions, action.decisionId, null),
  ]);
  return { office: assignee?.code ?? null, secretariats };
}
