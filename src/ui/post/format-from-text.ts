import { KINDS } from '../../core/model/kind.ts';
import type { Format } from '../../core/model/workspace.ts';
import type { Language } from '../../words/language.ts';
import { formatName } from '../../words/terms.ts';

/**
 * The format that someone typed: one that is there already, whatever the capitals, so that "vraag van de week" does not become
 * a second "Vraag van de week"; a kind under its own name; else a new one. null: nothing was typed.
 */
export function formatFromText(text: string, own: readonly string[], language: Language): Format | null {
  const typed = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (typed === '') return null;
  const same = (other: string) => other.toLowerCase() === typed.toLowerCase();
  return own.find(same) ?? KINDS.find((kind) => same(kind) || same(formatName(kind, language))) ?? typed;
}
