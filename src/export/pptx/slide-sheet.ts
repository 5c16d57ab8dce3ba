import type { Picture } from '../../core/model/theme.ts';
import type { ChartPart } from './chart-part.ts';
import { type Box, type Paragraph, paragraphs, place, solid, stroke, type TypeScale } from './drawing.ts';
import type { Colour } from './look.ts';
import { isShown, pictureShape, placeWithin } from './picture.ts';
import type { Xml } from './xml.ts';
import { tag } from './xml.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relation of a part. `external`: an address on the web and no other part. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export function relationOf(id: number, type: string, target: string, external = false): Relation {
  return { id: `rId${id}`, type: `${RELATION}/${type}`, target, external };
}

interface TextBox {
  readonly name: string;
  readonly at: Box;
  readonly text: readonly Paragraph[];
  readonly anchor?: 't' | 'ctr' | 'b';
  /** It is there only after a click, as all others of the slide that wait for one. */
  readonly onClick?: boolean;
  /** Its place in the layout, which makes it a title, or a text that the layout knows. */
  readonly placeholder?: { readonly type: 'title' | 'body' | 'sldNum'; readonly index?: number };
}

interface PlacedPicture {
  readonly name: string;
  /** The room for it; it is shown whole, so it may leave some free. */
  readonly at: Box;
  readonly picture: Picture;
  readonly align?: 'l' | 'ctr' | 'r';
}

/** What is drawn on one slide, in reading order, with the relations that it needs. The layout is the first of them. */
export class SlideSheet {
  /** A BCP 47 tag; it stands on every run. */
  readonly language: string;
  readonly relations: Relation[] = [relationOf(1, 'slideLayout', '../slideLayouts/slideLayout1.xml')];
  readonly charts: { readonly relation: string; readonly part: ChartPart }[] = [];
  readonly pictures: { readonly relation: string; readonly data: string }[] = [];
  /** The ids of the texts that wait for a click. */
  readonly shownOnClick: number[] = [];
  readonly #shapes: Xml[] = [];
  readonly #links = new Map<string, string>();

  /** How much smaller type is set than it is laid out. */
  readonly scale: TypeScale;

  constructor(language: string, scale: TypeScale) {
    this.language = language;
    this.scale = scale;
  }

  /** The relation of a link; the same address has one. */
  linkTo(address: string): string {
    const known = this.#links.get(address);
    if (known !== undefined) return known;
    const relation = relationOf(this.relations.length + 1, 'hyperlink', address, true);
    this.relations.push(relation);
    this.#links.set(address, relation.id);
    return relation.id;
  }

  textBox({ name, at, text, anchor = 't', placeholder, onClick = false }: TextBox): void {
    if (onClick) this.shownOnClick.push(this.#shapes.length + 2);
    const kind = placeholder === undefined ? {} : { type: placeholder.type, idx: placeholder.index };
    this.#shapes.push(
      tag(
        'p:sp',
        {},
        tag(
          'p:nvSpPr',
          {},
          this.#named(name),
          placeholder === undefined ? tag('p:cNvSpPr', { txBox: 1 }) : tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
          tag('p:nvPr', {}, placeholder === undefined ? '' : tag('p:ph', kind)),
        ),
        tag('p:spPr', {}, place('a:xfrm', at), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')), tag('a:noFill')),
        tag(
          'p:txBody',
          {},
          tag(
            'a:bodyPr',
            { vert: 'horz', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
            placeholder?.type === 'title' ? tag('a:normAutofit') : tag('a:noAutofit'),
          ),
          tag('a:lstStyle'),
          paragraphs(text, this.language, this.scale),
        ),
      ),
    );
  }

  /** A surface that says nothing by itself. */
  rectangle(name: string, at: Box, colour: Colour): void {
    this.#decoration(name, at, 'rect', solid(colour), tag('a:ln', {}, tag('a:noFill')));
  }

  /** The edge of a surface; without a ground where `inside` has no colour. */
  box(name: string, at: Box, colour: Colour, width: number, inside?: Colour): void {
    this.#decoration(name, at, 'rect', inside === undefined ? tag('a:noFill') : solid(inside), stroke(colour, width));
  }

  /** A straight line, from one corner of the box to the other. */
  line(name: string, at: Box, colour: Colour, width: number): void {
    this.#decoration(name, at, 'line', stroke(colour, width));
  }

  /** A line with a head at its end. */
  arrow(name: string, at: Box, colour: Colour, width: number): void {
    this.#decoration(name, at, 'line', stroke(colour, width, false, true));
  }

  #decoration(name: string, at: Box, shape: 'rect' | 'line', ...looks: Xml[]): void {
    const decorative = tag('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    });
    const mark = tag('a:extLst', {}, tag('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, decorative));
    const tree = shape === 'line' ? 'p:cxnSp' : 'p:sp';
    this.#shapes.push(
      tag(
        tree,
        {},
        tag(
          shape === 'line' ? 'p:nvCxnSpPr' : 'p:nvSpPr',
          {},
          this.#named(name, '', mark),
          tag(shape === 'line' ? 'p:cNvCxnSpPr' : 'p:cNvSpPr'),
          tag('p:nvPr'),
        ),
        tag('p:spPr', {}, place('a:xfrm', at), tag('a:prstGeom', { prst: shape }, tag('a:avLst')), ...looks),
      ),
    );
  }

  /** `about`: what the table or chart says, for who does not see it. */
  frame(name: string, about: string, at: Box, uri: string, content: Xml): void {
    this.#shapes.push(
      tag(
        'p:graphicFrame',
        {},
        tag(
          'p:nvGraphicFramePr',
          {},
          this.#named(name, about),
          tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
          tag('p:nvPr'),
        ),
        place('p:xfrm', at),
        tag('a:graphic', {}, tag('a:graphicData', { uri }, content)),
      ),
    );
  }

  chart(name: string, about: string, at: Box, part: ChartPart): void {
    const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
    const relation = `rId${this.relations.length + 1}`;
    // Where the chart stands in the file is known once all slides are.
    this.relations.push({ id: relation, type: `${RELATION}/chart`, target: '' });
    this.charts.push({ relation, part });
    this.frame(name, about, at, uri, tag('c:chart', { 'xmlns:c': uri, 'r:id': relation }));
  }

  /** An own picture with its alternative text. False where PowerPoint does not know its kind: then nothing is drawn, and its words have to stand there. */
  picture({ name, at, picture, align = 'ctr' }: PlacedPicture): boolean {
    if (!isShown(picture)) return false;
    const relation = `rId${this.relations.length + 1}`;
    // The same picture is one part of the file, which is known once all slides are.
    this.relations.push({ id: relation, type: `${RELATION}/image`, target: '' });
    this.pictures.push({ relation, data: picture.data });
    this.#shapes.push(pictureShape(this.#named(name, picture.alt), relation, placeWithin(at, picture, align)));
    return true;
  }

  /** All shapes in their order. */
  shapes(): Xml {
    return this.#shapes.join('');
  }

  #named(name: string, about = '', inside: Xml = ''): Xml {
    // Number 1 is the sheet itself.
    return tag('p:cNvPr', { id: this.#shapes.length + 2, name, descr: about === '' ? undefined : about }, inside);
  }
}
