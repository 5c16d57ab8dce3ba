import type { Condition } from '../model/tags.ts';

/** What a public body posts again and again; the names are in `words`. */
export const STARTERS = ['question', 'press', 'vacancy', 'link-only', 'event', 'thanks', 'crisis'] as const;
export type Starter = (typeof STARTERS)[number];

const words = (...list: readonly string[]): Condition => ({ is: 'words', words: list, compound: false });
const beginning = (...list: readonly string[]): Condition => ({ is: 'words', words: list, compound: true });
const any = (...of: readonly Condition[]): Condition => ({ is: 'any', of });
const all = (...of: readonly Condition[]): Condition => ({ is: 'all', of });
const not = (of: Condition): Condition => ({ is: 'not', of });

/**
 * Rules to begin with, in Dutch and Danish at once: a team has one of the languages, and the words of the other do not come up in it. In
 * the order in which they decide.
 */
export const STARTER_RULES: Readonly<Record<Starter, Condition>> = {
  crisis: any(
    beginning('nl-alert', 'brand', 'calamiteit', 'stroomstoring', 'rookontwikkeling', 'gaslek', 'evacuatie', 'wateroverlast'),
    words('update brand', 'let op storing', 'houd ramen en deuren gesloten', 'bel 112'),
    beginning('strømafbrydelse', 'beredskab', 'evakuering', 'oversvømmelse', 'vandlæk', 'varslingssystem'),
    words('luk døre og vinduer', 'ring 112'),
  ),
  vacancy: any(
    beginning('vacature', 'sollicit', 'werkenbij', 'ansøgningsfrist', 'jobopslag', 'stillingsopslag'),
    words('wij zoeken', 'we zoeken', 'word jij onze', 'kom werken bij', 'nieuwe collega gezocht', 'traineeship'),
    words('vi søger', 'søg jobbet', 'bliv vores nye kollega', 'ledig stilling'),
  ),
  question: any(
    words('vraag van de week', 'wat vind jij', 'wat vinden jullie', 'laat het weten', 'vertel het ons', 'in de reacties'),
    words('ugens spørgsmål', 'hvad synes du', 'hvad synes i', 'skriv i kommentarfeltet', 'fortæl os'),
  ),
  event: any(
    words('kom langs', 'doe mee', 'meld je aan', 'inloopavond', 'open dag', 'bewonersavond', 'informatieavond', 'je bent welkom'),
    words('kom forbi', 'tilmeld dig', 'åbent hus', 'borgermøde', 'beboermøde', 'vi ses'),
  ),
  thanks: any(
    words('dank je wel', 'bedankt', 'dank aan', 'hartelijk dank', 'gefeliciteerd', 'van harte'),
    words('tusind tak', 'tak til', 'mange tak', 'tillykke'),
  ),
  press: all(
    any(
      beginning('persbericht', 'college van b en w', 'gemeenteraad', 'wethouder', 'bestuurs'),
      words(
        'college stelt',
        'raad stemt',
        'ondertekent',
        'ondertekenen',
        'convenant',
        'samenwerkingsovereenkomst',
        'van start gegaan',
      ),
      beginning('pressemeddelelse', 'byråd', 'bestyrelse', 'organisationsbestyrelse', 'udvalg'),
      words('har vedtaget', 'indgår aftale', 'underskriver'),
    ),
    not(words('wat vind jij', 'hvad synes du')),
  ),
  'link-only': all({ is: 'link', host: '', path: '' }, { is: 'length', from: null, to: 60 }),
};
