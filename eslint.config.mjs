import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

/** Names that exist where a script runs, none of which it may assign to. */
const names = (...of) => Object.fromEntries(of.map((name) => [name, 'readonly']));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.data/', 'src/web/site/page-data.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  { rules: { eqeqeq: ['error', 'always', { null: 'ignore' }] } },
  {
    plugins: { 'import-sort': importSort },
    rules: {
      // Side effects, then Node and packages, then the project from the far to the near.
      'import-sort/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^\\.\\.', '^\\.']] }],
      'import-sort/exports': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A name that begins with _ says that nobody reads it.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A function may be async because its type asks for a promise.
      '@typescript-eslint/require-await': 'off',
      // It also finds what is needed: a cast can decide what the type around it is inferred to be.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Codes of the driver and of the database arrive as plain numbers and strings.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // It refuses an empty Map where the type says what goes in; the other no-unsafe rules find what is really any.
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  // What is compared with the record goes by the clock of the database (`src/database/clock.ts`).
  {
    files: ['src/{commands,context,domain,execution,graphql,http,queries,web}/**/*.{ts,tsx}', 'resolvers/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask the clock of the hub.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Ask the clock of the hub.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/web/components/unescaped.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(JSXIdentifier, Identifier)[name="dangerouslySetInnerHTML"]',
          message: 'Pages escape what they say. What HTML does not unescape stands in src/web/components/unescaped.tsx.',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // The shape of a GraphQL result is that of the document beside it.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: names('console', 'process') } },
  { files: ['.ci/*.mjs', '.ci/lib/*.mjs', '.ci/tools/snippets.mjs'], languageOptions: { globals: names('fetch', 'URL') } },
  // What a browser runs is written in its midst.
  {
    files: ['.ci/tools/{browser,desk,embeds,faults,keyboard,pages,paper,site,thai,truth}.mjs'],
    languageOptions: {
      globals: names(
        'addEventListener',
        'Buffer',
        'document',
        'DOMParser',
        'fetch',
        'getComputedStyle',
        'location',
        'NodeFilter',
        'PerformanceObserver',
        'URL',
      ),
    },
  },
  { files: ['tests/federation/*.mjs'], languageOptions: { globals: names('fetch', 'setTimeout', 'URL') } },
  { files: ['tests/mutants/*.mjs'], languageOptions: { globals: names('clearTimeout', 'performance', 'setTimeout', 'URL') } },
  {
    files: ['tests/faults/*.mjs', 'tests/writers/*.mjs'],
    languageOptions: { globals: names('Buffer', 'fetch', 'performance', 'URL', 'URLSearchParams') },
  },
  {
    files: ['*.js', 'tests/support/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: names('console', 'module', 'process', 'require') },
  },
  {
    files: ['src/web/{explorer,shell}/*.js'],
    languageOptions: { sourceType: 'script', globals: names('document', 'fetch', 'navigator', 'GraphiQL', 'React', 'ReactDOM') },
  },
);
