import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { SECURITY_HEADERS } from './tests/security-headers.ts';

const sampleData = new URL('./sample-data/', import.meta.url);

/** The made-up town as files of the site: `town/town.json` and what it names, straight from `sample-data`. */
function town(): Plugin {
  const read = (path: string) => readFileSync(fileURLToPath(new URL(path, sampleData)));
  const files = () => ['town.json', ...(JSON.parse(read('town.json').toString()) as { path: string }[]).map((file) => file.path)];
  return {
    name: 'town',
    configureServer(server) {
      server.middlewares.use('/town/', (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/^\//u, '').replace(/\?.*$/u, ''));
        if (!files().includes(path)) return next();
        response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'application/octet-stream');
        response.end(read(path));
      });
    },
    generateBundle() {
      for (const path of files()) this.emitFile({ type: 'asset', fileName: `town/${path}`, source: read(path) });
    },
  };
}

/** While developing, Vite puts styles into the page itself, which the page's own policy forbids. */
function withoutPolicyWhileDeveloping(): Plugin {
  return {
    name: 'without-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, ''),
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), town(), withoutPolicyWhileDeveloping()],
  worker: { format: 'es' },
  build: { manifest: true, target: 'es2022', chunkSizeWarningLimit: 600 },
  server: { headers: {} },
  preview: { headers: SECURITY_HEADERS },
});
