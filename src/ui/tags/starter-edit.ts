import type { TagEdit } from '../../core/formats/edit-book.ts';
import { sameFormat } from '../../core/formats/edit-book.ts';
import type { Starter } from '../../core/formats/starter-rules.ts';
import { STARTER_RULES } from '../../core/formats/starter-rules.ts';
import type { Condition, Rule, TagBook } from '../../core/model/tags.ts';

// They stand there in the order in which they decide.
const DECIDING = Object.keys(STARTER_RULES) as Starter[];

const idOf = (starter: Starter) => `starter-${starter}`;

/** Which starter a condition is, as long as nobody has changed it. */
export function starterOf(condition: Condition): Starter | undefined {
  const text = JSON.stringify(condition);
  return DECIDING.find((starter) => JSON.stringify(STARTER_RULES[starter]) === text);
}

/** The rule of a starter, where it was ever switched on and not removed. */
export function starterRule(rules: readonly Rule[], starter: Starter): Rule | undefined {
  return rules.find(({ id }) => id === idOf(starter));
}

/**
 * Switches a starter on or off. On for the first time it makes its format where that is not there, and stands before the starters that
 * decide after it; what the editor made of the rule since then stays. `name`: of the format, in the editor's language.
 */
export function starterEdit(
  book: Pick<TagBook, 'formats' | 'rules'>,
  starter: Starter,
  on: boolean,
  name: string,
  newId: () => string,
): TagEdit {
  const rule = starterRule(book.rules, starter);
  if (rule !== undefined) return { do: 'save-rule', rule: { ...rule, on } };
  const known = sameFormat(book, name);
  const format = known?.id ?? newId();
  const later = new Set(DECIDING.slice(DECIDING.indexOf(starter) + 1).map(idOf));
  const ids = book.rules.map(({ id }) => id);
  const place = ids.findIndex((id) => later.has(id));
  const order = place === -1 ? [...ids, idOf(starter)] : [...ids.slice(0, place), idOf(starter), ...ids.slice(place)];
  return {
    do: 'several',
    edits: [
      ...(known === undefined ? ([{ do: 'add-format', format: { id: format, name } }] as const) : []),
      { do: 'save-rule', rule: { id: idOf(starter), on, when: STARTER_RULES[starter], format, topics: [] } },
      { do: 'order-rules', ids: order },
    ],
  };
}
