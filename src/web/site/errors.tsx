import { Lang } from '../../domain/languages';
import type { Page } from '../components/page';
import { RecordText } from './components/text';
import type { AwayReason } from './error.words';
import { sitePageHtml } from './frame';
import type { Nearby } from './nearby';
import { PageLink, type Site } from './site';

/** Says that nothing stands at an address, what stands near, and what helps. */
export function missingPage(site: Site, nearby: readonly Nearby[], tips: string): Page {
  const { missing } = site.errors;
  return sitePageHtml({
    site,
    frame: null,
    lang: site.frameLang,
    view: {
      title: missing.title,
      description: missing.title,
      children: (
        <>
          <p className="q s">404</p>
          <h1>{missing.title}</h1>
          <p className="lead">{missing.said(site.path.split('?')[0]!)}</p>
          {nearby.length > 0 && (
            <>
              <h2>{missing.nearest}</h2>
              <ul>
                {nearby.map(({ name, path }) => (
                  <li key={path}>
                    <PageLink to={path}>
                      <RecordText>{name}</RecordText>
                    </PageLink>{' '}
                    <small className="q code">{path.split('/').at(-1)}</small>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{tips}</p>
          <p>
            <PageLink to="/">{site.frame.menu.home}</PageLink> · <PageLink to="/map">{site.frame.menu.map}</PageLink> ·{' '}
            <PageLink to="/projects">{site.frame.menu.projects}</PageLink>
          </p>
        </>
      ),
    },
  });
}

/** Why a request for a page is refused, in the language of the reader. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
  /** A part of the address is at fault, and the page stands at the address without it. */
  readonly hasPage: boolean;
}

/** Says why a request is refused: what of its address cannot be read, with what helps, or that there are too many. */
export function refusedPage(site: Site, { status, reason, hasPage }: Refusal): Page {
  const { refused } = site.errors;
  const isTooMany = status === 429;
  const title = isTooMany ? refused.tooMany : refused.title;
  return sitePageHtml({
    site,
    frame: null,
    lang: site.frameLang,
    view: {
      title,
      description: title,
      children: (
        <>
          <p className="q s">{status}</p>
          <h1>{title}</h1>
          <p className="lead">{site.frameLang === Lang.TH ? <RecordText>{reason}</RecordText> : reason}</p>
          {!isTooMany && (
            <p>
              {hasPage ? (
                <PageLink to={site.path.split('?')[0]!}>{refused.remedy}</PageLink>
              ) : (
                <PageLink to="/">{site.frame.menu.home}</PageLink>
              )}
            </p>
          )}
        </>
      ),
    },
  });
}

/** Says that the page cannot be made now. `requestId` is its number in the log. */
export function awayPage(site: Site, reason: AwayReason, requestId: string): Page {
  const { away } = site.errors;
  return sitePageHtml({
    site,
    frame: null,
    lang: site.frameLang,
    view: {
      title: away.title,
      description: away.title,
      children: (
        <>
          <p className="q s">503</p>
          <h1>{away.title}</h1>
          <p className="lead">{away[reason]}</p>
          <p className="s q">{away.number(requestId)}</p>
        </>
      ),
    },
  });
}
