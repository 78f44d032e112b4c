import { dayInBangkok } from '../../../domain/days';
import { SURVEY_QUESTIONS, type SurveyQuestion, surveyState } from '../../../domain/survey';
import { SurveyRespondent, SurveyState } from '../../../domain/vocabularies/process';
import type { DeskMeeting } from '../../../queries/desk/meeting.queries';
import type { commentsAtDesk, DeskSurvey } from '../../../queries/desk/survey.queries';
import { Day } from '../../components/days';
import { Fact } from '../../components/fact';
import { surveyGroupWords } from '../../components/survey.words';
import { inLang } from '../../shell/shell';
import { NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, DayField, type TypedAct } from '../institution/act-fields';
import { deskSurveyWords } from './survey.words';

interface SurveyProps {
  readonly meeting: DeskMeeting;
  readonly survey: DeskSurvey | null;
  readonly comments: Awaited<ReturnType<typeof commentsAtDesk>>;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function DeskSurveyView({ meeting: { code, names }, survey, comments, typed, told }: SurveyProps) {
  const { lang, today } = useDesk();
  const words = deskSurveyWords[lang];
  // What is on record is known.
  const state = survey && surveyState(survey, { asOf: today, knownAt: survey.closedAt ?? survey.openedAt });
  const to = `/desk/meetings/${code}/survey`;
  return (
    <>
      <h1>{words.title}</h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <p className="lead">
        <NameIn names={names} />
      </p>
      <p>{words.lead}</p>
      {!survey && <p className="q">{words.none}</p>}
      {survey && state && (
        <>
          <p>
            <a href={inLang(lang, `/survey/${code}`)}>{words.publicPage}</a>
          </p>
          <dl className="facts">
            <Fact name={words.stateHead}>{words.states[state]}</Fact>
            <Fact name={words.days}>
              <Day day={survey.opensOn} /> – <Day day={survey.closedAt ? dayInBangkok(survey.closedAt) : survey.closesOn} />
            </Fact>
            <Fact name={words.office}>
              <NameIn names={survey.officeNames} />
            </Fact>
            <Fact name={words.answers}>{survey.answers}</Fact>
          </dl>
        </>
      )}
      {!survey && <OpenForm to={to} typed={typed} />}
      {survey && state !== SurveyState.CLOSED && (
        <section>
          <h2>{words.close}</h2>
          <p>{words.closeHint}</p>
          <ActForm act="closeSurvey" to={to} button={words.closeButton} isMain={false} />
        </section>
      )}
      {survey && state === SurveyState.CLOSED && <Comments comments={comments} />}
      <Questions questions={survey?.questions ?? SURVEY_QUESTIONS} />
    </>
  );
}

function OpenForm({ to, typed }: { readonly to: string; readonly typed: TypedAct | null }) {
  const words = deskSurveyWords[useDesk().lang];
  const form = { act: 'openSurvey', typed };
  return (
    <section>
      <h2>{words.open}</h2>
      <p>{words.openHint}</p>
      <ActForm act={form.act} to={to} button={words.openButton}>
        <DayField form={form} name="opensOn" label={words.opensOn} />
        <DayField form={form} name="closesOn" label={words.closesOn} />
      </ActForm>
    </section>
  );
}

function Comments({ comments }: Pick<SurveyProps, 'comments'>) {
  const { lang } = useDesk();
  const words = deskSurveyWords[lang];
  return (
    <section>
      <h2>{words.comments}</h2>
      <p className="q">{words.commentsHint}</p>
      {comments.length === 0 && <p className="q">{words.noComments}</p>}
      <ul>
        {comments.map(({ respondent, comment }, i) => (
          <li key={i}>
            <span className="q">{surveyGroupWords[lang][respondent]}</span> {comment}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Questions({ questions }: { readonly questions: readonly SurveyQuestion[] }) {
  const { lang } = useDesk();
  const words = deskSurveyWords[lang];
  return (
    <section>
      <h2>{words.questions}</h2>
      <p className="q">{words.wording}</p>
      {Object.values(SurveyRespondent).map((group) => (
        <div key={group}>
          <h3>{surveyGroupWords[lang][group]}</h3>
          <ul>
            {questions
              .filter(({ respondent }) => respondent === group)
              .map(({ code, texts }) => (
                <li key={code}>
                  <NameIn names={texts} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
