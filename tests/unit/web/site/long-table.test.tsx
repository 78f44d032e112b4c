import { Lang } from '../../../../src/domain/languages';
import { render } from '../../../../src/web/components/render';
import { LongTable } from '../../../../src/web/site/components/long-table';
import { NOW } from '../../../../src/web/site/moment';
import { openSite, SiteProvider } from '../../../../src/web/site/site';

const site = openSite({
  frameLang: Lang.EN,
  moment: NOW,
  forums: { latest: null, since: null },
  today: '2026-11-26',
  path: '/',
  origin: 'https://hub.example',
});
const tableOf = (...groups: number[]) =>
  render(
    <SiteProvider site={site}>
      <LongTable
        columns={['Area']}
        groups={groups.map((count, group) => ({
          title: null,
          rows: Array.from({ length: count }, (_, i) => ({ key: `${group}-${i}`, head: `row ${group}-${i}`, cells: [] })),
        }))}
      />
    </SiteProvider>,
  );

const MARK = '<details class="fold"><summary>';

it('folds a table of more than twelve rows, in however many groups, and keeps all of them', () => {
  const folded = [tableOf(12), tableOf(6, 6), tableOf(13), tableOf(7, 6)].map((html) => html.startsWith(MARK));
  expect(folded).toEqual([false, false, true, true]);
  expect(tableOf(7, 6).split('<th scope="row"')).toHaveLength(14);
});

it('the mark stands before the table, not around it: a browser without the style has the table at once', () =>
  expect(tableOf(7, 6)).toMatch(/^<details class="fold"><summary>Show the table of 13 rows<\/summary><\/details><table /));
