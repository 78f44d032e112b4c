'use strict';
/* global atob, btoa, TextDecoder, TextEncoder */
/* exported queryLink */

/**
 * A query in the fragment of an address: `#query=` and the base64url of `{"query":…,"variables":…}` in UTF-8, where
 * variables are the text that stands in their editor. `#page=` and an address of a `.graphql` file of the site is the query of a page.
 * A browser sends no fragment to the server.
 */
const queryLink = {
  /** The fragment of a query. */
  write(query, variables) {
    const bytes = new TextEncoder().encode(JSON.stringify(variables ? { query, variables } : { query }));
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return `#query=${btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
  },

  /** The query of a fragment; null = it is about something else. Throws when it is a query that cannot be read. */
  read(fragment) {
    const [, text] = /^#query=(.*)$/s.exec(fragment) ?? [];
    if (text === undefined) return null;
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
    const { query, variables = '' } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof query !== 'string' || query.trim() === '' || typeof variables !== 'string') throw new TypeError('no query in it');
    return { query, variables };
  },

  /** The address of the query of a page of the site that a fragment names; null = it is about something else. */
  pageOf(fragment) {
    const [, address] = /^#page=(\/(?:th|en)\/[^#]*)$/.exec(fragment) ?? [];
    return address ?? null;
  },

  /** The query of a page as its file has it: its variables stand in the first line. Throws when it is none. */
  readPage(text) {
    const [, variables, query] = /^# (\{[^\n]*\})\n(.*)$/s.exec(text) ?? [];
    if (query === undefined) throw new TypeError('no query in it');
    return { query, variables: JSON.stringify(JSON.parse(variables), null, 2) };
  },
};
