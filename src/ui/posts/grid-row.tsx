import { memo } from 'react';
import { METRICS } from '../../core/model/metric.ts';
import { channelKey } from '../../core/model/platform.ts';
import { dayText, momentText, timesUsual, wholeNumber } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import type { PostsWords } from '../../words/posts-screen.ts';
import { POSTS_SCREEN } from '../../words/posts-screen.ts';
import { channelLabel, formatName } from '../../words/terms.ts';
import type { ListedPost } from '../../worker/listed-posts.ts';
import type { Overview } from '../../worker/questions.ts';
import type { KnownTags } from '../../worker/tag-questions.ts';
import { columnLabel } from './column-names.ts';
import type { Column } from './columns.ts';
import { goalOfColumn, isNumber } from './columns.ts';

/** What rows call things, made once for all of them. */
interface ShownNames {
  readonly words: PostsWords;
  readonly language: Language;
  readonly zone: string;
  readonly isMonth: boolean;
  readonly channels: ReadonlyMap<string, { readonly label: string; readonly platform: string }>;
  readonly formats: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
}

export function shownNames(overview: Overview, tags: KnownTags | undefined, language: Language, isMonth: boolean): ShownNames {
  const all = overview.calendar.channels.map(({ channel }) => channel);
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    new Map(list.map(({ id, name }) => [id, name]));
  return {
    words: POSTS_SCREEN[language],
    language,
    zone: overview.zone,
    isMonth,
    channels: new Map(all.map((one) => [channelKey(one), { label: channelLabel(one, all), platform: one.platform }])),
    formats: named(tags?.formats ?? []),
    topics: named(tags?.topics ?? []),
  };
}

interface GridRowProps {
  /** undefined while it is being asked for. */
  readonly post: ListedPost | undefined;
  readonly place: number;
  /** Of the row that is drawn apart from the others; null: under the one before. */
  readonly top: number | null;
  readonly columns: readonly Column[];
  /** The number that stands on a narrow screen too. */
  readonly lead: Column | null;
  readonly names: ShownNames;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

export const GridRow = memo(function GridRow({ post, place, top, columns, lead, names, isActive, isSelected }: GridRowProps) {
  const { words } = names;
  const others = columns.filter((column) => column !== 'date');
  return (
    <tr
      id={`post-${place}`}
      className={isActive ? 'posts-row posts-row-active' : 'posts-row'}
      data-place={place}
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      style={top === null ? undefined : { position: 'absolute', top }}
    >
      <td className="cell cell-check">
        <span className="check" aria-hidden="true" />
        <span className="visually-hidden">{isSelected ? words.isSelected : words.isNotSelected}</span>
      </td>
      {columns.includes('date') && <td className="cell cell-date">{post !== undefined && dateText(post, names)}</td>}
      <td className="cell cell-text">
        <span className="cell-words" dir="auto">
          {post === undefined ? '' : post.text === '' ? words.noText : post.text}
        </span>
        {post?.boosted === true && <span className="post-mark">{words.boosted}</span>}
        {post?.young === true && <span className="post-mark post-mark-young">{words.young}</span>}
      </td>
      {others.map((column) => (
        <GridCell key={column} column={column} isLead={column === lead} post={post} names={names} />
      ))}
    </tr>
  );
});

function dateText({ publishedAt, dayOnly }: ListedPost, { words, language, zone, isMonth }: ShownNames): string {
  if (publishedAt === '') return words.noDate;
  return isMonth ? momentText(publishedAt, !dayOnly, language, zone) : dayText(Date.parse(publishedAt), true, language, zone);
}

interface GridCellProps extends Pick<GridRowProps, 'post' | 'names'> {
  readonly column: Column;
  readonly isLead: boolean;
}

function GridCell({ column, isLead, post, names }: GridCellProps) {
  const { words, language } = names;
  if (isNumber(column)) {
    const value = post === undefined ? undefined : numberText(column, post, language);
    return (
      <td className={isLead ? 'cell cell-number cell-lead' : 'cell cell-number'}>
        {value ??
          (post !== undefined && (
            <>
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">{words.unknown}</span>
            </>
          ))}
        {value !== undefined && (
          <span className="cell-label" aria-hidden="true">
            {goalOfColumn(column) === null ? columnLabel(column, language).toLocaleLowerCase(language) : words.afterTimes}
          </span>
        )}
      </td>
    );
  }
  const channel = post === undefined ? undefined : names.channels.get(post.channelKey);
  return (
    <td className={`cell cell-${column}`}>
      {column === 'channel' && (
        <span className={channel === undefined ? '' : `channel-square channel-${channel.platform}`} aria-hidden="true" />
      )}
      <span className="cell-words">{post === undefined ? '' : factText(column, post, names)}</span>
    </td>
  );
}

function factText(column: Column, { channelKey: key, kind, format, topics }: ListedPost, names: ShownNames): string {
  if (column === 'channel') return names.channels.get(key)?.label ?? '';
  if (column === 'kind') return formatName(kind, names.language);
  if (column === 'format') return format === null ? '' : (names.formats.get(format) ?? '');
  return topics.map((topic) => names.topics.get(topic) ?? '').join(', ');
}

function numberText(column: Column, { times, numbers }: ListedPost, language: Language): string | undefined {
  const goal = goalOfColumn(column);
  if (goal !== null) {
    const own = times[goal];
    return own === undefined ? undefined : timesUsual(own, language);
  }
  const value = numbers[METRICS.find((metric) => metric === column) ?? 'reach'];
  return value === undefined ? undefined : wholeNumber(value, language);
}
