import type { NoteCode } from '../core/model/note.ts';
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
      'totals-row': () => 'De rij met het totaal telt niet mee',
      'notice-row': () => 'Een mededeling van het platform telt niet mee',
      'ghost-row': (n, one) => `${n} lege ${one ? 'rij' : 'rijen'} zonder post overgeslagen`,
      'description-row': () => 'De rij met uitleg telt niet mee',
      'repeated-header': (n, one) => `${n} herhaalde ${one ? 'kop' : 'koppen'} overgeslagen`,
      'no-id': (n, one) => `${n} ${one ? 'rij' : 'rijen'} overgeslagen: er staat geen nummer van een post in`,
      'no-date': (n, one) => `${n} ${one ? 'rij' : 'rijen'} overgeslagen: de datum ontbreekt of is niet te lezen`,
      'duplicate-row': (n, one) => `${n} ${one ? 'post stond' : 'posts stonden'} er vaker in; één keer geteld`,
      'id-damaged': (n, one) =>
        `${n} ${one ? 'rij' : 'rijen'} overgeslagen: Excel heeft het nummer van de post afgerond. Download de export opnieuw en open hem niet in Excel`,
      'column-count': (n, one) => `${n} ${one ? 'rij' : 'rijen'} overgeslagen: te veel of te weinig kolommen`,
      'encoding-guessed': () => 'De letters zijn gelezen als Windows-tekst (1252); kijk of é en ë goed staan',
      'letters-damaged': () => 'Sommige letters in het bestand zijn beschadigd',
      'id-recovered': (n, one) =>
        `Excel heeft ${one ? 'het nummer' : 'de nummers'} van ${n} ${one ? 'post' : 'posts'} afgerond; uit de link teruggehaald`,
      'id-rebuilt': (n, one) =>
        `Excel heeft ${one ? 'het nummer' : 'de nummers'} van ${n} ${one ? 'post' : 'posts'} afgerond; herkend aan pagina, tijd en tekst. Download de export liever opnieuw`,
      'bad-number': (n, one, value) => `${n} ${one ? 'cel is' : 'cellen zijn'} geen getal${quoted(value)} en telt als onbekend`,
      'bad-date': (n, one, value) => `${n} ${one ? 'datum is' : 'datums zijn'} niet te lezen${quoted(value)}`,
      'dates-swapped': () =>
        'Een rekenprogramma heeft de datums anders opgeslagen dan het platform. Controleer de periode, of download de export opnieuw en open hem niet in Excel',
      undated: (n, one) =>
        `${n} ${one ? 'post heeft' : 'posts hebben'} geen datum (verwijderd of privé) en ${one ? 'telt' : 'tellen'} in geen enkele maand mee`,
      'day-only': () => 'Van de posts is alleen de dag bekend, niet het uur',
      'time-differs-from-id': (n, one) =>
        `Bij ${n} ${one ? 'post' : 'posts'} wijkt de tijd af van wat het nummer van de post zegt`,
      'sum-differs': (n, one) => `In ${n} ${one ? 'rij' : 'rijen'} kloppen de optelsommen van het platform niet`,
      'days-summed': () =>
        'Dit is de export per dag: kliks en reacties zijn opgeteld, bereik kan niet opgeteld worden en is onbekend. Kies liever de export “levensduur”',
      'boost-unknown': () => 'De export zegt niet welke posts betaald zijn gepromoot',
      'quote-loose': (n, one) =>
        `In ${n} ${one ? 'rij' : 'rijen'} staat een aanhalingsteken op een vreemde plek; de rijen erna kunnen erin terechtgekomen zijn`,
      'quote-open': () => 'Een aanhalingsteken wordt niet gesloten; de laatste rij kan onvolledig zijn',
      'skipped-entry': (n, one, value) => `${n} ander ${one ? 'bestand' : 'bestanden'} in de zip overgeslagen${quoted(value)}`,
    },
  },
  da: {
    where: (rows, count) => ` (${count === 1 ? 'række' : 'rækkerne'} ${rows})`,
    end: '.',
    codes: {
      'totals-row': () => 'Rækken med totalen tæller ikke med',
      'notice-row': () => 'En besked fra platformen tæller ikke med',
      'ghost-row': (n, one) => `${n} ${one ? 'tom række' : 'tomme rækker'} uden opslag sprunget over`,
      'description-row': () => 'Rækken med forklaringer tæller ikke med',
      'repeated-header': (n, one) => `${n} ${one ? 'gentaget overskrift' : 'gentagne overskrifter'} sprunget over`,
      'no-id': (n, one) => `${n} ${one ? 'række' : 'rækker'} sprunget over: opslagets nummer mangler`,
      'no-date': (n, one) => `${n} ${one ? 'række' : 'rækker'} sprunget over: datoen mangler eller kan ikke læses`,
      'duplicate-row': (n) => `${n} opslag stod der mere end én gang; kun talt med én gang`,
      'id-damaged': (n, one) =>
        `${n} ${one ? 'række' : 'rækker'} sprunget over: Excel har afrundet opslagets nummer. Hent eksporten igen, og åbn den ikke i Excel`,
      'column-count': (n, one) => `${n} ${one ? 'række' : 'rækker'} sprunget over: for mange eller for få kolonner`,
      'encoding-guessed': () => 'Bogstaverne er læst som Windows-tekst (1252); tjek, at æ, ø og å vises rigtigt',
      'letters-damaged': () => 'Nogle bogstaver i filen er beskadiget',
      'id-recovered': (n) => `Excel har afrundet nummeret på ${n} opslag; de er genskabt ud fra linket`,
      'id-rebuilt': (n) =>
        `Excel har afrundet nummeret på ${n} opslag; de er genkendt på side, tidspunkt og tekst. Hent helst eksporten igen`,
      'bad-number': (n, one, value) =>
        `${n} ${one ? 'celle' : 'celler'} er ikke et tal${quoted(value, '”')} og tæller som ukendt`,
      'bad-date': (n, one, value) => `${n} ${one ? 'dato' : 'datoer'} kan ikke læses${quoted(value, '”')}`,
      'dates-swapped': () =>
        'Et regneark har gemt datoerne anderledes end platformen. Tjek perioden, eller hent eksporten igen uden at åbne den i Excel',
      undated: (n) => `${n} opslag har ingen dato (slettet eller privat) og tæller ikke med i nogen måned`,
      'day-only': () => 'Kun dagen er kendt for opslagene, ikke klokkeslættet',
      'time-differs-from-id': (n) => `For ${n} opslag passer tidspunktet ikke med opslagets nummer`,
      'sum-differs': (n, one) => `I ${n} ${one ? 'række' : 'rækker'} passer platformens egne summer ikke`,
      'days-summed': () =>
        'Det er eksporten pr. dag: klik og reaktioner er lagt sammen, rækkevidde kan ikke lægges sammen og er ukendt. Vælg helst eksporten ”levetid”',
      'boost-unknown': () => 'Det fremgår ikke af eksporten, hvilke opslag der er betalt for',
      'quote-loose': (n, one) =>
        `I ${n} ${one ? 'række' : 'rækker'} står et anførselstegn et mærkeligt sted; de næste rækker kan være havnet i den`,
      'quote-open': () => 'Et anførselstegn mangler sin afslutning; den sidste række kan være ufuldstændig',
      'skipped-entry': (n, one, value) =>
        `${n} ${one ? 'anden fil' : 'andre filer'} i zip-filen sprunget over${quoted(value, '”')}`,
    },
  },
  en: {
    where: (rows, count) => ` (${count === 1 ? 'row' : 'rows'} ${rows})`,
    end: '.',
    codes: {
      'totals-row': () => 'The totals row is left out',
      'notice-row': () => 'A notice from the platform is left out',
      'ghost-row': (n, one) => `${n} empty ${one ? 'row' : 'rows'} without a post left out`,
      'description-row': () => 'The row of explanations is left out',
      'repeated-header': (n, one) => `${n} repeated ${one ? 'header' : 'headers'} left out`,
      'no-id': (n, one) => `${n} ${one ? 'row' : 'rows'} put aside: there is no post number`,
      'no-date': (n, one) => `${n} ${one ? 'row' : 'rows'} put aside: the date is missing or cannot be read`,
      'duplicate-row': (n, one) => `${n} ${one ? 'post was' : 'posts were'} in it more than once; counted once`,
      'id-damaged': (n, one) =>
        `${n} ${one ? 'row' : 'rows'} put aside: Excel rounded the post number. Download the export again and do not open it in Excel`,
      'column-count': (n, one) => `${n} ${one ? 'row' : 'rows'} put aside: too many or too few columns`,
      'encoding-guessed': () => 'The letters were read as Windows text (1252); check that accents look right',
      'letters-damaged': () => 'Some letters in the file are damaged',
      'id-recovered': (n, one) =>
        `Excel rounded the ${one ? 'number' : 'numbers'} of ${n} ${one ? 'post' : 'posts'}; recovered from the link`,
      'id-rebuilt': (n, one) =>
        `Excel rounded the ${one ? 'number' : 'numbers'} of ${n} ${one ? 'post' : 'posts'}; recognised by page, time and text. It is better to download the export again`,
      'bad-number': (n, one, value) =>
        `${n} ${one ? 'cell is' : 'cells are'} not a number${quoted(value)} and counted as unknown`,
      'bad-date': (n, one, value) => `${n} ${one ? 'date' : 'dates'} cannot be read${quoted(value)}`,
      'dates-swapped': () =>
        'A spreadsheet program stored the dates in another way than the platform. Check the period, or download the export again and do not open it in Excel',
      undated: (n, one) =>
        `${n} ${one ? 'post has' : 'posts have'} no date (deleted or private) and ${one ? 'counts' : 'count'} in no month`,
      'day-only': () => 'Only the day of these posts is known, not the hour',
      'time-differs-from-id': (n, one) => `For ${n} ${one ? 'post' : 'posts'} the time differs from what the post number says`,
      'sum-differs': (n, one) => `In ${n} ${one ? 'row' : 'rows'} the platform's own sums do not add up`,
      'days-summed': () =>
        'This is the export per day: clicks and reactions were added up, reach cannot be added up and is unknown. It is better to choose the “lifetime” export',
      'boost-unknown': () => 'The export does not say which posts were boosted',
      'quote-loose': (n, one) =>
        `In ${n} ${one ? 'row' : 'rows'} a quotation mark stands in a strange place; the rows after it may have ended up inside`,
      'quote-open': () => 'A quotation mark is never closed; the last row may be incomplete',
      'skipped-entry': (n, one, value) => `${n} other ${one ? 'file' : 'files'} in the zip left out${quoted(value)}`,
    },
  },
};

function quoted(value: string, open = '“'): string {
  return value === '' ? '' : ` (${open}${value.slice(0, 40)}”)`;
}
