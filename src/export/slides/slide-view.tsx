import type { ReactNode } from 'react';
import { AppendixPage } from './appendix-page.tsx';
import { ChannelsPage } from './channels-page.tsx';
import { FormatsPage } from './formats-page.tsx';
import { MonthPage } from './month-page.tsx';
import { RankedPage } from './ranked-page.tsx';
import type { SlideProps } from './slide-frame.tsx';

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
    case 'appendix':
      return <AppendixPage {...props} slide={slide} />;
  }
}
