import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CommandError } from './files.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const NO_BROWSER =
  'A pdf is printed by a browser, and none was found. Install Chromium, Chrome or Edge, or name its program in POSTPROOF_BROWSER.';

/** The HTML file of a deck as a tagged pdf with an outline, one slide a page, printed by a browser of this machine. */
export async function pdfOf(html: string): Promise<Uint8Array> {
  const executablePath = browserProgram();
  const { chromium } = await import('playwright-core').catch(() => {
    throw new CommandError('A pdf needs the package playwright-core: run npm install without --omit=dev.');
  });
  // Only its own file is opened, and a container of a build server has no user of its own to keep it in.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const page = await browser.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}

function browserProgram(): string {
  const named = process.env.POSTPROOF_BROWSER ?? '';
  if (named !== '' && !existsSync(named)) throw new CommandError(`POSTPROOF_BROWSER names ${named}, which is not there.`);
  const found = named || NAMES.map(onPath).find((path) => path !== null) || PLACES.find((path) => existsSync(path));
  if (found === undefined) throw new CommandError(NO_BROWSER);
  return found;
}

function onPath(name: string): string | null {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? (found.stdout.split(/\r?\n/u)[0] ?? null) : null;
}
