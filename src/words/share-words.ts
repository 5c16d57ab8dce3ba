import type { LinkFits } from '../core/share/edition-link.ts';
import type { PersonalKind } from '../core/share/personal-data.ts';
import type { InLanguages } from './language.ts';

interface ShareWords {
  readonly title: string;
  readonly edition: string;
  readonly team: string;
  readonly management: string;
  readonly noStars: string;
  readonly along: string;
  readonly notes: string;
  readonly pictures: string;
  readonly who: string;
  readonly leaves: string;
  readonly leavesCounted: (slides: string, posts: string, pictures: string) => string;
  readonly slides: (count: number) => string;
  readonly posts: (count: number) => string;
  readonly picturesCount: (count: number) => string;
  readonly notesLeave: string;
  readonly notesStay: string;
  readonly postTexts: string;
  readonly foundInPosts: (count: number) => string;
  readonly foundOnWall: (count: number) => string;
  readonly neverLeaves: string;
  readonly leaveOut: string;
  readonly namesNotFound: string;
  readonly kinds: Readonly<Record<PersonalKind, string>>;
  readonly forms: string;
  readonly htmlTitle: string;
  readonly html: string;
  readonly htmlWhat: string;
  readonly pptx: string;
  readonly pptxWhat: string;
  readonly pdf: string;
  readonly pdfWhat: string;
  readonly print: string;
  readonly onePage: string;
  readonly wallCards: string;
  readonly png: string;
  readonly pngWhat: string;
  readonly whichSlide: string;
  readonly savePicture: string;
  readonly copyText: string;
  readonly copyLink: string;
  readonly copyPicture: string;
  readonly copyDescription: string;
  readonly link: string;
  readonly linkWhat: string;
  readonly linkSlides: string;
  readonly linkNoPictures: string;
  readonly linkHistory: string;
  readonly linkPersonal: string;
  readonly linkHost: (host: string) => string;
  readonly passphrase: string;
  readonly passphraseHow: string;
  readonly passphraseShort: string;
  readonly noPassphrase: string;
  readonly makeLink: string;
  readonly linkReady: string;
  readonly linkLength: (characters: string) => string;
  readonly linkFits: Readonly<Record<LinkFits, string>>;
  readonly chooseSlides: string;
  readonly folder: string;
  readonly folderWhat: string;
  readonly folderZip: string;
  readonly folderWrite: string;
  readonly folderAddress: (address: string) => string;
  readonly folderWritten: (count: number) => string;
  readonly text: string;
  readonly textWhat: string;
  readonly copyMarkdown: string;
  readonly saveMarkdown: string;
  readonly making: string;
  readonly saved: string;
  readonly copied: string;
  readonly failed: string;
  readonly copyFailed: string;
  readonly close: string;
  readonly nothingToShare: string;
}

