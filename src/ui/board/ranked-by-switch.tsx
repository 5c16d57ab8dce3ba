import { BOARD_SCREEN } from '../../words/board-screen.ts';
import { useWords } from '../parts/language-context.ts';
import type { RankedBy } from '../route.ts';

interface RankedBySwitchProps {
  readonly chosen: RankedBy;
  readonly onChoose: (by: RankedBy) => void;
}

export function RankedBySwitch({ chosen, onChoose }: RankedBySwitchProps) {
  const words = useWords(BOARD_SCREEN);
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{words.by}</legend>
      {(['times', 'numbers'] as const).map((by) => (
        <button key={by} type="button" aria-pressed={by === chosen} onClick={() => onChoose(by)}>
          {words[by]}
        </button>
      ))}
    </fieldset>
  );
}
