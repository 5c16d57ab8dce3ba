import './choice-switch.css';

interface ChoiceSwitchProps<Choice extends string> {
  /** What is chosen, for who does not see the buttons side by side. */
  readonly legend: string;
  readonly choices: readonly (readonly [choice: Choice, label: string])[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Two or three choices beside each other, one of them taken. */
export function ChoiceSwitch<Choice extends string>({ legend, choices, chosen, onChoose }: ChoiceSwitchProps<Choice>) {
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{legend}</legend>
      {choices.map(([choice, label]) => (
        <button key={choice} type="button" aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
