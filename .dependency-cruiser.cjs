/** The import table of ARCHITECTURE.md, as rules. */
const packages = ['core', 'sdk', 'react-widget', 'platform', 'server', 'worker'];
const mayImport = {
  core: [],
  sdk: [],
  'react-widget': ['sdk', 'core'],
  platform: ['core'],
  server: ['platform', 'core'],
  worker: ['platform', 'core'],
};
const tests = '\\.test\\.tsx?$|/test/|/bench/';

const table = packages.map((name) => ({
  name: `${name}-imports-only-what-it-may`,
  comment: `packages/${name} may import: ${mayImport[name].join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: {
    path: `^packages/${name}/`,
    // standalone composes the worker and the panel into one process; integration tests compose more.
    pathNot: name === 'server' ? `^packages/server/src/standalone|${tests}` : tests,
  },
  to: { path: `^packages/(?!(${[name, ...mayImport[name]].join('|')})/)|^examples/` },
}));

module.exports = {
  forbidden: [
    ...table,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'core-runs-in-browsers',
      comment: 'Node parts of core live under src/node',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: `^packages/core/src/node/|${tests}` },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'core-never-reaches-into-node', severity: 'error', from: { path: '^packages/core/src/', pathNot: `^packages/core/src/node/|${tests}` }, to: { path: '^packages/core/src/node/' } },
    {
      name: 'browser-packages-use-no-node',
      severity: 'error',
      from: { path: '^packages/react-widget/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'only-the-sdk-and-server-see-the-contract', severity: 'error', from: { path: '^packages/(core|react-widget|platform|worker)/' , pathNot: tests }, to: { path: '^openapi/' } },
    { name: 'examples-use-public-exports', severity: 'error', from: { path: '^examples/', pathNot: tests }, to: { path: '^packages/[^/]+/src/(?!index\\.ts$|styles\\.css$|node/index\\.ts$)' } },
    { name: 'no-unlisted-dependencies', severity: 'error', from: { pathNot: tests }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    { name: 'no-test-code-in-production', severity: 'error', from: { pathNot: `${tests}|/testing/|^scripts/` }, to: { path: `${tests}|/testing/` } },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/|\\.cache/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { conditionNames: ['@retainwise/source', 'types', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
