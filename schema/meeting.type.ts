import { Meeting } from '../entities/meeting.entity';
import { connectionOf } from './connection.type';

export const MeetingConnection = connectionOf('Meeting', () => Meeting);
