import './mapping.css';
import { useEffect, useRef } from 'react';
import { useAskedTable } from '../../../app/mapping-queries.ts';
import { MAPPING_SCREEN } from '../../../words/mapping-screen.ts';
import type { AskedTable } from '../../../worker/asked-tables.ts';
import type { Overview } from '../../../worker/questions.ts';
import { Asked } from '../../parts/asked.tsx';
import { useWords } from '../../parts/language-context.ts';
import { goTo, routeTo, writeRoute } from '../../route.ts';
import type { ImportQueue } from '../import-queue.ts';
import { MappingForm } from './mapping-form.tsx';

interface MappingScreenProps {
  readonly id: string;
  readonly overview: Overview;
  readonly queue: ImportQueue;
}

function titleOf(table: AskedTable | null, words: (typeof MAPPING_SCREEN)['nl']): string {
  if (table?.isIn === true) return words.againTitle;
  return table !== null && (table.importer !== null || table.header.length === 0) ? words.questionTitle : words.title;
}

/** A table that no importer knows: the editor points out what is what, and sees at once what comes out. */
export function MappingScreen({ id, overview, queue }: MappingScreenProps) {
  const words = useWords(MAPPING_SCREEN);
  const asked = useAskedTable(id);
  const title = useRef<HTMLHeadingElement>(null);
  // One came here by a link in the middle of another screen: reading begins at the start of this one.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  const leave = () => {
    goTo(routeTo('import', null));
    document.querySelector('main')?.focus();
  };
  return (
    <div className="mapping">
      <a className="mapping-back" href={writeRoute(routeTo('import', null))}>
        {words.back}
      </a>
      <h1 ref={title} tabIndex={-1}>
        {titleOf(asked.data ?? null, words)}
      </h1>
      <Asked query={asked}>
        {(table) =>
          table === null ? (
            <p className="message message-attention">{words.gone}</p>
          ) : (
            <MappingForm
              key={JSON.stringify([table.id, table.header, table.proposal.mapping.file])}
              table={table}
              overview={overview}
              queue={queue}
              onLeave={leave}
            />
          )
        }
      </Asked>
    </div>
  );
}
