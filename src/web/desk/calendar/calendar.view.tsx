import { instantText } from '../../../i18n/date-text';
import type { OwnFeed } from '../../../queries/people/calendar-feed.queries';
import { CardsTable } from '../../components/cards-table';
import { Day, Instant } from '../../components/days';
import { Hidden } from '../../components/form';
import { DeskForm, Told, useDesk } from '../desk-parts';
import { calendarWords } from './calendar.words';

export interface CalendarProps {
  readonly feeds: readonly OwnFeed[];
  readonly told: string | null;
  /** What stands against the form that was sent; null = nothing. */
  readonly fault: string | null;
  /** An address that was made just now; null = none was. */
  readonly address: string | null;
}

/** The secret addresses of somebody’s calendar, and what they do with them. */
export function CalendarView({ feeds, told, fault, address }: CalendarProps) {
  const { lang } = useDesk();
  const words = calendarWords[lang];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Told text={told} />
      {fault && (
        <p className="note bad read" role="alert">
          {fault}
        </p>
      )}
      {address && (
        <div className="receipt" role="status">
          <p>{words.once}</p>
          <p className="code secret">{address}</p>
          <p>
            <a className="btn" href={address.replace(/^https?:/, 'webcal:')}>
              {words.open}
            </a>
          </p>
        </div>
      )}
      {feeds.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <CardsTable
          columns={Object.values(words.heads)}
          groups={[
            {
              title: null,
              rows: feeds.map(({ id, lang: of, createdAt, lastUsedOn }) => ({
                key: String(id),
                head: <Instant at={createdAt} />,
                cells: [words.langs[of], lastUsedOn === null ? words.never : <Day day={lastUsedOn} />],
                acts: (
                  <DeskForm to="/desk/calendar">
                    <Hidden name="act" value="revoke" />
                    <Hidden name="feed" value={String(id)} />
                    <button>
                      {words.revoke}
                      <span className="hide">{words.of(instantText(createdAt, lang))}</span>
                    </button>
                  </DeskForm>
                ),
              })),
            },
          ]}
        />
      )}
      <DeskForm to="/desk/calendar">
        <Hidden name="act" value="create" />
        <div className="acts">
          <button className="go">{words.create}</button>
        </div>
      </DeskForm>
      <p className="s q">{words.secretLead}</p>
      <p className="s q">{words.slow}</p>
    </>
  );
}
