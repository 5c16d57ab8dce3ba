import type { Analyst, DroppedFile, FailureCode, HowFar, ImportStep } from './questions.ts';

/** A question by its name in `Analyst`. */
export type Method = keyof Analyst;

/** What a question takes over the line: its arguments, without the function that hears of the steps. */
export type Arguments<M extends Method> = M extends 'importFile' ? [file: DroppedFile] : Parameters<Analyst[M]>;

/** What a question gives back. */
export type Answer<M extends Method> = Awaited<ReturnType<Analyst[M]>>;

/** Page → worker. `id` is the page's own count; the buffers of dropped files are transferred. */
export type Ask = { [M in Method]: { readonly id: number; readonly method: M; readonly args: Arguments<M> } }[Method];

/**
 * Worker → page: any number of `step`, then one answer or one failure, all with the `id` of the question. `changed` answers nothing:
 * another tab kept something, and every answer given so far may be out of date.
 */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly failure: FailureCode }
  | { readonly id: number; readonly step: ImportStep; readonly far?: HowFar }
  | { readonly changed: true };
