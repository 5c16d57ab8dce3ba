import { SCREENS } from '../../words/screens.ts';
import { useWords } from '../parts/language-context.ts';

interface CareButton {
  readonly label: string;
  /** What it opens: where the focus comes back to. */
  readonly opens?: string;
  readonly onPress: () => void;
}

interface CareButtonsProps {
  /** Whose buttons they are. */
  readonly name: string;
  readonly buttons: readonly (CareButton | false)[];
  readonly onRemove: () => void;
}

/** What can be done with one format or topic. Removing asks nothing: it can be undone. */
export function CareButtons({ name, buttons, onRemove }: CareButtonsProps) {
  const screens = useWords(SCREENS);
  const remove = () => {
    onRemove();
    // The button that had the focus goes away with its format.
    document.querySelector('main')?.focus({ preventScroll: true });
  };
  const all = [...buttons.filter((button) => button !== false), { label: screens.remove, onPress: remove }];
  return (
    <div className="care-buttons">
      {all.map(({ label, opens, onPress }: CareButton) => (
        <button key={label} type="button" className="button-quiet" data-opens={opens} onClick={onPress}>
          {label}
          <span className="visually-hidden"> {name}</span>
        </button>
      ))}
    </div>
  );
}
