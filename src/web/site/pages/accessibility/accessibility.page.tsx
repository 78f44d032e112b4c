import { pageDocument } from '../../documents';
import type { AccessibilityPageQuery, AccessibilityPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { accessibilityWords } from './accessibility.words';

export const accessibilityPage = sitePage<AccessibilityPageQuery, AccessibilityPageQueryVariables>({
  path: '/about/accessibility',
  document: pageDocument('pages/accessibility/accessibility.graphql'),
  view: (_data, { lang, words }) => ({
    title: accessibilityWords[lang].title,
    description: accessibilityWords[lang].description,
    crumbs: [{ path: '/about', text: words.menu.about }],
    children: <Statement />,
  }),
});

function Statement() {
  const { lang, words: site, href } = useSite();
  const words = accessibilityWords[lang];
  return (
    <div className="read">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <h2>{words.does}</h2>
      <Points points={words.points} />
      <h2>{words.checked}</h2>
      <p>{words.checkedText}</p>
      <h2>{words.gaps}</h2>
      <Points points={words.gapsList} />
      <p>
        <a href={`${href('/about/numbers')}#languages`}>{words.languages}</a>
      </p>
      <h2>{words.tell}</h2>
      <p>
        {words.tellText} <PageLink to="/about">{site.menu.about}</PageLink>
      </p>
    </div>
  );
}

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <ul>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);
