import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AnalystClient } from '../../app/analyst-client.ts';
import { ImportCancelled } from '../../app/analyst-client.ts';
import { failureOf, useAnalyst } from '../../app/queries.ts';
import { fetchTown, TownError } from '../../app/town.ts';
import type { DroppedFile, FailureCode, FileOutcome, HowFar, ImportStep } from '../../worker/questions.ts';
import type { Dropped } from './dropped-files.ts';
import { filesInFolders } from './dropped-files.ts';

/** Where the import is: which of how many files, and what is done with it. `place` counts from 0. */
export interface ImportProgress {
  readonly file: string;
  readonly place: number;
  readonly files: number;
  readonly step: ImportStep;
  /** Of a long file that is being read. */
  readonly far: HowFar | null;
}

/** What is being imported, what waits, and what came of what was dropped since the queue was last empty. */
export interface ImportState {
  readonly phase: 'rest' | 'opening' | 'town' | 'importing';
  readonly progress: ImportProgress | null;
  /** Files that were dropped meanwhile. */
  readonly waiting: number;
  readonly outcomes: readonly FileOutcome[];
  /** Names of what could not be opened at all, such as a folder. */
  readonly unreadable: readonly string[];
  readonly failure: FailureCode | 'town' | null;
  /** What was not imported, and why: so many files were left when the editor stopped, were too many at once, or a folder was empty. */
  readonly left: { readonly why: 'stopped' | 'too-many' | 'empty-folder'; readonly files: number } | null;
}

export interface ImportQueue extends ImportState {
  readonly add: (dropped: Dropped) => void;
  /** Ends what is being imported, and forgets what waits. */
  readonly stop: () => void;
  readonly addTown: () => void;
  /** What came of files that waited for an answer takes the place of their lines; null: they are not imported. */
  readonly answered: (answers: readonly Answer[]) => void;
  /** Nothing more is said about what was read before: it was erased. */
  readonly forget: () => void;
}

interface Answer {
  readonly asked: string;
  readonly outcome: FileOutcome | null;
}

const AT_REST: ImportState = {
  phase: 'rest',
  progress: null,
  waiting: 0,
  outcomes: [],
  unreadable: [],
  failure: null,
  left: null,
};

const MOST_FILES = 500;

/** A file that was not read yet: 500 exports at once must not stand in memory together. */
interface WaitingFile {
  readonly name: string;
  readonly read: () => Promise<DroppedFile>;
}

interface Batch {
  readonly size: number;
  readonly phase: 'opening' | 'town';
  readonly open: () => Promise<readonly WaitingFile[]>;
}

/** Imports one batch after the other; what is dropped meanwhile waits its turn. */
export function useImportQueue(): ImportQueue {
  const analyst = useAnalyst();
  const client = useQueryClient();
  const [state, setState] = useState<ImportState>(AT_REST);
  const batches = useRef<Batch[]>([]);
  const running = useRef<ImportRun | null>(null);

  const change: Change = (part) => setState((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }));
  const sizeOfWaiting = () => batches.current.reduce((sum, { size }) => sum + size, 0);
  const countWaiting = () => change({ waiting: sizeOfWaiting() });

  async function work() {
    const run = new ImportRun(analyst, change);
    running.current = run;
    setState(AT_REST);
    for (let batch = batches.current.shift(); batch !== undefined; batch = batches.current.shift()) {
      countWaiting();
      await run.batch(batch);
      await client.invalidateQueries();
    }
    running.current = null;
    change({ phase: 'rest', progress: null });
  }
  function enqueue(batch: Batch) {
    batches.current.push(batch);
    if (running.current === null) void work();
    else countWaiting();
  }
  function stop() {
    running.current?.stop(sizeOfWaiting());
    batches.current = [];
    countWaiting();
  }
  return {
    ...state,
    add: (dropped) => isAny(dropped) && enqueue({ size: dropped.files.length, phase: 'opening', open: () => opened(dropped) }),
    addTown: () => enqueue({ size: 0, phase: 'town', open: openTown }),
    stop,
    answered: (answers) => change(({ outcomes }) => ({ outcomes: afterAnswers(outcomes, answers) })),
    forget: () => running.current !== null || setState(AT_REST),
  };
}

function isAny({ files, folders }: Dropped): boolean {
  return files.length + folders.length > 0;
}

/** A file that was in already and was read anew has no line that waits: it gets one. */
function afterAnswers(outcomes: readonly FileOutcome[], answers: readonly Answer[]): readonly FileOutcome[] {
  const waited = new Set(outcomes.map(({ asked }) => asked));
  const anew = answers.flatMap(({ asked, outcome }) => (waited.has(asked) || outcome === null ? [] : [outcome]));
  return [...outcomes.flatMap((outcome) => afterAnswer(outcome, answers)), ...anew];
}

