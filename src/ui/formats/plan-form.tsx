import { useId, useState } from 'react';
import { failureOf, useSaveTryOut } from '../../app/queries.ts';
import type { Finding } from '../../core/insight/findings.ts';
import type { Goal } from '../../core/model/goal.ts';
import type { Report } from '../../core/report/report.ts';
import { wholeNumber } from '../../words/format.ts';
import { FORMATS_SCREEN } from '../../words/formats-screen.ts';
import { levelName } from '../../words/level-names.ts';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { byCrypto, drawLots, PLAN_SIZES, proposedSize } from './draw-lots.ts';
import { channelName } from './shown.ts';

interface PlanFormProps {
  readonly report: Report;
  readonly row: Finding;
}

/** A small plan: how many of the next posts, half of them in the format, drawn by lot. */
export function PlanForm({ report, row }: PlanFormProps) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [size, setSize] = useState(proposedSize(row.effect?.needed ?? 0));
  const save = useSaveTryOut();
  if (!isOpen) {
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words.tryIt}
      </button>
    );
  }
  const keep = () => {
    const { channel, level, measure } = row;
    const plan = {
      channelKey: channel,
      goal: measure as Goal,
      format: level,
      from: report.today,
      order: drawLots(size, byCrypto),
    };
    save.mutate({ id: crypto.randomUUID(), ...plan }, { onSuccess: () => setOpen(false) });
  };
  return (
    <section className="plan-form">
      <h3>{words.planFor(levelName(row.group, row.level, language), channelName(row.channel, report, language))}</h3>
      <p>{words.planWhat}</p>
      <div className="row">
        <label htmlFor={id}>{words.planCount}</label>
        <select id={id} className="field" value={size} onChange={(event) => setSize(Number(event.target.value))}>
          {PLAN_SIZES.map((one) => (
            <option key={one} value={one}>
              {wholeNumber(one, language)}
            </option>
          ))}
        </select>
        <button type="button" className="button button-primary" onClick={keep}>
          {words.draw}
        </button>
      </div>
      <p className="quiet small">
        {words.planHalves(wholeNumber(size / 2, language))} {words.planBigOnly}
      </p>
      {save.error !== null && <FailureBox failure={failureOf(save.error)} />}
    </section>
  );
}
