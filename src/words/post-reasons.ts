import type { PostReason } from '../core/report/report.ts';
import { ALL_CHANNELS } from '../core/report/scope.ts';
import { listText } from './format.ts';
import type { InLanguages, Language } from './language.ts';
import { levelName } from './level-names.ts';

interface ReasonWords {
  /** By direction and how sure: `werkt`, `lijkt te werken`, `doet het minder`. */
  readonly better: Readonly<Record<PostReason['verdict'], string>>;
  readonly worse: Readonly<Record<PostReason['verdict'], string>>;
  readonly here: string;
  readonly everywhere: string;
  readonly sentence: (reasons: string) => string;
  readonly short: (reasons: string) => string;
  /** Where nothing is known. */
  readonly silence: string;
}

const WORDS: InLanguages<ReasonWords> = {
  nl: {
    better: { works: 'werkt', seems: 'lijkt te werken' },
    worse: { works: 'doet het minder', seems: 'lijkt het minder te doen' },
    here: 'op dit kanaal',
    everywhere: 'op jullie kanalen samen',
    sentence: (reasons) => `Hoort daar voor een deel bij: ${reasons}.`,
    short: (reasons) => `Voor een deel: ${reasons}`,
    silence: 'We zien in de gegevens geen verklaring; kijk naar het onderwerp en het moment zelf.',
  },
  da: {
    better: { works: 'virker', seems: 'ser ud til at virke' },
    worse: { works: 'klarer sig dårligere', seems: 'ser ud til at klare sig dårligere' },
    here: 'på denne kanal',
    everywhere: 'på jeres kanaler tilsammen',
    sentence: (reasons) => `Hænger delvist sammen med: ${reasons}.`,
    short: (reasons) => `Delvist: ${reasons}`,
    silence: 'Tallene giver ingen forklaring; se på emnet og tidspunktet.',
  },
  en: {
    better: { works: 'works', seems: 'seems to work' },
    worse: { works: 'does worse', seems: 'seems to do worse' },
    here: 'on this channel',
    everywhere: 'on your channels together',
    sentence: (reasons) => `Part of it goes with: ${reasons}.`,
    short: (reasons) => `In part: ${reasons}`,
    silence: 'The data offer no explanation; look at the topic and the moment itself.',
  },
};

/** Inside a sentence: `video`, `vraag in de tekst`; as it is where it is a name. */
function nameOf({ group, level }: PostReason, language: Language): string {
  const name = levelName(group, level, language);
  const isName = group === 'topic' || group === 'format' || (group === 'weekday' && language === 'en');
  return isName ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}

/** Why a post did better (`times` over 1) or worse, in one sentence; '' without reasons. */
export function reasonsSentence(reasons: readonly PostReason[], times: number, language: Language): string {
  const words = WORDS[language];
  const told = reasons.map((reason) => {
    const verdict = words[times > 1 ? 'better' : 'worse'][reason.verdict];
    return `${nameOf(reason, language)} (${verdict} ${reason.channel === ALL_CHANNELS ? words.everywhere : words.here})`;
  });
  return told.length === 0 ? '' : words.sentence(listText(told, language));
}

/** The same for one line under a post: `Voor een deel: video (werkt)`. */
export function reasonsInShort(reasons: readonly PostReason[], times: number, language: Language): string {
  const words = WORDS[language];
  const told = reasons.map((reason) => `${nameOf(reason, language)} (${words[times > 1 ? 'better' : 'worse'][reason.verdict]})`);
  return told.length === 0 ? '' : words.short(listText(told, language));
}

export function noReason(language: Language): string {
  return WORDS[language].silence;
}
