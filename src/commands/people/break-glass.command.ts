import { problem } from '../../domain/problems';
import { SessionKind } from '../../domain/vocabularies/people';
import { Refusal } from '../command';
import { type OperatorCommand, personWith } from './people-command';
import { openSession, touchedSession } from './sessions';

interface PersonInput {
  /** The e-mail address. */
  readonly person: string;
}

interface OpenedSession {
  /** The secret of the session. It is stored nowhere. */
  readonly secret: string;
}

/** Opens a short session of a person who cannot sign in now, because letters or the provider fail. Problems: UNKNOWN_PERSON. */
export const breakGlass: OperatorCommand<PersonInput, OpenedSession> = async (db, _actor, { person: address }) => {
  const contact = await personWith(db, address);
  if (!contact) throw new Refusal([problem('UNKNOWN_PERSON', 'person')]);
  const opened = await openSession(db, contact.person, { browser: null, network: null }, SessionKind.BREAK_GLASS);
  return { result: { secret: opened.secret }, effect: { action: 'BREAK_GLASS', touched: [touchedSession(opened, 'OPENED')] } };
};
