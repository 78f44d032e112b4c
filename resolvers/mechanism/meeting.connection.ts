import { Meeting } from '../../entities/mechanism/meeting.entity';
import { type Connection, connectionOf } from '../../schema/base/connection.type';
import type { MeetingsArgs } from '../../schema/mechanism/meeting.args';
import type { RequestContext } from '../../src/context/request-context';
import { meetingCounts, meetingOrder, meetingPages } from '../../src/queries/mechanism/meeting.queries';
import { pageSpec } from '../../src/queries/shared/page';

export const MeetingConnection = connectionOf('Meeting', () => Meeting);

/** The meetings of a body, or of all bodies (EVERY_BODY). */
export function meetingsOf(bodyId: number, args: MeetingsArgs, { loaders }: RequestContext): Connection<Meeting> {
  const [where, orderBy] = [args.where ?? null, args.orderBy ?? []];
  const spec = pageSpec(args, meetingOrder(orderBy));
  return new MeetingConnection({
    page: () => loaders.load(meetingPages, bodyId, { where, page: spec, orderBy }),
    total: () => loaders.load(meetingCounts, bodyId, { where }),
  });
}
