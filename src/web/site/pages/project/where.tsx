import type { ReactNode } from 'react';
import { listText } from '../../../../i18n/list-text';
import { Day } from '../../../components/days';
import { Fact } from '../../../components/fact';
import { PlaceMap } from '../../components/area-map';
import { Ref } from '../../components/sources';
import { RecordText, statedFigure, Unknown } from '../../components/text';
import { PageLink, useSite } from '../../site';
import type { Project } from './project.types';
import { projectWords } from './project.words';

/** Where the project is, what it belongs to, and who answers for it. */
export function Where({ project }: { readonly project: Project }) {
  const { lang } = useSite();
  const words = projectWords[lang];
  const { provinces, allocations, corridorAssignments, sectorAssignments, body, responsible, counterpart, listedFrom } = project;
  const given = project.weightHistory.at(-1);
  const shareOf = (code: string): string | undefined => allocations.find(({ province }) => province.code === code)?.share;
  const inferred = <span className="tag">{words.inferred}</span>;
  return (
    <div className={provinces.length > 0 ? 'placed' : undefined}>
      {provinces.length > 0 && (
        <PlaceMap
          codes={provinces.map(({ code }) => code)}
          label={words.place(
            listText(
              provinces.map(({ name }) => name),
              lang,
            ),
          )}
        />
      )}
      <dl className="facts">
        <LinesFact name={words.provinces}>
          {provinces.map(({ code, name }) => (
            <li key={code}>
              <PageLink to={`/provinces/${code}`}>{name}</PageLink>
              {shareOf(code) !== undefined && <small> {words.share(statedFigure(100 * Number(shareOf(code))))}</small>}
            </li>
          ))}
        </LinesFact>
        <LinesFact name={words.corridors}>
          {corridorAssignments.map(({ corridor, inferred: isInferred }) => (
            <li key={corridor.code}>
              <PageLink to={`/corridors/${corridor.code}`}>
                {corridor.code} {corridor.name}
              </PageLink>{' '}
              {isInferred && inferred}
            </li>
          ))}
        </LinesFact>
        <LinesFact name={words.sectors}>
          {sectorAssignments.map(({ sector, inferred: isInferred }) => (
            <li key={sector.code}>
              <PageLink to={`/sectors/${sector.code}`}>{sector.name}</PageLink>
              {sector.plan && <small> {sector.plan.name}</small>} {isInferred && inferred}
            </li>
          ))}
        </LinesFact>
        <LinesFact name={words.body}>
          {body && (
            <li>
              <PageLink to={`/bodies/${body.code}`}>{body.name}</PageLink>
            </li>
          )}
        </LinesFact>
        <LinesFact name={words.responsible}>
          {responsible.map(({ role, organisation, statedBy, citation }) => (
            <li key={`${role} ${organisation.code}`}>
              <RecordText>{organisation.name}</RecordText> <small>{words.roles[role]}</small>
              {statedBy && (
                <small>
                  <StatedBy name={statedBy.name} />
                </small>
              )}
              <Ref citation={citation} />
            </li>
          ))}
        </LinesFact>
        {given && given.weight !== null && (
          <LinesFact name={words.weight}>
            <li>
              <span className="num">{Number(given.weight)}</span>{' '}
              <small>
                {words.weighed(<Day day={given.asOf} />)}: <RecordText>{given.reason}</RecordText>
                {given.decision && (
                  <>
                    {' · '}
                    <PageLink to={`/decisions/${given.decision.code}`}>{given.decision.code}</PageLink>
                  </>
                )}
                {given.statedBy && <StatedBy name={given.statedBy.name} />}
              </small>
              <Ref citation={given.citation} />
            </li>
          </LinesFact>
        )}
        {counterpart && (
          <LinesFact name={words.counterpart}>
            <li>
              <PageLink to={`/projects/${counterpart.code}`}>
                {counterpart.code} <RecordText>{counterpart.name}</RecordText>
              </PageLink>
            </li>
          </LinesFact>
        )}
        {listedFrom && (
          <LinesFact name={words.listed}>
            <li>
              <Day day={listedFrom} />
            </li>
          </LinesFact>
        )}
      </dl>
    </div>
  );
}

/** A fact with one line for each of its values; that it is not known where it has none. */
function LinesFact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const isKnown = Array.isArray(children) ? children.length > 0 : Boolean(children);
  return <Fact name={name}>{isKnown ? <ul className="flat tight">{children}</ul> : <Unknown />}</Fact>;
}

/** The office that stated something, after it. */
function StatedBy({ name }: { readonly name: string }) {
  return (
    <>
      {` · ${projectWords[useSite().lang].statedBy} `}
      <RecordText>{name}</RecordText>
    </>
  );
}
