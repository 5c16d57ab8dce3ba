import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly rows?: number;
  readonly longest: number;
  readonly placeholder?: string;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
}

/** A text of the editor's own with its name above it and what it is for below it. */
export function TextField({ label, help, value, rows = 1, longest, placeholder, onText, onDone }: TextFieldProps) {
  const id = useId();
  const common = {
    id,
    className: 'field',
    maxLength: longest,
    placeholder,
    value,
    onBlur: onDone,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
  };
  return (
    <div className="deck-field">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input {...common} onChange={({ target }) => onText(target.value)} />
      ) : (
        <textarea {...common} rows={rows} onChange={({ target }) => onText(target.value)} />
      )}
      {help === undefined ? null : (
        <p id={`${id}-help`} className="deck-help">
          {help}
        </p>
      )}
    </div>
  );
}
