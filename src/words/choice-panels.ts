import type { Cause } from '../core/model/workspace.ts';
import type { InLanguages } from './language.ts';

interface ChoicePanelWords {
  readonly example: string;
  readonly exampleHelp: string;
  readonly proposed: string;
  readonly noExample: string;
  readonly noExampleWhat: string;
  readonly noProposals: string;
  readonly usual: (times: string) => string;
  readonly rewritten: string;
  readonly rewrittenHelp: string;
  readonly causes: string;
  readonly causesHelp: string;
  readonly because: string;
  readonly becauseHelp: string;
  readonly pair: string;
  readonly pairHelp: string;
  readonly apart: (times: string) => string;
  readonly noText: string;
  readonly pictures: string;
  readonly picturesHelp: string;
  readonly picturesBehind: string;
  readonly choosePicture: string;
  readonly alt: string;
  readonly altHelp: string;
  readonly altMissing: string;
  readonly removePicture: string;
  readonly pictureOn: (place: number) => string;
  readonly pictureIn: string;
  readonly readingPicture: string;
  readonly dropHere: string;
  readonly notAPicture: string;
  readonly tooLarge: string;
  readonly unreadable: string;
}

/** What the editor chooses for one slide: an example, a pair, causes, own pictures. */
export const CHOICE_PANELS: InLanguages<ChoicePanelWords> = {
  nl: {
    example: 'Welke post staat als voorbeeld?',
    exampleHelp: 'Posts op hetzelfde kanaal over een onderwerp dat erop lijkt, die het beter deden.',
    proposed: 'voorgesteld',
    noExample: 'Geen voorbeeld',
    noExampleWhat: 'Alleen je eigen tekst staat ernaast.',
    noProposals: 'Er is geen sterkere post over dit onderwerp gevonden. Schrijf zelf de betere tekst.',
    usual: (times) => `${times} gewoon`,
    rewritten: 'De betere tekst',
    rewrittenHelp: 'Zo had de post ook kunnen zijn. Laat je dit leeg, dan staat het voorbeeld er alleen.',
    causes: 'Waar kan het aan liggen?',
    causesHelp: 'Jouw oordeel. Het programma kan dit niet zien.',
    because: 'In één zin',
    becauseHelp: 'Bijvoorbeeld: de vraag aan de buurt stond pas in de derde zin.',
    pair: 'Welke twee posts staan tegenover elkaar?',
    pairHelp: 'Van één kanaal, over bijna hetzelfde. De ene deed het minstens drie keer zo goed als de andere.',
    apart: (times) => `${times} zoveel`,
    noText: 'Post zonder tekst',
    pictures: 'Eigen schermafbeelding',
    picturesHelp:
      'Plak of sleep een afbeelding op de slide, of kies een bestand: png, jpeg of webp, tot 10 MB. Waar en met welke camera hij is gemaakt, halen we eruit.',
    picturesBehind: 'Op deze slide is geen ruimte voor een afbeelding. Hij komt op een nieuwe slide erachter.',
    choosePicture: 'Kies een afbeelding',
    alt: 'Wat is er te zien?',
    altHelp: 'Eén zin, voor wie de afbeelding niet ziet.',
    altMissing: 'Schrijf eerst wat er te zien is.',
    removePicture: 'Afbeelding weghalen',
    pictureOn: (place) => `De afbeelding staat op een nieuwe slide, op plaats ${place}.`,
    pictureIn: 'De afbeelding staat op de slide. Schrijf erbij wat er te zien is.',
    readingPicture: 'De afbeelding wordt gelezen…',
    dropHere: 'Laat los om de afbeelding hier neer te zetten',
    notAPicture: 'Dit is geen png, jpeg of webp. Bewaar de afbeelding als een van die drie en probeer het opnieuw.',
    tooLarge: 'Deze afbeelding is groter dan 10 MB. Maak hem kleiner en probeer het opnieuw.',
    unreadable:
      'Deze afbeelding is niet te lezen. Misschien is het bestand beschadigd. Bewaar hem opnieuw als png en probeer het nog eens.',
  },
  da: {
    example: 'Hvilket opslag skal stå som eksempel?',
    exampleHelp: 'Opslag på samme kanal om et lignende emne, som klarede sig bedre.',
    proposed: 'foreslået',
    noExample: 'Intet eksempel',
    noExampleWhat: 'Kun din egen tekst står ved siden af.',
    noProposals: 'Der er ikke fundet et stærkere opslag om emnet. Skriv selv den bedre tekst.',
    usual: (times) => `${times} det normale`,
    rewritten: 'Den bedre tekst',
    rewrittenHelp: 'Sådan kunne opslaget også have lydt. Lader du feltet være tomt, står eksemplet alene.',
    causes: 'Hvad kan det skyldes?',
    causesHelp: 'Din vurdering. Programmet kan ikke se det.',
    because: 'I én sætning',
    becauseHelp: 'For eksempel: spørgsmålet til naboerne kom først i tredje sætning.',
    pair: 'Hvilke to opslag skal stå over for hinanden?',
    pairHelp: 'Fra samme kanal og om næsten det samme. Det ene klarede sig mindst tre gange så godt som det andet.',
    apart: (times) => `${times} så meget`,
    noText: 'Opslag uden tekst',
    pictures: 'Eget skærmbillede',
    picturesHelp:
      'Indsæt eller træk et billede ind på sliden, eller vælg en fil: png, jpeg eller webp, op til 10 MB. Oplysninger om sted og kamera bliver fjernet.',
    picturesBehind: 'Der er ikke plads til et billede på denne slide. Det kommer på en ny slide bagefter.',
    choosePicture: 'Vælg et billede',
    alt: 'Hvad viser billedet?',
    altHelp: 'Én sætning til dem, der ikke kan se billedet.',
    altMissing: 'Skriv først, hvad billedet viser.',
    removePicture: 'Fjern billedet',
    pictureOn: (place) => `Billedet står på en ny slide som nummer ${place}.`,
    pictureIn: 'Billedet står på sliden. Skriv også, hvad det viser.',
    readingPicture: 'Billedet bliver læst…',
    dropHere: 'Slip for at sætte billedet ind her',
    notAPicture: 'Filen er ikke png, jpeg eller webp. Gem billedet som en af de tre, og prøv igen.',
    tooLarge: 'Billedet er større end 10 MB. Gør det mindre, og prøv igen.',
    unreadable: 'Billedet kan ikke læses. Måske er filen beskadiget. Gem det igen som png, og prøv en gang til.',
  },
  en: {
    example: 'Which post is the example?',
    exampleHelp: 'Posts on the same channel about a similar subject that did better.',
    proposed: 'proposed',
    noExample: 'No example',
    noExampleWhat: 'Only your own text stands beside it.',
    noProposals: 'No stronger post on this subject was found. Write the better text yourself.',
    usual: (times) => `${times} the usual`,
    rewritten: 'The better text',
    rewrittenHelp: 'How the post could have been. If you leave this empty, the example stands alone.',
    causes: 'What may be the reason?',
    causesHelp: 'Your judgement. The program cannot see this.',
    because: 'In one sentence',
    becauseHelp: 'For example: the question to the neighbours came only in the third sentence.',
    pair: 'Which two posts go side by side?',
    pairHelp: 'From one channel, on nearly the same subject. One did at least three times as well as the other.',
    apart: (times) => `${times} as much`,
    noText: 'Post without text',
    pictures: 'A screenshot of your own',
    picturesHelp:
      'Paste or drop a picture onto the slide, or choose a file: png, jpeg or webp, up to 10 MB. Details of place and camera are taken out.',
    picturesBehind: 'This slide has no room for a picture. It goes on a new slide behind it.',
    choosePicture: 'Choose a picture',
    alt: 'What does it show?',
    altHelp: 'One sentence, for those who cannot see the picture.',
    altMissing: 'First write what the picture shows.',
    removePicture: 'Remove the picture',
    pictureOn: (place) => `The picture is on a new slide, at place ${place}.`,
    pictureIn: 'The picture is on the slide. Now write what it shows.',
    readingPicture: 'Reading the picture…',
    dropHere: 'Let go to put the picture here',
    notAPicture: 'This is not a png, jpeg or webp. Save the picture as one of these and try again.',
    tooLarge: 'This picture is larger than 10 MB. Make it smaller and try again.',
    unreadable: 'This picture cannot be read. The file may be damaged. Save it again as png and try once more.',
  },
};

/** Why a post may have done less, as a chip. */
export const CAUSE_NAMES: InLanguages<Readonly<Record<Cause, string>>> = {
  nl: {
    opening: 'opening',
    picture: 'beeld',
    audience: 'doelgroep',
    link: 'link',
    moment: 'moment',
    jargon: 'vakjargon',
    flyer: 'flyer als beeld',
    channel: 'verkeerd kanaal',
  },
  da: {
    opening: 'indledning',
    picture: 'billede',
    audience: 'målgruppe',
    link: 'link',
    moment: 'tidspunkt',
    jargon: 'fagsprog',
    flyer: 'flyer som billede',
    channel: 'forkert kanal',
  },
  en: {
    opening: 'opening',
    picture: 'picture',
    audience: 'audience',
    link: 'link',
    moment: 'moment',
    jargon: 'jargon',
    flyer: 'flyer as picture',
    channel: 'wrong channel',
  },
};
