import { parseArgs } from 'node:util';
import { Zone } from '../core/base/calendar.ts';
import { channelKey } from '../core/model/platform.ts';
import type { PostColumns } from '../core/model/post-columns.ts';
import { postAt } from '../core/model/post-columns.ts';
import { outcomeSentence } from '../words/files.ts';
import type { Language } from '../words/language.ts';
import type { ReadFile } from './files.ts';
import { CommandError, languageOption, readFromDisk, runCommand } from './files.ts';

const USAGE = 'npm run --silent read -- FILE... [--json | --posts] [--language nl|da|en] [--zone Europe/Amsterdam]';

await runCommand(async () => {
  const { values, positionals } = parsed();
  if (positionals.length === 0) throw new CommandError(`Name at least one file: ${USAGE}`);
  const language = languageOption(values.language);
  const zone = new Zone(values.zone ?? 'Europe/Amsterdam');
  const files: ReadFile[] = [];
  for (const path of positionals) files.push(await readFromDisk(path, zone, null));
  if (values.posts === true) for (const file of files) printPosts(file.posts, zone);
  else if (values.json === true)
    print(
      JSON.stringify(
        files.map((file) => summary(file, language, zone)),
        null,
        2,
      ),
    );
  else for (const file of files) print(`${file.outcome.file}: ${outcomeSentence(file.outcome, language, zone.name)}`);
});

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        posts: { type: 'boolean' },
        language: { type: 'string' },
        zone: { type: 'string' },
      },
    });
  } catch {
    throw new CommandError(`An option is not known. ${USAGE}`);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function summary({ outcome, posts }: ReadFile, language: Language, zone: Zone): object {
  return {
    file: outcome.file,
    outcome: outcome.outcome,
    importer: outcome.importer,
    headerLanguage: outcome.headerLanguage,
    posts: outcome.posts,
    from: outcome.from === null ? null : zone.isoOf(outcome.from),
    to: outcome.to === null ? null : zone.isoOf(outcome.to),
    channels: outcome.channels.map(({ channel, posts: count }) => ({ ...channel, posts: count })),
    metrics: Object.fromEntries([...posts.metrics].map(([metric, column]) => [metric, knownAndSum(column)])),
    notes: notesOf(outcome),
    message: outcomeSentence(outcome, language, zone.name),
  };
}

function notesOf({ notes, refusal }: ReadFile['outcome']): { code: string; count: number }[] {
  if (refusal !== null) return [{ code: 'lookAlike' in refusal ? refusal.lookAlike : refusal.code, count: 1 }];
  return notes.map(({ code, count }) => ({ code, count }));
}

function knownAndSum(column: Float64Array): { known: number; sum: number } {
  let known = 0;
  let sum = 0;
  for (const value of column) {
    if (Number.isNaN(value)) continue;
    known++;
    sum += value;
  }
  return { known, sum };
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
