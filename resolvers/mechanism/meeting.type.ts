import { Meeting } from '../../entities/mechanism/meeting.entity';
import { connectionOf } from '../../schema/base/connection.type';

export const MeetingConnection = connectionOf('Meeting', () => Meeting);
