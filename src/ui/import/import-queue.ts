import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { failureOf, useAnalyst } from '../../app/queries.ts';
import { fetchTown, TownError } from '../../app/town.ts';
import type { Analyst, DroppedFile, FailureCode, FileOutcome, ImportStep } from '../../worker/questions.ts';

/** Where the import is: which of how many files, and what is done with it. `place` counts from 0. */
export interface ImportProgress {
  readonly file: string;
  readonly place: number;
  readonly files: number;
  readonly step: ImportStep;
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
}

export interface ImportQueue extends ImportState {
  readonly add: (files: readonly File[]) => void;
  readonly addTown: () => void;
  /** Nothing more is said about what was read before: it was erased. */
  readonly forget: () => void;
}

const AT_REST: ImportState = { phase: 'rest', progress: null, waiting: 0, outcomes: [], unreadable: [], failure: null };

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
  const running = useRef(false);

  const change = (part: Partial<ImportState> | ((before: ImportState) => Partial<ImportState>)) =>
    setState((before) => ({ ...before, ...(typeof part === 'function' ? part(before) : part) }));
  const countWaiting = () => change({ waiting: batches.current.reduce((sum, { size }) => sum + size, 0) });

  async function work() {
    running.current = true;
    setState(AT_REST);
    for (let batch = batches.current.shift(); batch !== undefined; batch = batches.current.shift()) {
      countWaiting();
      await runBatch(analyst, batch, change);
      await client.invalidateQueries();
    }
    running.current = false;
    change({ phase: 'rest', progress: null });
  }
  function enqueue(batch: Batch) {
    batches.current.push(batch);
    if (running.current) countWaiting();
    else void work();
  }
  return {
    ...state,
    add: (files) => files.length > 0 && enqueue({ size: files.length, phase: 'opening', open: async () => files.map(waiting) }),
    addTown: () => enqueue({ size: 0, phase: 'town', open: openTown }),
    forget: () => running.current || setState(AT_REST),
  };
}

type Change = (part: Partial<ImportState> | ((before: ImportState) => Partial<ImportState>)) => void;

/** One file after the other: each line stands there as soon as its file is kept, and a failure takes no earlier line along. */
async function runBatch(analyst: Analyst, batch: Batch, change: Change): Promise<void> {
  change({ phase: batch.phase, progress: null });
  try {
    const files = await batch.open();
    for (const [place, file] of files.entries()) {
      const opened = await file.read().catch(() => null);
      if (opened === null) {
        change(({ unreadable }) => ({ unreadable: [...unreadable, file.name] }));
        continue;
      }
      change({ phase: 'importing' });
      const outcome = await analyst.importFile(opened, (step) =>
        change({ progress: { file: file.name, place, files: files.length, step } }),
      );
      change(({ outcomes }) => ({ outcomes: [...outcomes, outcome] }));
    }
  } catch (error) {
    change({ failure: error instanceof TownError ? 'town' : failureOf(error) });
  }
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
