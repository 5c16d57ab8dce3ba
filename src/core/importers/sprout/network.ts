import { momentOfInstagramCode, momentOfLinkedinId, momentOfTiktokId, momentOfXId } from '../../base/ids.ts';
import { headerKey } from '../../base/text.ts';
import type { Platform } from '../../model/platform.ts';
import { linkedinIdOf } from '../linkedin/urn.ts';
import { codeInInstagramLink, facebookPostId, numberInFacebookLink, plainId } from '../meta/post-identity.ts';

const NAMES: readonly (readonly [RegExp, Platform])[] = [
  [/facebook/u, 'facebook'],
  [/instagram/u, 'instagram'],
  [/linkedin/u, 'linkedin'],
  [/tiktok|tik tok/u, 'tiktok'],
  [/youtube/u, 'youtube'],
  [/threads/u, 'threads'],
  [/pinterest/u, 'pinterest'],
  [/mastodon/u, 'mastodon'],
  [/bluesky/u, 'bluesky'],
  [/twitter|tweet|^x(?:$|[ /(])/u, 'x'],
];

/** The network that a tool names: `X/Twitter`, `Youtube Channel Post ID`; null where it is none we know. */
export function networkNamed(words: string): Platform | null {
  const key = headerKey(words);
  return NAMES.find(([name]) => name.test(key))?.[1] ?? null;
}

const HOSTS: readonly (readonly [RegExp, Platform])[] = [
  [/^(?:[\w-]+\.)*(?:facebook\.com|fb\.com|fb\.watch)$/u, 'facebook'],
  [/^(?:[\w-]+\.)*instagram\.com$/u, 'instagram'],
  [/^(?:[\w-]+\.)*linkedin\.com$/u, 'linkedin'],
  [/^(?:[\w-]+\.)*tiktok\.com$/u, 'tiktok'],
  [/^(?:[\w-]+\.)*(?:youtube\.com|youtu\.be)$/u, 'youtube'],
  [/^(?:[\w-]+\.)*threads\.(?:net|com)$/u, 'threads'],
  [/^(?:[\w-]+\.)*pinterest\.[a-z.]+$/u, 'pinterest'],
  [/^(?:[\w-]+\.)*bsky\.app$/u, 'bluesky'],
  [/^(?:[\w-]+\.)*(?:twitter\.com|x\.com)$/u, 'x'],
];
const HOST_IN_LINK = /^\s*https?:\/\/([^/?#\s]+)/iu;

/** The network on which a link stands; null where the link is none or leads elsewhere. */
export function networkOfLink(link: string): Platform | null {
  const host = HOST_IN_LINK.exec(link)?.[1]?.toLowerCase();
  return host === undefined ? null : (HOSTS.find(([name]) => name.test(host))?.[1] ?? null);
}

const X_STATUS = /\/status(?:es)?\/(\d{5,20})/u;
const TIKTOK_VIDEO = /\/(?:video|photo)\/(\d{15,20})/u;
const LINKEDIN_URN = /urn:li:(?:activity|share|ugcPost):(\d{15,20})/u;
const POST_CODE = /\/post\/([\w-]{5,})/u;
const PIN = /\/pin\/(?:[\w-]*--)?(\d{6,20})/u;
const MASTODON_POST = /\/@[^/]+\/(\d{10,20})(?:[/?#]|$)/u;
const YOUTUBE_VIDEO = /(?:[?&]v=|youtu\.be\/|\/shorts\/|\/live\/)([\w-]{11})/u;

/** The id that a link holds: for rows whose id a spreadsheet program damaged. '' where it holds none. */
export function idInLink(network: Platform, link: string): string {
  switch (network) {
    case 'facebook':
      return numberInFacebookLink(link);
    case 'instagram':
      return codeInInstagramLink(link);
    case 'x':
      return X_STATUS.exec(link)?.[1] ?? '';
    case 'tiktok':
      return TIKTOK_VIDEO.exec(link)?.[1] ?? '';
    case 'linkedin':
      return linkedinIdOf(link);
    case 'youtube':
      return YOUTUBE_VIDEO.exec(link)?.[1] ?? '';
    case 'threads':
    case 'bluesky':
      return POST_CODE.exec(link)?.[1] ?? '';
    case 'pinterest':
      return PIN.exec(link)?.[1] ?? '';
    case 'mastodon':
      return MASTODON_POST.exec(link)?.[1] ?? '';
    default:
      return '';
  }
}

const HANDLE_IN_LINK: ReadonlyMap<Platform, RegExp> = new Map([
  ['x', /(?:twitter|x)\.com\/(?!i\/)(\w{1,15})\/status/iu],
  ['tiktok', /tiktok\.com\/@([\w.]+)\//iu],
  ['threads', /threads\.(?:net|com)\/@([\w.]+)\//iu],
  ['bluesky', /bsky\.app\/profile\/([\w.-]+)\//iu],
  ['instagram', /instagram\.com\/(?!stories\/|p\/|reel\/|reels\/|tv\/)([\w.]+)\/(?:p|reel|reels|tv)\//iu],
]);

/** The account that an address of a post names; '' where it names none. */
export function handleInLink(network: Platform, link: string): string {
  return HANDLE_IN_LINK.get(network)?.exec(link)?.[1] ?? '';
}

/** The platform's own id out of a tool's cell: Facebook's without the page before it, LinkedIn's without `urn:…`. */
export function networkPostId(network: Platform | null, cell: string): string {
  if (network === 'facebook') return facebookPostId(cell);
  const id = plainId(cell);
  return network === 'linkedin' ? (LINKEDIN_URN.exec(id)?.[1] ?? id) : id;
}

/** When a post was made, from its own id (milliseconds since 1970 UTC); NaN on networks whose ids do not tell. */
export function momentOfPost(network: Platform | null, id: string, link: string): number {
  switch (network) {
    case 'x':
      return momentOfXId(id);
    case 'tiktok':
      return momentOfTiktokId(id);
    case 'linkedin':
      return momentOfLinkedinId(id);
    case 'instagram':
      return momentOfInstagramCode(codeInInstagramLink(link));
    default:
      return Number.NaN;
  }
}

const BY_HANDLE: ReadonlySet<Platform> = new Set<Platform>(['x', 'tiktok', 'instagram', 'youtube', 'threads', 'bluesky']);

/**
 * An account that a tool gives by name only. `'@flyontairport`: the apostrophe keeps spreadsheet programs from reading a formula;
 * a handle is the same account in any case and without its `@`. An empty name is the network's only account.
 */
export function accountNamed(network: Platform, cell: string): readonly [id: string, name: string] {
  const name = cell.trim().replace(/^['’]/u, '');
  if (name === '') return [network, NETWORK_NAMES.get(network) ?? network];
  return [BY_HANDLE.has(network) ? name.replace(/^@/u, '').toLowerCase() : name, name];
}

const NETWORK_NAMES: ReadonlyMap<Platform, string> = new Map([
  ['facebook', 'Facebook'],
  ['instagram', 'Instagram'],
  ['linkedin', 'LinkedIn'],
  ['x', 'X'],
  ['tiktok', 'TikTok'],
  ['youtube', 'YouTube'],
  ['threads', 'Threads'],
  ['pinterest', 'Pinterest'],
  ['mastodon', 'Mastodon'],
  ['bluesky', 'Bluesky'],
  ['newsletter', 'Newsletter'],
]);
