import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const browser = existsSync(process.env.POSTPROOF_BROWSER ?? '') || NAMES.some((name) => spawnSync('which', [name]).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'postproof-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(browser)('a pdf from the terminal (left out where there is no browser)', () => {
  test('is tagged, says its language, and has a page for each slide', { timeout: 120_000 }, () => {
    const town = JSON.parse(readFileSync(join(ROOT, 'sample-data/town.json'), 'utf8')) as { readonly path: string }[];
    const files = town.map(({ path }) => join(ROOT, 'sample-data', path));
    const options = ['--month', '2026-10', '--today', '2026-11-02', '--language', 'nl', '--formats', 'html,pdf', '--out', folder];
    execFileSync('npm', ['run', '--silent', 'report', '--', ...files, ...options], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1');
    const slides = readFileSync(join(folder, 'deck.html'), 'utf8').match(/<section class="slide /gu)?.length ?? 0;
    expect(slides).toBeGreaterThan(10);
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(slides);
    // ISO 32000-1: 14.7 (structure tree), 14.8.1 (marked), 14.9.2 (language).
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u);
    expect(pdf).toMatch(/\/Lang\s*\(nl\)/u);
    expect(pdf).toContain('/Outlines');
    // 1280 × 720 px as points: one slide fills the page.
    expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/gu))).toEqual(new Set(['/MediaBox [0 0 960 540]']));
  });
});
