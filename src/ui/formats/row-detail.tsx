import { useFindingPosts } from '../../app/queries.ts';
import type { Finding } from '../../core/insight/findings.ts';
import type { FindingPosts } from '../../core/report/finding-posts.ts';
import { ALL_CHANNELS } from '../../core/report/scope.ts';
import { FINDING_WORDS, findingSentence } from '../../words/findings.ts';
import { FORMATS_SCREEN } from '../../words/formats-screen.ts';
import { levelName } from '../../words/level-names.ts';
import { Asked } from '../parts/asked.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { FindingPostList } from './finding-post-list.tsx';
import { HowWeKnow } from './how-we-know.tsx';
import { PlanForm } from './plan-form.tsx';
import { PostDots } from './post-dots.tsx';
import type { Shown } from './shown.ts';
import { answerFor, channelName } from './shown.ts';

interface RowDetailProps {
  readonly shown: Shown;
  readonly row: Finding;
}

/** The finding in whole sentences, the posts that it stands on, and how it is known. */
export function RowDetail({ shown, row }: RowDetailProps) {
  const language = useLanguage();
  const { report, goal } = shown;
  const { group, level, channel } = row;
  const posts = useFindingPosts(report.month, { scope: channel, goal, group, level });
  const answer = answerFor(report.findings, row);
  const name = levelName(group, level, language);
  return (
    <>
      <p className="effect-sentence">
        {findingSentence(row, { channel: channelName(channel, report, language), answer, language })}
      </p>
      {row.lead && <p>{FINDING_WORDS[language].worthTesting(name)}</p>}
      {canBeTried(row) && <PlanForm report={report} row={row} />}
      <Asked query={posts}>{(known) => <Posts shown={shown} row={row} posts={known} name={name} />}</Asked>
    </>
  );
}

/** A format on one channel of which it cannot be told yet: the next posts can tell. */
function canBeTried({ verdict, group, channel }: Finding): boolean {
  return verdict === 'unclear' && (group === 'format' || group === 'kind') && channel !== ALL_CHANNELS;
}

interface PostsProps extends RowDetailProps {
  readonly posts: FindingPosts;
  readonly name: string;
}

function Posts({ shown, row, posts, name }: PostsProps) {
  const words = useWords(FORMATS_SCREEN);
  if (posts.dots.length === 0) return <p className="quiet">{words.noUsual}</p>;
  return (
    <>
      <PostDots
        posts={posts}
        name={name}
        direction={row.mirror ? 0 : row.direction}
        zone={shown.report.zone}
        onPost={shown.onPost}
      />
      <FindingPostList posts={posts} row={row} shown={shown} />
      <HowWeKnow posts={posts} row={row} findings={shown.report.findings} />
    </>
  );
}
