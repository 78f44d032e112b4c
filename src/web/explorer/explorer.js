'use strict';
/* global addEventListener, Blob, clearTimeout, Headers, history, location, queryLink, setTimeout, URL */

/** The tabs of a first visit, each a query that is worth running. Later visits find their own tabs again. */
const FIRST_TABS = ['first-query', 'province-query', 'project-query'];

/** The content of a tab that the visitor adds. */
const EMPTY_TAB = `# Type { and pick from the list that opens
# (Ctrl-Space opens it again).
# The book icon explains every field.
`;

/** The longest text of an error that is shown. */
const MAX_ERROR_LENGTH = 600;

/** How long a message stays that is not an error. */
const NOTICE_MS = 15_000;

const byId = (id) => document.getElementById(id);

/** An element with attributes and children; text is a child. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

async function fetchOwn(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response;
}

async function readQuery(url) {
  return (await fetchOwn(url)).text();
}

// ---- messages

let noticeTimer;

function hideNotice() {
  clearTimeout(noticeTimer);
  byId('notice').hidden = true;
}

/** Shows a message: an error until it is closed, anything else for a while. */
function showNotice(text, isError = false) {
  clearTimeout(noticeTimer);
  // Emptied first, so that the same message is read out again.
  byId('notice-text').textContent = '';
  byId('notice').hidden = false;
  byId('notice').classList.toggle('error', isError);
  setTimeout(() => (byId('notice-text').textContent = text));
  if (!isError) noticeTimer = setTimeout(hideNotice, NOTICE_MS);
}

/** The handler of a button or an event; an error in it becomes a message. */
const reporting = (what, action) => async () => {
  hideNotice();
  try {
    await action();
  } catch (error) {
    showNotice(`${what}: ${error.message}`, true);
  }
};

// ---- the editors of GraphiQL

/** GraphiQL's own state of the editors, as of its latest rendering; null = it has not rendered. */
let editors = null;
let execution = null;

/** Resolves when every editor exists. */
let editorsStand;
const editorsReady = new Promise((resolve) => (editorsStand = resolve));

/** Names each editor for screen readers, and lets the keyboard scroll it. */
function nameEditors() {
  const named = [
    [editors.queryEditor, 'Query'],
    [editors.variableEditor, 'Variables'],
    [editors.headerEditor, 'Headers'],
    [editors.responseEditor, 'Answer'],
  ];
  for (const [editor, name] of named) {
    editor?.getInputField().setAttribute('aria-label', name);
    if (editor) editor.getScrollerElement().tabIndex = 0;
  }
}

/** GraphiQL gives the role of a tab to the element around two buttons, and a screen reader does not look inside a tab: the role goes. */
function nameTabs() {
  const tabs = document.querySelector('.graphiql-tabs');
  tabs?.setAttribute('role', 'group');
  for (const tab of tabs?.querySelectorAll('.graphiql-tab') ?? []) {
    tab.setAttribute('role', 'none');
    tab.removeAttribute('aria-selected');
    tab.querySelector('.graphiql-tab-button').setAttribute('aria-current', tab.classList.contains('graphiql-tab-active'));
  }
}

/** Renders nothing, inside GraphiQL, where its state can be reached. */
function Bridge() {
  editors = GraphiQL.React.useEditorContext({ nonNull: true });
  execution = GraphiQL.React.useExecutionContext({ nonNull: true });
  const { queryEditor, variableEditor, responseEditor } = editors;
  React.useEffect(() => {
    // The comments of the ready queries are longer than a phone is wide.
    queryEditor?.setOption('lineWrapping', true);
    if (queryEditor && variableEditor && responseEditor) editorsStand();
  }, [queryEditor, variableEditor, responseEditor]);
  React.useEffect(() => {
    nameEditors();
    nameTabs();
  });
  return null;
}

/** The content of the editors, which may be newer than the state. */
const current = () => ({
  query: editors.queryEditor.getValue(),
  variables: editors.variableEditor.getValue(),
  headers: editors.headerEditor?.getValue() ?? '',
  operationName: editors.queryEditor.operationName ?? undefined,
});

