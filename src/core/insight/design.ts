import type { LevelWeeks } from './campaigns.ts';
import { levelWeeks } from './campaigns.ts';
import type { Halves } from './halves.ts';
import { halvesOf, productsOf } from './halves.ts';
import type { ChannelSample, Property } from './sample.ts';

/** A level needs so many posts with it and so many without it to become a column; a rarer one stays with the rest. */
const COLUMN_NEEDS = 3;

/** One level of one property: a column of the model, or too rare for one (`column` −1). */
export interface Level {
  readonly property: Property;
  readonly name: string;
  readonly column: number;
  /** Posts with it, among those measured, and which rows of the design they are, ascending. */
  readonly posts: number;
  readonly places: Int32Array;
  readonly weeks: LevelWeeks;
}

/** A weighing of coefficients, most of which do not take part. */
export interface Contrast {
  readonly columns: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Which posts of a sample are measured and what they have, as a table of 0 and 1: column 0 is 1 everywhere, then one column per level.
 * A row has few ones, and rows with the same ones are met again and again, which is how the table is kept. Made once per set of
 * measured posts and shared by all measures of that set.
 */
export interface Design {
  /** Places in the sample, ascending, and the week of each. */
  readonly rows: Int32Array;
  readonly weeks: Int32Array;
  readonly columns: number;
  readonly levels: readonly Level[];
  /** How each level that is a column is held against the rest of its group. */
  readonly contrasts: ReadonlyMap<Level, Contrast>;
  readonly halves: Halves;
  /** X'X, columns × columns. */
  readonly products: Float64Array;
}

export function designOf(sample: ChannelSample, rows: Int32Array): Design {
  const weeks = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) weeks[i] = sample.week[rows[i] as number] as number;
  const levels = levelsOf(sample, rows, weeks);
  const inModel = levels.filter(({ column }) => column > 0);
  const columns = inModel.length + 1;
  const halves = halvesOf(inModel, rows.length);
  const contrasts = new Map(inModel.map((level) => [level, contrastOf(inModel, level, rows.length)]));
  return { rows, weeks, columns, levels, contrasts, halves, products: productsOf(halves, columns) };
}

function levelsOf(sample: ChannelSample, rows: Int32Array, weeks: Int32Array): Level[] {
  const room = new Int32Array(rows.length + 1);
  let columns = 1;
  return sample.properties.flatMap((property) =>
    property.levels.map((name, place) => {
      const places = placesOf(property.has[place] as Uint8Array, rows, room);
      const posts = places.length;
      const enough = posts >= COLUMN_NEEDS && rows.length - posts >= COLUMN_NEEDS;
      return { property, name, posts, places, column: enough ? columns++ : -1, weeks: levelWeeks(weeks, places) };
    }),
  );
}

function placesOf(has: Uint8Array, rows: Int32Array, room: Int32Array): Int32Array {
  let count = 0;
  // Written down in any case and kept where it counts: without a branch that nobody can foresee.
  for (let i = 0; i < rows.length; i++) {
    room[count] = i;
    count += has[rows[i] as number] as number;
  }
  return room.slice(0, count);
}

/** β of the level less the mean β of the rest of its group, as posted; a yes or no: β itself. */
function contrastOf(levels: readonly Level[], level: Level, rows: number): Contrast {
  const rest = rows - level.posts;
  const others = level.property.exclusive ? levels.filter((other) => other.property === level.property && other !== level) : [];
  return {
    columns: [level.column, ...others.map(({ column }) => column)],
    weights: [1, ...others.map(({ posts }) => -posts / rest)],
  };
}
