import type { RegisterState } from '../../domain/vocabularies/process';
import type { CompleteLang } from '../../i18n/dictionaries';
import { registerWords } from './register.words';

const LOOKS: Record<RegisterState, string> = { OPEN: 'tag warn', IN_TREATMENT: 'tag info', ACCEPTED: 'tag ok', CLOSED: 'tag' };

interface RegisterTagProps {
  /** Null = nobody has stated it. */
  readonly state: `${RegisterState}` | null;
  readonly lang: CompleteLang;
}

/** How a risk or a control stands. */
export const RegisterTag = ({ state, lang }: RegisterTagProps) => {
  const { states, nobody } = registerWords[lang];
  return state === null ? <span className="q n">{nobody}</span> : <span className={LOOKS[state]}>{states[state]}</span>;
};
