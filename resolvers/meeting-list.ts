import type { Meeting } from '../entities/meeting.entity';
import type { Connection } from '../schema/connection.type';
import type { MeetingsArgs } from '../schema/meeting.args';
import { MeetingConnection } from '../schema/meeting.type';
import type { Context } from '../src/context';
import { meetingCounts, meetingOrder, meetingPages } from '../src/queries/meeting.queries';
import { pageWindow } from '../src/queries/page';

/** The meetings of a body, or of all, as a connection. */
export function meetingsOf(bodyId: number, args: MeetingsArgs, { loaders }: Context): Connection<Meeting> {
  const [where, orderBy] = [args.where ?? null, args.orderBy ?? []];
  const window = pageWindow(args, meetingOrder(orderBy));
  return new MeetingConnection({
    page: () => loaders.load(meetingPages, bodyId, { where, window, orderBy }),
    total: () => loaders.load(meetingCounts, bodyId, { where }),
  });
}
