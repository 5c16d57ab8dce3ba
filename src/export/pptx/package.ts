import { strToU8 } from 'fflate';
import type { DeckTheme, Picture } from '../../core/model/theme.ts';
import { emu } from './look.ts';
import { level, NAMESPACES, PAPER, shapeTree, slideLayout, slideMaster } from './master.ts';
import { NOTES_SIZE, notesMaster, notesSlide } from './notes.ts';
import { isShown, mediaOf } from './picture.ts';
import type { Relation, SlideSheet } from './slide-sheet.ts';
import { relationOf } from './slide-sheet.ts';
import { themeXml } from './theme.ts';
import { appearing } from './timing.ts';
import { workbook } from './workbook.ts';
import type { Xml } from './xml.ts';
import { part, tag, xmlText } from './xml.ts';
import { zipped } from './zipped.ts';

/** A slide as it goes into the file. `notes` '': without a page of notes. */
export interface DrawnSlide {
  readonly sheet: SlideSheet;
  readonly notes: string;
}

export interface About {
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** `2026-11-02` */
  readonly day: string;
  readonly theme: DeckTheme;
}

type Entry = readonly [name: string, bytes: Uint8Array];
/** A part, what it is, and what it leads to. */
interface Part {
  readonly name: string;
  readonly type: string;
  readonly xml: Xml;
  readonly relations?: readonly Relation[];
}

