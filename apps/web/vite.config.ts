import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * `npm run dev -w apps/web` expects a Peergraph server beside it; PORT says where that one listens. It is told the address
 * people opened, because it answers pages of that address only.
 */
const api = { target: `http://127.0.0.1:${process.env.PORT ?? 4000}`, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  server: { host: '127.0.0.1', port: 5173, proxy: { '/graphql': api, '/api': api } },
  build: {
    target: 'es2022',
    // The content security policy allows no data: scripts and fonts; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
