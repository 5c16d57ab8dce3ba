import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HELP = `No browser was found, and none could be installed. Do one of these and try again:
  - set POSTPROOF_BROWSER to the program of a Chromium, Chrome or Edge;
  - npx playwright-core install chromium;
  - on Debian or Ubuntu: apt-get install chromium.`;

function onPath(name: string): string | null {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? (found.stdout.split(/\r?\n/u)[0] ?? null) : null;
}

function playwrights(): string | null {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function found(): string | null {
  const named = process.env.POSTPROOF_BROWSER;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`POSTPROOF_BROWSER names ${named}, which is not there.`);
    return named;
  }
  return playwrights() ?? NAMES.map(onPath).find((path) => path !== null) ?? PLACES.find((path) => existsSync(path)) ?? null;
}

function install(): void {
  const root = process.getuid?.() === 0;
  try {
    if (root && onPath('apt-get') !== null) {
      execFileSync('apt-get', ['update'], { stdio: 'inherit' });
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
    } else {
      execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
    }
  } catch {
    throw new Error(HELP);
  }
}

/** The program of a browser: named by POSTPROOF_BROWSER, Playwright's own, the system's, or installed now. */
export function browserPath(): string {
  const path = found();
  if (path !== null) return path;
  install();
  const installed = found();
  if (installed === null) throw new Error(HELP);
  return installed;
}

/** A browser without a window that makes no requests of its own. */
export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  });
}
