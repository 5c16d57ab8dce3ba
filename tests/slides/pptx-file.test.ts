import { describe, expect, test } from 'vitest';
import type { Deck, Slide } from '../../src/core/deck/slide.ts';
import { deckToShare } from '../../src/core/share/redact.ts';
import { pptxOf } from '../../src/export/pptx/pptx-file.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import type { OpenPackage } from './open-package.ts';
import { openPackage, paragraphsOf, relationsOf, slidesOf } from './open-package.ts';
import { faultsOf } from './open-xml-rules.ts';
import { extremeDeck, fewDeck, usualDeck } from './sample-decks.ts';
import type { Element } from './xml-tree.ts';
import { elementsNamed, everyElement, xmlTree } from './xml-tree.ts';

/** Letters that XML forbids, in every place where a person or an export writes. */
const CONTROL = 'a\u0000b\u0008c\u000Bd\u001Fe\u0085f\uFFFEg\uD800h';
const oddDeck: Deck = {
  ...usualDeck,
  slides: usualDeck.slides.map((slide): Slide => {
    const odd = { ...slide, title: CONTROL, notes: `Eerste regel${CONTROL}\nTweede regel` };
    if (odd.kind !== 'best' && odd.kind !== 'least') return odd;
    return { ...odd, cards: odd.cards.map((card) => ({ ...card, post: { ...card.post, text: CONTROL, format: CONTROL } })) };
  }),
};
const emptyDeck: Deck = { ...usualDeck, slides: usualDeck.slides.map((slide) => ({ ...slide, hidden: true })) };

const DECKS: readonly (readonly [string, Deck])[] = [
  ['few', fewDeck],
  ['usual', usualDeck],
  ['extreme', extremeDeck],
  ['odd', oddDeck],
  ['empty', emptyDeck],
];
const FILES = DECKS.flatMap(([name, deck]) =>
  LANGUAGES.flatMap((language) =>
    (language === 'nl' ? [false, true] : [false]).map((notes) => {
      const file = pptxOf(deckToShare(deck, { notes }), language);
      return [`${name} in ${language}${notes ? ' with notes' : ''}`, openPackage(file), language] as const;
    }),
  ),
);
const usual = openPackage(pptxOf(deckToShare(usualDeck), 'nl'));
const extreme = openPackage(pptxOf(deckToShare(extremeDeck), 'nl'));

function workbooksOf({ bytes }: OpenPackage): OpenPackage[] {
  return [...bytes].filter(([name]) => name.endsWith('.xlsx')).map(([, content]) => openPackage(content));
}

function twice(values: readonly string[]): string[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}

