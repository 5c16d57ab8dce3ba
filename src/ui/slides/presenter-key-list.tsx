import { Fragment } from 'react';
import type { Language } from '../../words/language.ts';
import { PRESENTER_WORDS } from '../../words/presenter-words.ts';

/** What each key does, over the slide. */
export function KeyList({ language, onClose }: { readonly language: Language; readonly onClose: () => void }) {
  const words = PRESENTER_WORDS[language];
  return (
    <div className="present-keys">
      <h2>{words.keysTitle}</h2>
      <dl>
        {words.keyLines.map(({ keys, does }) => (
          <Fragment key={keys}>
            <dt>
              {keys.split('  ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/noAutofocus: the list came on a key, and the next key is to close it */}
      <button type="button" autoFocus onClick={onClose}>
        OK
      </button>
    </div>
  );
}
