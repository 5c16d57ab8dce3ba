import type { ReactNode } from 'react';

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One of a few answers, big enough to read and to hit. */
export function Choice({ id, name, checked, onChoose, children }: ChoiceProps) {
  return (
    <label className="mapping-big" htmlFor={id}>
      <input id={id} type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
