import { useEffect, useRef, useState } from 'react';
import { useTriage } from '../../app/tag-queries.ts';
import type { MonthKey } from '../../core/base/calendar.ts';
import type { FormatId } from '../../core/model/tags.ts';
import type { PostKey } from '../../core/model/workspace.ts';
import { monthText } from '../../words/format.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import type { OpenPost, Triage } from '../../worker/tag-questions.ts';
import { ChoiceSwitch } from '../board/choice-switch.tsx';
import { Asked } from '../parts/asked.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { writeRoute } from '../route.ts';
import type { LabelsPart } from './labels-screen.tsx';
import { TriagePost } from './triage-post.tsx';

interface TriageViewProps extends LabelsPart {
  readonly month: MonthKey;
  readonly onLeave: () => void;
}

/** Posts without a format, one after another. What is left is all that has to be remembered: one can stop and go on anywhere. */
export function TriageView({ month, onLeave, ...part }: TriageViewProps) {
  const words = useWords(LABELS_SCREEN);
  const language = useLanguage();
  const [scope, setScope] = useState<'month' | 'all'>('month');
  const [skipped, setSkipped] = useState<readonly PostKey[]>([]);
  const triage = useTriage(scope === 'all' ? null : month, skipped);
  return (
    <section className="triage" aria-label={words.give}>
      <ChoiceSwitch
        legend={words.month}
        choices={[
          ['month', monthText(month, language)],
          ['all', words.allMonths],
        ]}
        chosen={scope}
        onChoose={(chosen) => {
          setScope(chosen);
          setSkipped([]);
        }}
      />
      <Asked query={triage}>
        {(known) => (
          <>
            <Progress done={known.done} left={known.left} />
            <NextPost
              {...part}
              triage={known}
              skipped={skipped.length}
              onSkip={({ key, also }) => setSkipped([...skipped, key, ...also.map((one) => one.key)])}
              onAgain={() => setSkipped([])}
              onLeave={onLeave}
            />
          </>
        )}
      </Asked>
    </section>
  );
}

function Progress({ done, left }: { readonly done: number; readonly left: number }) {
  const words = useWords(LABELS_SCREEN);
  if (done + left === 0) return null;
  const text = words.progress(done, done + left);
  return (
    <div className="triage-progress">
      <progress value={done} max={done + left} aria-label={text} />
      <span>{text}</span>
    </div>
  );
}

interface NextPostProps extends LabelsPart {
  readonly triage: Triage;
  readonly skipped: number;
  readonly onSkip: (post: OpenPost) => void;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

function NextPost({ triage, skipped, onSkip, onAgain, onLeave, ...part }: NextPostProps) {
  const words = useWords(LABELS_SCREEN);
  const { tags } = part;
  // Posts that have their format already, while that is being kept: the next key is about the next post.
  const [given, setGiven] = useState<ReadonlySet<PostKey>>(new Set());
  const order = useSteadyOrder(tags);
  const post = triage.next.find(({ key }) => !given.has(key));
  if (post !== undefined) {
    const onGiven = async (keys: readonly PostKey[], kept: Promise<boolean>) => {
      setGiven((before) => new Set([...before, ...keys]));
      await kept;
      setGiven((before) => new Set([...before].filter((key) => !keys.includes(key))));
    };
    return (
      <TriagePost
        {...part}
        post={post}
        left={triage.left - given.size}
        order={order}
        onGiven={onGiven}
        onSkip={onSkip}
        onLeave={onLeave}
      />
    );
  }
  if (triage.left > 0 && triage.next.length === 0 && skipped > 0) {
    return (
      <Ending title={words.onlySkipped(triage.left)}>
        <button type="button" className="button button-primary" onClick={onAgain}>
          {words.again}
        </button>
      </Ending>
    );
  }
  if (triage.left > 0) return null;
  return (
    <Ending title={triage.done === 0 ? words.noPosts : words.allDone}>
      {triage.done > 0 && <p>{words.allDoneWhat}</p>}
      {triage.done > 0 && (
        <p>
          <a href={writeRoute({ screen: 'labels', month: null, view: 'formats' })}>{words.formats}</a>
        </p>
      )}
    </Ending>
  );
}

function Ending({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="empty">
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </div>
  );
}

/** Formats that are offered, the most used first, as they stood when one began: a key means the same from the first post to the last. */
function useSteadyOrder({ formats, posts }: LabelsPart['tags']): readonly FormatId[] {
  const used = (id: FormatId) => posts.formats[id]?.year ?? 0;
  const [first] = useState(() => formats.toSorted((a, b) => used(b.id) - used(a.id)).map(({ id }) => id));
  const offered = formats.flatMap(({ id, archived }) => (archived ? [] : [id]));
  return [...first.filter((id) => offered.includes(id)), ...offered.filter((id) => !first.includes(id))];
}
