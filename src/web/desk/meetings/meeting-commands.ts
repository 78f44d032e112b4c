import { cancelMeeting } from '../../../commands/mechanism/cancel-meeting.command';
import { moveMeeting } from '../../../commands/mechanism/move-meeting.command';
import { scheduleMeeting } from '../../../commands/mechanism/schedule-meeting.command';
import type { Power } from '../../../domain/permissions';
import type { Desk } from '../desk';
import { write } from '../desk-commands';

/** What the pages of meetings write. */

export const schedule = (desk: Desk, power: Power, input: Parameters<typeof scheduleMeeting>[2]) =>
  write(desk, { name: 'scheduleMeeting' }, power, scheduleMeeting, input);

export const move = (desk: Desk, power: Power, input: Parameters<typeof moveMeeting>[2]) =>
  write(desk, { name: 'moveMeeting' }, power, moveMeeting, input);

export const cancel = (desk: Desk, power: Power, input: Parameters<typeof cancelMeeting>[2]) =>
  write(desk, { name: 'cancelMeeting' }, power, cancelMeeting, input);