/** Opens a query in a new tab, or shows the tab that already has exactly this query. Runs nothing. */
function openTab(query, variables = '') {
  const now = current();
  if (now.query !== query || now.variables !== variables) {
    execution.stop();
    const existing = editors.tabs.findIndex(
      (tab, index) => index !== editors.activeTabIndex && tab.query === query && (tab.variables ?? '') === variables,
    );
    if (existing >= 0) editors.changeTab(existing);
    else {
      // A tab can only be added empty: its content must be in the state before the editors get it.
      ReactDOM.flushSync(() => {
        editors.addTab();
        editors.updateActiveTabValues({ query, variables, operationName: null, response: null });
      });
      editors.variableEditor.setValue(variables);
      editors.queryEditor.setValue(query);
    }
  }
  if (variables.trim() !== '') document.querySelector('.graphiql-editor-tools button[data-name="variables"]')?.click();
  editors.queryEditor.scrollTo(0, 0);
  document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

// ---- examples

function exampleItem({ url, en, th }, close) {
  const button = element(
    'button',
    { type: 'button', class: 'example' },
    element('strong', {}, en.title),
    element('span', {}, en.description),
    element('strong', { lang: 'th' }, th.title),
    element('span', { lang: 'th' }, th.description),
  );
  const open = reporting('The example could not be opened', async () => {
    const query = await readQuery(url);
    close();
    openTab(query);
    editors.queryEditor.focus();
  });
  button.addEventListener('click', () => void open());
  return element('li', {}, button);
}

/** Up, down, Home and End go from example to example; Tab does too. */
function moveAmongExamples(event) {
  const items = [...byId('examples-list').querySelectorAll('.example')];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? items.length - 1 : Math.max(at - 1, 0), Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items[Math.min(to, items.length - 1)]?.focus();
}

async function showExamples() {
  const dialog = byId('examples');
  const list = byId('examples-list');
  if (!list.hasChildNodes()) {
    const users = await (await fetchOwn('/explorer/queries')).json();
    for (const { user, en, th, queries } of users) {
      list.append(
        element(
          'section',
          { 'aria-labelledby': `examples-${user}` },
          element('h3', { id: `examples-${user}` }, `${en} / `, element('span', { lang: 'th' }, th)),
          element('ul', {}, ...queries.map((query) => exampleItem(query, () => dialog.close()))),
        ),
      );
    }
  }
  if (!dialog.open) dialog.showModal();
}

function prepareExamples() {
  const dialog = byId('examples');
  byId('open-examples').addEventListener('click', () => void reporting('The examples could not be read', showExamples)());
  byId('close-examples').addEventListener('click', () => dialog.close());
  // The dialog has no padding: a click on the dialog element itself is a click beside its content.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('keydown', moveAmongExamples);
}

// ---- CSV

/** The JSON object in an editor; undefined = the editor is empty. */
function objectIn(text, what) {
  if (text.trim() === '') return undefined;
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${what} are not JSON (${error.message})`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} must be one JSON object`);
  return value;
}

/** The message of an answer that is not CSV. */
async function errorIn(response) {
  const text = await response.text();
  let message = text.trim();
  try {
    const { errors } = JSON.parse(text);
    message = errors ? errors.map((error) => error.message).join(' · ') : 'the hub answered with JSON instead of CSV.';
  } catch {
    // Not JSON: the text is the message.
  }
  if (message.length > MAX_ERROR_LENGTH) message = `${message.slice(0, MAX_ERROR_LENGTH)}…`;
  return `${message || 'the hub gave no reason.'} (HTTP ${response.status})`;
}

async function downloadCsv() {
  const { query, variables, headers: written, operationName } = current();
  const headers = new Headers(objectIn(written, 'The headers'));
  headers.set('content-type', 'application/json');
  headers.set('accept', 'text/csv');
  const response = await fetch('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables: objectIn(variables, 'The variables'), operationName }),
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.startsWith('text/csv')) throw new Error(await errorIn(response));

  const [, named] = /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const name = named ?? `${operationName ?? 'imt-gt'}.csv`;
  // Read as bytes: text would lose the byte order mark, by which Excel recognises UTF-8.
  const address = URL.createObjectURL(new Blob([await response.arrayBuffer()], { type }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  showNotice(`Saved as ${name}.`);
}

// ---- links

/** Puts a text on the clipboard. Says whether it is there. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard over plain HTTP or without permission: the older command.
    const field = element('textarea', { readonly: '', class: 'off-screen' });
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

async function copyLink() {
  const { query, variables } = current();
  if (query.trim() === '') throw new Error('there is no query in this tab.');
  history.replaceState(null, '', queryLink.write(query, variables));
  const copied = await copy(location.href);
  showNotice(
    copied
      ? 'The link to this query is copied. Whoever opens it finds the query in a tab, not yet run.'
      : 'The link to this query is in the address bar: copy it from there.',
  );
}

/** Opens the query of the page's address, if there is one, and takes it out of the address. */
async function openLink() {
  const { hash } = location;
  const page = queryLink.pageOf(hash);
  if (page === null && !hash.startsWith('#query=')) return;
  history.replaceState(null, '', location.pathname + location.search);
  let linked;
  try {
    linked = page === null ? queryLink.read(hash) : queryLink.readPage(await readQuery(page));
  } catch {
    showNotice('This link does not hold a query that can be read: it may have been cut off. Ask for it again.', true);
    return;
  }
  openTab(linked.query, linked.variables);
  showNotice('The query of the link is open in a tab. It has not been run.');
}

// ---- start

async function start(place) {
  const queries = await Promise.all(FIRST_TABS.map((name) => readQuery(`/explorer/${name}.graphql`)));
  ReactDOM.createRoot(place).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      // Kept apart from other GraphiQLs that a developer ran at the same address.
      storage: GraphiQL.createLocalStorage({ namespace: 'imt-gt-data-hub' }),
      defaultTabs: queries.map((query) => ({ query })),
      defaultQuery: EMPTY_TAB,
      defaultEditorToolsVisibility: false,
      schemaDescription: true,
      inputValueDeprecation: true,
      toolbar: { additionalContent: React.createElement(Bridge) },
    }),
  );
  await editorsReady;

  prepareExamples();
  byId('download-csv').addEventListener('click', () => void reporting('No CSV', downloadCsv)());
  byId('copy-link').addEventListener('click', () => void reporting('No link', copyLink)());
  byId('close-notice').addEventListener('click', hideNotice);
  byId('actions').hidden = false;
  openLink();
  addEventListener('hashchange', openLink);
}

const place = byId('explorer');
start(place).catch((error) => {
  place.className = 'message';
  place.textContent = `The explorer could not start (${error.message}). Reload the page; the hub itself answers at /graphql.`;
});
