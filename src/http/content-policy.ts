/** The content security policy of a page that has nothing but the shell’s own files and forms to this hub. `framedBy`: who may show it inside their own page; `hasScript`: a file of the shell runs there. */
export const ownFilesOnly = (framedBy: "'none'" | '*' = "'none'", hasScript = false): string =>
  `default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${framedBy}${hasScript ? "; script-src 'self'" : ''}`;
