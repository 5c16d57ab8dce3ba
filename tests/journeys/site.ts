import type { PreviewServer } from 'vite';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { browserPath } from '../browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    address: string;
  }
}

/** Serves the built site under its production headers for the journeys, on a free port; and makes sure that there is a browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  browserPath();
  const server: PreviewServer = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The built site could not be served.');
  project.provide('address', address);
  return () => server.close();
}
