import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }[];
}

/** What axe finds against WCAG 2.2 A and AA, or with `all` against every rule that it has: which rule, and where. */
export async function violations(page: Page, all = false): Promise<string[]> {
  // Evaluated by the tool, not by the page, so that the page's own policy stays as it is.
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  return await page.evaluate(
    async (options) => {
      const checker = (window as unknown as { axe: { run(options: object): Promise<Found> } }).axe;
      const { violations: found } = await checker.run(options);
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
    },
    all ? {} : { runOnly: { type: 'tag', values: tags } },
  );
}
