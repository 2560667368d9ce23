import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ENUMS_OF_LIBRARIES = ['packages/platform/**/*.ts', 'scripts/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '**/.cache/**', '.retainwise/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Index signatures are read as `record[key]`, and an arrow that returns void is a statement.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      // An underscore marks what a signature or a destructuring needs but nobody reads.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // Without enums, the two rules about their values find nothing, and would ask for the types of every assignment.
      // They stay where enums of libraries are used.
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literal types instead of an enum.' },
      ],
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    files: ENUMS_OF_LIBRARIES,
    rules: {
      '@typescript-eslint/no-unsafe-enum-assignment': 'error',
      '@typescript-eslint/no-unsafe-enum-comparison': 'error',
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
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['**/scripts/**', 'packages/core/src/node/cli/**', '**/*.config.*', '**/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: [
      '**/*.js',
      '**/*.cjs',
      '**/*.mjs',
      '**/tsup.config.ts',
      'packages/*/vite.config.ts',
      'examples/*/vite.config.ts',
    ],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['.ci/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
);
