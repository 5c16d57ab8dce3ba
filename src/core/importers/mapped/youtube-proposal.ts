import type { Table } from '../../tables/table.ts';
import type { Claim } from '../detect.ts';
import type { YoutubeTable } from '../youtube/table-columns.ts';
import type { YoutubeColumn } from '../youtube/youtube-words.ts';
import type { Meaning } from './column-mapping.ts';
import type { MappingProposal, ProposedColumn } from './proposal.ts';

const MEANINGS: Readonly<Record<YoutubeColumn, Meaning>> = {
  content: 'id',
  title: 'text',
  publishTime: 'publishedAt',
  duration: 'duration',
  views: 'views',
  watchTimeHours: 'watchTimeHours',
  subscribers: 'follows',
  impressions: 'thumbnailImpressions',
  likes: 'reactions',
  comments: 'comments',
  shares: 'shares',
};

/** YouTube's table per video in a language that nobody listed: its columns are taken by their usual places, which an editor confirms. */
export function isToConfirm({ importer, match }: Claim): boolean {
  if (importer.id !== 'youtube/table' || match.confidence !== 'likely' || match.headerLanguage !== null) return false;
  return (match.found as YoutubeTable).isProven !== true;
}

/** What the importer would have read, as a proposal. */
export function youtubeProposal(table: Table, claim: Claim, byShape: MappingProposal): MappingProposal {
  const { places } = claim.match.found as YoutubeTable;
  const meant = new Map(Object.entries(places).map(([column, place]) => [place, MEANINGS[column as YoutubeColumn]] as const));
  const columns = byShape.columns.map(({ key }, place): ProposedColumn => {
    const meaning = meant.get(place);
    return meaning === undefined ? { key, meaning: 'unused', sureness: 'none' } : { key, meaning, sureness: 'likely' };
  });
  const used = columns.filter(({ meaning }) => meaning !== 'unused').map(({ key, meaning }) => [key, meaning] as const);
  return {
    columns,
    questions: byShape.questions.filter(({ is }) => is !== 'platform'),
    mapping: { ...byShape.mapping, columns: Object.fromEntries(used), platform: 'youtube' },
    lacks: table.rows.length === 0 ? byShape.lacks : null,
  };
}
