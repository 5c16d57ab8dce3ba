import type { Table } from '../../tables/table.ts';
import type { LookAlike } from '../contract.ts';
import { GOOGLE_LOOK_ALIKES } from './google-analytics.ts';
import { LINKEDIN_LOOK_ALIKES } from './linkedin.ts';
import { META_LOOK_ALIKES } from './meta.ts';
import { hasPostAddresses } from './shapes.ts';
import { TIKTOK_LOOK_ALIKES } from './tiktok.ts';
import { TOOL_LOOK_ALIKES } from './tools.ts';
import { X_LOOK_ALIKES } from './x.ts';
import { YOUTUBE_LOOK_ALIKES } from './youtube.ts';

/** Tables with a row per day, per age group, per campaign: known by name so that a person hears what the file is. */
export const LOOK_ALIKE_RECOGNISERS: readonly LookAlike[] = [
  ...X_LOOK_ALIKES,
  ...TIKTOK_LOOK_ALIKES,
  ...YOUTUBE_LOOK_ALIKES,
  ...LINKEDIN_LOOK_ALIKES,
  ...META_LOOK_ALIKES,
  ...TOOL_LOOK_ALIKES,
  ...GOOGLE_LOOK_ALIKES,
].map(unlessPosts);

// X's file about videos has posts in its second table, and is no table of posts for all that.
function unlessPosts(lookAlike: LookAlike): LookAlike {
  if (lookAlike.id === 'x/video-overview') return lookAlike;
  return { id: lookAlike.id, recognise: (table: Table) => lookAlike.recognise(table) && !hasPostAddresses(table) };
}
