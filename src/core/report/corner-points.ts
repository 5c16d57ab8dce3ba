import { PLACE } from '../rank/places.ts';
import type { Corners } from './deck-facts.ts';
import type { FactWork } from './year-posts.ts';

/** Each counted post of the month by reach and reactions, both as times the usual of its channel. */
export function cornersOf({ places, tags, channels }: FactWork): Corners {
  let counted = 0;
  const points = channels.flatMap((channel) => {
    const reach = channel.on('reach');
    const reactions = channel.on('reactions');
    const compared = new Set(channel.compared);
    counted += channel.month.filter((row) => places.place[row] !== PLACE.leftOut).length;
    if (reach === null || reactions === null) return [];
    return channel.month.flatMap((row) => {
      if (!compared.has(row)) return [];
      const point = { post: tags.keyOf(row), reach: reach.timesOf(row), reactions: reactions.timesOf(row) };
      return Number.isNaN(point.reach) || Number.isNaN(point.reactions) ? [] : [point];
    });
  });
  return { points, without: counted - points.length };
}
