'use strict';

// The page's own script: GraphiQL on the hub's endpoint, opening on a query that is worth running.
(async () => {
  const firstQuery = await (await fetch('/explorer/first-query.graphql')).text();
  const root = ReactDOM.createRoot(document.getElementById('explorer'));
  root.render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      defaultQuery: firstQuery,
      defaultEditorToolsVisibility: false,
      shouldPersistHeaders: true,
    }),
  );
})();