const PML = 'application/vnd.openxmlformats-officedocument.presentationml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = {
  presentation: `${PML}.presentation.main+xml`,
  slide: `${PML}.slide+xml`,
  layout: `${PML}.slideLayout+xml`,
  master: `${PML}.slideMaster+xml`,
  notes: `${PML}.notesSlide+xml`,
  notesMaster: `${PML}.notesMaster+xml`,
  presProps: `${PML}.presProps+xml`,
  viewProps: `${PML}.viewProps+xml`,
  tableStyles: `${PML}.tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

/** Slides as a presentation (ECMA-376 parts 1 and 2, transitional): every part, its content type and its relations, in one zip. */
export function presentationFile(slides: readonly DrawnSlide[], about: About): Uint8Array {
  const withNotes = slides.some(({ notes }) => notes !== '');
  const charts = slides.flatMap(({ sheet }) => sheet.charts);
  const media = mediaEntries(slides);
  const parts: Part[] = [
    ...presentationParts(slides.length, withNotes, about),
    ...slides.flatMap((slide, place) => slideParts(slide, place, targetsOf(slides, place, media), about.language)),
    ...charts.map(({ part: chart }, place) => chartPart(chart.xml, place + 1)),
  ];
  const root = [
    relationOf(1, 'officeDocument', 'ppt/presentation.xml'),
    { ...relationOf(2, '', 'docProps/core.xml'), type: `${PACKAGE}/relationships/metadata/core-properties` },
    relationOf(3, 'extended-properties', 'docProps/app.xml'),
  ];
  return zipped([
    ['[Content_Types].xml', strToU8(contentTypes(parts))],
    ['_rels/.rels', strToU8(relationsXml(root))],
    ...parts.flatMap(entriesOf),
    ...charts.map(({ part: chart }, place): Entry => [`ppt/embeddings/workbook${place + 1}.xlsx`, workbook(chart.data)]),
    ...media.values(),
    ...logoEntry(logoOf(about.theme)),
  ]);
}

/** The team's logo, where PowerPoint knows its kind. */
function logoOf({ logo }: DeckTheme): Picture | null {
  return logo !== null && isShown(logo) ? logo : null;
}

function logoEntry(logo: Picture | null): Entry[] {
  if (logo === null) return [];
  const { extension, bytes } = mediaOf(logo.data);
  return [[`ppt/media/logo.${extension}`, bytes]];
}

/** Every own picture once, by its data. */
function mediaEntries(slides: readonly DrawnSlide[]): Map<string, Entry> {
  const all = new Set(slides.flatMap(({ sheet }) => sheet.pictures.map(({ data }) => data)));
  return new Map(
    [...all].map((data, place): [string, Entry] => {
      const { extension, bytes } = mediaOf(data);
      return [data, [`ppt/media/picture${place + 1}.${extension}`, bytes]];
    }),
  );
}

/** Where the charts and pictures of a slide stand in the file, by their relation. */
function targetsOf(slides: readonly DrawnSlide[], place: number, media: ReadonlyMap<string, Entry>): Map<string, string> {
  const before = slides.slice(0, place).reduce((sum, { sheet }) => sum + sheet.charts.length, 0);
  const { charts = [], pictures = [] } = slides[place]?.sheet ?? {};
  return new Map([
    ...charts.map(({ relation }, at): [string, string] => [relation, `../charts/chart${before + at + 1}.xml`]),
    ...pictures.map(({ relation, data }): [string, string] => [
      relation,
      `../${(media.get(data)?.[0] ?? '').slice('ppt/'.length)}`,
    ]),
  ]);
}

function entriesOf({ name, xml, relations = [] }: Part): Entry[] {
  const own: Entry = [name, strToU8(xml)];
  if (relations.length === 0) return [own];
  const [folder, file] = [name.slice(0, name.lastIndexOf('/')), name.slice(name.lastIndexOf('/') + 1)];
  return [own, [`${folder}/_rels/${file}.rels`, strToU8(relationsXml(relations))]];
}

function relationsXml(relations: readonly Relation[]): Xml {
  const all = relations.map(({ id, type, target, external }) =>
    tag('Relationship', { Id: id, Type: type, Target: target, TargetMode: external === true ? 'External' : undefined }),
  );
  return part(tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...all));
}

function contentTypes(parts: readonly Part[]): Xml {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return part(
    tag(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      tag('Default', { Extension: 'xlsx', ContentType: sheet }),
      tag('Default', { Extension: 'png', ContentType: 'image/png' }),
      tag('Default', { Extension: 'jpeg', ContentType: 'image/jpeg' }),
      ...parts.map(({ name, type }) => tag('Override', { PartName: `/${name}`, ContentType: type })),
    ),
  );
}

function presentationParts(count: number, withNotes: boolean, about: About): Part[] {
  const { language } = about;
  const logo = logoOf(about.theme);
  const notes: Part[] = [
    {
      name: 'ppt/notesMasters/notesMaster1.xml',
      type: CONTENT.notesMaster,
      xml: notesMaster(language),
      relations: [relationOf(1, 'theme', '../theme/theme2.xml')],
    },
    { name: 'ppt/theme/theme2.xml', type: CONTENT.theme, xml: themeXml(about.theme) },
  ];
  return [
    presentation(count, withNotes, language),
    {
      name: 'ppt/slideMasters/slideMaster1.xml',
      type: CONTENT.master,
      xml: slideMaster(language, logo === null ? null : { relation: 'rId3', picture: logo }),
      relations: [
        ...(logo === null ? [] : [relationOf(3, 'image', `../media/logo.${mediaOf(logo.data).extension}`)]),
        relationOf(1, 'slideLayout', '../slideLayouts/slideLayout1.xml'),
        relationOf(2, 'theme', '../theme/theme1.xml'),
      ],
    },
    {
      name: 'ppt/slideLayouts/slideLayout1.xml',
      type: CONTENT.layout,
      xml: slideLayout(language),
      relations: [relationOf(1, 'slideMaster', '../slideMasters/slideMaster1.xml')],
    },
    { name: 'ppt/theme/theme1.xml', type: CONTENT.theme, xml: themeXml(about.theme) },
    ...(withNotes ? notes : []),
    { name: 'ppt/presProps.xml', type: CONTENT.presProps, xml: part(tag('p:presentationPr', NAMESPACES)) },
    { name: 'ppt/viewProps.xml', type: CONTENT.viewProps, xml: part(tag('p:viewPr', NAMESPACES)) },
    {
      name: 'ppt/tableStyles.xml',
      type: CONTENT.tableStyles,
      xml: part(tag('a:tblStyleLst', { 'xmlns:a': NAMESPACES['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' })),
    },
    { name: 'docProps/core.xml', type: CONTENT.core, xml: coreProperties(about) },
    { name: 'docProps/app.xml', type: CONTENT.app, xml: appProperties(count) },
  ];
}

/** In the order of CT_Presentation. Slides are numbered from 256, masters and layouts together from 2,147,483,648. */
function presentation(count: number, withNotes: boolean, language: string): Part {
  const slides = Array.from({ length: count }, (_, place) => tag('p:sldId', { id: 256 + place, 'r:id': `rId${place + 10}` }));
  const relations = [
    relationOf(1, 'slideMaster', 'slideMasters/slideMaster1.xml'),
    relationOf(2, 'presProps', 'presProps.xml'),
    relationOf(3, 'viewProps', 'viewProps.xml'),
    relationOf(4, 'theme', 'theme/theme1.xml'),
    relationOf(5, 'tableStyles', 'tableStyles.xml'),
    ...(withNotes ? [relationOf(6, 'notesMaster', 'notesMasters/notesMaster1.xml')] : []),
    ...slides.map((_, place) => relationOf(place + 10, 'slide', `slides/slide${place + 1}.xml`)),
  ];
  const xml = tag(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    tag('p:sldMasterIdLst', {}, tag('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
    withNotes ? tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': 'rId6' })) : '',
    tag('p:sldIdLst', {}, ...slides),
    tag('p:sldSz', { cx: emu(1280), cy: emu(720) }),
    tag('p:notesSz', { cx: emu(NOTES_SIZE.width), cy: emu(NOTES_SIZE.height) }),
    tag('p:defaultTextStyle', {}, tag('a:defPPr', {}, tag('a:defRPr', { lang: language })), level('a:lvl1pPr', 17)),
  );
  return { name: 'ppt/presentation.xml', type: CONTENT.presentation, xml: part(xml), relations };
}

function slideParts({ sheet, notes }: DrawnSlide, place: number, targets: ReadonlyMap<string, string>, language: string): Part[] {
  const number = place + 1;
  const own = sheet.relations.map((relation) => ({ ...relation, target: targets.get(relation.id) ?? relation.target }));
  const toNotes = relationOf(own.length + 1, 'notesSlide', `../notesSlides/notesSlide${number}.xml`);
  const slide: Part = {
    name: `ppt/slides/slide${number}.xml`,
    type: CONTENT.slide,
    xml: part(
      tag(
        'p:sld',
        NAMESPACES,
        tag('p:cSld', {}, PAPER, shapeTree(sheet.shapes())),
        tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
        appearing(sheet.shownOnClick),
      ),
    ),
    relations: notes === '' ? own : [...own, toNotes],
  };
  if (notes === '') return [slide];
  const page: Part = {
    name: `ppt/notesSlides/notesSlide${number}.xml`,
    type: CONTENT.notes,
    xml: notesSlide(notes, language),
    relations: [
      relationOf(1, 'notesMaster', '../notesMasters/notesMaster1.xml'),
      relationOf(2, 'slide', `../slides/slide${number}.xml`),
    ],
  };
  return [slide, page];
}

function chartPart(xml: Xml, number: number): Part {
  return {
    name: `ppt/charts/chart${number}.xml`,
    type: CONTENT.chart,
    xml: part(xml),
    relations: [relationOf(1, 'package', `../embeddings/workbook${number}.xlsx`)],
  };
}

function coreProperties({ title, language, day }: About): Xml {
  const namespaces = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const text = (name: string, words: string): Xml => tag(name, {}, xmlText(words));
  const moment = tag('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, xmlText(`${day}T12:00:00Z`));
  return part(
    tag(
      'cp:coreProperties',
      namespaces,
      text('dc:title', title),
      text('dc:creator', 'Postproof'),
      text('dc:language', language),
      moment,
    ),
  );
}

function appProperties(slides: number): Xml {
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return part(tag('Properties', { xmlns }, tag('Application', {}, 'Postproof'), tag('Slides', {}, String(slides))));
}
