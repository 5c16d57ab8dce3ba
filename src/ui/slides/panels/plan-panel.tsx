import { useReport, useTryOutStates } from '../../../app/queries.ts';
import { planProposals, tryOutSteps } from '../../../core/deck/plan-proposals.ts';
import type { PlanSlide } from '../../../core/deck/slide.ts';
import { channelKey } from '../../../core/model/platform.ts';
import type { PlannedStep } from '../../../core/model/workspace.ts';
import type { Report } from '../../../core/report/report.ts';
import { levelName } from '../../../words/level-names.ts';
import { PLAN_PANEL } from '../../../words/plan-panel.ts';
import { channelLabel, GOAL_NAMES } from '../../../words/terms.ts';
import { Asked } from '../../parts/asked.tsx';
import { useLanguage, useWords } from '../../parts/language-context.ts';
import type { PanelProps } from './panel-props.ts';
import { PlanStep } from './plan-step.tsx';

const MOST_STEPS = 3;

/** Keep, change, stop: at most three promises, written by the editor or taken over from the findings. */
export function PlanPanel(props: PanelProps<PlanSlide>) {
  const report = useReport(props.slide.month);
  return <Asked query={report}>{(known) => <Steps {...props} report={known} />}</Asked>;
}

function Steps({ edits, change, onDone, report }: PanelProps<PlanSlide> & { readonly report: Report }) {
  const words = useWords(PLAN_PANEL);
  const add = (step: PlannedStep) => change((now) => ({ ...now, plan: [...now.plan, { ...step, id: crypto.randomUUID() }] }));
  return (
    <section className="deck-part">
      <p className="deck-help">{words.help}</p>
      {edits.plan.map((step, place) => (
        <PlanStep
          key={step.id}
          step={step}
          place={place}
          report={report}
          onStep={(part, typing) => change((now) => ({ ...now, plan: changedIn(now.plan, step.id, part) }), typing)}
          onRemove={() => change((now) => ({ ...now, plan: now.plan.filter(({ id }) => id !== step.id) }))}
          onDone={onDone}
        />
      ))}
      {edits.plan.length >= MOST_STEPS ? (
        <p className="deck-help">{words.full}</p>
      ) : (
        <>
          <button type="button" className="button" onClick={() => add(EMPTY)}>
            {words.add}
          </button>
          <Proposals report={report} plan={edits.plan} onAdd={add} />
        </>
      )}
    </section>
  );
}

const EMPTY: PlannedStep = { id: '', does: 'keep', text: '', who: '', by: '', about: null };

function changedIn(plan: readonly PlannedStep[], id: string, part: Partial<PlannedStep>): PlannedStep[] {
  return plan.map((step) => (step.id === id ? { ...step, ...part } : step));
}

interface ProposalsProps {
  readonly report: Report;
  readonly plan: readonly PlannedStep[];
  readonly onAdd: (step: PlannedStep) => void;
}

/** What the findings suggest and is not yet promised; the words of one that is taken over are then the editor's. */
function Proposals({ report, plan, onAdd }: ProposalsProps) {
  const words = useWords(PLAN_PANEL);
  const language = useLanguage();
  const tryOuts = useTryOutStates();
  const taken = new Set(plan.map(({ about }) => (about === null ? '' : `${about.group} ${about.level}`)));
  const channels = report.channels.map(({ channel }) => channel);
  const named = (step: PlannedStep, textOf: (what: string, where: string | null) => string): PlannedStep[] => {
    const { about } = step;
    if (about === null || taken.has(`${about.group} ${about.level}`)) return [];
    const channel = channels.find((one) => channelKey(one) === about.channelKey);
    const where = channel === undefined ? null : channelLabel(channel, channels);
    return [{ ...step, text: textOf(levelName(about.group, about.level, language), where) }];
  };
  const proposals = [
    ...planProposals(report).flatMap((step) => named(step, step.does === 'keep' ? words.keepMore : words.doLess)),
    ...tryOutSteps(tryOuts.data ?? []).flatMap(({ step, posts }) =>
      named(step, (what, where) => words.tryOut(what, where, posts)),
    ),
  ];
  if (proposals.length === 0) return null;
  return (
    <fieldset className="deck-choices">
      <legend>{words.proposals}</legend>
      <p className="deck-help">{words.proposalsHelp}</p>
      <div className="choices">
        {proposals.map((step) => (
          <button key={step.id} type="button" className="choice" onClick={() => onAdd(step)}>
            {step.text}
            {step.about === null ? '' : ` (${GOAL_NAMES[language][step.about.goal]})`}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
