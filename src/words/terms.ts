import type { Goal } from '../core/model/goal.ts';
import type { Kind } from '../core/model/kind.ts';
import type { Metric } from '../core/model/metric.ts';
import type { Channel, Platform } from '../core/model/platform.ts';
import type { Format } from '../core/model/workspace.ts';
import { isKind } from '../core/model/workspace.ts';
import type { InLanguages, Language } from './language.ts';

const PLATFORM_NAMES: Readonly<Record<Platform, string | null>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  x: 'X',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  threads: 'Threads',
  pinterest: 'Pinterest',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  other: null,
  newsletter: 'Newsletter',
};

export function platformName(platform: Platform): string {
  return PLATFORM_NAMES[platform] ?? '';
}

/**
 * What a channel is called beside others: the platform alone where it has one channel there, else with its name.
 * `others`: all channels that are shown together.
 */
export function channelLabel(channel: Channel, others: readonly Channel[]): string {
  const name = PLATFORM_NAMES[channel.platform];
  if (name === null) return channel.name;
  // Some exports do not name the channel, and their importers then call it by its platform.
  if (channel.name === name) return name;
  const siblings = others.filter((other) => other.platform === channel.platform).length;
  return siblings > 1 ? `${name} · ${channel.name}` : name;
}

const KIND_NAMES: InLanguages<Record<Kind, string>> = {
  nl: {
    photo: 'Foto',
    video: 'Video',
    reel: 'Reel',
    story: 'Verhaal',
    carousel: 'Carrousel',
    link: 'Link',
    text: 'Tekst',
    event: 'Evenement',
    poll: 'Peiling',
    live: 'Live',
    document: 'Document',
    share: 'Gedeelde post',
  },
  da: {
    photo: 'Foto',
    video: 'Video',
    reel: 'Reel',
    story: 'Story',
    carousel: 'Karrusel',
    link: 'Link',
    text: 'Tekst',
    event: 'Begivenhed',
    poll: 'Afstemning',
    live: 'Live',
    document: 'Dokument',
    share: 'Delt opslag',
  },
  en: {
    photo: 'Photo',
    video: 'Video',
    reel: 'Reel',
    story: 'Story',
    carousel: 'Carousel',
    link: 'Link',
    text: 'Text',
    event: 'Event',
    poll: 'Poll',
    live: 'Live',
    document: 'Document',
    share: 'Shared post',
  },
};

/** A format as people read it: a kind in their language, a team's own format as the team wrote it. */
export function formatName(format: Format, language: Language): string {
  return isKind(format) ? KIND_NAMES[language][format] : format;
}

/** What a metric is called, as a heading. */
export const METRIC_NAMES: InLanguages<Record<Metric, string>> = {
  nl: {
    linkClicks: 'Kliks op de link',
    clicks: 'Alle kliks',
    reach: 'Bereik',
    impressions: 'Vertoningen',
    views: 'Weergaven',
    reactions: 'Reacties',
    comments: 'Opmerkingen',
    shares: 'Gedeeld',
    saves: 'Bewaard',
    follows: 'Nieuwe volgers',
    videoViews: 'Videoweergaven',
    watchTimeSeconds: 'Kijktijd (seconden)',
    thumbnailImpressions: 'Vertoningen van de miniatuur',
  },
  da: {
    linkClicks: 'Klik på linket',
    clicks: 'Alle klik',
    reach: 'Rækkevidde',
    impressions: 'Eksponeringer',
    views: 'Visninger',
    reactions: 'Reaktioner',
    comments: 'Kommentarer',
    shares: 'Delinger',
    saves: 'Gemt',
    follows: 'Nye følgere',
    videoViews: 'Videovisninger',
    watchTimeSeconds: 'Visningstid (sekunder)',
    thumbnailImpressions: 'Visninger af miniaturen',
  },
  en: {
    linkClicks: 'Link clicks',
    clicks: 'All clicks',
    reach: 'Reach',
    impressions: 'Impressions',
    views: 'Views',
    reactions: 'Reactions',
    comments: 'Comments',
    shares: 'Shares',
    saves: 'Saves',
    follows: 'New followers',
    videoViews: 'Video views',
    watchTimeSeconds: 'Watch time (seconds)',
    thumbnailImpressions: 'Thumbnail impressions',
  },
};

export const GOAL_NAMES: InLanguages<Record<Goal, string>> = {
  nl: {
    clicks: 'Kliks',
    reach: 'Bereik',
    reactions: 'Reacties',
    engagement: 'Interacties',
    rate: 'Interacties per 1.000 bereikt',
  },
  da: {
    clicks: 'Klik',
    reach: 'Rækkevidde',
    reactions: 'Reaktioner',
    engagement: 'Interaktioner',
    rate: 'Interaktioner pr. 1.000 nåede',
  },
  en: {
    clicks: 'Clicks',
    reach: 'Reach',
    reactions: 'Reactions',
    engagement: 'Interactions',
    rate: 'Interactions per 1,000 reached',
  },
};
