import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Rules that need no types. Those that do are in .oxlintrc.json: on TypeScript's native compiler they take a tenth of
 * the time that they take here.
 */
export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/generated/**',
      '**/.cache/**',
      '.retainwise/**',
      'coverage/**',
      // There for a moment while a package is built, which may be at the same time.
      '**/tsup.config.bundled_*',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      // An underscore marks what a signature or a destructuring needs but nobody reads.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literal types instead of an enum.' },
      ],
    },
  },
  {
    files: ['packages/react-widget/**/*.tsx', 'examples/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ['packages/react-widget/**/*.{ts,tsx}', 'examples/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Word tables are data, one alias a line.
    files: [
      'packages/core/src/schema/aliases/*.ts',
      'packages/core/src/*/vocabulary/**/*.ts',
      'packages/core/src/mapping/names/patterns.ts',
      'packages/core/src/validation/catalogue.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    // Tests may state what they know (`!`) and probe wrong types.
    files: ['**/*.test.{ts,tsx}', '**/test/**', '**/testing/**', '**/bench/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['**/scripts/**', 'packages/core/src/node/cli/**', '**/*.config.*', '**/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['.ci/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    // Scripts of pages, as they are served.
    files: ['examples/html-page/*.js'],
    languageOptions: { globals: { document: 'readonly', fetch: 'readonly' } },
  },
  {
    // They run where nothing is installed.
    files: ['infra/**/*.mjs'],
    languageOptions: {
      globals: { fetch: 'readonly', URL: 'readonly', AbortSignal: 'readonly', FormData: 'readonly', Blob: 'readonly' },
    },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
);
