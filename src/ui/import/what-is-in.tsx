import type { Overview } from '../../worker/questions.ts';
import { DataSettings } from '../data/data-settings.tsx';
import { AdviceList } from './advice-list.tsx';
import { CalendarGrid } from './calendar-grid.tsx';

interface WhatIsInProps {
  readonly overview: Overview;
  readonly onErased: () => void;
}

/** Beside the place where files go in: what is in already, what to do next, and what is kept. */
export function WhatIsIn({ overview, onErased }: WhatIsInProps) {
  const channels = [...overview.calendar.channels, ...overview.calendar.older].map(({ channel }) => channel);
  return (
    <>
      {overview.posts > 0 && <CalendarGrid calendar={overview.calendar} />}
      {overview.posts > 0 && <AdviceList missing={overview.missing} channels={channels} />}
      <DataSettings overview={overview} onErased={onErased} />
    </>
  );
}
