import { Meeting } from '../../entities/mechanism/meeting.entity';
import { type Connection, connectionOf } from '../../schema/base/connection.type';
import type { MeetingsArgs } from '../../schema/mechanism/meeting.args';
import type { MeetingFilter } from '../../schema/mechanism/meeting.input';
import type { RequestContext } from '../../src/context/request-context';
import type { PointInTime } from '../../src/domain/point-in-time';
import { meetingCounts, meetingOrder, meetingPages } from '../../src/queries/mechanism/meeting.queries';
import { pageSpec } from '../../src/queries/shared/page';
import { type CodeFields, withKnownCodes } from '../shared/filter-codes';

const MEETING_CODES: CodeFields<MeetingFilter> = {
  code: 'meeting',
  body: 'body',
  hostMemberState: 'member state',
  province: 'province',
  week: 'meeting week',
};

export const MeetingConnection = connectionOf('Meeting', () => Meeting);

/** The meetings of a body, or of all bodies (EVERY_BODY). */
export function meetingsOf(bodyId: number, args: MeetingsArgs, pointInTime: PointInTime, context: RequestContext): Connection<Meeting> {
  const orderBy = args.orderBy ?? [];
  const where = () => withKnownCodes(args.where, MEETING_CODES, context);
  const spec = pageSpec(args, meetingOrder(orderBy));
  return new MeetingConnection({
    page: async () => context.loaders.load(meetingPages, bodyId, { where: await where(), pointInTime, page: spec, orderBy }),
    total: async () => context.loaders.load(meetingCounts, bodyId, { where: await where(), pointInTime }),
  });
}
