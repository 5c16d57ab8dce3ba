import { useLabels } from '../../app/tag-queries.ts';
import { listText } from '../../words/format.ts';
import { askedText, TOOL_LABELS } from '../../words/tool-labels.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { writeRoute } from '../route.ts';

/** So many are named, to be known again. */
const NAMED = 3;

/** Labels of tools about which nobody said what they mean: a question that may wait. Nothing where there are none. */
export function LabelsAsked() {
  const words = useWords(TOOL_LABELS);
  const language = useLanguage();
  const open = (useLabels().data ?? []).filter(({ isSaid }) => !isSaid);
  if (open.length === 0) return null;
  const tools = [...new Set(open.map(({ tool }) => tool))];
  const more = open.length - NAMED;
  const names = open.slice(0, NAMED).map(({ name }) => `“${name}”`);
  return (
    <section className="message labels-asked" aria-label={words.title}>
      <p>
        <strong>{askedText(open.length, tools, language)}</strong>
      </p>
      <p className="quiet">
        {listText(more > 0 ? [...names, words.more(more)] : names, language)}. {words.noHurry}
      </p>
      <a className="button" href={writeRoute({ screen: 'labels', month: null, view: 'tools' })}>
        {words.choose}
      </a>
    </section>
  );
}
