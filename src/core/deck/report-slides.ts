import type { Report } from '../report/report.ts';
import type { DraftOf } from './draft.ts';

const APPENDIX_ROWS = 14;

/** 1: the month in one sentence. */
export function monthSlide(report: Report): DraftOf<'month'> {
  return {
    id: 'month',
    kind: 'month',
    goals: report.monthly,
    channels: report.channels.map(({ channel }) => channel),
    posts: report.posts.length,
    measuredOn: newestMeasurement(report),
  };
}

// Moments are written in one zone, so their days stand in the order of time as texts.
function newestMeasurement(report: Report): string {
  const days = report.channels.map(({ measuredAt }) => measuredAt.slice(0, 10)).sort();
  return days.at(-1) ?? report.today;
}

/** 3: one line per channel, reach where there is one, else what the channel has. */
export function channelsSlide(report: Report): DraftOf<'channels'>[] {
  const rows = report.channels.flatMap(({ key, channel }) => {
    const own = report.trends.filter((trend) => trend.channelKey === key);
    const trend = own.find(({ goal }) => goal === 'reach') ?? own[0];
    return trend === undefined ? [] : [{ channel, trend }];
  });
  return rows.length === 0 ? [] : [{ id: 'channels', kind: 'channels', rows }];
}

/** A: every post of the month with the numbers that answered, per channel and 14 at a time. */
export function appendixSlides(report: Report): DraftOf<'appendix'>[] {
  return report.channels.flatMap(({ key, channel }): DraftOf<'appendix'>[] => {
    const posts = report.posts.filter((post) => post.channelKey === key);
    const metrics = [
      ...new Set(
        (report.boards.find((board) => board.scope === key)?.goals ?? []).flatMap(({ used }) =>
          used.flatMap(({ channelKey, answer }) => (channelKey === key && answer !== null ? answer.metrics : [])),
        ),
      ),
    ];
    const pages = Math.ceil(posts.length / APPENDIX_ROWS);
    return Array.from({ length: pages }, (_, page) => ({
      id: `appendix-${key}-${page + 1}`,
      kind: 'appendix',
      page: page + 1,
      pages,
      channel,
      metrics,
      posts: posts.slice(page * APPENDIX_ROWS, (page + 1) * APPENDIX_ROWS),
    }));
  });
}
