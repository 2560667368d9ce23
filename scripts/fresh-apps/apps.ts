import { readBlock } from './read-blocks.ts';

/** As `npm create vite` makes it, with the page of the README. */
export function viteApp(): Readonly<Record<string, string>> {
  return {
    'index.html':
      '<!doctype html><html lang="en"><head><meta charset="UTF-8" /><title>churn</title></head>' +
      '<body><div id="root"></div><script type="module" src="/src/main.tsx"></script></body></html>',
    'vite.config.js':
      "import { defineConfig } from 'vite';\nimport react from '@vitejs/plugin-react';\n" +
      'export default defineConfig({ plugins: [react()] });\n',
    'tsconfig.json': '{ "compilerOptions": { "jsx": "react-jsx", "strict": true, "module": "ESNext" } }',
    'src/main.tsx': readBlock('tsx vite'),
  };
}

/** As `create-next-app` makes it, with the page and the route of the README. */
export function nextApp(): Readonly<Record<string, string>> {
  const layout = [
    "import type { ReactNode } from 'react';",
    'export default function RootLayout({ children }: { children: ReactNode }) {',
    '  return (<html lang="en"><body>{children}</body></html>);',
    '}',
    '',
  ];
  return {
    'app/layout.tsx': layout.join('\n'),
    'app/page.tsx': readBlock('tsx next page'),
    'app/session/route.ts': readBlock('ts next route'),
  };
}

export const NEXT_MANIFEST = {
  dependencies: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
  devDependencies: { '@types/node': '^20.19.0', '@types/react': '^19.0.0', typescript: '5.9.3' },
};

/** The oldest React that the widget takes. */
export const REACT_18_MANIFEST = {
  dependencies: { express: '^5.0.0', react: '18.3.1', 'react-dom': '18.3.1' },
  devDependencies: { '@vitejs/plugin-react': '6.3.0', vite: '8.3.8' },
};
