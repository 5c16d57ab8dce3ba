import './tool-labels.css';
import { useId, useState } from 'react';
import { useLabels } from '../../app/tag-queries.ts';
import { sameFormat, sameTopic } from '../../core/formats/edit-book.ts';
import { TOOL_LABELS, usedText } from '../../words/tool-labels.ts';
import type { KnownTags, MetLabel } from '../../worker/tag-questions.ts';
import { Asked } from '../parts/asked.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { routeTo, writeRoute } from '../route.ts';
import type { LabelChoice } from './label-choice.ts';
import { answersFrom, choiceOf, labelName, NOTHING, namesFor } from './label-choice.ts';
import type { LabelsPart } from './labels-screen.tsx';

/** What the labels of other tools mean here: said once, for all files of the tool. */
export function ToolLabelsView({ tags, desk }: LabelsPart) {
  const words = useWords(TOOL_LABELS);
  const labels = useLabels();
  return (
    <section className="care" aria-labelledby="tool-labels-title">
      <h2 id="tool-labels-title" className="visually-hidden">
        {words.title}
      </h2>
      <Asked query={labels}>
        {(met) =>
          met.length === 0 ? (
            <p className="labels-lead">
              {words.none} <a href={writeRoute(routeTo('import', null))}>{words.toImport}</a>
            </p>
          ) : (
            <LabelForm labels={met} tags={tags} desk={desk} />
          )
        }
      </Asked>
    </section>
  );
}

interface LabelFormProps extends Pick<LabelsPart, 'tags' | 'desk'> {
  readonly labels: readonly MetLabel[];
}

function LabelForm({ labels, tags, desk }: LabelFormProps) {
  const words = useWords(TOOL_LABELS);
  const [chosen, setChosen] = useState<ReadonlyMap<string, LabelChoice>>(new Map());
  const open = labels.filter(({ isSaid }) => !isSaid);
  const said = labels.filter(({ isSaid }) => isSaid);
  const choose = (some: readonly MetLabel[], choice: LabelChoice) =>
    setChosen(new Map([...chosen, ...some.map((label) => [labelName(label), choice] as const)]));
  const keep = async () => {
    const answers = answersFrom(labels, chosen);
    if (answers.length === 0) desk.say(words.unchanged);
    else if (await desk.sayLabels(answers, words.saved(answers.length))) setChosen(new Map());
  };
  const list = (some: readonly MetLabel[]) => (
    <LabelList labels={some} tags={tags} chosen={chosen} onChoose={(label, choice) => choose([label], choice)} />
  );
  return (
    <form
      className="tool-labels"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p className="labels-lead">{words.lead}</p>
      {open.length > 0 && (
        <>
          <h3>{words.open(open.length)}</h3>
          {list(open)}
        </>
      )}
      {said.length > 0 && (
        <>
          <h3>{words.said}</h3>
          {list(said)}
        </>
      )}
      <div className="row">
        <button type="submit" className="button button-primary">
          {words.save}
        </button>
        {open.length > 1 && (
          <button type="button" className="button" onClick={() => choose(open, NOTHING)}>
            {words.skipAll}
          </button>
        )}
      </div>
    </form>
  );
}

interface LabelListProps {
  readonly labels: readonly MetLabel[];
  readonly tags: KnownTags;
  readonly chosen: ReadonlyMap<string, LabelChoice>;
  readonly onChoose: (label: MetLabel, choice: LabelChoice) => void;
}

function LabelList({ labels, tags, chosen, onChoose }: LabelListProps) {
  const language = useLanguage();
  const id = useId();
  return (
    <ul className="care-list">
      {labels.map((label, place) => (
        <li key={labelName(label)} className="tool-label">
          <label className="care-what" htmlFor={`${id}${place}`}>
            <b>{label.name}</b>
            <span className="quiet small">{usedText(label.posts, label.tool, language)}</span>
          </label>
          <MeaningChoice
            id={`${id}${place}`}
            label={label}
            tags={tags}
            value={chosen.get(labelName(label)) ?? choiceOf(label.means)}
            onChoose={(choice) => onChoose(label, choice)}
          />
        </li>
      ))}
    </ul>
  );
}

interface MeaningChoiceProps {
  readonly id: string;
  readonly label: MetLabel;
  readonly tags: KnownTags;
  readonly value: LabelChoice;
  readonly onChoose: (choice: LabelChoice) => void;
}

/** A format or a topic that is there, a new one of the label's own name, or nothing. */
function MeaningChoice({ id, label, tags, value, onChoose }: MeaningChoiceProps) {
  const words = useWords(TOOL_LABELS);
  const { formats, topics } = namesFor(tags, label.means);
  const { name } = label;
  const groups = [
    [words.formats, 'format', formats, words.format],
    [words.topics, 'topic', topics, words.topic],
  ] as const;
  return (
    <select
      id={id}
      aria-label={words.meansOf(name)}
      className="field"
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      {sameTopic(tags, name) === undefined && <option value={choiceOf({ is: 'topic', name })}>{words.newTopic(name)}</option>}
      {sameFormat(tags, name) === undefined && <option value={choiceOf({ is: 'format', name })}>{words.newFormat(name)}</option>}
      <option value={NOTHING}>{words.nothing}</option>
      {groups.map(
        ([title, is, names, text]) =>
          names.length > 0 && (
            <optgroup key={is} label={title}>
              {names.map((one) => (
                <option key={one} value={choiceOf({ is, name: one })}>
                  {text(one)}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </select>
  );
}
