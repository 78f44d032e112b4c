import { ANSWERED, type Answered, HIGHEST_SCORE, MAX_COMMENT } from '../../../../domain/survey';
import { points } from '../../../../i18n/numbers';
import { CardsTable } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { Fact } from '../../../components/fact';
import { Checkable, Field, FieldGroup, Hidden, Hint } from '../../../components/form';
import { surveyGroupWords } from '../../../components/survey.words';
import { inLang } from '../../../shell/shell';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { SurveyPageQuery, SurveyPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { type Address, sitePage } from '../../site-page';
import { surveyWords } from './survey.words';

type Meeting = NonNullable<SurveyPageQuery['meeting']>;
type Survey = NonNullable<Meeting['survey']>;
type Question = Survey['questions'][number];
type Result = Survey['results'][number];

/** The survey of customers and staff about a forum: its questions while it takes answers, then its results. */
export const surveyPage = sitePage<SurveyPageQuery, SurveyPageQueryVariables>({
  path: '/survey/:code',
  parameters: ['said'],
  isUnlisted: true,
  isLive: true,
  hasForm: true,
  document: pageDocument('pages/survey/survey.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: ({ meeting }, { lang }, address) =>
    meeting?.survey
      ? {
          title: surveyWords[lang].title,
          description: surveyWords[lang].description(meeting.name),
          children: <SurveyView meeting={meeting} survey={meeting.survey} said={saidIn(address)} />,
        }
      : null,
});

/** What became of the answers that were sent; null = the page was opened, or the address says what it cannot. */
const saidIn = ({ query }: Address): Answered | null => ANSWERED.find((known) => known === query.get('said')) ?? null;

interface SurveyProps {
  readonly meeting: Meeting;
  readonly survey: Survey;
  readonly said: Answered | null;
}

function SurveyView({ meeting: { code, name }, survey, said }: SurveyProps) {
  const { lang } = useSite();
  const words = surveyWords[lang];
  const { opensOn, closesOn, closedOn, state, office, questions, results } = survey;
  const groups = [...new Set(questions.map(({ respondent }) => respondent))];
  return (
    <>
      <h1>{words.title}</h1>
      {said !== null && (
        <p className={said === 'THANKS' ? 'note ok' : 'note bad'} role="status">
          <strong>{words.said[said]}</strong>
        </p>
      )}
      <p className="lead">
        <PageLink to={`/meetings/${code}`}>
          <RecordText>{name}</RecordText>
        </PageLink>
      </p>
      <p>{words.lead}</p>
      <dl className="facts">
        <Fact name={state === 'COMING' ? words.opensOn : state === 'OPEN' ? words.openUntil : words.closedOn}>
          <Day day={state === 'COMING' ? opensOn : (closedOn ?? closesOn)} />
        </Fact>
        {office && (
          <Fact name={words.openedBy}>
            <RecordText>{office.name}</RecordText>
          </Fact>
        )}
      </dl>
      {state === 'OPEN' && (
        <section>
          <h2>{words.choose}</h2>
          {groups.map((group) => (
            <details key={group} className="read">
              <summary>{surveyGroupWords[lang][group]}</summary>
              <AnswerForm code={code} group={group} questions={questions.filter(({ respondent }) => respondent === group)} />
            </details>
          ))}
        </section>
      )}
      <section>
        <h2>{words.results}</h2>
        {state !== 'CLOSED' && <p className="q">{words.untold.STILL_OPEN}</p>}
        {state === 'CLOSED' && <p className="q">{words.resultsLead}</p>}
        {state === 'CLOSED' && results.map((result) => <GroupResult key={result.respondent} result={result} />)}
      </section>
    </>
  );
}

interface AnswerProps {
  readonly code: string;
  readonly group: Question['respondent'];
  readonly questions: readonly Question[];
}

function AnswerForm({ code, group, questions }: AnswerProps) {
  const { frameLang, lang } = useSite();
  const words = surveyWords[lang];
  const idOf = (name: string): string => `${group}-${name}`;
  return (
    <form method="post" action={inLang(frameLang, `/survey/${code}`)}>
      <Hidden name="respondent" value={group} />
      <p className="q">{words.scale}</p>
      {questions.map((question) => (
        <FieldGroup key={question.code} id={idOf(question.code)} label={question.text} fault={null}>
          <div className="scores">
            {Array.from({ length: HIGHEST_SCORE }, (_, i) => (
              <Checkable key={i} type="radio" name={question.code} value={String(i + 1)} isRequired>
                {String(i + 1)}
              </Checkable>
            ))}
          </div>
        </FieldGroup>
      ))}
      <Field id={idOf('comment')} label={words.comment} above={<Hint id={idOf('hint')}>{words.commentHint}</Hint>} fault={null}>
        <textarea id={idOf('comment')} name="comment" rows={4} maxLength={MAX_COMMENT} aria-describedby={idOf('hint')} autoComplete="off" />
      </Field>
      <div className="acts">
        <button className="go">{words.send}</button>
      </div>
    </form>
  );
}

function GroupResult({ result: { respondent, untold, count, day, scores } }: { readonly result: Result }) {
  const { lang } = useSite();
  const words = surveyWords[lang];
  return (
    <section>
      <h3>{surveyGroupWords[lang][respondent]}</h3>
      {untold !== null || count === null || day === null ? (
        <p className="q">{words.untold[untold ?? 'TOO_FEW']}</p>
      ) : (
        <>
          <p>
            {words.answers(count)} · <Day day={day} />
          </p>
          <CardsTable
            caption={surveyGroupWords[lang][respondent]}
            columns={Object.values(words.heads)}
            groups={[
              {
                title: null,
                rows: scores.map(({ question, mean, distribution }) => ({
                  key: question.code,
                  head: question.text,
                  cells: [
                    <data key="mean" value={mean}>
                      {points(mean)}
                    </data>,
                    distribution.join(' · '),
                  ],
                })),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
