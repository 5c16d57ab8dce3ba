import type { Slide } from '../../../core/deck/slide.ts';
import type { DeckEdits } from '../../../core/model/workspace.ts';
import type { ChangeEdits } from '../use-edits.ts';

/** What the choices of one kind of slide get. */
export interface PanelProps<Of extends Slide = Slide> {
  readonly slide: Of;
  readonly edits: DeckEdits;
  readonly zone: string;
  readonly change: ChangeEdits;
  /** The text that was being typed is done. */
  readonly onDone: () => void;
}
