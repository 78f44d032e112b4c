import { ParticipantStanding } from './vocabularies/mechanism';

/** How many seats were taken, and how. */
export interface Attendance {
  readonly attended: number;
  readonly represented: number;
  readonly absent: number;
  /** Nothing, or only the invitation, is on record. */
  readonly unknown: number;
  readonly expected: number;
}

/** The attendance of some seats; null = whether anybody came is on record of none of them: that is not zero. */
export function attendanceOf(seats: readonly { readonly standing: ParticipantStanding | null }[]): Attendance | null {
  const count = (wanted: ParticipantStanding): number => seats.filter(({ standing }) => standing === wanted).length;
  const [attended, represented, absent] = [
    count(ParticipantStanding.ATTENDED),
    count(ParticipantStanding.REPRESENTED),
    count(ParticipantStanding.ABSENT),
  ];
  const [known, expected] = [attended + represented + absent, seats.length];
  return known === 0 ? null : { attended, represented, absent, unknown: expected - known, expected };
}
