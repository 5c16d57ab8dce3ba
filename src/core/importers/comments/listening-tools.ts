import type { Table } from '../../tables/table.ts';
import { headerKeys, wordsFound } from '../look-alikes/shapes.ts';
import type { CommentImporter, CommentMatch } from './comment-importer.ts';
import { commentShape } from './comment-places.ts';

/**
 * Coosto's list of messages: semicolons, Dutch words in lower case, `datum`, `url`, `auteur`, `bericht tekst`, `type` (known from programs
 * that read such files). It gives every message a number of views or followers too, so these do not speak against it.
 */
export const coostoComments: CommentImporter = {
  id: 'comments/coosto',
  source: 'Coosto',
  recognise: (table) => (isCoosto(table) ? sureMatch(table) : null),
};

/**
 * OBI4wan's list of messages, `berichten-DD-MM-YYYY_HH_MM.csv`: semicolons, `Bericht`, `Mentions`, `Geplaatst door (optioneel)` (known from
 * programs that read such files). The names of its date and its link nobody has shown: they are found by word and shape.
 */
export const obi4wanComments: CommentImporter = {
  id: 'comments/obi4wan',
  source: 'OBI4wan',
  recognise: (table) => (isObi4wan(table) ? sureMatch(table) : null),
};

function isCoosto(table: Table): boolean {
  const text = wordsFound(table, ['bericht tekst', 'berichttekst']) > 0;
  return text && wordsFound(table, ['datum', 'url', 'auteur', 'type']) >= 3;
}

function isObi4wan(table: Table): boolean {
  const keys = headerKeys(table);
  return keys.includes('bericht') && (keys.includes('mentions') || keys.some((key) => key.startsWith('geplaatst door')));
}

function sureMatch(table: Table): CommentMatch | null {
  const shape = commentShape(table, true);
  return shape === null ? null : { confidence: 'sure', places: shape.places };
}
