import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endOfDay, isMonthKey, Zone } from '../core/base/calendar.ts';
import { deckOf } from '../core/deck/deck-of.ts';
import { Tagging } from '../core/formats/tagging.ts';
import { mergePosts } from '../core/merge/merge.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { NO_TAGS } from '../core/model/tags.ts';
import { NO_EDITS, NO_SETTINGS } from '../core/model/workspace.ts';
import { buildReport } from '../core/report/build-report.ts';
import { deckFactsOf } from '../core/report/deck-facts-of.ts';
import type { SharedDeck } from '../core/share/redact.ts';
import { deckToShare } from '../core/share/redact.ts';
import { htmlFile } from '../export/html/html-file.tsx';
import { PRESENTER_SCRIPT } from '../export/html/presenter-script.ts';
import { pptxOf } from '../export/pptx/pptx-file.ts';
import { SLIDE_FONTS } from '../export/slides/slide-fonts.ts';
import { slideStyles } from '../export/slides/slide-styles.ts';
import { deckMarkdown } from '../export/text/deck-markdown.tsx';
import { monthMarkdown } from '../export/text/month-text.ts';
import { outcomeSentence } from '../words/files.ts';
import type { Language } from '../words/language.ts';
import { CommandError, languageOption, readFromDisk, runCommand } from './files.ts';
import { pdfOf } from './pdf.ts';

const USAGE =
  'npm run --silent report -- FILE... --month 2026-10 --out DIR [--formats html,pptx,pdf,json,md] [--language nl|da|en] [--today 2026-11-02] [--zone Europe/Amsterdam]';

/** What can be written, in the order in which it is. */
const FORMATS = ['json', 'html', 'pptx', 'pdf', 'md'] as const;
type FileFormat = (typeof FORMATS)[number];

await runCommand(async () => {
  const { values, positionals } = parsed();
  const { month, out } = values;
  if (positionals.length === 0 || month === undefined || out === undefined) throw new CommandError(USAGE);
  if (!isMonthKey(month)) throw new CommandError(`--month takes a month as 2026-10, not "${month}".`);
  const language = languageOption(values.language);
  const formats = formatsOption(values.formats);
  const zone = new Zone(values.zone ?? 'Europe/Amsterdam');
  const posts = await postsOf(positionals, zone, momentOf(values.today, zone), language);
  // Time is a parameter: without --today it is the day on which the newest numbers were measured.
  const today = values.today ?? zone.dayOf(posts.measuredAt.reduce((latest, at) => Math.max(latest, at), 0));
  const tags = new Tagging(posts, NO_TAGS, zone);
  const input = { posts, tags, marks: new Map(), month, zone, today };
  const report = buildReport(input);
  if (report.posts.length === 0) throw new CommandError(`There are no posts of ${month} in these files. Nothing was written.`);
  mkdirSync(out, { recursive: true });
  const facts = deckFactsOf(input, report, { plan: null, done: {}, goals: [] });
  const shared = deckToShare(deckOf({ report, facts, edits: NO_EDITS, team: NO_SETTINGS }));
  const written: Readonly<Record<FileFormat, () => Promise<readonly [name: string, content: string | Uint8Array]>>> = {
    json: async () => ['report.json', `${JSON.stringify(report, null, 2)}\n`],
    html: async () => ['deck.html', await deckHtml(shared, language)],
    pptx: async () => ['deck.pptx', pptxOf(shared, language)],
    pdf: async () => ['deck.pdf', await pdfOf(await deckHtml(shared, language))],
    md: async () => ['deck.md', `${monthMarkdown(shared, language)}\n${deckMarkdown(shared, language)}`],
  };
  for (const format of formats) {
    const [name, content] = await written[format]();
    writeFileSync(join(out, name), content);
    process.stdout.write(`${join(out, name)}\n`);
  }
});

function formatsOption(text = 'json,html'): readonly FileFormat[] {
  const asked = text.split(',').map((name) => name.trim().toLowerCase());
  const unknown = asked.find((name) => !FORMATS.some((format) => format === name));
  if (unknown !== undefined)
    throw new CommandError(`--formats takes ${FORMATS.join(', ')} with commas between, not "${unknown}".`);
  return FORMATS.filter((format) => asked.includes(format));
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        month: { type: 'string' },
        formats: { type: 'string' },
        language: { type: 'string' },
        out: { type: 'string' },
        today: { type: 'string' },
        zone: { type: 'string' },
      },
    });
  } catch {
    throw new CommandError(`An option is not known. ${USAGE}`);
  }
}

function momentOf(today: string | undefined, zone: Zone): number | null {
  if (today === undefined) return null;
  const moment = endOfDay(today, zone);
  if (Number.isNaN(moment)) throw new CommandError(`--today takes a day as 2026-11-02, not "${today}".`);
  return moment;
}

async function postsOf(paths: readonly string[], zone: Zone, measured: number | null, language: Language): Promise<PostColumns> {
  const exports_: PostColumns[] = [];
  for (const path of paths) {
    const { outcome, posts } = await readFromDisk(path, zone, measured);
    if (outcome.outcome === 'posts') exports_.push(posts);
    else process.stderr.write(`${outcome.file}: ${outcomeSentence(outcome, language, zone.name)}\n`);
  }
  return mergePosts(exports_);
}

async function deckHtml(deck: SharedDeck, language: Language): Promise<string> {
  const css = slideStyles((file) => readFileSync(new URL(`../export/slides/${file}`, import.meta.url), 'utf8'));
  return await htmlFile(deck, {
    language,
    css,
    fonts: SLIDE_FONTS.map(({ name, file }) => ({
      name,
      base64: readFileSync(fileURLToPath(import.meta.resolve(file))).toString('base64'),
    })),
    script: PRESENTER_SCRIPT,
    digest: async (text) => createHash('sha256').update(text).digest('base64'),
  });
}
