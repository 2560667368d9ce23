/** The import table of ARCHITECTURE.md, as rules. */
const mayImport = {
  core: [],
  sdk: [],
  'react-widget': ['sdk', 'core'],
  platform: ['core'],
  server: ['platform', 'core'],
  worker: ['platform', 'core'],
  // Composes everything into one process; the admin panel is let in below.
  standalone: ['sdk', 'platform', 'server', 'worker', 'core'],
};

/** What people install; the other packages are private. */
const published = ['core', 'sdk', 'react-widget'];

/** Where a package may be entered: its exports. */
const ENTRANCES = 'src/(index\\.ts|fields\\.ts|(models|node|testing|training|dashboard)/index\\.ts|styles\\.css)$';

/** Integration tests and benches compose what no package may. */
const COMPOSES = '^packages/[^/]+/(test|bench)/';
/** Unit tests, what they share, and judged examples; only other tests use them. */
const TESTS = `${COMPOSES}|\\.test\\.tsx?$|/testing/|/corpus/`;

const table = Object.entries(mayImport).map(([name, others]) => ({
  name: `${name}-imports-only-what-it-may`,
  comment: `packages/${name} may import: ${others.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: COMPOSES },
  to: {
    path: `^packages/(?!(${[name, ...others].join('|')})/)|^examples/`,
    ...(name === 'standalone' ? { pathNot: '^examples/admin-panel/server/index\\.ts$' } : {}),
  },
}));

module.exports = {
  forbidden: [
    ...table,
    {
      name: 'packages-meet-at-their-exports',
      comment: 'What a package does not export is its own',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: `^packages/$1/|^packages/[^/]+/${ENTRANCES}` },
    },
    {
      name: 'examples-use-public-exports',
      comment: 'An example shows what a user can do',
      severity: 'error',
      from: { path: '^examples/', pathNot: TESTS },
      to: { path: '^packages/', pathNot: `^packages/(${published.join('|')})/${ENTRANCES}` },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-runs-in-browsers',
      comment: 'Node parts of core live under src/node',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: `^packages/core/src/node/|${TESTS}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-never-reaches-into-node',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: `^packages/core/src/node/|${TESTS}` },
      to: { path: '^packages/core/src/node/' },
    },
    {
      name: 'browser-packages-use-no-node',
      comment: 'The SDK loads its Node parts when they are called, so that bundles for browsers need none',
      severity: 'error',
      from: { path: '^packages/(react-widget|sdk)/src/', pathNot: TESTS },
      to: { dependencyTypes: ['core'], dependencyTypesNot: ['type-only', 'dynamic-import'] },
    },
    {
      name: 'the-widget-loads-the-engine-in-one-place',
      comment: 'Everything else uses types and @retainwise/core/fields, so that the engine stays out of the first load',
      severity: 'error',
      from: { path: '^packages/react-widget/src/', pathNot: `/mapping/open-table\\.ts$|${TESTS}` },
      to: {
        path: '^packages/core/',
        pathNot: '^packages/core/src/fields\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-widget-loads-the-engine-when-it-is-needed',
      severity: 'error',
      from: { path: '^packages/react-widget/src/' },
      to: { path: '/mapping/open-table\\.ts$', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'journey-and-dashboard-are-apart',
      comment: 'The dashboard can be used alone; the root of the widget composes both, and what they share is in ui/',
      severity: 'error',
      from: { path: '^packages/react-widget/src/(journey|dashboard)/' },
      to: { path: '^packages/react-widget/src/(journey|dashboard)/', pathNot: '^packages/react-widget/src/$1/' },
    },
    {
      name: 'the-widget-is-composed-at-its-root',
      severity: 'error',
      from: { path: '^packages/react-widget/src/(mapping|ui|text)/' },
      to: { path: '^packages/react-widget/src/(journey|dashboard)/' },
    },
    {
      name: 'only-the-sdk-and-server-see-the-contract',
      severity: 'error',
      from: { path: '^packages/(core|react-widget|platform|worker)/', pathNot: COMPOSES },
      to: { path: '^openapi/' },
    },
    {
      name: 'the-sdk-takes-only-types-from-the-contract',
      comment: 'The contract is not published',
      severity: 'error',
      from: { path: '^packages/sdk/', pathNot: TESTS },
      to: { path: '^openapi/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unlisted-dependencies',
      comment: 'A package lists what it loads; only types that a build tool brings along are exempt',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['triple-slash-type-reference'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'What is not found is not checked',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    { name: 'no-test-code-in-production', severity: 'error', from: { pathNot: TESTS }, to: { path: TESTS } },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/|\\.cache/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['@retainwise/source', 'types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
