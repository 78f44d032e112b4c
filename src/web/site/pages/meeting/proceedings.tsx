import { Instant } from '../../../components/days';
import { Fold, LONG_FROM } from '../../../components/fold';
import { governorOf, standingWords } from '../../../components/standing.words';
import { RecordText } from '../../components/text';
import type { MeetingPageQuery } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { proceedingsWords } from './proceedings.words';

type Proceedings = NonNullable<MeetingPageQuery['meeting']>['proceedings'];

interface ProceedingsProps {
  readonly proceedings: Proceedings;
}

/** Agenda, papers and minutes; nothing of what is not on record. */
export function AgendaAndPapers({ proceedings: { agenda, papers } }: ProceedingsProps) {
  const words = proceedingsWords[useSite().lang];
  return (
    <>
      {agenda.length > 0 && (
        <>
          <h2>{words.agenda}</h2>
          <ul className="flat">
            {agenda.map((item) => (
              <li key={item.number}>
                {item.number} <RecordText>{item.title}</RecordText>
                {item.presenter && <span className="q"> ({words.presented(<RecordText>{item.presenter.name}</RecordText>)})</span>}
                <Concerned item={item} />
              </li>
            ))}
          </ul>
        </>
      )}
      {papers.length > 0 && (
        <>
          <h2>{words.papers}</h2>
          <ul>
            {papers.map(({ number, title, lang, url, place, agendaNumber }) => (
              <li key={number}>
                {url ? (
                  <a href={url} rel="noopener">
                    <RecordText>{title}</RecordText>
                  </a>
                ) : (
                  <RecordText>{title}</RecordText>
                )}
                <span className="q s">
                  {lang && ` · ${words.langs[lang]}`}
                  {agendaNumber && ` · ${words.item(agendaNumber)}`}
                  {place && (
                    <>
                      {' · '}
                      <RecordText>{place}</RecordText>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What an item of the agenda is about. */
function Concerned({ item: { projects, bodies, decisions } }: { readonly item: Proceedings['agenda'][number] }) {
  const links = [
    ...projects.map(({ code, name }) => ({ to: `/projects/${code}`, name })),
    ...bodies.map(({ code, name }) => ({ to: `/bodies/${code}`, name })),
    ...decisions.map(({ code, title }) => ({ to: `/decisions/${code}`, name: title })),
  ];
  return links.map(({ to, name }) => (
    <span key={to} className="s block">
      <PageLink to={to}>
        <RecordText>{name}</RecordText>
      </PageLink>
    </span>
  ));
}

/** How many governors attended, each of them, and who else took part. */
export function WhoTookPart({ proceedings: { attendance, participants } }: ProceedingsProps) {
  const { lang } = useSite();
  const [words, standings] = [proceedingsWords[lang], standingWords[lang]];
  const others = participants.filter(({ organisation }) => organisation);
  return (
    <>
      {attendance && (
        <>
          <h2>{words.attendance}</h2>
          <p>
            {[
              words.attended(attendance.attended, attendance.expected),
              ...(attendance.represented > 0 ? [words.represented(attendance.represented)] : []),
              ...(attendance.absent > 0 ? [words.absent(attendance.absent)] : []),
              ...(attendance.unknown > 0 ? [words.notKnown(attendance.unknown)] : []),
            ].join(' · ')}
          </p>
          <Fold label={words.seats}>
            <ul className="flat">
              {attendance.seats.map(({ province, standing, representative }) => (
                <li key={province.code}>
                  {governorOf[lang](province.name)}
                  <span className="q">
                    {' · '}
                    {standing ? standings[standing] : words.nothing}
                    {representative && (
                      <>
                        {' '}
                        (<RecordText>{representative}</RecordText>)
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        </>
      )}
      {others.length > 0 && (
        <>
          <h2>{words.others}</h2>
          <Others others={others} />
        </>
      )}
    </>
  );
}

function Others({ others }: { readonly others: Proceedings['participants'] }) {
  const { lang } = useSite();
  const list = (
    <ul className="flat">
      {others.map(({ organisation, title, standing, representative }, i) => (
        <li key={i}>
          <RecordText>{title!}</RecordText> · <RecordText>{organisation!.name}</RecordText>
          <span className="q">
            {' · '}
            {standingWords[lang][standing]}
            {representative && (
              <>
                {' '}
                (<RecordText>{representative}</RecordText>)
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
  return others.length < LONG_FROM ? list : <Fold label={proceedingsWords[lang].others}>{list}</Fold>;
}

/** The newest version of the minutes, and those before it. */
export function Minutes({ proceedings: { minutes } }: ProceedingsProps) {
  const words = proceedingsWords[useSite().lang];
  if (minutes.length === 0) return null;
  const [newest, ...earlier] = minutes;
  return (
    <section>
      <h2>{words.minutes}</h2>
      <Version version={newest!} />
      {earlier.map((version) => (
        <details key={version.version}>
          <summary>{words.earlier(version.version)}</summary>
          <Version version={version} />
        </details>
      ))}
    </section>
  );
}

function Version({ version: { version, text, correction, changedAt, office } }: { readonly version: Proceedings['minutes'][number] }) {
  const words = proceedingsWords[useSite().lang];
  return (
    <>
      <p className="q s">{words.published(version, <Instant at={changedAt} />, <RecordText>{office.name}</RecordText>)}</p>
      {correction && (
        <p>
          {words.replaces} <RecordText>{correction}</RecordText>
        </p>
      )}
      {text.split(/\n+/).map((paragraph, i) => (
        <p key={i}>
          <RecordText>{paragraph}</RecordText>
        </p>
      ))}
    </>
  );
}