/** The share dialog. */
export const SHARE_WORDS: InLanguages<ShareWords> = {
  nl: {
    title: 'De maand delen',
    edition: 'Welke slides?',
    team: 'Voor het team: alle slides',
    management: 'Voor de leiding: de slides met een ster',
    noStars: 'Er is nog geen slide met een ster.',
    along: 'Wat gaat er mee?',
    notes: 'Mijn notities',
    pictures: 'Eigen afbeeldingen en het logo',
    who: 'Namen bij de afspraken',
    leaves: 'Dit verlaat je computer',
    leavesCounted: (slides, posts, pictures) => `${slides}, met ${posts} en ${pictures}.`,
    slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
    posts: (count) => (count === 1 ? 'de tekst van 1 post' : `de teksten van ${count} posts`),
    picturesCount: (count) =>
      count === 0 ? 'geen eigen afbeeldingen' : count === 1 ? '1 eigen afbeelding' : `${count} eigen afbeeldingen`,
    notesLeave: 'Je notities gaan mee.',
    notesStay: 'Je notities blijven hier.',
    postTexts: 'Bekijk de slides en de teksten',
    foundInPosts: (count) =>
      count === 1
        ? 'In jullie eigen posts staat 1 gegeven van een persoon:'
        : `In jullie eigen posts staan ${count} gegevens van personen:`,
    foundOnWall: (count) =>
      count === 1
        ? 'In de reacties van mensen staat 1 gegeven van een persoon:'
        : `In de reacties van mensen staan ${count} gegevens van personen:`,
    neverLeaves: 'Burgerservicenummers en rekeningnummers gaan nooit mee.',
    leaveOut: 'Laat dit weg',
    namesNotFound: 'Namen in een lopende tekst herkent Postproof niet. Lees de teksten zelf even na.',
    kinds: {
      handle: 'accountnaam',
      email: 'e-mailadres',
      phone: 'telefoonnummer',
      bsn: 'burgerservicenummer',
      cpr: 'Deens persoonsnummer',
      iban: 'rekeningnummer',
    },
    forms: 'Hoe wil je delen?',
    htmlTitle: 'Webbestand',
    html: 'Bewaar als webbestand',
    htmlWhat: 'Eén bestand met alle slides. Het opent in elke browser, ook zonder internet, en weer in Postproof.',
    pptx: 'Bewaar als PowerPoint',
    pptxWhat: 'Teksten, tabellen en grafieken zijn daar aan te passen, ook in Keynote en LibreOffice.',
    pdf: 'Pdf of papier',
    pdfWhat: 'Elke slide op een eigen bladzijde. Kies in het venster dat opent je printer of “Opslaan als pdf”.',
    print: 'Druk af of bewaar als pdf',
    onePage: 'Voor de leiding op één A4',
    wallCards: 'Kaartjes voor aan de muur',
    png: 'Plaatje van een slide',
    pngWhat: 'Voor een chat of een nieuwsbrief, 2560 bij 1440 beeldpunten.',
    whichSlide: 'Welke slide',
    savePicture: 'Bewaar het plaatje',
    copyText: 'Kopieer de tekst',
    copyLink: 'Kopieer de link',
    copyPicture: 'Kopieer het plaatje',
    copyDescription: 'Kopieer de beschrijving',
    link: 'Link',
    linkWhat: 'De slides zitten in de link zelf; ze staan op geen enkele server. Bedoeld voor één tot drie slides.',
    linkSlides: 'Slides in de link',
    linkNoPictures: 'Eigen afbeeldingen passen niet in een link en gaan niet mee.',
    linkHistory: 'Wie de link opent, houdt hem in de geschiedenis van de browser.',
    linkPersonal: 'Er staan gegevens van personen in. Laat ze weg, of gebruik een wachtwoord.',
    linkHost: (host) => `De link begint met ${host}. Wie hem opent, moet die site kunnen bereiken.`,
    passphrase: 'Wachtwoord (hoeft niet)',
    passphraseHow:
      'Geef het wachtwoord door langs een andere weg dan de link. Zonder wachtwoord kan iedereen met de link meelezen.',
    passphraseShort: 'Neem minstens 8 tekens.',
    noPassphrase: 'Een wachtwoord kan alleen op een site met https.',
    makeLink: 'Maak de link',
    linkReady: 'De link',
    linkLength: (characters) => `${characters} tekens.`,
    linkFits: {
      everywhere: 'Werkt in mail en chat.',
      mostly: 'Werkt in de meeste programma’s; sommige korten zo’n link in.',
      file: 'Te lang voor mail en chat. Kies minder slides, of deel het webbestand.',
    },
    chooseSlides: 'Kies minstens één slide.',
    folder: 'Archief voor collega’s',
    folderWhat:
      'Een map met deze maand en alle vastgezette maanden. Zet hem naast Postproof op jullie site; collega’s bladeren er dan zelf door.',
    folderZip: 'Bewaar als zip',
    folderWrite: 'Schrijf in een map',
    folderAddress: (address) => `Collega’s vinden het archief op ${address}`,
    folderWritten: (count) => (count === 1 ? '1 maand staat in de map.' : `${count} maanden staan in de map.`),
    text: 'Tekst',
    textWhat: 'De maand in vijf zinnen, voor intranet of chat.',
    copyMarkdown: 'Kopieer als Markdown',
    saveMarkdown: 'Bewaar alle slides als tekst',
    making: 'Een ogenblik …',
    saved: 'Het bestand staat bij je downloads.',
    copied: 'Gekopieerd.',
    failed: 'Dat is niet gelukt. Je gegevens zijn veilig. Probeer het opnieuw.',
    copyFailed: 'Kopiëren mag hier niet van de browser. Selecteer de tekst en kopieer hem zelf.',
    close: 'Sluit',
    nothingToShare: 'Er is geen slide om te delen.',
  },
  da: {
    title: 'Del måneden',
    edition: 'Hvilke slides?',
    team: 'Til teamet: alle slides',
    management: 'Til ledelsen: slides med stjerne',
    noStars: 'Ingen slides har en stjerne endnu.',
    along: 'Hvad skal med?',
    notes: 'Mine noter',
    pictures: 'Egne billeder og logoet',
    who: 'Navne ved aftalerne',
    leaves: 'Det forlader din computer',
    leavesCounted: (slides, posts, pictures) => `${slides} med ${posts} og ${pictures}.`,
    slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
    posts: (count) => (count === 1 ? 'teksten fra 1 opslag' : `teksterne fra ${count} opslag`),
    picturesCount: (count) => (count === 0 ? 'ingen egne billeder' : count === 1 ? '1 eget billede' : `${count} egne billeder`),
    notesLeave: 'Dine noter kommer med.',
    notesStay: 'Dine noter bliver her.',
    postTexts: 'Se slidene og teksterne',
    foundInPosts: (count) =>
      count === 1
        ? 'Jeres egne opslag indeholder 1 personoplysning:'
        : `Jeres egne opslag indeholder ${count} personoplysninger:`,
    foundOnWall: (count) =>
      count === 1
        ? 'Folks kommentarer indeholder 1 personoplysning:'
        : `Folks kommentarer indeholder ${count} personoplysninger:`,
    neverLeaves: 'CPR-numre og kontonumre kommer aldrig med.',
    leaveOut: 'Udelad dem',
    namesNotFound: 'Postproof genkender ikke navne i løbende tekst. Læs selv teksterne igennem.',
    kinds: {
      handle: 'kontonavn',
      email: 'e-mailadresse',
      phone: 'telefonnummer',
      bsn: 'hollandsk personnummer',
      cpr: 'CPR-nummer',
      iban: 'kontonummer',
    },
    forms: 'Hvordan vil du dele?',
    htmlTitle: 'Webfil',
    html: 'Gem som webfil',
    htmlWhat: 'Én fil med alle slides. Den åbner i alle browsere, også uden internet, og igen i Postproof.',
    pptx: 'Gem som PowerPoint',
    pptxWhat: 'Tekster, tabeller og diagrammer kan redigeres dér, også i Keynote og LibreOffice.',
    pdf: 'PDF eller papir',
    pdfWhat: 'Hver slide på sin egen side. Vælg din printer eller “Gem som PDF” i vinduet, der åbner.',
    print: 'Udskriv eller gem som PDF',
    onePage: 'Til ledelsen på én A4-side',
    wallCards: 'Kort til væggen',
    png: 'Billede af en slide',
    pngWhat: 'Til en chat eller et nyhedsbrev, 2560 × 1440 pixel.',
    whichSlide: 'Hvilken slide',
    savePicture: 'Gem billedet',
    copyText: 'Kopiér teksten',
    copyLink: 'Kopiér linket',
    copyPicture: 'Kopiér billedet',
    copyDescription: 'Kopiér beskrivelsen',
    link: 'Link',
    linkWhat: 'Slidene ligger i selve linket og ikke på nogen server. Beregnet til en til tre slides.',
    linkSlides: 'Slides i linket',
    linkNoPictures: 'Egne billeder kan ikke være i et link og kommer ikke med.',
    linkHistory: 'Den, der åbner linket, har det bagefter i browserens historik.',
    linkPersonal: 'Der er personoplysninger i. Udelad dem, eller brug en adgangskode.',
    linkHost: (host) => `Linket begynder med ${host}. Den, der åbner det, skal kunne nå det websted.`,
    passphrase: 'Adgangskode (valgfri)',
    passphraseHow: 'Send adgangskoden ad en anden vej end linket. Uden adgangskode kan alle med linket læse med.',
    passphraseShort: 'Brug mindst 8 tegn.',
    noPassphrase: 'En adgangskode kræver et websted med https.',
    makeLink: 'Lav linket',
    linkReady: 'Linket',
    linkLength: (characters) => `${characters} tegn.`,
    linkFits: {
      everywhere: 'Virker i mail og chat.',
      mostly: 'Virker i de fleste programmer; nogle afkorter så langt et link.',
      file: 'For langt til mail og chat. Vælg færre slides, eller del webfilen.',
    },
    chooseSlides: 'Vælg mindst én slide.',
    folder: 'Arkiv til kolleger',
    folderWhat:
      'En mappe med denne måned og alle fastlåste måneder. Læg den ved siden af Postproof på jeres websted, så kan kolleger selv bladre.',
    folderZip: 'Gem som zip',
    folderWrite: 'Skriv til en mappe',
    folderAddress: (address) => `Kolleger finder arkivet på ${address}`,
    folderWritten: (count) => (count === 1 ? '1 måned ligger i mappen.' : `${count} måneder ligger i mappen.`),
    text: 'Tekst',
    textWhat: 'Måneden i fem sætninger, til intranet eller chat.',
    copyMarkdown: 'Kopiér som Markdown',
    saveMarkdown: 'Gem alle slides som tekst',
    making: 'Et øjeblik …',
    saved: 'Filen ligger blandt dine downloads.',
    copied: 'Kopieret.',
    failed: 'Det lykkedes ikke. Dine data er i god behold. Prøv igen.',
    copyFailed: 'Browseren tillader ikke kopiering her. Markér teksten, og kopiér den selv.',
    close: 'Luk',
    nothingToShare: 'Der er ingen slide at dele.',
  },
  en: {
    title: 'Share the month',
    edition: 'Which slides?',
    team: 'For the team: all slides',
    management: 'For management: the slides with a star',
    noStars: 'No slide has a star yet.',
    along: 'What should go along?',
    notes: 'My notes',
    pictures: 'Own pictures and the logo',
    who: 'Names beside the agreements',
    leaves: 'This leaves your computer',
    leavesCounted: (slides, posts, pictures) => `${slides}, with ${posts} and ${pictures}.`,
    slides: (count) => (count === 1 ? '1 slide' : `${count} slides`),
    posts: (count) => (count === 1 ? 'the text of 1 post' : `the texts of ${count} posts`),
    picturesCount: (count) =>
      count === 0 ? 'no pictures of your own' : count === 1 ? '1 picture of your own' : `${count} pictures of your own`,
    notesLeave: 'Your notes go along.',
    notesStay: 'Your notes stay here.',
    postTexts: 'See the slides and the texts',
    foundInPosts: (count) =>
      count === 1 ? 'Your own posts hold 1 detail of a person:' : `Your own posts hold ${count} details of people:`,
    foundOnWall: (count) =>
      count === 1
        ? 'What people wrote back holds 1 detail of a person:'
        : `What people wrote back holds ${count} details of people:`,
    neverLeaves: 'Citizen numbers and bank accounts never go along.',
    leaveOut: 'Leave these out',
    namesNotFound: 'Postproof does not recognise names in running text. Please read the texts yourself.',
    kinds: {
      handle: 'account name',
      email: 'e-mail address',
      phone: 'phone number',
      bsn: 'Dutch citizen number',
      cpr: 'Danish citizen number',
      iban: 'bank account',
    },
    forms: 'How do you want to share?',
    htmlTitle: 'Web file',
    html: 'Save as a web file',
    htmlWhat: 'One file with all the slides. It opens in any browser, even offline, and in Postproof again.',
    pptx: 'Save as PowerPoint',
    pptxWhat: 'Texts, tables and charts can be edited there, and in Keynote and LibreOffice.',
    pdf: 'PDF or paper',
    pdfWhat: 'Each slide on a page of its own. In the window that opens, choose your printer or “Save as PDF”.',
    print: 'Print or save as PDF',
    onePage: 'For management on one A4 page',
    wallCards: 'Cards for the wall',
    png: 'Picture of a slide',
    pngWhat: 'For a chat or a newsletter, 2560 by 1440 pixels.',
    whichSlide: 'Which slide',
    savePicture: 'Save the picture',
    copyText: 'Copy the text',
    copyLink: 'Copy the link',
    copyPicture: 'Copy the picture',
    copyDescription: 'Copy the description',
    link: 'Link',
    linkWhat: 'The slides are in the link itself and on no server. Meant for one to three slides.',
    linkSlides: 'Slides in the link',
    linkNoPictures: 'Pictures of your own do not fit in a link and stay out.',
    linkHistory: 'Whoever opens the link keeps it in the history of their browser.',
    linkPersonal: 'It holds details of people. Leave them out, or use a passphrase.',
    linkHost: (host) => `The link begins with ${host}. Whoever opens it has to be able to reach that site.`,
    passphrase: 'Passphrase (optional)',
    passphraseHow: 'Pass it on by another way than the link. Without a passphrase everybody who has the link can read along.',
    passphraseShort: 'Use at least 8 characters.',
    noPassphrase: 'A passphrase needs a site with https.',
    makeLink: 'Make the link',
    linkReady: 'The link',
    linkLength: (characters) => `${characters} characters.`,
    linkFits: {
      everywhere: 'Works in mail and chats.',
      mostly: 'Works in most programs; some cut a link this long.',
      file: 'Too long for mail and chats. Choose fewer slides, or share the web file.',
    },
    chooseSlides: 'Choose at least one slide.',
    folder: 'Archive for colleagues',
    folderWhat:
      'A folder with this month and all frozen months. Put it beside Postproof on your site, and colleagues can browse it themselves.',
    folderZip: 'Save as zip',
    folderWrite: 'Write into a folder',
    folderAddress: (address) => `Colleagues find the archive at ${address}`,
    folderWritten: (count) => (count === 1 ? '1 month is in the folder.' : `${count} months are in the folder.`),
    text: 'Text',
    textWhat: 'The month in five sentences, for the intranet or a chat.',
    copyMarkdown: 'Copy as Markdown',
    saveMarkdown: 'Save all slides as text',
    making: 'One moment …',
    saved: 'The file is in your downloads.',
    copied: 'Copied.',
    failed: 'That did not work. Your data is safe. Please try again.',
    copyFailed: 'The browser does not allow copying here. Select the text and copy it yourself.',
    close: 'Close',
    nothingToShare: 'There is no slide to share.',
  },
};