describe.each(FILES)('%s', (_name, file, language) => {
  const tag = { nl: 'nl-NL', da: 'da-DK', en: 'en-GB' }[language];

  test('every part is as the schemas have it', () => {
    const all = [file, ...workbooksOf(file)];
    expect(all.flatMap(({ xml }) => [...xml].flatMap(([name, root]) => faultsOf(root, '', name)))).toEqual([]);
  });

  test('every part has its content type, and every content type its part', () => {
    for (const { names, xml } of [file, ...workbooksOf(file)]) {
      const types = xml.get('[Content_Types].xml') as Element;
      expect(names[0]).toBe('[Content_Types].xml');
      expect(names.filter((name) => name.endsWith('/') || name.startsWith('/') || name.includes('\\'))).toEqual([]);
      const defaults = elementsNamed(types, 'Default').map(({ attributes }) => attributes.Extension ?? '');
      const overrides = elementsNamed(types, 'Override').map(({ attributes }) => (attributes.PartName ?? '').slice(1));
      expect(twice([...defaults, ...overrides])).toEqual([]);
      expect(overrides.filter((name) => !names.includes(name))).toEqual([]);
      const parts = names.filter((name) => name !== '[Content_Types].xml');
      expect(parts.filter((name) => !overrides.includes(name) && !/\.(?:rels|xlsx|png|jpeg)$/u.test(name))).toEqual([]);
    }
  });

  test('every relation leads to a part, every part is led to, every id that is used is there', () => {
    for (const one of [file, ...workbooksOf(file)]) {
      const reached = new Set<string>();
      const faults: string[] = [];
      const follow = (part: string) => {
        const relations = relationsOf(one, part);
        faults.push(...twice(relations.map(({ id }) => id)).map((id) => `${part}: ${id} twice`));
        const root = one.xml.get(part);
        const used =
          root === undefined
            ? []
            : everyElement(root).flatMap(({ attributes }) => attributes['r:id'] ?? attributes['r:embed'] ?? []);
        const ids = relations.map(({ id }) => id);
        faults.push(...used.filter((id) => !ids.includes(id)).map((id) => `${part}: no ${id}`));
        for (const { id, type, target, external } of relations) {
          const isUsed = ['chart', 'hyperlink', 'image', 'slide', 'slideMaster', 'notesMaster', 'package'].includes(type);
          if (isUsed && root?.name !== 'p:notes' && root?.name !== 'p:sldLayout' && !used.includes(id)) {
            faults.push(`${part}: ${id} is not used`);
          }
          if (external || reached.has(target)) continue;
          if (!one.names.includes(target)) faults.push(`${part}: ${target} is not there`);
          reached.add(target);
          follow(target);
        }
      };
      follow('');
      const parts = one.names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
      expect(faults).toEqual([]);
      expect(parts.filter((name) => !reached.has(name))).toEqual([]);
    }
  });

  test('each slide has one title, shapes with ids of their own inside its edges, and a word for every chart and table', () => {
    for (const { root } of slidesOf(file)) {
      const titles = elementsNamed(root, 'p:sp').filter((shape) =>
        elementsNamed(shape, 'p:ph').some(({ attributes }) => attributes.type === 'title'),
      );
      expect(titles.map((shape) => paragraphsOf(shape).flat().join('').trim() !== '')).toEqual([true]);
      const shapes = elementsNamed(root, 'p:cNvPr');
      expect(twice(shapes.map(({ attributes }) => attributes.id ?? ''))).toEqual([]);
      expect(shapes.slice(1).filter(({ attributes }) => (attributes.name ?? '').trim() === '')).toEqual([]);
      const frames = elementsNamed(root, 'p:graphicFrame').map((frame) => elementsNamed(frame, 'p:cNvPr')[0]?.attributes.descr);
      expect(frames.filter((about) => about === undefined || about.trim() === '')).toEqual([]);
      expect(elementsNamed(root, 'a:tblPr').filter(({ attributes }) => attributes.firstRow !== '1')).toEqual([]);
      expect(placesOf(root).filter(({ x, y, right, bottom }) => x < 0 || y < 0 || right > WIDTH || bottom > HEIGHT)).toEqual([]);
    }
  });

  test('every text says its language', () => {
    const texts = slidesOf(file).flatMap(({ root }) => [...elementsNamed(root, 'a:rPr'), ...elementsNamed(root, 'a:endParaRPr')]);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ attributes }) => attributes.lang !== tag)).toEqual([]);
  });

  test('a chart shows what stands in its workbook', () => {
    for (const [name, chart] of file.xml) {
      if (!name.startsWith('ppt/charts/chart')) continue;
      const [relation] = relationsOf(file, name);
      const cells = cellsOf(openPackage(file.bytes.get(relation?.target ?? '') as Uint8Array));
      const references = [...elementsNamed(chart, 'c:strRef'), ...elementsNamed(chart, 'c:numRef')];
      expect(references.length).toBeGreaterThan(1);
      for (const reference of references) expect(shownBy(reference)).toEqual(valuesIn(reference, cells));
    }
  });

  test('links lead to the web, and nothing can be calculated or run', () => {
    const addresses = file.names.flatMap((name) => relationsOf(file, name).filter(({ external }) => external));
    expect(addresses.filter(({ target }) => !/^(?:https?|mailto):/u.test(target))).toEqual([]);
    for (const { xml, names } of workbooksOf(file)) {
      expect([...xml.values()].flatMap((root) => elementsNamed(root, 'f'))).toEqual([]);
      expect(names.filter((name) => /external|vba|connections/iu.test(name))).toEqual([]);
    }
  });

  test('nothing is left unsaid', () => {
    const texts = slidesOf(file).flatMap(({ root }) => [
      ...paragraphsOf(root).flat(),
      ...elementsNamed(root, 'p:cNvPr').map(({ attributes }) => attributes.descr ?? ''),
    ]);
    expect(texts.filter((text) => /undefined|NaN|Infinity|null|\[object/u.test(text))).toEqual([]);
  });
});

const WIDTH = 12_192_000;
const HEIGHT = 6_858_000;

