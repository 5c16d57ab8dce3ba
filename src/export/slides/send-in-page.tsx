import type { ReactNode } from 'react';
import type { SendInSlide } from '../../core/deck/slide.ts';
import { answerUnit } from '../../words/answer-words.ts';
import { timesUsual, wholeNumber } from '../../words/format.ts';
import { ownText } from '../../words/own-text.ts';
import { EXAMPLES, SEND_IN_WORDS } from '../../words/send-in-slide.ts';
import { channelLabel, formatName } from '../../words/terms.ts';
import { ChannelMark } from './channel-mark.tsx';
import { EditableText } from './editable-text.tsx';
import type { SlideProps } from './slide-frame.tsx';
import { SlideFrame } from './slide-frame.tsx';

/** What colleagues should send in: one good example per format, and a short list of questions. */
export function SendInPage(props: SlideProps<SendInSlide>): ReactNode {
  const { slide, language } = props;
  const words = SEND_IN_WORDS[language];
  const examples = slide.examples.slice(0, EXAMPLES);
  return (
    <SlideFrame of={props} label={words.label}>
      <div className="send-in">
        <div>
          <h3>{words.examples}</h3>
          {examples.length === 0 ? <p className="send-in-none">{words.noExamples}</p> : null}
          <ul className="send-in-examples">
            {examples.map((example) => (
              <Example key={example.format} example={example} language={language} />
            ))}
          </ul>
        </div>
        <Checks {...props} />
      </div>
    </SlideFrame>
  );
}

interface ExampleProps {
  readonly example: SendInSlide['examples'][number];
  readonly language: SlideProps['language'];
}

function Example({ example: { format, card }, language }: ExampleProps): ReactNode {
  const words = SEND_IN_WORDS[language];
  const text = card.post.text.trim();
  const unit = answerUnit(card.answer, card.value, language);
  return (
    <li>
      <h4>{formatName(format, language)}</h4>
      <p className={text === '' ? 'send-in-text send-in-silent' : 'send-in-text'}>{text === '' ? words.noText : text}</p>
      <p className="send-in-facts">
        {card.times === null ? null : (
          <b>
            {timesUsual(card.times, language)} {words.usual}
          </b>
        )}
        <span>
          {wholeNumber(card.value, language)} {unit}
        </span>
        <span className="slide-channel">
          <ChannelMark platform={card.channel.platform} />
          {channelLabel(card.channel, [card.channel])}
        </span>
      </p>
    </li>
  );
}

function Checks({ slide, language, onText }: SlideProps<SendInSlide>): ReactNode {
  const words = SEND_IN_WORDS[language];
  return (
    <div className="send-in-list">
      <h3>{words.list}</h3>
      <ol>
        {words.checks.map((made, index) => {
          const place = `check-${index + 1}`;
          return (
            <li key={place}>
              <p>
                <EditableText place={place} text={ownText(slide, place, made)} onText={onText} label={words.line(index + 1)} />
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
