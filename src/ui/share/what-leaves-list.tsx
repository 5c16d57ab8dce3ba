import { useId } from 'react';
import type { PersonalData } from '../../core/share/personal-data.ts';
import type { ShareChoices } from '../../core/share/redact.ts';
import type { WhatLeaves } from '../../core/share/what-leaves.ts';
import { postsOn } from '../../core/share/what-leaves.ts';
import { SHARE_WORDS } from '../../words/share-words.ts';
import { madeTitle } from '../../words/slides.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';

interface WhatLeavesListProps {
  readonly leaves: WhatLeaves;
  readonly choices: ShareChoices;
  readonly onChoices: (choices: ShareChoices) => void;
}

/** What goes out, before it does: how much, each slide with its texts, and what was found of people. */
export function WhatLeavesList({ leaves, choices, onChoices }: WhatLeavesListProps) {
  const words = useWords(SHARE_WORDS);
  const titleId = useId();
  const { deck, posts, pictures, inPosts, onWall } = leaves;
  return (
    <section aria-labelledby={titleId} className="share-leaves">
      <h3 id={titleId}>{words.leaves}</h3>
      <p>
        {words.leavesCounted(words.slides(deck.slides.length), words.posts(posts), words.picturesCount(pictures))}{' '}
        {choices.notes ? words.notesLeave : words.notesStay}
      </p>
      <Found
        title={words.foundInPosts(inPosts.length)}
        found={inPosts}
        kept={choices.personalInPosts}
        onKept={(personalInPosts) => onChoices({ ...choices, personalInPosts })}
      />
      <Found
        title={words.foundOnWall(onWall.length)}
        found={onWall}
        kept={choices.personalOnWall}
        onKept={(personalOnWall) => onChoices({ ...choices, personalOnWall })}
      />
      <p className="quiet small">{words.namesNotFound}</p>
      <details>
        <summary>{words.postTexts}</summary>
        <SlideTexts leaves={leaves} />
      </details>
    </section>
  );
}

interface FoundProps {
  readonly title: string;
  readonly found: readonly PersonalData[];
  readonly kept: boolean;
  readonly onKept: (kept: boolean) => void;
}

const NEVER: ReadonlySet<string> = new Set(['bsn', 'cpr', 'iban']);

function Found({ title, found, kept, onKept }: FoundProps) {
  const words = useWords(SHARE_WORDS);
  if (found.length === 0) return null;
  const unique = [...new Map(found.map((one) => [one.found, one])).values()];
  return (
    <div className="share-found">
      <p>{title}</p>
      <ul>
        {unique.map(({ kind, found: text }) => (
          <li key={text}>
            {text} <span className="quiet small">{words.kinds[kind]}</span>
          </li>
        ))}
      </ul>
      <label>
        <input type="checkbox" checked={!kept} onChange={({ target }) => onKept(!target.checked)} />
        {words.leaveOut}
      </label>
      {unique.some(({ kind }) => NEVER.has(kind)) ? <p className="quiet small">{words.neverLeaves}</p> : null}
    </div>
  );
}

function SlideTexts({ leaves }: { readonly leaves: WhatLeaves }) {
  const language = useLanguage();
  return (
    <ol className="share-texts">
      {leaves.deck.slides.map((slide) => {
        const wall = slide.kind === 'wall' ? slide.wall.map(({ id, text }) => ({ key: id, text })) : [];
        const texts = [...postsOn(slide).map(({ key, text }) => ({ key, text })), ...wall].filter(({ text }) => text !== '');
        return (
          <li key={slide.id}>
            <p>{slide.title ?? madeTitle(slide, language)}</p>
            {texts.map(({ key, text }) => (
              <p key={key} className="quiet small">
                {text}
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
