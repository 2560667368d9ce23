import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', 'dashboard/index': 'src/dashboard/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'browser',
  external: ['react', 'react-dom', '@retainwise/core', '@retainwise/sdk'],
  // From what `tsc --build` made: collecting from it what is exported needs no second type check.
  dts: {
    entry: {
      index: '../../.cache/tsc/packages/react-widget/src/index.d.ts',
      'dashboard/index': '../../.cache/tsc/packages/react-widget/src/dashboard/index.d.ts',
    },
    compilerOptions: { composite: false, ignoreDeprecations: '6.0' },
  },
  clean: true,
  sourcemap: true,
  // Rendering in a framework with server components begins here.
  banner: { js: "'use client';" },
  onSuccess: () => copyFile('src/styles.css', 'dist/styles.css'),
});
