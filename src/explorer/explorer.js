'use strict';

/** The tabs of a first visit, each a query that is worth running. Later visits find their own tabs again. */
const FIRST_TABS = ['first-query', 'province-query', 'project-query'];

/** What stands in a tab that the visitor adds. */
const EMPTY_TAB = `# Type { and pick from the list that opens
# (Ctrl-Space opens it again).
# The book icon explains every field.
`;

async function readQuery(name) {
  const response = await fetch(`/explorer/${name}.graphql`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return { query: await response.text() };
}

async function start(place) {
  const defaultTabs = await Promise.all(FIRST_TABS.map(readQuery));
  ReactDOM.createRoot(place).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      // Kept apart from other GraphiQLs that a developer ran at the same address.
      storage: GraphiQL.createLocalStorage({ namespace: 'imt-gt-data-hub' }),
      defaultTabs,
      defaultQuery: EMPTY_TAB,
      defaultEditorToolsVisibility: false,
      schemaDescription: true,
      inputValueDeprecation: true,
    }),
  );
}

const place = document.getElementById('explorer');
start(place).catch((error) => {
  place.className = 'message';
  place.textContent = `The explorer could not start (${error.message}). Reload the page; the hub itself answers at /graphql.`;
});
