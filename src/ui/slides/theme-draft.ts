import { readableColour } from '../../core/deck/contrast.ts';
import type { DeckTheme } from '../../core/model/theme.ts';
import { OWN_THEME } from '../../core/model/theme.ts';

/** A theme as the slides use it: both colours as they can be read, words without spaces around them. */
export function usableTheme(theme: DeckTheme): DeckTheme {
  return {
    ...theme,
    works: readableColour(theme.works)?.colour ?? OWN_THEME.works,
    less: readableColour(theme.less)?.colour ?? OWN_THEME.less,
    meeting: theme.meeting.trim(),
    footer: theme.footer.trim(),
  };
}