function placesOf(root: Element) {
  return [...elementsNamed(root, 'a:xfrm'), ...elementsNamed(root, 'p:xfrm')].map((place) => {
    const [x = 0, y = 0] = ['x', 'y'].map((key) => Number(elementsNamed(place, 'a:off')[0]?.attributes[key]));
    const [cx = 0, cy = 0] = ['cx', 'cy'].map((key) => Number(elementsNamed(place, 'a:ext')[0]?.attributes[key]));
    return { x, y, right: x + cx, bottom: y + cy };
  });
}

/** The values of a sheet by the names of their cells. */
function cellsOf(book: OpenPackage): Map<string, string> {
  const sheet = book.xml.get('xl/worksheets/sheet1.xml') as Element;
  return new Map(
    elementsNamed(sheet, 'c').map((cell) => [
      cell.attributes.r ?? '',
      everyElement(cell)
        .map(({ text }) => text)
        .join(''),
    ]),
  );
}

function shownBy(reference: Element): (string | undefined)[] {
  const count = Number(elementsNamed(reference, 'c:ptCount')[0]?.attributes.val);
  const points = new Map(
    elementsNamed(reference, 'c:pt').map((point) => [Number(point.attributes.idx), elementsNamed(point, 'c:v')[0]?.text]),
  );
  return Array.from({ length: count }, (_, place) => points.get(place));
}

function valuesIn(reference: Element, cells: ReadonlyMap<string, string>): (string | undefined)[] {
  const [, from = '', fromRow = '', to = from, toRow = fromRow] =
    /^Data!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/u.exec(elementsNamed(reference, 'c:f')[0]?.text ?? '') ?? [];
  const found: (string | undefined)[] = [];
  for (let row = Number(fromRow); row <= Number(toRow); row += 1) {
    for (let column = from.charCodeAt(0); column <= to.charCodeAt(0); column += 1) {
      found.push(cells.get(`${String.fromCharCode(column)}${row}`));
    }
  }
  return found;
}

test('what each slide of a usual month is made of', () => {
  const made = slidesOf(usual).map(({ root }) => {
    const charts = elementsNamed(root, 'c:chart').length;
    const tables = elementsNamed(root, 'a:tbl').map(
      (table) => `${elementsNamed(table, 'a:tr').length} × ${elementsNamed(table, 'a:gridCol').length}`,
    );
    return `${charts} charts${tables.map((size) => `, a table of ${size}`).join('')}, ${elementsNamed(root, 'a:hlinkClick').length} links`;
  });
  expect(made).toEqual([
    '3 charts, 0 links',
    '11 charts, a table of 5 × 4, 0 links',
    '1 charts, 3 links',
    '1 charts, 2 links',
    '1 charts, 3 links',
    '1 charts, a table of 8 × 5, 0 links',
    '1 charts, 0 links',
    '0 charts, 0 links',
    '0 charts, 2 links',
    '0 charts, 1 links',
    '1 charts, a table of 4 × 5, 0 links',
    '0 charts, 2 links',
    '0 charts, 0 links',
    '0 charts, 1 links',
    '0 charts, 0 links',
    '0 charts, 0 links',
    '0 charts, 0 links',
    '1 charts, a table of 4 × 3, 0 links',
    '0 charts, 0 links',
    '3 charts, 0 links',
    '0 charts, 0 links',
    '0 charts, a table of 15 × 9, 10 links',
  ]);
});

test('the chart of a month is thirteen months as a line on the band of the usual', () => {
  const chart = usual.xml.get('ppt/charts/chart1.xml') as Element;
  expect(elementsNamed(chart, 'c:plotArea')[0]?.children.map(({ name }) => name)).toEqual([
    'c:layout',
    'c:barChart',
    'c:lineChart',
    'c:catAx',
    'c:valAx',
    'c:spPr',
  ]);
  const cells = cellsOf(openPackage(usual.bytes.get('ppt/embeddings/workbook1.xlsx') as Uint8Array));
  expect(['A1', 'B1', 'C1', 'D1'].map((cell) => cells.get(cell))).toEqual([
    undefined,
    'Kliks (× gewoon)',
    'Gewoon tot',
    'Gewoon vanaf',
  ]);
  expect(['A2', 'B2', 'C2', 'D2'].map((cell) => cells.get(cell))).toEqual(['oktober 2025', '0.9', '1.17', '0.82']);
  expect(['A14', 'B14', 'A15'].map((cell) => cells.get(cell))).toEqual(['oktober 2026', '1.42', undefined]);
});

