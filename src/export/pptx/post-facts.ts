import { safeLink } from '../../core/base/safe-link.ts';
import type { RankedCard } from '../../core/deck/slide.ts';
import { momentText } from '../../words/format.ts';
import { SLIDE_WORDS } from '../../words/slides.ts';
import { channelLabel, formatName } from '../../words/terms.ts';
import type { Run } from './drawing.ts';
import type { PageOf } from './slide-frame.ts';
import { channelRuns, GAP } from './slide-frame.ts';
import { cutTo, widthOf } from './text-fit.ts';

const SIZE = 14.5;

/** A word on a quiet ground, with air on both sides. */
export function chip(text: string): string {
  return `\u00A0${text}\u00A0`;
}

/** The line above a post's words, `width` px wide: its names give way where they do not all fit. `withChannel`: the slide does not name it. */
export function postFacts({ post, channel }: RankedCard, page: PageOf, width: number, withChannel = false): Run[] {
  const { sheet, language, zone } = page;
  const words = SLIDE_WORDS[language];
  const moment = momentText(post.publishedAt, post.precision === 'minute', language, zone);
  const href = safeLink(post.permalink);
  const young = post.young ? chip(words.young) : '';
  const rest = [moment, young, href === '' ? '' : words.seePost].filter((part) => part !== '').join(GAP + GAP);
  const room = width - widthOf(rest, SIZE) - 40;
  const quiet = { size: SIZE, colour: 'ink2' } as const;
  const format = chip(cutTo(formatName(post.format, language), Math.min(224, withChannel ? room / 2 : room), SIZE));
  const named = { size: SIZE, width: room - widthOf(format, SIZE) - 30, before: GAP };
  const gap: Run = { text: GAP, ...quiet };
  return [
    { text: format, ...quiet, chip: true },
    ...(withChannel ? channelRuns(channel, channelLabel(channel, [channel]), named) : []),
    ...(young === '' ? [] : [gap, { text: young, ...quiet, chip: true }]),
    { text: `${GAP}${moment}`, ...quiet },
    ...(href === '' ? [] : [gap, { text: words.seePost, ...quiet, link: sheet.linkTo(href) }]),
  ];
}
