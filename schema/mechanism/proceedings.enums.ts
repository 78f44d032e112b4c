import { registerEnumType } from 'type-graphql';
import { ParticipantStanding } from '../../src/domain/vocabularies/mechanism';
import { StepState, UnmeasuredReason } from '../../src/domain/vocabularies/process';

registerEnumType(ParticipantStanding, {
  name: 'ParticipantStanding',
  description: 'Whether a post takes part in a meeting.',
  valuesConfig: {
    INVITED: { description: 'It is invited; whether it came is not on record.' },
    ATTENDED: { description: 'It attended.' },
    REPRESENTED: { description: 'Another post came in its place.' },
    ABSENT: { description: 'It did not attend, and no other post came in its place.' },
  },
});

registerEnumType(StepState, {
  name: 'StepState',
  description: 'How a step of a run of the process stands, on the day of the answer.',
  valuesConfig: {
    COMING: { description: 'Its first planned day is still to come, and no beginning is on record.' },
    OPEN: { description: 'It has begun, or should have; its last planned day is not over, and no end is on record.' },
    ENDED_ON_TIME: { description: 'It ended on its last planned day or before.' },
    ENDED_LATE: { description: 'It ended after its last planned day.' },
    NOT_REPORTED: { description: 'Its last planned day is over, and no end is on record: it may have ended, on time or late.' },
  },
});

registerEnumType(UnmeasuredReason, {
  name: 'UnmeasuredReason',
  description: 'Why an indicator of the process has no percent for a run.',
  valuesConfig: {
    NO_SCALE: { description: 'The manual prints neither a scale nor weights, and nothing on record can be counted for it.' },
    DONE_ONCE: { description: 'It judges a step that set the secretariat up: that was done once and is part of no run.' },
    NOT_YET: { description: 'What it counts is still to come on the day of the answer.' },
    NOTHING_ON_RECORD: { description: 'There is nothing to count, or nothing is on record of any of it.' },
    INCOMPLETE: { description: 'Of a part of what it counts nothing is on record: `low` and `high` say what the percent can be.' },
  },
});