function afterAnswer(outcome: FileOutcome, answers: readonly Answer[]): readonly FileOutcome[] {
  const answer = answers.find(({ asked }) => asked === outcome.asked);
  if (answer === undefined) return [outcome];
  return answer.outcome === null ? [] : [answer.outcome];
}

type Change = (part: Partial<ImportState> | ((before: ImportState) => Partial<ImportState>)) => void;

/** One file after the other: each line stands there as soon as its file is kept, and a failure takes no earlier line along. */
class ImportRun {
  private readonly analyst: AnalystClient;
  private readonly change: Change;
  /** Files whose table waits for its columns to be pointed out, by the name under which it waits. */
  private readonly asked = new Map<string, WaitingFile>();
  private stopped: { readonly waiting: number } | null = null;

  constructor(analyst: AnalystClient, change: Change) {
    this.analyst = analyst;
    this.change = change;
  }

  /** `waiting`: the files that were not begun. */
  stop(waiting: number): void {
    this.stopped = { waiting };
    this.analyst.cancelImport();
  }

  async batch(batch: Batch): Promise<void> {
    this.change({ phase: batch.phase, progress: null });
    try {
      const files = await batch.open();
      if (files.length > MOST_FILES) this.change({ left: { why: 'too-many', files: files.length } });
      else if (files.length === 0) this.change({ left: { why: 'empty-folder', files: 0 } });
      else await this.files(files);
    } catch (error) {
      this.change({ failure: error instanceof TownError ? 'town' : failureOf(error) });
    }
  }

  private async files(files: readonly WaitingFile[]): Promise<void> {
    for (const [place, file] of files.entries()) {
      const isRead = this.stopped === null && (await this.file(file, place, files.length));
      if (this.stopped === null) continue;
      this.change({ left: { why: 'stopped', files: files.length - place - (isRead ? 1 : 0) + this.stopped.waiting } });
      await this.askAgain();
      return;
    }
  }

  /** False where the editor stopped before the file was kept. */
  private async file(file: WaitingFile, place: number, files: number): Promise<boolean> {
    const begun = Date.now();
    const opened = await file.read().catch(() => null);
    if (opened === null) {
      this.change(({ unreadable }) => ({ unreadable: [...unreadable, file.name] }));
      return true;
    }
    this.change({ phase: 'importing' });
    try {
      const outcome = await this.analyst.importFile(opened, (step, far) =>
        this.change({ progress: { file: file.name, place, files, step, far: far ?? null } }),
      );
      if (outcome.asked !== undefined) this.asked.set(outcome.asked, file);
      this.tell(outcome);
      return true;
    } catch (error) {
      if (!(error instanceof ImportCancelled)) throw error;
      return await this.wasKept(file.name, begun);
    }
  }

  private tell(outcome: FileOutcome): void {
    this.change(({ outcomes }) => ({ outcomes: [...outcomes, outcome] }));
  }

  /** Whether the file had been kept when the editor stopped: then it is in, and its line says so. */
  private async wasKept(name: string, begun: number): Promise<boolean> {
    const { imports } = await this.analyst.overview();
    const kept = imports.find(({ outcome, importedAt }) => outcome.file === name && importedAt >= begun);
    if (kept !== undefined) this.tell(kept.outcome);
    return kept !== undefined;
  }

  /** Whoever stops a long file does not mean the questions about other files. */
  private async askAgain(): Promise<void> {
    for (const [asked, file] of this.asked) {
      const opened = await file.read().catch(() => null);
      const outcome = opened === null ? null : await this.analyst.importFile(opened, () => undefined);
      if (outcome?.asked === undefined) {
        this.change(({ outcomes }) => ({ outcomes: outcomes.filter((one) => one.asked !== asked) }));
        if (outcome !== null) this.tell(outcome);
      }
    }
  }
}

async function opened({ files, folders }: Dropped): Promise<readonly WaitingFile[]> {
  return [...files, ...(await filesInFolders(folders))].map(waiting);
}

function waiting(file: File): WaitingFile {
  return {
    name: file.name,
    read: async () => ({ name: file.name, bytes: await file.arrayBuffer(), lastModified: file.lastModified }),
  };
}

async function openTown(): Promise<readonly WaitingFile[]> {
  const files = await fetchTown(document.baseURI);
  return files.map((file) => ({ name: file.name, read: async () => file }));
}
