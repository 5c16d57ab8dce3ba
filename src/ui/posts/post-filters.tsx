import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { ShownList } from '../../app/post-list-queries.ts';
import { useTagBook } from '../../app/tag-queries.ts';
import { channelKey } from '../../core/model/platform.ts';
import type { PostTrait } from '../../core/report/post-query.ts';
import { POST_TRAITS } from '../../core/report/post-query.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import { monthText } from '../../words/format.ts';
import { POSTS_SCREEN } from '../../words/posts-screen.ts';
import { channelLabel, formatName } from '../../words/terms.ts';
import type { Overview } from '../../worker/questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { Route } from '../route.ts';
import { goTo } from '../route.ts';
import type { PostFilters } from './filters-in-address.ts';

interface PostFiltersBarProps {
  readonly route: Extract<Route, { screen: 'posts' }>;
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly overview: Overview;
  /** undefined until the first one is known. */
  readonly list: ShownList | undefined;
}

export function PostFiltersBar({ route, text, onSearch, overview, list }: PostFiltersBarProps) {
  const words = useWords(POSTS_SCREEN);
  const language = useLanguage();
  // Where there is no room for them, the filters wait behind a button.
  const [isOpen, setOpen] = useState(false);
  const { query } = route;
  const filter = (to: Partial<PostFilters>) => goTo({ ...route, post: null, query: { ...query, text, ...to } });
  const channels = overview.calendar.channels.map(({ channel }) => channel);
  return (
    <search className="post-filters" aria-label={words.filters}>
      <input
        type="search"
        className="field post-search"
        aria-label={words.search}
        placeholder={words.search}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onSearch(target.value)}
      />
      <button
        type="button"
        className="button filters-toggle"
        aria-expanded={isOpen}
        aria-controls="more-filters"
        onClick={() => setOpen(!isOpen)}
      >
        {words.filters}
      </button>
      <div id="more-filters" className={isOpen ? 'more-filters more-filters-open' : 'more-filters'}>
        <Choice
          label={words.month}
          all={words.allMonths}
          chosen={route.month}
          choices={overview.months.toReversed().map((month) => [month, monthText(month, language)])}
          onChoose={(month) => goTo({ ...route, month, post: null, query: { ...query, text } })}
        />
        {channels.length > 1 && (
          <Choice
            label={words.channel}
            all={words.allChannels}
            chosen={query.channel === ALL_CHANNELS ? null : query.channel}
            choices={channels.map((channel) => [channelKey(channel), channelLabel(channel, channels)])}
            onChoose={(channel) => filter({ channel: channel ?? ALL_CHANNELS })}
          />
        )}
        <Choice
          label={words.kind}
          all={words.allKinds}
          chosen={query.kind}
          choices={(list?.kinds ?? []).map((kind) => [kind, formatName(kind, language)])}
          onChoose={(kind) => filter({ kind })}
        />
        <TagFilters query={query} onFilter={filter} />
        <TraitFilters query={query} onFilter={filter} />
      </div>
    </search>
  );
}

interface FiltersProps {
  readonly query: PostFilters;
  readonly onFilter: (to: Partial<PostFilters>) => void;
}

/** Of what the team made; nothing before it has made any. */
function TagFilters({ query, onFilter }: FiltersProps) {
  const words = useWords(POSTS_SCREEN);
  const { formats = [], topics = [] } = useTagBook().data ?? {};
  return (
    <>
      {formats.length > 0 && (
        <Choice
          label={words.format}
          all={words.allFormats}
          chosen={query.format}
          choices={formats.map(({ id, name }) => [id, name])}
          onChoose={(format) => onFilter({ format })}
        />
      )}
      {topics.length > 0 && (
        <Choice
          label={words.topic}
          all={words.allTopics}
          chosen={query.topic}
          choices={topics.map(({ id, name }) => [id, name])}
          onChoose={(topic) => onFilter({ topic })}
        />
      )}
    </>
  );
}

function TraitFilters({ query, onFilter }: FiltersProps) {
  const words = useWords(POSTS_SCREEN);
  const turned = (trait: PostTrait) => POST_TRAITS.filter((one) => query.only.includes(one) !== (one === trait));
  return (
    <div className="choices">
      {POST_TRAITS.map((trait) => (
        <button
          key={trait}
          type="button"
          className="choice"
          aria-pressed={query.only.includes(trait)}
          onClick={() => onFilter({ only: turned(trait) })}
        >
          {words.only[trait]}
        </button>
      ))}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What is called what asks nothing. */
  readonly all: string;
  readonly chosen: Value | null;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, all, chosen, choices, onChoose }: ChoiceProps<Value>): ReactNode {
  const id = useId();
  // What an old address asks may be no more: it is shown all the same, so that one sees why there is nothing.
  const shown =
    chosen === null || choices.some(([value]) => value === chosen) ? choices : [...choices, [chosen, chosen] as const];
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={chosen === null ? 'field' : 'field field-chosen'}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(shown.find(([value]) => value === target.value)?.[0] ?? null)}
      >
        <option value="">{all}</option>
        {shown.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
