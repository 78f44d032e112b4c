/** React and GraphQL check more and run slower unless they are told that this is no development. Imported before them. */
process.env['NODE_ENV'] ??= 'production';