test('an effect is drawn at its number, from the low end of its range to the high end', () => {
  const slide = usualDeck.slides.findIndex(({ kind }) => kind === 'formats') + 1;
  const relation = relationsOf(usual, `ppt/slides/slide${slide}.xml`).find(({ type }) => type === 'chart');
  const chart = usual.xml.get(relation?.target ?? '') as Element;
  const [first] = elementsNamed(chart, 'c:ser');
  expect(shownBy(elementsNamed(first as Element, 'c:xVal')[0] as Element)).toEqual(['2.3', '1.62', '3.5']);
  const axis = elementsNamed(chart, 'c:scaling').map((scaling) => scaling.children.map(({ attributes }) => attributes.val));
  // The farthest end is a range from 0.22 to 4.2 times: 1 / 0.22 = 4.54545.
  expect(axis[0]).toEqual(['10', 'minMax', '4.54545', '0.22']);
});

test('notes and hidden slides stay out, and notes come along only where they are asked for', () => {
  const words = (file: OpenPackage) =>
    [...file.xml.values()]
      .flatMap(everyElement)
      .map(({ text }) => text)
      .join(' ');
  expect(words(extreme)).not.toMatch(/Geheime notitie|Ook geheim|is verborgen/u);
  expect(extreme.names.filter((name) => name.includes('notes'))).toEqual([]);
  const withNotes = openPackage(pptxOf(deckToShare(extremeDeck, { notes: true }), 'nl'));
  expect(words(withNotes)).toContain('Ook geheim');
  expect(words(withNotes)).not.toContain('Geheime notitie');
  expect(withNotes.names.filter((name) => name.startsWith('ppt/notesSlides/notes'))).toHaveLength(1);
});

test('each line of a note is a paragraph', () => {
  const file = openPackage(pptxOf(deckToShare(oddDeck, { notes: true }), 'nl'));
  const notes = file.xml.get('ppt/notesSlides/notesSlide1.xml') as Element;
  expect(paragraphsOf(notes)).toEqual([['Eerste regelabcdefgh'], ['Tweede regel']]);
});

test('letters that nobody can see are dropped, emoji are kept', () => {
  const odd = openPackage(pptxOf(deckToShare(oddDeck), 'nl'));
  const texts = slidesOf(odd).flatMap(({ root }) => paragraphsOf(root).flat());
  expect(texts.filter((text) => text === 'abc de fgh').length).toBeGreaterThan(5);
  const all = slidesOf(extreme).flatMap(({ root }) => paragraphsOf(root).flat());
  expect(all.some((text) => text.startsWith('👩‍👩‍👧‍👦🎉 Vandaag vertellen'))).toBe(true);
});

test('a text that looks like the code of a letter stays itself in the workbook', () => {
  const deck = { ...usualDeck, slides: usualDeck.slides.slice(5, 6) };
  const coded = JSON.parse(JSON.stringify(deck).replaceAll('Vraag van de week', 'a_x0041_b')) as Deck;
  const file = openPackage(pptxOf(deckToShare(coded), 'nl'));
  const cells = cellsOf(openPackage(file.bytes.get('ppt/embeddings/workbook1.xlsx') as Uint8Array));
  expect(cells.get('A2')).toBe('a_x005F_x0041_b');
});

test('the same deck gives the same bytes, whatever the clock and the zone', () => {
  const file = pptxOf(deckToShare(extremeDeck), 'da');
  expect(pptxOf(deckToShare(structuredClone(extremeDeck)), 'da')).toEqual(file);
  // Bytes 10 to 13 of an entry are its time: the first moment that a zip can hold.
  expect([...file.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

test('what tells files apart sees a file that is not right', () => {
  expect(faultsOf(xmlTree('<a:off x="1.5" y="2"/>'))).toEqual(['/a:off: x is 1.5']);
  expect(faultsOf(xmlTree('<p:xfrm><a:ext cx="1" cy="2"/><a:off x="1" y="2"/></p:xfrm>'))).toEqual([
    '/p:xfrm: holds a:ext;a:off;',
  ]);
  expect(() => xmlTree('<a>&nbsp;</a>')).toThrow('entity');
  expect(() => xmlTree('<a>\u000B</a>')).toThrow('forbids');
  expect(() => xmlTree('<a><b></a></b>')).toThrow('closes');
});
