import type { ReactNode } from 'react';
import type { BroughtSlide, ChannelsSlide, Deck, MonthSlide, PlanSlide, Slide } from '../../core/deck/slide.ts';
import { channelKey } from '../../core/model/platform.ts';
import { monthText } from '../../words/format.ts';
import type { Language } from '../../words/language.ts';
import { ONE_PAGE_WORDS } from '../../words/one-page.ts';
import { PLAN_STEPS, PLAN_WORDS, stepText, stepWho } from '../../words/plan-slide.ts';
import { dayWithYear, madeTitle, SLIDE_WORDS } from '../../words/slides.ts';
import { BroughtInShort } from './one-page-brought.tsx';
import { OnePageChannels, OnePageGoals } from './one-page-lines.tsx';
import { safeTheme, themeOn } from './theme-style.ts';

interface OnePageProps {
  /** The whole deck, or the edition for management: what has a star and is not hidden stands on the page. */
  readonly deck: Deck;
  readonly language: Language;
}

/** Sentences of other slides with a star that fit at the end, by how many channels there are; from four channels on none. */
const MORE_SENTENCES = [4, 4, 4, 2] as const;

/**
 * The month for management on one A4: the month's sentence with its goals, how the channels move, what it brought and what is agreed on.
 * Drawn anew for paper; the looks are in `one-page.css`, on top of `slide-styles.css`.
 */
export function OnePage({ deck, language }: OnePageProps): ReactNode {
  const words = ONE_PAGE_WORDS[language];
  const theme = safeTheme(deck.theme);
  const slides = deck.slides.filter(({ hidden, starred }) => !hidden && starred);
  const month = slides.find((slide): slide is MonthSlide => slide.kind === 'month');
  const channels = slides.find((slide): slide is ChannelsSlide => slide.kind === 'channels');
  const brought = slides.find((slide): slide is BroughtSlide => slide.kind === 'brought');
  const plan = slides.find((slide): slide is PlanSlide => slide.kind === 'plan');
  const others = slides.filter((slide) => ![month, channels, brought, plan].includes(slide as MonthSlide));
  const title = month === undefined ? words.label : titleOf(month, language);
  const foot = [
    month === undefined ? '' : SLIDE_WORDS[language].madeOn(dayWithYear(month.measuredOn, language)),
    theme.footer.trim(),
  ];
  return (
    <section className="slide one-page" lang={language} ref={themeOn(theme)}>
      <header className="one-page-head">
        <p className="slide-kicker">
          <b>{theme.meeting.trim() || words.label}</b>
          <span>{monthText(deck.month, language)}</span>
        </p>
        <h2 className={[...title].length > 90 ? 'long' : ''}>{title}</h2>
      </header>
      {slides.length === 0 ? <p className="slide-empty">{words.nothing}</p> : null}
      {month === undefined ? null : <OnePageGoals slide={month} language={language} />}
      {channels === undefined || channels.rows.length === 0 ? null : (
        <Part slide={channels} label={SLIDE_WORDS[language].channels} language={language}>
          <OnePageChannels slide={channels} language={language} />
        </Part>
      )}
      {brought === undefined ? null : <BroughtInShort slide={brought} title={titleOf(brought, language)} language={language} />}
      {plan === undefined ? null : (
        <Part slide={plan} language={language}>
          <Steps slide={plan} language={language} />
        </Part>
      )}
      <More slides={others.slice(0, MORE_SENTENCES[channelCount(channels)] ?? 0)} language={language} />
      <footer className="one-page-foot">{foot.filter((part) => part !== '').join(' ')}</footer>
    </section>
  );
}

function channelCount(slide: ChannelsSlide | undefined): number {
  return new Set(slide?.rows.map(({ channel }) => channelKey(channel))).size;
}

function titleOf(slide: Slide, language: Language): string {
  return slide.title?.trim() || madeTitle(slide, language);
}

interface PartProps {
  readonly slide: Slide;
  /** Left out where the sentence says it. */
  readonly label?: string;
  readonly language: Language;
  readonly children: ReactNode;
}

/** One slide's part of the page: what it is about, its finding, and its content. */
function Part({ slide, label, language, children }: PartProps): ReactNode {
  return (
    <div className="one-page-part">
      {label === undefined ? null : <p className="one-page-label">{label}</p>}
      <h3>{titleOf(slide, language)}</h3>
      {children}
    </div>
  );
}

function Steps({ slide, language }: { readonly slide: PlanSlide; readonly language: Language }): ReactNode {
  return (
    <ol className="one-page-steps">
      {slide.steps.slice(0, PLAN_STEPS).map((step) => (
        <li key={step.id}>
          <p className="one-page-label">{PLAN_WORDS[language].heads[step.does]}</p>
          <p className="one-page-step">{stepText(slide.texts, step)}</p>
          <p className="one-page-quiet">{stepWho(step, language)}</p>
        </li>
      ))}
    </ol>
  );
}

/** Other slides with a star are told by their sentence alone. */
function More({ slides, language }: { readonly slides: readonly Slide[]; readonly language: Language }): ReactNode {
  if (slides.length === 0) return null;
  return (
    <div className="one-page-part">
      <p className="one-page-label">{ONE_PAGE_WORDS[language].more}</p>
      <ul className="one-page-more">
        {slides.map((slide) => (
          <li key={slide.id}>{titleOf(slide, language)}</li>
        ))}
      </ul>
    </div>
  );
}
