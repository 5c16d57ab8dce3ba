import type { PostMarks } from '../../core/model/workspace.ts';
import type { PostDetail } from '../../worker/questions.ts';

/** What is said about a post as the fields hold it; `boosted` '': as the export says. */
export interface SaidOfPost {
  readonly boosted: '' | 'yes' | 'no' | 'unknown';
  readonly duty: boolean;
  readonly leftOut: boolean;
  readonly why: string;
}

export function saidIn(marks: PostMarks | null): SaidOfPost {
  const boosted = marks?.boosted;
  return {
    boosted: boosted === undefined ? '' : boosted === 'unknown' ? 'unknown' : boosted ? 'yes' : 'no',
    duty: marks?.duty === true,
    leftOut: marks?.leftOut === true,
    why: marks?.why ?? '',
  };
}

export function marksOf({ boosted, duty, leftOut, why }: SaidOfPost): PostMarks {
  return {
    ...(boosted === '' ? {} : { boosted: boosted === 'unknown' ? boosted : boosted === 'yes' }),
    ...(duty ? { duty: true } : {}),
    ...(leftOut ? { leftOut: true } : {}),
    why,
  };
}

/** What the editor said, else what the export says. */
export function isBoosted({ marks, post }: Pick<PostDetail, 'marks' | 'post'>): boolean {
  const said = marks?.boosted;
  return (said === undefined || said === 'unknown' ? post.boosted : said) === true;
}
