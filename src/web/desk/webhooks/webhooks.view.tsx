import { instantText } from '../../../i18n/date-text';
import type { OfficeWebhook } from '../../../queries/people/webhook.queries';
import { CardsTable } from '../../components/cards-table';
import { Instant } from '../../components/days';
import { Choice, FaultSummary, Field, type FieldFault, Hidden } from '../../components/form';
import { DeskForm, Told, useDesk } from '../desk-parts';
import { webhooksWords } from './webhooks.words';

export interface WebhooksProps {
  /** The codes of the offices whose webhooks the viewer manages. */
  readonly offices: readonly string[];
  readonly webhooks: readonly OfficeWebhook[];
  /** What was typed into the form of a new one. */
  readonly typed: { readonly office: string; readonly url: string };
  readonly faults: readonly FieldFault[];
  /** What was done; null = nothing. */
  readonly told: string | null;
  /** A secret that was made just now; null = none was. */
  readonly secret: string | null;
}

/** The control that a fault of the form without a field of its own leads to. */
export const URL_ID = 'url';

/** What is done with a webhook. */
export const ACTS = ['rotate', 'replay', 'remove'] as const;

/** The webhooks of offices, and what their administrators do with them. */
export function WebhooksView({ offices, webhooks, typed, faults, told, secret }: WebhooksProps) {
  const desk = useDesk();
  const words = webhooksWords[desk.lang];
  const nameOf = (office: string): string => desk.offices.get(office)!;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Told text={told} />
      <FaultSummary look="bad" title={words.faults(faults.length)} faults={faults} />
      {secret && (
        <div className="receipt" role="status">
          <p>{words.secretOnce}</p>
          <p className="code secret">{secret}</p>
        </div>
      )}
      {webhooks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <CardsTable
          columns={Object.values(words.heads)}
          groups={offices.map((office) => ({
            title: nameOf(office),
            rows: webhooks.filter((one) => one.office === office).map((webhook) => rowOf(webhook, words)),
          }))}
        />
      )}
      <p className="s q">{words.rotateLead}</p>
      <p className="s q">{words.replayLead}</p>
      <section>
        <h2>{words.subscribe}</h2>
        <DeskForm to="/desk/webhooks" className="read">
          <Hidden name="act" value="subscribe" />
          <Field id="office" label={words.office} fault={null}>
            <Choice
              id="office"
              name="office"
              chosen={typed.office}
              choose={words.office}
              options={offices.map((office) => [office, nameOf(office)] as const)}
            />
          </Field>
          <Field id={URL_ID} label={words.url} fault={faults.find(({ id }) => id === URL_ID)?.text ?? null}>
            <input className="long" id={URL_ID} name="url" type="url" maxLength={2000} defaultValue={typed.url} />
          </Field>
          <div className="acts">
            <button className="go">{words.subscribe}</button>
          </div>
        </DeskForm>
      </section>
    </>
  );
}

const rowOf = (webhook: OfficeWebhook, words: (typeof webhooksWords)['EN']) => ({
  key: webhook.code,
  head: (
    <>
      <span className="text">{webhook.url}</span>
      <small className="code">{webhook.code}</small>
    </>
  ),
  cells: [<State webhook={webhook} />, webhook.deliveredAt === null ? words.never : <Instant at={webhook.deliveredAt} />],
  acts: (
    <div className="acts tight">
      {ACTS.map((act) => (
        <DeskForm key={act} to="/desk/webhooks">
          <Hidden name="act" value={act} />
          <Hidden name="office" value={webhook.office} />
          <Hidden name="webhook" value={webhook.code} />
          <button>
            {words[act]}
            <span className="hide">{words.of(webhook.url)}</span>
          </button>
        </DeskForm>
      ))}
    </div>
  ),
});

/** Whether a webhook works, and what keeps its newest message from arriving. */
function State({ webhook: { disabledAt, tries, fault, nextTryAt } }: { readonly webhook: OfficeWebhook }) {
  const { lang } = useDesk();
  const words = webhooksWords[lang];
  const lines = [
    disabledAt === null ? words.works : words.stopped(instantText(disabledAt, lang)),
    ...(tries !== null && nextTryAt !== null ? [words.waiting(tries)] : []),
    ...(fault === null ? [] : [words.fault(fault)]),
    ...(nextTryAt === null ? [] : [words.next(instantText(nextTryAt, lang))]),
  ];
  return (
    <ul className="flat">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
