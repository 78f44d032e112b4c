import type { StepRow } from '../../queries/desk/report.queries';
import { Instant } from '../components/days';
import { usePageLang } from '../components/page-lang';
import { deskWords } from './desk.words';
import { NameIn } from './desk-parts';
import { reasonText } from './reasons';
import { stateText } from './texts';

/** The steps of a report, the newest first: what, when, by which office, and what was said with it. */
export function Timeline({ steps }: { readonly steps: readonly StepRow[] }) {
  const lang = usePageLang();
  const words = deskWords(lang);
  return (
    <ol className="line">
      {steps.map(({ step, state, changedAt, office, reason, note }, i) => (
        <li key={i} className={i === 0 ? 'now' : undefined}>
          <Instant at={changedAt} mayBreak />
          <br />
          <b>{(step && words.steps[step]) ?? stateText(state, step, lang)}</b>
          {office && (
            <>
              {' '}
              · <NameIn names={office} />
            </>
          )}
          {reason !== null && (
            <>
              <br />
              {words.reason}: {reasonText(reason, lang)}
            </>
          )}
          {note !== null && (
            <>
              <br />
              <span className="text">“{note}”</span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
