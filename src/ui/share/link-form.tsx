import { useEffect, useState } from 'react';
import type { SlideId } from '../../core/model/workspace.ts';
import { editionOf } from '../../core/share/edition.ts';
import { editionHash, linkFits } from '../../core/share/edition-link.ts';
import { deckToShare } from '../../core/share/redact.ts';
import { whatLeaves } from '../../core/share/what-leaves.ts';
import { wholeNumber } from '../../words/format.ts';
import { SHARE_WORDS } from '../../words/share-words.ts';
import { madeTitle } from '../../words/slides.ts';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { deckWith } from './picked-deck.ts';
import { canSeal, sealingWith } from './seal.ts';
import type { FormProps } from './share-form.tsx';
import { ShareForm } from './share-form.tsx';
import { copied } from './use-act.ts';

const SHORTEST_PASSPHRASE = 8;
/** What a summary is made of, where the month has it. */
const SUMMARY = ['month', 'plan'] as const;

/** A few slides inside the address itself, with or without a passphrase; its length says where it arrives whole. */
export function LinkForm({ deck, shared, choices, acts }: FormProps) {
  const words = useWords(SHARE_WORDS);
  const language = useLanguage();
  const [picked, setPicked] = useState<readonly SlideId[] | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const ids = (picked ?? summaryOf(shared.slides)).filter((id) => shared.slides.some((slide) => slide.id === id));
  const few = { ...choices, pictures: false };
  const leaves = whatLeaves(deckWith(deck, ids), few);
  const isOpen = (leaves.inPosts.length > 0 && choices.personalInPosts) || (leaves.onWall.length > 0 && choices.personalOnWall);
  const isShort = passphrase !== '' && passphrase.length < SHORTEST_PASSPHRASE;
  const refused =
    ids.length === 0
      ? words.chooseSlides
      : isShort
        ? words.passphraseShort
        : isOpen && passphrase === ''
          ? words.linkPersonal
          : null;
  // A link that was made says what was chosen then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever of these changes
  useEffect(() => setLink(null), [deck, choices, picked, passphrase, language]);
  const make = async () => {
    const edition = editionOf(deckToShare(deckWith(deck, ids), few), language);
    const hash = await editionHash(edition, passphrase === '' ? null : await sealingWith(passphrase));
    setLink(`${location.origin}${location.pathname}${hash}`);
    return null;
  };
  return (
    <ShareForm title={words.link} what={words.linkWhat}>
      <fieldset className="share-pick">
        <legend>{words.linkSlides}</legend>
        {shared.slides.map((slide) => (
          <label key={slide.id}>
            <input
              type="checkbox"
              checked={ids.includes(slide.id)}
              onChange={({ target }) => setPicked(target.checked ? [...ids, slide.id] : ids.filter((id) => id !== slide.id))}
            />
            {slide.title ?? madeTitle(slide, language)}
          </label>
        ))}
      </fieldset>
      <p className="quiet small">
        {words.linkNoPictures} {words.linkHistory} {words.linkHost(location.host)}
      </p>
      {canSeal() ? (
        <label className="share-field">
          <span>{words.passphrase}</span>
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
          <span className="quiet small">{words.passphraseHow}</span>
        </label>
      ) : (
        <p className="quiet small">{words.noPassphrase}</p>
      )}
      {refused === null ? null : <p role="alert">{refused}</p>}
      <button
        type="button"
        className="button"
        aria-disabled={refused !== null}
        onClick={() => refused === null && acts.act(make)}
      >
        {words.makeLink}
      </button>
      {link === null ? null : <MadeLink link={link} acts={acts} />}
    </ShareForm>
  );
}

function summaryOf(slides: FormProps['shared']['slides']): readonly SlideId[] {
  const summary = slides.filter(({ kind }) => SUMMARY.some((one) => one === kind));
  return (summary.length > 0 ? summary : slides.slice(0, 1)).map(({ id }) => id);
}

function MadeLink({ link, acts }: { readonly link: string; readonly acts: FormProps['acts'] }) {
  const words = useWords(SHARE_WORDS);
  const language = useLanguage();
  return (
    <>
      <label className="share-field">
        <span>{words.linkReady}</span>
        <input type="text" readOnly value={link} onFocus={({ target }) => target.select()} />
      </label>
      <p role="status">
        {words.linkLength(wholeNumber(link.length, language))} {words.linkFits[linkFits(link.length)]}
      </p>
      <button type="button" className="button" onClick={() => acts.act(() => copied(link))}>
        {words.copyLink}
      </button>
    </>
  );
}
