import { strFromU8, unzipSync } from 'fflate';
import type { Element } from './xml-tree.ts';
import { elementsNamed, xmlTree } from './xml-tree.ts';

/** A file of Office as its parts: those in XML are read, the others are bytes. */
export interface OpenPackage {
  /** In the order of the zip. */
  readonly names: readonly string[];
  readonly xml: ReadonlyMap<string, Element>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export function openPackage(file: Uint8Array): OpenPackage {
  const bytes = new Map(Object.entries(unzipSync(file)));
  const xml = new Map(
    [...bytes].filter(([name]) => /\.(?:xml|rels)$/u.test(name)).map(([name, content]) => [name, xmlTree(strFromU8(content))]),
  );
  return { names: [...bytes.keys()], xml, bytes };
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The name of a part, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** What a part leads to; of `''`: the package itself. */
export function relationsOf({ xml }: OpenPackage, part: string): Relation[] {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/')) : '';
  const name = `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;
  const root = xml.get(name);
  if (root === undefined) return [];
  return elementsNamed(root, 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    const from = folder === '' ? 'file:///' : `file:///${folder}/`;
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').replace(/^.*\//u, ''),
      target: external ? target : new URL(target, from).pathname.slice(1),
      external,
    };
  });
}

/** The slides in the order in which they are shown. */
export function slidesOf(file: OpenPackage): { readonly name: string; readonly root: Element }[] {
  const presentation = file.xml.get('ppt/presentation.xml') as Element;
  const relations = new Map(relationsOf(file, 'ppt/presentation.xml').map(({ id, target }) => [id, target]));
  return elementsNamed(presentation, 'p:sldId').map(({ attributes }) => {
    const name = relations.get(attributes['r:id'] ?? '') ?? '';
    return { name, root: file.xml.get(name) as Element };
  });
}

/** The paragraphs of a slide in reading order, each as the texts of its runs. */
export function paragraphsOf(root: Element): string[][] {
  return elementsNamed(root, 'a:p').map((paragraph) => elementsNamed(paragraph, 'a:t').map(({ text }) => text));
}
