/** Languages in which the made-up posts are written; header words come in many more. */
export type TextLanguage = 'nl' | 'da' | 'en';

/** Posts of the town of Lindermeer, of the housing association Fjordbakken and of the borough of Alderwick: all made up. */
export const TEXTS: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: [
    'Goedemorgen Lindermeer! 🌤️\n\nDe weekmarkt staat vandaag weer op het Raadhuisplein. Kom je langs?',
    'De Molenbrug is dicht van 9 tot 16 uur. Fietsers kunnen via de Singel.\n\nMeer weten? https://lindermeer.example/molenbrug',
    '"Ik wist niet dat je hier ook een paspoort kon ophalen," zegt Fatima. Wel dus: elke donderdag tot 20 uur, zonder afspraak.',
    'Vraag van de week: welke plek in de gemeente verdient een bankje? 🪑\nReageer hieronder; wij kiezen er drie uit.',
    'Collega gezocht; 32 uur, standplaats stadhuis. Iets voor jou, of voor je buurvrouw?\nhttps://lindermeer.example/vacatures',
    'Straatlantaarn kapot? Meld het in 1 minuut. Wij zijn er meestal binnen 5 werkdagen bij.',
    'Wat een opkomst bij de open dag van de brandweer! 🚒❤️\n\nDank aan alle 1.200 bezoekers, en aan de taart van "Ome Kees".',
    'Afvalkalender 2027: grijs, groen of papier?\n\n• grijs: om de week op maandag\n• groen: elke woensdag\n• papier: eerste zaterdag',
    'De raad stemde gisteravond in met het plan voor 240 woningen aan de Waterkant. https://lindermeer.example/waterkant?bron=post&dag=1',
    'Even voorstellen: dit is Bram, al 30 jaar onze stratenmaker. "Elke steen ligt er met de hand," zegt hij. 👷',
    'Let op: het zwembad is zaterdag dicht door een storing. Houd deze pagina in de gaten.',
    'Café, terras of park; waar zit jij in de zon? ☀️ Deel je foto met #lindermeer',
  ],
  da: [
    'Godmorgen fra Fjordbakken! ☀️\n\nI dag åbner vi det nye vaskeri i blok C. Kig forbi til kaffe kl. 10.',
    'Vi lukker for vandet torsdag fra kl. 8 til 12.\n\nSe hvilke opgange det gælder: https://fjordbakken.example/vand',
    '"Her kender vi hinanden," siger Inger, der har boet i Fjordbakken siden 1974.',
    'Ugens spørgsmål: Hvad skal der stå i den nye fælleshave? 🌱\nSkriv dit forslag herunder.',
    'Vi søger en ejendomsmester; 37 timer om ugen. Læs mere: https://fjordbakken.example/job',
    'Husk storskrald på lørdag! Sæt det ved skuret før kl. 9, så henter vi det.',
    'Tak for en fantastisk sommerfest. 🎉❤️\n\n340 beboere, 12 kager og én meget tålmodig klovn.',
    'Sådan sparer du på varmen:\n\n• luft ud i 5 minutter\n• luk døre\n• skru ikke op og ned',
    'Bestyrelsen har vedtaget budgettet for 2027. Referatet ligger på https://fjordbakken.example/referat?side=1&aar=2027',
    'Mød Ahmed, vores nye gartner. "Roser er som naboer," griner han. 🌹',
    'OBS: Kontoret holder lukket fredag. Ring på vagttelefonen, hvis det haster.',
    'Blomster, bænke eller boldbane? Stem på gårdens fremtid. #fjordbakken',
  ],
  en: [
    'Good morning Alderwick! 🌦️\n\nThe farmers’ market is back on Corn Square until two. See you there?',
    'Mill Bridge is closed from 9 am to 4 pm.\n\nHow to get round it: https://alderwick.example/mill-bridge',
    '"I never knew the library lends out tents," says Priya. It does, and they are free for a week.',
    'Question of the week: which corner of the borough needs a bench? 🪑\nTell us below, we will build three.',
    'We are hiring: planning officer, 30 hours, flexible. https://alderwick.example/jobs',
    'Street light out? Report it in a minute; most are mended within five working days.',
    'What a turnout at the fire station open day! 🚒❤️\n\nThanks to all 1,200 of you, and to "Uncle Ken" for the cake.',
    'Bin days in December:\n\n• grey: every other Monday\n• green: Wednesdays\n• paper: first Saturday',
    'The council agreed 240 new homes at Waterside last night. https://alderwick.example/waterside?from=post&day=1',
    'Meet Bram, who has laid our pavements for 30 years. "Every stone by hand," he says. 👷',
    'Please note: the pool is closed on Saturday. We will post here when it opens again.',
    'Café, terrace or park; where do you sit in the sun? ☀️ Share it with #alderwick',
  ],
};

/** Without signs that Windows-1252 does not have: for files that a person could have saved in it. */
export function plain(text: string): string {
  return text
    .replace(/[^\n\u0020-\u007E\u00A0-\u00FF€‘’“”•–—…]/gu, '')
    .replace(/ +(?=\n|$)/gu, '')
    .replace(/ {2,}/gu, ' ');
}
