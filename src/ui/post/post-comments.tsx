import { COMMENTS } from '../../words/comments.ts';
import { dayText } from '../../words/format.ts';
import type { PostDetail } from '../../worker/questions.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';

interface PostCommentsProps {
  readonly comments: PostDetail['comments'];
  readonly zone: string;
}

/** The latest of what people wrote under a post, folded; nothing where nobody did. No names. */
export function PostComments({ comments, zone }: PostCommentsProps) {
  const words = useWords(COMMENTS);
  const language = useLanguage();
  const { count, shown } = comments;
  if (count === 0) return null;
  return (
    <details className="post-part post-comments">
      <summary>{words.below(count)}</summary>
      <ul>
        {shown.map(({ text, writtenAt }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown.
          <li key={place}>
            <p dir="auto">{text}</p>
            {!Number.isNaN(writtenAt) && <span className="quiet small">{dayText(writtenAt, true, language, zone)}</span>}
          </li>
        ))}
      </ul>
      <p className="quiet small">
        {count > shown.length && `${words.latest(shown.length)} `}
        {words.private}
      </p>
    </details>
  );
}
