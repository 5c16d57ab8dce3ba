import { useId } from 'react';
import type { Finding } from '../../core/insight/findings.ts';
import { findingShort, saidOf, verdictWord } from '../../words/findings.ts';
import { FORMATS_SCREEN } from '../../words/formats-screen.ts';
import { levelName } from '../../words/level-names.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import type { EffectScale } from './effect-scale.ts';
import { RowDetail } from './row-detail.tsx';
import type { Shown } from './shown.ts';
import { channelName } from './shown.ts';
import { isUncompared, rowName } from './what-is-shown.ts';

interface EffectRowProps {
  readonly shown: Shown;
  readonly row: Finding;
  /** With its channel, where others stand beside it. */
  readonly named?: boolean;
}

/** One level: a button over the whole row, and below it, once opened, the posts that it stands on. */
export function EffectRow({ shown, row, named = false }: EffectRowProps) {
  const words = useWords(FORMATS_SCREEN);
  const language = useLanguage();
  const id = useId();
  const isOpen = shown.opened === rowName(row);
  return (
    <li className={`effect-row is-${saidOf(row)}`}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => shown.onRow(isOpen ? null : rowName(row))}
      >
        <span className="effect-name">
          <span>
            {levelName(row.group, row.level, language)}
            {named && <span className="quiet small"> {channelName(row.channel, shown.report, language)}</span>}
          </span>
        </span>
        <Effect row={row} scale={shown.scale} />
        <span className="effect-said">
          <b>{verdictWord(row, language)}.</b> {findingShort(row, language)}
          {row.lead && <span className="effect-lead">{words.lead}</span>}
        </span>
      </button>
      {isOpen && (
        <div id={id} className="effect-detail">
          <RowDetail shown={shown} row={row} />
        </div>
      )}
    </li>
  );
}

/** The point and its range; hollow where it cannot be told yet, nothing where nothing was compared. */
function Effect({ row, scale }: { readonly row: Finding; readonly scale: EffectScale }) {
  const { effect } = row;
  return (
    <span className="effect-drawing">
      <svg aria-hidden="true">
        {scale.ticks.map((tick) => (
          <line key={tick} className="effect-tick" x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y1="0" y2="100%" />
        ))}
        <line className="effect-same" x1="50%" x2="50%" y1="0" y2="100%" />
        {effect !== null && !isUncompared(row) && (
          <>
            <line className="effect-bar" x1={`${scale.at(effect.low)}%`} x2={`${scale.at(effect.high)}%`} y1="50%" y2="50%" />
            <circle className="effect-point" cx={`${scale.at(effect.ratio)}%`} cy="50%" r="7" />
          </>
        )}
      </svg>
    </span>
  );
}
