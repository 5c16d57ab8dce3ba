import { AlternativePanel } from './alternative-panel.tsx';
import { BroughtPanel } from './brought-panel.tsx';
import { GuessPanel } from './guess-panel.tsx';
import type { PanelProps } from './panel-props.ts';
import { PlanPanel } from './plan-panel.tsx';
import { PromisesPanel } from './promises-panel.tsx';
import { WallPanel } from './wall-panel.tsx';

/** What can be chosen for this kind of slide; nothing for most. */
export function KindPanel(props: PanelProps) {
  const { slide } = props;
  switch (slide.kind) {
    case 'alternative':
      return <AlternativePanel {...props} slide={slide} />;
    case 'guess':
      return <GuessPanel {...props} slide={slide} />;
    case 'plan':
      return <PlanPanel {...props} slide={slide} />;
    case 'promises':
      return <PromisesPanel {...props} slide={slide} />;
    case 'wall':
      return <WallPanel {...props} month={slide.month} />;
    case 'brought':
      return <BroughtPanel {...props} month={slide.month} />;
    default:
      return null;
  }
}
