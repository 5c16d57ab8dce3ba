import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { useSaveTeamSettings, useTeamSettings } from '../../app/deck-queries.ts';
import { failureOf } from '../../app/queries.ts';
import type { Slide } from '../../core/deck/slide.ts';
import type { DeckTheme } from '../../core/model/theme.ts';
import { OWN_THEME } from '../../core/model/theme.ts';
import type { TeamSettings } from '../../core/model/workspace.ts';
import { SlideView } from '../../export/slides/slide-view.tsx';
import { SCREENS } from '../../words/screens.ts';
import { THEME_DIALOG } from '../../words/theme-dialog.ts';
import { Asked } from '../parts/asked.tsx';
import { FailureBox } from '../parts/failure-box.tsx';
import { useLanguage, useWords } from '../parts/language-context.ts';
import { ModalDialog } from '../parts/modal-dialog.tsx';
import { usableTheme } from './theme-draft.ts';
import { ThemeFields } from './theme-fields.tsx';

interface ThemeDialogProps {
  /** The first that shows the meaning colours is the example. */
  readonly slides: readonly Slide[];
  readonly zone: string;
  readonly onClose: () => void;
}

/** How the team's slides look: logo, two colours, letters, the meeting's name and a line at the foot, with a slide as the example. */
export function ThemeDialog(props: ThemeDialogProps) {
  const words = useWords(THEME_DIALOG);
  const settings = useTeamSettings();
  const id = useId();
  return (
    <ModalDialog className="theme-dialog" titleId={id} onClose={props.onClose}>
      <div>
        <h2 id={id}>{words.title}</h2>
        <p className="quiet">{words.what}</p>
      </div>
      <Asked query={settings}>{(kept) => <ThemeForm {...props} settings={kept} />}</Asked>
    </ModalDialog>
  );
}

function ThemeForm({ slides, zone, settings, onClose }: ThemeDialogProps & { readonly settings: TeamSettings }) {
  const words = useWords(THEME_DIALOG);
  const screens = useWords(SCREENS);
  const language = useLanguage();
  const save = useSaveTeamSettings();
  const [draft, setDraft] = useState<DeckTheme>(settings.theme);
  const example = slides.find(({ kind }) => kind === 'best') ?? slides[0];
  const keep = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ ...settings, theme: usableTheme(draft) }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={keep}>
      <div className="theme-columns">
        <ThemeFields theme={draft} onTheme={(part) => setDraft({ ...draft, ...part })} />
        {example === undefined ? null : (
          <div className="theme-example">
            <p className="deck-help">{words.example}</p>
            <div className="slide-fit" inert>
              <SlideView
                theme={usableTheme(draft)}
                slide={example}
                language={language}
                zone={zone}
                place={1}
                total={slides.length}
              />
            </div>
          </div>
        )}
      </div>
      {save.isError && <FailureBox failure={failureOf(save.error)} />}
      <div className="row theme-buttons">
        <button type="submit" className="button button-primary">
          {words.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {screens.cancel}
        </button>
        <button type="button" className="button-quiet" onClick={() => setDraft(OWN_THEME)}>
          {words.reset}
        </button>
      </div>
    </form>
  );
}
