import type { ImportStep } from '../worker/questions.ts';
import { wholeNumber } from './format.ts';
import type { InLanguages } from './language.ts';

const nl = {
  hello: 'Zie elke maand welke posts werkten',
  what: 'Postproof leest de exports van je social media, laat zien welke posts het best en het minst werkten en maakt er slides van.',
  title: 'Sleep je exports hierheen, door elkaar mag',
  drop: 'Zet CSV, Excel of zip neer',
  private: 'Alles blijft op deze computer. Er gaat niets naar internet.',
  choose: 'Bestanden kiezen',
  chooseFolder: 'Een map kiezen',
  pasted: 'Geplakte tabel',
  stop: 'Stoppen',
  far: (read: number, of: number, rows: number) =>
    `${wholeNumber(read, 'nl')} van ${wholeNumber(of, 'nl')} MB, ${wholeNumber(rows, 'nl')} rijen`,
  left: {
    stopped: (files: number) =>
      `Gestopt. ${files === 1 ? '1 bestand is' : `${wholeNumber(files, 'nl')} bestanden zijn`} niet ingelezen. Wat er al was, is niet veranderd.`,
    'too-many': (files: number) =>
      `Dit zijn ${wholeNumber(files, 'nl')} bestanden. Zet er hoogstens 500 tegelijk neer. Er is niets ingelezen.`,
    'empty-folder': (_files: number) => 'In deze map staan geen bestanden. Er is niets ingelezen. Kies een andere map.',
  },
  where: 'Waar download ik die?',
  letGo: 'Laat los om te importeren',
  town: 'Kijk rond met een verzonnen gemeente',
  townWhat: 'Dertien maanden van alle kanalen. Je wist ze later met één knop.',
  townBusy: 'De verzonnen gemeente wordt opgehaald',
  townFailed:
    'De verzonnen gemeente is niet opgehaald. Er is niets veranderd. Probeer het later opnieuw, of zet eigen exports neer.',
  progress: (place: number, files: number) => `Bestand ${wholeNumber(place, 'nl')} van ${wholeNumber(files, 'nl')}`,
  steps: {
    reading: 'lezen',
    recognising: 'herkennen',
    posts: 'posts tellen',
    saving: 'bewaren op deze computer',
  } satisfies Record<ImportStep, string>,
  starting: 'De bestanden worden geopend',
  waiting: (files: number) => (files === 1 ? 'Daarna nog 1 bestand.' : `Daarna nog ${wholeNumber(files, 'nl')} bestanden.`),
  done: (files: number, added: number, comments: number) => {
    const posts =
      added === 0 ? 'geen nieuwe posts' : `${wholeNumber(added, 'nl')} ${added === 1 ? 'nieuwe post' : 'nieuwe posts'}`;
    const found = postsAndComments(
      added,
      posts,
      comments,
      `${wholeNumber(comments, 'nl')} ${comments === 1 ? 'opmerking' : 'opmerkingen'}`,
    );
    return `${files === 1 ? '1 bestand' : `${wholeNumber(files, 'nl')} bestanden`} gelezen, ${found}.`;
  },
  asked: (tables: number) =>
    tables === 1
      ? '1 bestand wacht op jou: beantwoord hieronder de vraag.'
      : `${wholeNumber(tables, 'nl')} bestanden wachten op jou: beantwoord hieronder de vragen.`,
  noneRead: 'Er is niets ingelezen. Hieronder staat waarom.',
  toBoard: (month: string) => `Bekijk ${month}`,
};

