import { useState } from 'react';

/** A choice that shows at once what was chosen, and what is kept when that is known. `change` never rejects. */
export function useAtOnce<Value>(
  kept: Value,
  change: (chosen: Value) => Promise<unknown>,
): readonly [shown: Value, choose: (chosen: Value) => void] {
  const [wanted, setWanted] = useState<{ readonly value: Value } | null>(null);
  const choose = async (value: Value) => {
    const mine = { value };
    setWanted(mine);
    await change(value);
    setWanted((latest) => (latest === mine ? null : latest));
  };
  return [wanted === null ? kept : wanted.value, (value) => void choose(value)];
}
