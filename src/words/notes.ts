import type { NoteCode } from '../core/model/note.ts';
import { repairedLetters } from '../core/tables/double-letters.ts';
import type { InLanguages } from './language.ts';

/** `n`: the count in words of the language; `one`: whether it is one; `value`: the first value, where it helps. */
type NoteText = (n: string, one: boolean, value: string) => string;

export const NOTE_TEXTS: InLanguages<{
  readonly codes: Readonly<Record<NoteCode, NoteText>>;
  readonly where: (rows: string, count: number) => string;
  readonly end: string;
}> = {
  nl: {
    where: (rows, count) => ` (${count === 1 ? 'rij' : 'rijen'} ${rows})`,
    end: '.',
    codes: {
      'totals-row': () => 'De rij met totalen of gemiddelden telt niet mee',
      'notice-row': () => 'Een regel met een mededeling telt niet mee',
      'ghost-row': (n, one) => `${n} lege ${one ? 'rij' : 'rijen'} zonder post overgeslagen`,
      'description-row': () => 'De rij met uitleg telt niet mee',
      'repeated-header': (n, one) => `${n} herhaalde ${one ? 'kop' : 'koppen'} overgeslagen`,
      'no-id': (n, one) => `${n} ${one ? 'rij' : 'rijen'} overgeslagen: het nummer van de post ontbreekt`,
      'no-date': (n, one) => `${n} ${one ? 'rij' : 'rijen'} overgeslagen: de datum ontbreekt of is niet te lezen`,
      'no-platform': (n, one) => `${n} ${one ? 'rij' : 'rijen'} overgeslagen: er staat niet bij van welk kanaal de post is`,
      'duplicate-row': (n, one) => `${n} ${one ? 'post stond' : 'posts stonden'} er vaker in; één keer geteld`,
      'id-damaged': (n, one) =>
        `${n} ${one ? 'rij' : 'rijen'} overgeslagen: Excel heeft het nummer van de post afgerond. Download de export opnieuw en open hem niet in Excel`,
      'column-count': (n, one) => `${n} ${one ? 'rij' : 'rijen'} overgeslagen: te veel of te weinig kolommen`,
      'no-text': (n, one) => `${n} ${one ? 'rij' : 'rijen'} overgeslagen: er staat geen tekst in, zoals bij een foto of sticker`,
      'empty-row': (n, one) => `${n} lege ${one ? 'rij' : 'rijen'} overgeslagen`,
      'same-row': (n, one) => `${n} ${one ? 'rij stond' : 'rijen stonden'} er vaker in; één keer geteld`,
      'encoding-guessed': (_n, _one, value) =>
        `De letters zijn gelezen als ${value === 'macintosh' ? 'Mac-tekst' : 'Windows-tekst'}. Kijk in een paar posts of é en ë goed staan`,
      'letters-damaged': () => 'Sommige letters of emoji in het bestand zijn beschadigd. Download de export liever opnieuw',
      'id-recovered': (n, one) =>
        `Excel heeft ${one ? 'het nummer' : 'de nummers'} van ${n} ${one ? 'post' : 'posts'} afgerond; teruggehaald uit de link. Je hoeft niets te doen`,
      'id-rebuilt': (n, one) =>
        `Excel heeft ${one ? 'het nummer' : 'de nummers'} van ${n} ${one ? 'post' : 'posts'} afgerond; herkend aan pagina, tijd en tekst. Download de export liever opnieuw`,
      'id-made': (n, one) =>
        `${n} ${one ? 'post heeft' : 'posts hebben'} in deze export geen nummer; herkend aan kanaal, tijd en tekst`,
      'bad-number': (n, one, value) =>
        `${n} ${one ? 'cel is' : 'cellen zijn'} geen getal${quoted(value)} en ${one ? 'telt' : 'tellen'} als onbekend`,
      'number-below-zero': (n, one, value) =>
        `${n} ${one ? 'getal is' : 'getallen zijn'} kleiner dan nul${quoted(value)} en ${one ? 'telt' : 'tellen'} als onbekend`,
      'number-unusual': (n, one, value) =>
        `${n} ${one ? 'getal is' : 'getallen zijn'} anders geschreven dan gewoonlijk${quoted(value)}; kijk of ${one ? 'het klopt' : 'ze kloppen'}`,
      rounded: (n, one, value) =>
        `${n} ${one ? 'getal staat' : 'getallen staan'} afgerond in het bestand${quoted(value)} en ${one ? 'is' : 'zijn'} zo overgenomen`,
      'bad-date': (n, one, value) => `${n} ${one ? 'datum is' : 'datums zijn'} niet te lezen${quoted(value)}`,
      'date-unclear': (n, one) =>
        `${n} ${one ? 'rij' : 'rijen'} weggelaten, zoals jullie kozen: dag en maand kunnen omgewisseld zijn`,
      'dates-answered': (n, one, value) =>
        `In ${n} ${one ? 'rij' : 'rijen'} kunnen dag en maand omgewisseld zijn${quoted(value)}; gelezen zoals jullie zeiden`,
      'dates-swapped': () =>
        'Een rekenprogramma heeft de datums anders opgeschreven dan het platform. Klopt de periode niet? Download de export dan opnieuw en open hem niet in Excel',
      undated: (n, one) =>
        `${n} ${one ? 'post heeft' : 'posts hebben'} geen datum (verwijderd of privé) en ${one ? 'telt' : 'tellen'} in geen enkele maand mee`,
      'day-only': () => 'Van de posts is alleen de dag bekend, niet het uur',
      'time-differs-from-id': (n, one) =>
        `Bij ${n} ${one ? 'post' : 'posts'} wijkt de tijd af van wat het nummer van de post zegt. Kijk ${one ? 'die rij' : 'die rijen'} na`,
      'sum-differs': (n, one) =>
        `In ${n} ${one ? 'rij' : 'rijen'} klopt een optelsom van het platform niet. Misschien is een cel verschoven: kijk die rijen na`,
      'totals-differ': (_n, _one, value) =>
        `De rij met totalen zegt iets anders dan de posts samen${quoted(value)}. Misschien staan niet alle posts in het bestand`,
      'days-summed': () =>
        'Dit is de export per dag. Kliks en reacties zijn opgeteld; bij bereik kan dat niet, dus dat is onbekend. Download liever de export “Levensduur”',
      'boost-unknown': () => 'De export zegt niet welke posts betaald zijn gepromoot',
      'platform-unknown': (n, one, value) =>
        `${n} ${one ? 'post is' : 'posts zijn'} van een platform dat Postproof niet kent${quoted(value)} en ${one ? 'staat' : 'staan'} onder een eigen kanaal`,
      'quote-loose': (n, one) =>
        `In ${n} ${one ? 'rij' : 'rijen'} staat een aanhalingsteken op een vreemde plek; de rijen erna kunnen erin terechtgekomen zijn. Kijk ze na`,
      'quote-open': () =>
        'Een aanhalingsteken wordt niet gesloten; de laatste rij kan onvolledig zijn. Download de export liever opnieuw',
      'skipped-entry': (n, one, value) =>
        `${n} ${one ? 'ander bestand' : 'andere bestanden'} in de zip overgeslagen${quoted(value)}`,
      'cut-off': () => 'Het bestand is afgebroken: de laatste rij is niet heel en telt niet mee. Download de export opnieuw',
      'long-cell': (n, one) => `${n} ${one ? 'rij' : 'rijen'} overgeslagen: er staat een tekst in van meer dan 100.000 tekens`,
      'narrow-date': (n, one) =>
        `${n} ${one ? 'rij' : 'rijen'} overgeslagen: in plaats van de datum staat er ####, want de kolom was te smal in Excel. Maak de kolom breder en sla opnieuw op`,
      'letters-double': (n, one, value) =>
        `In ${n} ${one ? 'rij' : 'rijen'} staan verkeerde letters${meant(value)}; de tekst is zo gelaten. Herstellen kan op het importscherm, bij de bewaarde imports`,
      'control-characters': (n, one) => `Uit ${n} ${one ? 'rij' : 'rijen'} zijn onzichtbare tekens weggelaten`,
      'lines-above': (n, one) => `${n} ${one ? 'regel' : 'regels'} boven de tabel overgeslagen`,
      'future-date': (n, one, value) =>
        `${n} ${one ? 'post heeft' : 'posts hebben'} een datum na de dag van de export${quoted(value)}. ${one ? 'Was hij' : 'Waren ze'} gepland? Controleer de datum`,
      'before-platform': (n, one, value) =>
        `${n} ${one ? 'post heeft' : 'posts hebben'} een datum van voor het platform bestond${quoted(value)}. Controleer de datum`,
      'clock-change': (n, one) =>
        `Bij ${n} ${one ? 'post' : 'posts'} valt de tijd in het uur dat de klok verzet werd; de dag klopt, het uur kan er één naast zitten`,
      'dates-as-numbers': () =>
        'De datums staan als getallen in het bestand, zoals een rekenprogramma ze bewaart. Controleer de periode',
      'hidden-sheet': (n, one, value) =>
        `${n} verborgen ${one ? 'tabblad' : 'tabbladen'} ook gelezen${quoted(value)}. Controleer of dat de bedoeling is`,
      'merged-cells': (n, one) =>
        `Er ${one ? 'is' : 'zijn'} ${n} samengevoegde ${one ? 'cel' : 'cellen'}; alleen de eerste cel ervan heeft een waarde`,
      'numbers-unread': (n, one, value) =>
        `${n} ${one ? 'kolom' : 'kolommen'} met getallen niet gelezen: Postproof kent de woorden erboven niet${quoted(value)}. Zet Meta op Nederlands of Engels en download de export opnieuw`,
    },
  },
  da: {
    where: (rows, count) => ` (${count === 1 ? 'række' : 'rækkerne'} ${rows})`,
    end: '.',
    codes: {
      'totals-row': () => 'Rækken med totaler eller gennemsnit tæller ikke med',
      'notice-row': () => 'En linje med en besked tæller ikke med',
      'ghost-row': (n, one) => `${n} ${one ? 'tom række' : 'tomme rækker'} uden opslag sprunget over`,
      'description-row': () => 'Rækken med forklaringer tæller ikke med',
      'repeated-header': (n, one) => `${n} ${one ? 'gentaget overskrift' : 'gentagne overskrifter'} sprunget over`,
      'no-id': (n, one) => `${n} ${one ? 'række' : 'rækker'} sprunget over: opslagets nummer mangler`,
      'no-date': (n, one) => `${n} ${one ? 'række' : 'rækker'} sprunget over: datoen mangler eller kan ikke læses`,
      'no-platform': (n, one) =>
        `${n} ${one ? 'række' : 'rækker'} sprunget over: det fremgår ikke, hvilken kanal opslaget er fra`,
      'duplicate-row': (n) => `${n} opslag stod der mere end én gang; kun talt med én gang`,
      'id-damaged': (n, one) =>
        `${n} ${one ? 'række' : 'rækker'} sprunget over: Excel har afrundet opslagets nummer. Hent eksporten igen, og åbn den ikke i Excel`,
      'column-count': (n, one) => `${n} ${one ? 'række' : 'rækker'} sprunget over: for mange eller for få kolonner`,
      'no-text': (n, one) =>
        `${n} ${one ? 'række' : 'rækker'} sprunget over: der er ingen tekst, som ved et billede eller en sticker`,
      'empty-row': (n, one) => `${n} ${one ? 'tom række' : 'tomme rækker'} sprunget over`,
      'same-row': (n, one) => `${n} ${one ? 'række' : 'rækker'} stod der mere end én gang; kun talt med én gang`,
      'encoding-guessed': (_n, _one, value) =>
        `Bogstaverne er læst som ${value === 'macintosh' ? 'Mac-tekst' : 'Windows-tekst'}. Tjek i et par opslag, at æ, ø og å vises rigtigt`,
      'letters-damaged': () => 'Nogle bogstaver eller emojier i filen er ødelagt. Hent helst eksporten igen',
      'id-recovered': (n) =>
        `Excel har afrundet nummeret på ${n} opslag; det er genskabt ud fra linket. Du behøver ikke gøre noget`,
      'id-rebuilt': (n) =>
        `Excel har afrundet nummeret på ${n} opslag; de er genkendt på side, tidspunkt og tekst. Hent helst eksporten igen`,
      'id-made': (n) => `${n} opslag har intet nummer i denne eksport; de er genkendt på kanal, tidspunkt og tekst`,
      'bad-number': (n, one, value) =>
        `I ${n} ${one ? 'celle' : 'celler'} står der ikke et tal${quoted(value, '”')}; ${one ? 'den' : 'de'} tæller som ukendt`,
      'number-below-zero': (n, one, value) => `${n} tal er under nul${quoted(value, '”')} og tæller som ukendt${one ? '' : 'e'}`,
      'number-unusual': (n, _one, value) => `${n} tal er skrevet på en usædvanlig måde${quoted(value, '”')}; tjek, at det passer`,
      rounded: (n, _one, value) => `${n} tal er afrundet i filen${quoted(value, '”')} og er taget med sådan`,
      'bad-date': (n, one, value) => `${n} ${one ? 'dato' : 'datoer'} kan ikke læses${quoted(value, '”')}`,
      'date-unclear': (n, one) => `${n} ${one ? 'række' : 'rækker'} udeladt, som I valgte: dag og måned kan være byttet om`,
      'dates-answered': (n, one, value) =>
        `I ${n} ${one ? 'række' : 'rækker'} kan dag og måned være byttet om${quoted(value, '”')}; læst, som I sagde`,
      'dates-swapped': () =>
        'Et regneark har gemt datoerne anderledes end platformen. Tjek perioden, eller hent eksporten igen uden at åbne den i Excel',
      undated: (n) => `${n} opslag har ingen dato (slettet eller privat) og tæller ikke med i nogen måned`,
      'day-only': () => 'Kun dagen er kendt for opslagene, ikke klokkeslættet',
      'time-differs-from-id': (n) => `For ${n} opslag passer tidspunktet ikke med opslagets nummer. Tjek rækkerne`,
      'sum-differs': (n, one) =>
        `I ${n} ${one ? 'række' : 'rækker'} passer platformens egne summer ikke. Måske er en celle forskubbet: tjek rækkerne`,
      'totals-differ': (_n, _one, value) =>
        `Rækken med totaler siger noget andet end opslagene tilsammen${quoted(value, '”')}. Måske er ikke alle opslag med i filen`,
      'days-summed': () =>
        'Det er den daglige eksport. Klik og reaktioner er lagt sammen; det kan rækkevidde ikke, så den er ukendt. Hent helst eksporten ”Levetid”',
      'boost-unknown': () => 'Det fremgår ikke af eksporten, hvilke opslag der er betalt for',
      'platform-unknown': (n, _one, value) =>
        `${n} opslag er fra en platform, som Postproof ikke kender${quoted(value, '”')}, og står under en egen kanal`,
      'quote-loose': (n, one) =>
        `I ${n} ${one ? 'række' : 'rækker'} står et anførselstegn et mærkeligt sted; de næste rækker kan være havnet i den. Se dem efter`,
      'quote-open': () =>
        'Et anførselstegn mangler sin afslutning; den sidste række kan være ufuldstændig. Hent helst eksporten igen',
      'skipped-entry': (n, one, value) =>
        `${n} ${one ? 'anden fil' : 'andre filer'} i zip-filen sprunget over${quoted(value, '”')}`,
      'cut-off': () => 'Filen er skåret af: den sidste række er ikke hel og tæller ikke med. Hent eksporten igen',
      'long-cell': (n, one) => `${n} ${one ? 'række' : 'rækker'} sprunget over: der er en tekst på mere end 100.000 tegn`,
      'narrow-date': (n, one) =>
        `${n} ${one ? 'række' : 'rækker'} sprunget over: der står #### i stedet for datoen, fordi kolonnen var for smal i Excel. Gør kolonnen bredere, og gem igen`,
      'letters-double': (n, one, value) =>
        `I ${n} ${one ? 'række' : 'rækker'} er bogstaverne forkerte${meant(value, '”')}; teksten står, som den var. Du kan rette dem på importsiden under importerede filer`,
      'control-characters': (n, one) => `Usynlige tegn er udeladt i ${n} ${one ? 'række' : 'rækker'}`,
      'lines-above': (n, one) => `${n} ${one ? 'linje' : 'linjer'} over tabellen sprunget over`,
      'future-date': (n, _one, value) =>
        `${n} opslag har en dato efter eksportens dag${quoted(value, '”')}. Var det planlagt? Tjek datoen`,
      'before-platform': (n, _one, value) =>
        `${n} opslag har en dato fra før platformen fandtes${quoted(value, '”')}. Tjek datoen`,
      'clock-change': (n) =>
        `${n} opslag ligger i den time, hvor uret blev stillet; dagen passer, men klokkeslættet kan være en time forkert`,
      'dates-as-numbers': () => 'Datoerne står som tal i filen, sådan som et regneark gemmer dem. Tjek perioden',
      'hidden-sheet': (n, one, value) =>
        `${n} ${one ? 'skjult ark' : 'skjulte ark'} er også læst${quoted(value, '”')}. Tjek, at det er meningen`,
      'merged-cells': (n, one) => `Der er ${n} ${one ? 'flettet celle' : 'flettede celler'}; kun den første celle har en værdi`,
      'numbers-unread': (n, one, value) =>
        `${n} ${one ? 'kolonne' : 'kolonner'} med tal er ikke læst: Postproof kender ikke ordene over dem${quoted(value, '”')}. Sæt Meta til dansk eller engelsk, og hent eksporten igen`,
    },
  },
  en: {
    where: (rows, count) => ` (${count === 1 ? 'row' : 'rows'} ${rows})`,
    end: '.',
    codes: {
      'totals-row': () => 'The row of totals or averages does not count',
      'notice-row': () => 'A line with a notice does not count',
      'ghost-row': (n, one) => `${n} empty ${one ? 'row' : 'rows'} without a post skipped`,
      'description-row': () => 'The row of explanations does not count',
      'repeated-header': (n, one) => `${n} repeated ${one ? 'header' : 'headers'} skipped`,
      'no-id': (n, one) => `${n} ${one ? 'row' : 'rows'} skipped: there is no post number`,
      'no-date': (n, one) => `${n} ${one ? 'row' : 'rows'} skipped: the date is missing or cannot be read`,
      'no-platform': (n, one) => `${n} ${one ? 'row' : 'rows'} skipped: it does not say which channel the post is from`,
      'duplicate-row': (n, one) => `${n} ${one ? 'post was' : 'posts were'} in it more than once; counted once`,
      'id-damaged': (n, one) =>
        `${n} ${one ? 'row' : 'rows'} skipped: Excel rounded the post number. Download the export again and do not open it in Excel`,
      'column-count': (n, one) => `${n} ${one ? 'row' : 'rows'} skipped: too many or too few columns`,
      'no-text': (n, one) => `${n} ${one ? 'row' : 'rows'} skipped: there is no text, as with a picture or a sticker`,
      'empty-row': (n, one) => `${n} empty ${one ? 'row' : 'rows'} skipped`,
      'same-row': (n, one) => `${n} ${one ? 'row was' : 'rows were'} in it more than once; counted once`,
      'encoding-guessed': (_n, _one, value) =>
        `The letters were read as ${value === 'macintosh' ? 'Mac text' : 'Windows text'}; check in a few posts that accents look right`,
      'letters-damaged': () => 'Some letters or emoji in the file are damaged. It is better to download the export again',
      'id-recovered': (n, one) =>
        `Excel rounded the ${one ? 'number' : 'numbers'} of ${n} ${one ? 'post' : 'posts'}; recovered from the link. There is nothing to do`,
      'id-rebuilt': (n, one) =>
        `Excel rounded the ${one ? 'number' : 'numbers'} of ${n} ${one ? 'post' : 'posts'}; recognised by page, time and text. It is better to download the export again`,
      'id-made': (n, one) =>
        `${n} ${one ? 'post has' : 'posts have'} no number in this export; recognised by channel, time and text`,
      'bad-number': (n, one, value) =>
        `${n} ${one ? 'cell is' : 'cells are'} not a number${quoted(value)} and ${one ? 'counts' : 'count'} as unknown`,
      'number-below-zero': (n, one, value) =>
        `${n} ${one ? 'number is' : 'numbers are'} below zero${quoted(value)} and ${one ? 'counts' : 'count'} as unknown`,
      'number-unusual': (n, one, value) =>
        `${n} ${one ? 'number is' : 'numbers are'} written in an unusual way${quoted(value)}; check that ${one ? 'it is' : 'they are'} right`,
      rounded: (n, one, value) =>
        `${n} ${one ? 'number is' : 'numbers are'} rounded in the file${quoted(value)} and taken over as such`,
      'bad-date': (n, one, value) => `${n} ${one ? 'date' : 'dates'} cannot be read${quoted(value)}`,
      'date-unclear': (n, one) => `${n} ${one ? 'row' : 'rows'} left out, as you chose: day and month may be swapped`,
      'dates-answered': (n, one, value) =>
        `In ${n} ${one ? 'row' : 'rows'} day and month may be swapped${quoted(value)}; read the way you said`,
      'dates-swapped': () =>
        'A spreadsheet program stored the dates in another way than the platform. Check the period, or download the export again and do not open it in Excel',
      undated: (n, one) =>
        `${n} ${one ? 'post has' : 'posts have'} no date (deleted or private) and ${one ? 'counts' : 'count'} in no month`,
      'day-only': () => 'Only the day of these posts is known, not the hour',
      'time-differs-from-id': (n, one) =>
        `For ${n} ${one ? 'post' : 'posts'} the time differs from what the post number says. Check ${one ? 'that row' : 'those rows'}`,
      'sum-differs': (n, one) =>
        `In ${n} ${one ? 'row' : 'rows'} one of the platform's own sums does not add up. A cell may have shifted: check those rows`,
      'totals-differ': (_n, _one, value) =>
        `The row of totals says something else than the posts together${quoted(value)}. Perhaps the file does not hold all posts`,
      'days-summed': () =>
        'This is the export per day. Clicks and reactions were added up; reach cannot be, so it is unknown. It is better to download the “Lifetime” export',
      'boost-unknown': () => 'The export does not say which posts were boosted',
      'platform-unknown': (n, one, value) =>
        `${n} ${one ? 'post is' : 'posts are'} from a platform that Postproof does not know${quoted(value)} and ${one ? 'stands' : 'stand'} under a channel of its own`,
      'quote-loose': (n, one) =>
        `In ${n} ${one ? 'row' : 'rows'} a quotation mark stands in a strange place; the rows after it may have ended up inside. Check them`,
      'quote-open': () =>
        'A quotation mark is never closed; the last row may be incomplete. It is better to download the export again',
      'skipped-entry': (n, one, value) => `${n} other ${one ? 'file' : 'files'} in the zip skipped${quoted(value)}`,
      'cut-off': () => 'The file breaks off: the last row is not whole and does not count. Download the export again',
      'long-cell': (n, one) => `${n} ${one ? 'row' : 'rows'} skipped: a text in it has more than 100,000 characters`,
      'narrow-date': (n, one) =>
        `${n} ${one ? 'row' : 'rows'} skipped: it says #### instead of the date, because the column was too narrow in Excel. Widen the column and save again`,
      'letters-double': (n, one, value) =>
        `In ${n} ${one ? 'row' : 'rows'} letters are wrong${meant(value)}; the text was left as it was. You can repair them on the import screen, under the kept imports`,
      'control-characters': (n, one) => `Invisible characters were left out of ${n} ${one ? 'row' : 'rows'}`,
      'lines-above': (n, one) => `${n} ${one ? 'line' : 'lines'} above the table skipped`,
      'future-date': (n, one, value) =>
        `${n} ${one ? 'post has' : 'posts have'} a date after the day of the export${quoted(value)}. ${one ? 'Was it' : 'Were they'} planned? Check the date`,
      'before-platform': (n, one, value) =>
        `${n} ${one ? 'post has' : 'posts have'} a date from before the platform existed${quoted(value)}. Check the date`,
      'clock-change': (n, one) =>
        `The time of ${n} ${one ? 'post' : 'posts'} is in the hour when the clocks changed; the day is right, the time may be an hour off`,
      'dates-as-numbers': () => 'The dates are numbers in the file, as a spreadsheet program stores them. Check the period',
      'hidden-sheet': (n, one, value) =>
        `${n} hidden ${one ? 'sheet was' : 'sheets were'} read too${quoted(value)}. Check that this is what you want`,
      'merged-cells': (n, one) =>
        `There ${one ? 'is' : 'are'} ${n} merged ${one ? 'cell' : 'cells'}; only the first cell of each has a value`,
      'numbers-unread': (n, one, value) =>
        `${n} ${one ? 'column' : 'columns'} of numbers not read: Postproof does not know the words above ${one ? 'it' : 'them'}${quoted(value)}. Set Meta to English and download the export again`,
    },
  },
};

/** A word whose letters were encoded twice, and what it would be when they are put right. */
function meant(value: string, open = '“'): string {
  const repaired = repairedLetters(value);
  if (repaired === value) return quoted(value, open);
  return ` (${open}${value.slice(0, 40)}” → ${open}${repaired.slice(0, 40)}”)`;
}

function quoted(value: string, open = '“'): string {
  return value === '' ? '' : ` (${open}${value.slice(0, 40)}”)`;
}
