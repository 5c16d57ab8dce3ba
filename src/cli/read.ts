import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { Zone } from '../core/base/calendar.ts';
import type { ColumnMapping } from '../core/importers/mapped/column-mapping.ts';
import { emptyMapping } from '../core/importers/mapped/column-mapping.ts';
import { mergePosts } from '../core/merge/merge.ts';
import { isPutAside } from '../core/model/note.ts';
import { channelKey } from '../core/model/platform.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { postAt } from '../core/model/post-columns.ts';
import { outcomeSentence } from '../words/files.ts';
import type { Language } from '../words/language.ts';
import { metText } from '../words/tool-labels.ts';
import type { FileOutcome } from '../worker/questions.ts';
import type { ReadFile } from './files.ts';
import {
  bytesQuestionFromDisk,
  CommandError,
  languageOption,
  mappingFromDisk,
  proposalFromDisk,
  readFromDisk,
  runCommand,
} from './files.ts';

const USAGE =
  'npm run --silent read -- FILE... [--json | --posts | --propose] [--mapping map.json] [--language nl|da|en] [--zone Europe/Amsterdam]';

await runCommand(async () => {
  const { values, positionals } = parsed();
  if (positionals.length === 0) throw new CommandError(`Name at least one file: ${USAGE}`);
  const language = languageOption(values.language);
  const zone = new Zone(values.zone ?? 'Europe/Amsterdam');
  const files: ReadFile[] = [];
  const mapping = values.mapping === undefined ? null : mappingFromDisk(values.mapping);
  if (values.propose === true) {
    for (const path of positionals) await printProposal(path, zone, mapping);
    return;
  }
  for (const path of positionals) files.push(await readFromDisk(path, zone, null, mapping));
  const known = mergePosts(files.map(({ posts }) => posts));
  const outcomes = files.map(({ among }) => among(known));
  if (values.posts === true) for (const file of files) printPosts(file.posts, zone);
  else if (values.json === true)
    print(
      JSON.stringify(
        outcomes.map((outcome) => summary(outcome, language, zone)),
        null,
        2,
      ),
    );
  else for (const outcome of outcomes) print(`${outcome.file}: ${sentenceOf(outcome, language, zone)}`);
});

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        posts: { type: 'boolean' },
        propose: { type: 'boolean' },
        mapping: { type: 'string' },
        language: { type: 'string' },
        zone: { type: 'string' },
      },
    });
  } catch {
    throw new CommandError(`An option is not known. ${USAGE}`);
  }
}

function sentenceOf(outcome: FileOutcome, language: Language, zone: Zone): string {
  return `${outcomeSentence(outcome, language, zone.name)} ${metText(outcome.labels ?? 0, language)}`.trimEnd();
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function summary(outcome: FileOutcome, language: Language, zone: Zone): object {
  return {
    file: outcome.file,
    outcome: outcome.outcome,
    importer: outcome.importer,
    headerLanguage: outcome.headerLanguage,
    posts: outcome.posts,
    labels: outcome.labels ?? 0,
    comments: outcome.comments?.count ?? 0,
    tied: outcome.comments?.tied ?? 0,
    from: outcome.from === null ? null : zone.isoOf(outcome.from),
    to: outcome.to === null ? null : zone.isoOf(outcome.to),
    channels: outcome.channels.map(({ channel, posts: count }) => ({ ...channel, posts: count })),
    rows: outcome.rows,
    added: outcome.added,
    updated: outcome.updated,
    unchanged: outcome.unchanged,
    aside: outcome.notes.reduce((sum, { code, count }) => sum + (isPutAside(code) ? count : 0), 0),
    metrics: Object.fromEntries(
      outcome.metrics.map(({ metric, known, sum, fileSum, differs }) => [metric, { known, sum, fileSum, differs }]),
    ),
    notes: notesOf(outcome),
    message: sentenceOf(outcome, language, zone),
  };
}

/**
 * What is asked and what we propose, as data that `--mapping` takes after somebody looked at it. What only a person can say stands in
 * it as null: `unclearDates` (day-first, month-first, leave-out), `file.letters`, `file.sameName` (first, last, both).
 */
async function printProposal(path: string, zone: Zone, said: ColumnMapping | null): Promise<void> {
  const unknown = await proposalFromDisk(path, zone, said);
  if (unknown !== null) {
    const { mapping, ...proposal } = unknown.proposal;
    const isOpen = proposal.questions.some(({ is }) => is === 'two-date-styles');
    const answers = {
      ...mapping,
      ...(isOpen ? { unclearDates: null } : {}),
      ...(said?.file === undefined ? {} : { file: said.file }),
    };
    const { file, place } = unknown.table;
    print(JSON.stringify({ file, place, importer: unknown.claim?.importer.id ?? null, ...proposal, mapping: answers }, null, 2));
    return;
  }
  const question = await bytesQuestionFromDisk(path);
  if (question === null) throw new CommandError(`${path} holds nothing to ask about: read it without --propose.`);
  const file = question.is === 'letters' ? { letters: null } : { sameName: null };
  print(JSON.stringify({ file: basename(path), questions: [question], mapping: { ...emptyMapping(''), file } }, null, 2));
}

function notesOf({ notes, refusal }: FileOutcome): { code: string; count: number }[] {
  if (refusal !== null) return [{ code: 'lookAlike' in refusal ? refusal.lookAlike : refusal.code, count: 1 }];
  return notes.map(({ code, count }) => ({ code, count }));
}

function printPosts(posts: PostColumns, zone: Zone): void {
  for (let row = 0; row < posts.count; row++) {
    const post = postAt(posts, row);
    print(
      JSON.stringify({
        id: post.id,
        platform: post.channel.platform,
        channel: channelKey(post.channel).slice(post.channel.platform.length + 1),
        publishedAt: Number.isNaN(post.publishedAt) ? null : zone.isoOf(post.publishedAt),
        publishedPrecision: post.precision,
        format: post.kind,
        text: post.text,
        permalink: post.permalink,
        metrics: post.metrics,
      }),
    );
  }
}
