import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // In this repository the SDK and the widget are taken from their sources, so that nothing has to be built before.
  resolve: { conditions: ['@retainwise/source', ...defaultClientConditions], dedupe: ['react', 'react-dom'] },
  build: {
    target: 'es2022',
    // With the proxy, and with sessions.
    rollupOptions: { input: ['index.html', 'sessions.html'] },
    // The panel's content policy allows no data: scripts or fonts, and no inline preloader is needed for one chunk.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
});
