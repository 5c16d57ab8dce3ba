import type { ReactNode } from 'react';
import { AlternativePage } from './alternative-page.tsx';
import { AppendixPage } from './appendix-page.tsx';
import { BroughtPage } from './brought-page.tsx';
import { ChannelsPage } from './channels-page.tsx';
import { CornersPage } from './corners-page.tsx';
import { FormatsPage } from './formats-page.tsx';
import { FreePage } from './free-page.tsx';
import { GuessPage } from './guess-page.tsx';
import { MonthPage } from './month-page.tsx';
import { PlanPage } from './plan-page.tsx';
import { PromisesPage } from './promises-page.tsx';
import { RankedPage } from './ranked-page.tsx';
import { SendInPage } from './send-in-page.tsx';
import { SharedPage } from './shared-page.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { WallPage } from './wall-page.tsx';

/**
 * One slide, 1,280 by 720 px, with the looks of `slides.css`. The same markup comes out of the browser and of Node: no effects,
 * no measuring, no style attributes.
 */
export function SlideView(props: SlideProps): ReactNode {
  const { slide } = props;
  switch (slide.kind) {
    case 'month':
      return <MonthPage {...props} slide={slide} />;
    case 'channels':
      return <ChannelsPage {...props} slide={slide} />;
    case 'best':
    case 'least':
      return <RankedPage {...props} slide={slide} />;
    case 'formats':
      return <FormatsPage {...props} slide={slide} />;
    case 'guess':
      return <GuessPage {...props} slide={slide} />;
    case 'promises':
      return <PromisesPage {...props} slide={slide} />;
    case 'shared':
      return <SharedPage {...props} slide={slide} />;
    case 'alternative':
      return <AlternativePage {...props} slide={slide} />;
    case 'corners':
      return <CornersPage {...props} slide={slide} />;
    case 'wall':
      return <WallPage {...props} slide={slide} />;
    case 'brought':
      return <BroughtPage {...props} slide={slide} />;
    case 'plan':
      return <PlanPage {...props} slide={slide} />;
    case 'send-in':
      return <SendInPage {...props} slide={slide} />;
    case 'free':
      return <FreePage {...props} slide={slide} />;
    case 'appendix':
      return <AppendixPage {...props} slide={slide} />;
  }
}
