import { useId, useState } from 'react';
import { areApart } from '../../core/deck/contrast.ts';
import type { DeckTheme, ThemeFont } from '../../core/model/theme.ts';
import { TITLE_FONTS } from '../../core/model/theme.ts';
import { CHOICE_PANELS } from '../../words/choice-panels.ts';
import { THEME_DIALOG } from '../../words/theme-dialog.ts';
import { useWords } from '../parts/language-context.ts';
import type { PictureProblem } from './own-picture.ts';
import { pictureOf } from './own-picture.ts';
import { TextField } from './panels/text-field.tsx';
import { usableTheme } from './theme-draft.ts';

interface ThemeFieldsProps {
  readonly theme: DeckTheme;
  readonly onTheme: (part: Partial<DeckTheme>) => void;
}

const nothing = () => undefined;

/** All that a team may choose about the looks of its slides. */
export function ThemeFields({ theme, onTheme }: ThemeFieldsProps) {
  const words = useWords(THEME_DIALOG);
  const used = usableTheme(theme);
  return (
    <div className="theme-fields">
      <TextField
        label={words.meeting}
        help={words.meetingHelp}
        longest={60}
        value={theme.meeting}
        onText={(meeting) => onTheme({ meeting })}
        onDone={nothing}
      />
      <TextField
        label={words.footer}
        help={words.footerHelp}
        longest={90}
        value={theme.footer}
        onText={(footer) => onTheme({ footer })}
        onDone={nothing}
      />
      <Logo theme={theme} onTheme={onTheme} />
      <Colour label={words.works} asked={theme.works} used={used.works} onColour={(works) => onTheme({ works })} />
      <Colour label={words.less} asked={theme.less} used={used.less} onColour={(less) => onTheme({ less })} />
      <p className="deck-warning" role="status">
        {areApart(used.works, used.less) ? '' : words.alike}
      </p>
      <FontChoice label={words.titleFont} font={theme.titleFont} onFont={(titleFont) => onTheme({ titleFont })} />
      <FontChoice
        label={words.textFont}
        help={words.fontHelp}
        font={theme.textFont}
        onFont={(textFont) => onTheme({ textFont })}
      />
    </div>
  );
}

interface ColourProps {
  readonly label: string;
  /** As it was chosen, and as it can be read. */
  readonly asked: string;
  readonly used: string;
  readonly onColour: (colour: string) => void;
}

function Colour({ label, asked, used, onColour }: ColourProps) {
  const words = useWords(THEME_DIALOG);
  const id = useId();
  return (
    <div className="deck-field">
      <label htmlFor={id}>{label}</label>
      <span className="theme-colour">
        <input
          id={id}
          type="color"
          aria-describedby={`${id}-said`}
          value={asked.toLowerCase()}
          onChange={({ target }) => onColour(target.value.toUpperCase())}
        />
        {asked.toUpperCase()}
      </span>
      <p id={`${id}-said`} className="deck-warning" role="status">
        {asked.toUpperCase() === used.toUpperCase() ? '' : words.corrected(asked.toUpperCase(), used.toUpperCase())}
      </p>
    </div>
  );
}

interface FontChoiceProps {
  readonly label: string;
  readonly help?: string;
  readonly font: ThemeFont;
  readonly onFont: (font: ThemeFont) => void;
}

function FontChoice({ label, help, font, onFont }: FontChoiceProps) {
  const id = useId();
  const choose = (name: string) => {
    const known = TITLE_FONTS.find((one) => one === name);
    if (known !== undefined) onFont(known);
  };
  return (
    <div className="deck-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        value={font}
        onChange={({ target }) => choose(target.value)}
      >
        {TITLE_FONTS.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      {help === undefined ? null : (
        <p id={`${id}-help`} className="deck-help">
          {help}
        </p>
      )}
    </div>
  );
}

function Logo({ theme, onTheme }: ThemeFieldsProps) {
  const words = useWords(THEME_DIALOG);
  const choices = useWords(CHOICE_PANELS);
  const id = useId();
  const [problem, setProblem] = useState<PictureProblem | null>(null);
  const { logo } = theme;
  const read = async (file: File) => {
    const picture = await pictureOf(file, 'logo').catch(() => 'unreadable' as const);
    if (typeof picture === 'string') setProblem(picture);
    else {
      setProblem(null);
      onTheme({ logo: picture });
    }
  };
  return (
    <fieldset className="deck-choices" aria-describedby={id}>
      <legend>{words.logo}</legend>
      {logo === null ? null : (
        <>
          <img className="theme-logo" src={logo.data} alt={logo.alt} />
          <TextField
            label={words.logoAlt}
            longest={120}
            value={logo.alt}
            onText={(alt) => onTheme({ logo: { ...logo, alt } })}
            onDone={nothing}
          />
          {logo.alt.trim() === '' ? <p className="deck-warning">{choices.altMissing}</p> : null}
        </>
      )}
      <p id={id} className="deck-help">
        {words.logoHelp}
      </p>
      <div className="row">
        <label className="button file-button">
          <input
            type="file"
            accept="image/png,image/jpeg,image/webp"
            className="visually-hidden"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file !== undefined) void read(file);
              target.value = '';
            }}
          />
          {words.chooseLogo}
        </label>
        {logo === null ? null : (
          <button type="button" className="button-quiet" onClick={() => onTheme({ logo: null })}>
            {words.removeLogo}
          </button>
        )}
      </div>
      {problem === null ? null : (
        <p className="deck-warning" role="alert">
          {choices[problem]}
        </p>
      )}
    </fieldset>
  );
}
