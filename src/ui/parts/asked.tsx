import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { failureOf } from '../../app/queries.ts';
import { SCREENS } from '../../words/screens.ts';
import { FailureBox } from './failure-box.tsx';
import { useWords } from './language-context.ts';

interface AskedProps<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** What a question of the analyst shows: that it is being worked out, why it failed, or its answer. */
export function Asked<Answer>({ query, children }: AskedProps<Answer>) {
  const words = useWords(SCREENS);
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    const failure = failureOf(query.error);
    // A worker that has stopped does not come back by asking again.
    const again = () => (failure === 'worker-failed' ? location.reload() : void query.refetch());
    return (
      <FailureBox failure={failure}>
        <button type="button" className="button" onClick={again}>
          {words.again}
        </button>
      </FailureBox>
    );
  }
  return <Busy />;
}

/** For waits that are mostly over before one has read the words: they appear only after a moment. */
export function Busy() {
  const words = useWords(SCREENS);
  return (
    <p className="busy" role="status">
      <progress aria-label={words.busy} /> {words.busy}
    </p>
  );
}
