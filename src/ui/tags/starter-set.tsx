import { useRulePreview } from '../../app/tag-queries.ts';
import type { Starter } from '../../core/formats/starter-rules.ts';
import { STARTER_RULES, STARTERS } from '../../core/formats/starter-rules.ts';
import { LABELS_SCREEN } from '../../words/labels-screen.ts';
import { useWords } from '../parts/language-context.ts';
import type { LabelsPart } from './labels-screen.tsx';
import { starterEdit, starterRule } from './starter-edit.ts';
import { useAtOnce } from './use-at-once.ts';

/** Rules that many teams can use, each to switch on or off. */
export function StarterSet(part: LabelsPart) {
  const words = useWords(LABELS_SCREEN);
  return (
    <section className="starters" aria-labelledby="starters-title">
      <h2 id="starters-title">{words.starters}</h2>
      <p className="labels-lead">{words.startersWhat}</p>
      <ul>
        {STARTERS.map((starter) => (
          <li key={starter}>
            <StarterSwitch {...part} starter={starter} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StarterSwitch({ tags, desk, starter }: LabelsPart & { readonly starter: Starter }) {
  const words = useWords(LABELS_SCREEN);
  const { name, what } = words.starter[starter];
  const rule = starterRule(tags.rules, starter);
  const on = rule?.on === true;
  const preview = useRulePreview(
    on ? null : { id: `starter-${starter}`, on: true, when: rule?.when ?? STARTER_RULES[starter], format: null, topics: [] },
  );
  const [shown, choose] = useAtOnce(on, (wanted) => {
    const edit = starterEdit(tags, starter, wanted, name, () => crypto.randomUUID());
    return desk.edit(edit, wanted ? words.starterOn(name) : words.starterOff(name));
  });
  return (
    <label className="starter">
      <input
        type="checkbox"
        checked={shown}
        aria-label={words.startersSwitch(name)}
        onChange={({ target }) => choose(target.checked)}
      />
      <span>
        <b>{name}</b> <span className="quiet">{what}</span>
      </span>
      <span className="quiet small">
        {on
          ? words.rulePosts(tags.posts.rules[`starter-${starter}`]?.year ?? 0)
          : preview.data !== null && preview.data !== undefined && words.meansPosts(preview.data.posts)}
      </span>
    </label>
  );
}