export const IMPORT_SCREEN: InLanguages<typeof nl> = {
  nl,
  da: {
    hello: 'Se hver måned, hvilke opslag der virkede',
    what: 'Postproof læser eksportfilerne fra jeres sociale medier, viser side om side, hvilke opslag der virkede bedst og mindst, og laver slides af det.',
    title: 'Træk jeres eksportfiler herind, gerne blandet',
    drop: 'Slip CSV, Excel eller zip her',
    private: 'Alt bliver på denne computer. Intet sendes ud på internettet.',
    choose: 'Vælg filer',
    chooseFolder: 'Vælg en mappe',
    pasted: 'Indsat tabel',
    stop: 'Stop',
    far: (read, of, rows) => `${wholeNumber(read, 'da')} af ${wholeNumber(of, 'da')} MB, ${wholeNumber(rows, 'da')} rækker`,
    left: {
      stopped: (files) =>
        `Stoppet. ${files === 1 ? '1 fil er' : `${wholeNumber(files, 'da')} filer er`} ikke læst ind. Det, der var der i forvejen, er ikke ændret.`,
      'too-many': (files) => `Det er ${wholeNumber(files, 'da')} filer. Læg højst 500 ind ad gangen. Intet er læst ind.`,
      'empty-folder': () => 'Der er ingen filer i mappen. Intet er læst ind. Vælg en anden mappe.',
    },
    where: 'Hvor henter jeg dem?',
    letGo: 'Slip for at importere',
    town: 'Kig dig omkring i en opdigtet kommune',
    townWhat: 'Tretten måneder på alle kanaler. Du kan slette det hele igen med én knap.',
    townBusy: 'Henter den opdigtede kommune',
    townFailed: 'Den opdigtede kommune blev ikke hentet. Intet er ændret. Prøv igen senere, eller læg jeres egne filer ind.',
    progress: (place, files) => `Fil ${wholeNumber(place, 'da')} af ${wholeNumber(files, 'da')}`,
    steps: { reading: 'læser', recognising: 'genkender', posts: 'tæller opslag', saving: 'gemmer på denne computer' },
    starting: 'Filerne åbnes',
    waiting: (files) => (files === 1 ? 'Derefter 1 fil til.' : `Derefter ${wholeNumber(files, 'da')} filer til.`),
    done: (files, added, comments) => {
      const posts = added === 0 ? 'ingen nye opslag' : `${wholeNumber(added, 'da')} ${added === 1 ? 'nyt opslag' : 'nye opslag'}`;
      const found = postsAndComments(
        added,
        posts,
        comments,
        `${wholeNumber(comments, 'da')} ${comments === 1 ? 'kommentar' : 'kommentarer'}`,
      );
      return `${files === 1 ? '1 fil' : `${wholeNumber(files, 'da')} filer`} læst, ${found}.`;
    },
    asked: (tables) =>
      tables === 1
        ? '1 fil venter på dig: besvar spørgsmålet herunder.'
        : `${wholeNumber(tables, 'da')} filer venter på dig: besvar spørgsmålene herunder.`,
    noneRead: 'Intet er læst ind. Du kan se hvorfor herunder.',
    toBoard: (month) => `Se ${month}`,
  },
  en: {
    hello: 'See every month which posts worked',
    what: 'Postproof reads the exports of your social media, shows which posts worked best and least, and makes slides of them.',
    title: 'Drop your exports here, in any mix',
    drop: 'Drop CSV, Excel or zip',
    private: 'Everything stays on this computer. Nothing goes to the internet.',
    choose: 'Choose files',
    chooseFolder: 'Choose a folder',
    pasted: 'Pasted table',
    stop: 'Stop',
    far: (read, of, rows) => `${wholeNumber(read, 'en')} of ${wholeNumber(of, 'en')} MB, ${wholeNumber(rows, 'en')} rows`,
    left: {
      stopped: (files) =>
        `Stopped. ${files === 1 ? '1 file was' : `${wholeNumber(files, 'en')} files were`} not read. What was there before has not changed.`,
      'too-many': (files) => `These are ${wholeNumber(files, 'en')} files. Drop at most 500 at a time. Nothing was read.`,
      'empty-folder': () => 'There are no files in this folder. Nothing was read. Choose another folder.',
    },
    where: 'Where do I download them?',
    letGo: 'Let go to import',
    town: 'Look around with a made-up town',
    townWhat: 'Thirteen months of all channels. One button erases them later.',
    townBusy: 'Fetching the made-up town',
    townFailed: 'The made-up town was not fetched. Nothing has changed. Try again later, or drop exports of your own.',
    progress: (place, files) => `File ${wholeNumber(place, 'en')} of ${wholeNumber(files, 'en')}`,
    steps: { reading: 'reading', recognising: 'recognising', posts: 'counting posts', saving: 'saving on this computer' },
    starting: 'Opening the files',
    waiting: (files) => (files === 1 ? 'Then 1 more file.' : `Then ${wholeNumber(files, 'en')} more files.`),
    done: (files, added, comments) => {
      const posts = added === 0 ? 'no new posts' : `${wholeNumber(added, 'en')} new ${added === 1 ? 'post' : 'posts'}`;
      const found = postsAndComments(
        added,
        posts,
        comments,
        `${wholeNumber(comments, 'en')} ${comments === 1 ? 'comment' : 'comments'}`,
      );
      return `${files === 1 ? '1 file' : `${wholeNumber(files, 'en')} files`} read, ${found}.`;
    },
    asked: (tables) =>
      tables === 1
        ? '1 file waits for you: answer the question below.'
        : `${wholeNumber(tables, 'en')} files wait for you: answer the questions below.`,
    noneRead: 'Nothing was read. Below it says why.',
    toBoard: (month) => `Look at ${month}`,
  },
};

/** Whoever drops comments alone does not ask for new posts. */
function postsAndComments(added: number, posts: string, comments: number, commentsText: string): string {
  if (comments === 0) return posts;
  return added === 0 ? commentsText : `${posts}, ${commentsText}`;
}
