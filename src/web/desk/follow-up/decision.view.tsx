import { DecisionKind, DecisionLinkKind } from '../../../domain/vocabularies/mechanism';
import type { DeskAction, DeskAddressee, DeskDecision } from '../../../queries/desk/follow-up.queries';
import { CardsTable } from '../../components/cards-table';
import { Day, Instant } from '../../components/days';
import { Fact } from '../../components/fact';
import { inLang } from '../../shell/shell';
import { DeskLink, NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, ChoiceField, DayField, TextField, TextsField, type TypedAct } from '../institution/act-fields';
import { ActionsTable } from './actions.view';
import type { Events } from './follow-up';
import { followUpWords } from './follow-up.words';

interface DecisionProps {
  readonly decision: DeskDecision;
  readonly actions: readonly DeskAction[];
  readonly events: Events;
  readonly addressees: readonly DeskAddressee[];
  /** Offices to choose from. */
  readonly offices: readonly (readonly [code: string, name: string])[];
  /** The choice that means every provincial office. */
  readonly everyProvince: string;
  /** Whether the viewer follows the decision up. */
  readonly isSecretary: boolean;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function DecisionView(props: DecisionProps) {
  const { decision, actions, events, addressees, isSecretary, typed, told } = props;
  const desk = useDesk();
  const { lang } = desk;
  const words = followUpWords[lang];
  const isCircular = decision.kind === DecisionKind.CIRCULAR;
  return (
    <>
      <h1>
        <NameIn names={decision.titles} />
      </h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <dl className="facts">
        <Fact name={words.kind}>{words.kinds[decision.kind]}</Fact>
        <Fact name={words.decidedOn}>{decision.decidedOn === null ? desk.words.none : <Day day={decision.decidedOn} />}</Fact>
        {decision.meeting && <Fact name={desk.words.meetings}>{decision.meeting}</Fact>}
        {decision.texts && (
          <Fact name={words.content}>
            <NameIn names={decision.texts} />
          </Fact>
        )}
      </dl>
      <p>
        <a href={inLang(lang, `/decisions/${decision.code}`)}>{words.publicPage}</a>
        {' · '}
        <a href={inLang(lang, `/decisions/${decision.code}/report`)}>{words.report}</a>
      </p>
      {isCircular && <Circulation addressees={addressees} />}
      <section>
        <h2>{words.actions}</h2>
        <ActionsTable actions={actions} events={events} />
      </section>
      {isSecretary && <SecretaryForms {...props} isCircular={isCircular} />}
      {decision.meeting && (
        <p>
          <DeskLink to={`/desk/meetings/${decision.meeting}`}>{desk.words.meetings}</DeskLink>
        </p>
      )}
    </>
  );
}

function Circulation({ addressees }: Pick<DecisionProps, 'addressees'>) {
  const words = followUpWords[useDesk().lang];
  return (
    <section>
      <h2>{words.circulation}</h2>
      <p>{words.acknowledgedOf(addressees.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length, addressees.length)}</p>
      {addressees.length > 0 && (
        <CardsTable
          caption={words.circulation}
          columns={[words.office, words.acknowledged]}
          groups={[
            {
              title: null,
              rows: addressees.map(({ office, names, acknowledgedAt }) => ({
                key: office,
                head: <NameIn names={names} />,
                cells: [
                  acknowledgedAt === null ? <span className="tag warn">{words.notYet}</span> : <Instant at={acknowledgedAt} mayBreak />,
                ],
              })),
            },
          ]}
        />
      )}
    </section>
  );
}

function SecretaryForms({ decision, offices, everyProvince, typed, isCircular }: DecisionProps & { readonly isCircular: boolean }) {
  const words = followUpWords[useDesk().lang];
  const to = `/desk/decisions/${decision.code}`;
  const [assign, link, send] = ['createActionItem', 'linkDecisions', 'circulate'].map((act) => ({ act, typed })) as [
    { act: string; typed: TypedAct | null },
    { act: string; typed: TypedAct | null },
    { act: string; typed: TypedAct | null },
  ];
  return (
    <>
      <section>
        <h2>{words.assign}</h2>
        <ActForm act={assign.act} to={to} button={words.assignButton}>
          <TextsField form={assign} name="texts" label={words.action} isLong />
          <ChoiceField form={assign} name="assignee" label={words.owner} options={offices} />
          <DayField form={assign} name="dueOn" label={words.due} hint={words.dueHint} />
        </ActForm>
      </section>
      {isCircular && (
        <section>
          <h2>{words.circulate}</h2>
          <ActForm act={send.act} to={to} button={words.circulateButton}>
            <ChoiceField form={send} name="to" label={words.office} options={[[everyProvince, words.allProvinces], ...offices]} />
          </ActForm>
        </section>
      )}
      <section>
        <h2>{words.link}</h2>
        <ActForm act={link.act} to={to} button={words.linkButton} isMain={false}>
          <ChoiceField
            form={link}
            name="kind"
            label={words.how}
            options={Object.values(DecisionLinkKind).map((kind) => [kind, words.linkKinds[kind]] as const)}
          />
          <TextField form={link} name="to" label={words.later} />
        </ActForm>
      </section>
    </>
  );
}
