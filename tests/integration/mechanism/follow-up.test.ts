import type { EntityManager } from 'typeorm';
import { confirmActionDone } from '../../../src/commands/mechanism/confirm-action-done.command';
import { createActionItem } from '../../../src/commands/mechanism/create-action-item.command';
import { passActionOn } from '../../../src/commands/mechanism/pass-action-on.command';
import { recordDecision } from '../../../src/commands/mechanism/record-decision.command';
import { reopenAction } from '../../../src/commands/mechanism/reopen-action.command';
import { reportOnAction } from '../../../src/commands/mechanism/report-on-action.command';
import { daysOverdue } from '../../../src/domain/action-follow-up';
import { ActionStatus, DecisionKind } from '../../../src/domain/vocabularies/mechanism';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { Dice } from '../../support/loaded-histories';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { dice, SEED } from '../../support/random';
import { expectRefused } from '../../support/refused';

const { rolledBack } = useDatabase();

const STEPS = 40;
const MEETINGS = ['CMGF-20', 'CMGF-21', 'CMGF-22'];

/** An action of Songkhla under a decision of the forum, with those who follow it up; each command as if the one before were committed. */
async function followUp(manager: EntityManager) {
  const secretary = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const owner = await makeOfficer(manager, 'PO-TH-90', [OfficeRole.REPORTER]);
  const commands = new PeopleCommands(manager);
  const { next: run } = commands;
  const titles = { EN: 'A result' };
  const said = { meeting: 'CMGF-22', kind: DecisionKind.MEETING_RESULT, titles, texts: null, decidedOn: null, decidedBy: null };
  const { decision } = (await run(recordDecision, secretary, said)) as { decision: string };
  const asked = { decision, texts: titles, assignee: 'PO-TH-90', project: null, dueOn: null };
  const { action } = (await run(createActionItem, secretary, asked)) as { action: string };
  return { secretary, owner, run, decision, action };
}

const QUESTION = `query ($code: String!, $knownAt: DateTime) {
  decision(code: $code, knownAt: $knownAt) { actions { status timesCarried claim { number } events { number } } }
}`;

it(
  'after any history of an action, each earlier instant is answered as an oracle says that replays what was said',
  rolledBack(async (manager) => {
    const { secretary, owner, run, decision, action } = await followUp(manager);
    const drawn = new Dice(dice(82));
    const later = new Date(Date.now() + 86_400_000);
    const state = { status: 'OPEN', claim: null as number | null, events: 0, carried: new Set<string>() };
    const snapshots: { knownAt: string; expected: object }[] = [];
    for (let step = 0; step < STEPS; step++) {
      const seen = { action, seenEvents: state.events };
      const isClosed = state.status === 'DONE';
      const isAllowed = [!isClosed, !isClosed && state.claim === null, state.claim !== null, isClosed || state.claim !== null, !isClosed];
      const which = drawn.below(5);
      const meeting = drawn.one(MEETINGS)!;
      const text = { texts: { EN: 'said' }, link: null };
      const told = await [
        () => run(reportOnAction, owner, { ...seen, ...text, isDone: false }),
        () => run(reportOnAction, owner, { ...seen, ...text, isDone: true }),
        () => run(confirmActionDone, secretary, seen),
        () => run(reopenAction, secretary, { ...seen, reason: 'why' }),
        () => run(passActionOn, secretary, { ...seen, meeting }),
      ][which]!();
      const expectedDone = isAllowed[which]! && !(which === 4 && state.carried.has(meeting));
      expect({ seed: SEED, step, which, done: !Array.isArray(told) }).toEqual({ seed: SEED, step, which, done: expectedDone });
      if (expectedDone) {
        state.events++;
        if (which === 4) state.carried.add(meeting);
        else state.status = which === 2 ? 'DONE' : 'IN_PROGRESS';
        if (which === 1) state.claim = state.events;
        if (which === 2 || which === 3) state.claim = null;
      }
      const [{ at }] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
      snapshots.push({
        knownAt: at.toISOString(),
        expected: {
          status: state.status,
          timesCarried: state.carried.size,
          claim: state.claim === null ? null : { number: state.claim },
          events: Array.from({ length: state.events }, (_, i) => ({ number: i + 1 })),
        },
      });
    }
    for (const { knownAt, expected } of snapshots) {
      const answer = await data(manager, QUESTION, { variables: { code: decision, knownAt }, now: later });
      expect({ seed: SEED, knownAt, actions: answer.decision.actions }).toEqual({ seed: SEED, knownAt, actions: [expected] });
    }
  }),
);

it(
  'an action is confirmed by another office and another person, by command and by SQL alone',
  rolledBack(async (manager) => {
    const { secretary, owner, run, action } = await followUp(manager);
    const claim = { action, seenEvents: 0, texts: { EN: 'done' }, link: null, isDone: true };
    expect(await run(confirmActionDone, secretary, { action, seenEvents: 0 })).toEqual(['NOT_CLAIMED']);
    expect(await run(reportOnAction, owner, { ...claim, link: 'javascript:alert(1)' })).toEqual(['INVALID_LINK']);
    expect(await run(reportOnAction, owner, claim)).toEqual({ action });
    const seen = { action, seenEvents: 1 };
    expect(await run(confirmActionDone, owner, seen)).toEqual(['SAME_OFFICE']);
    expect(await run(confirmActionDone, { ...secretary, person: owner.person }, seen)).toEqual(['SAME_PERSON']);
    for (const [person, office] of [
      [owner.person, secretary.office],
      [secretary.person, owner.office],
    ]) {
      await expectRefused(
        manager,
        `INSERT INTO action_event (action_code, number, kind, changed_at, changed_by_id, office_id) VALUES ($1, 2, 'CONFIRM', now(), $2, $3)`,
        /another office and another person/,
        [action, person, office],
      );
    }
    for (const change of [`UPDATE action_event SET kind = 'NOTE'`, 'DELETE FROM action_event WHERE number = 1', 'TRUNCATE action_event'])
      await expectRefused(manager, change, 'action_event stays as it is: rows are only added');
    expect(await run(confirmActionDone, secretary, seen)).toEqual({ action });
    expect(await run(confirmActionDone, secretary, { action, seenEvents: 1 })).toEqual(['STALE']);
    expect(await run(reportOnAction, owner, { ...claim, seenEvents: 2 })).toEqual(['ACTION_CLOSED']);
  }),
);

it.each([
  ['2026-06-29', ActionStatus.OPEN, 1],
  ['2026-06-30', ActionStatus.OPEN, null],
  ['2026-07-01', ActionStatus.IN_PROGRESS, null],
  ['2026-06-29', ActionStatus.DONE, null],
  ['2026-06-29', ActionStatus.CANCELLED, null],
  ['2025-06-30', ActionStatus.UNKNOWN, 365],
  [null, ActionStatus.OPEN, null],
])('an action due on %s that is %s is overdue for %s days on 2026-06-30', (dueOn, status, days) => {
  expect(daysOverdue({ dueOn, status }, '2026-06-30')).toBe(days);
});
