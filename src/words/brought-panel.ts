import type { MonthCost } from '../core/model/workspace.ts';
import type { InLanguages } from './language.ts';

interface BroughtPanelWords {
  readonly cost: string;
  readonly costHelp: string;
  readonly hours: string;
  readonly perHour: string;
  readonly budget: string;
  readonly currency: string;
  readonly currencies: Readonly<Record<MonthCost['currency'], string>>;
  readonly asLastMonth: string;
  readonly noCost: string;
  readonly goals: string;
  readonly goalsHelp: string;
  readonly goalName: string;
  readonly what: string;
  readonly channel: string;
  readonly allChannels: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
  readonly add: string;
  readonly save: string;
  readonly change: string;
  readonly remove: string;
  readonly needs: string;
  readonly reachApart: string;
}

/** What the month's work cost, and what the team is after. */
export const BROUGHT_PANEL: InLanguages<BroughtPanelWords> = {
  nl: {
    cost: 'Wat kostte het?',
    costHelp: 'De uren van het team en wat aan advertenties is uitgegeven. De slide rekent alleen uit wat een klik kostte.',
    hours: 'Uren deze maand',
    perHour: 'Per uur',
    budget: 'Budget',
    currency: 'Munt',
    currencies: { EUR: 'euro', DKK: 'Deense kroon', GBP: 'Brits pond' },
    asLastMonth: 'Overnemen van vorige maand',
    noCost: 'Kosten weghalen',
    goals: 'Doelen van het team',
    goalsHelp: 'Ze gelden voor alle maanden. De slide zegt waar je nu zou moeten staan.',
    goalName: 'Doel',
    what: 'Wat tellen we?',
    channel: 'Kanaal',
    allChannels: 'Alle kanalen',
    target: 'Hoeveel',
    from: 'Van',
    to: 'Tot en met',
    add: 'Doel toevoegen',
    save: 'Bewaar',
    change: 'Wijzig',
    remove: 'Weghalen',
    needs: 'Vul een naam, een aantal boven nul en twee dagen in. De laatste dag komt na de eerste.',
    reachApart: 'Bereik van verschillende kanalen is niet op te tellen. Kies één kanaal.',
  },
  da: {
    cost: 'Hvad kostede det?',
    costHelp: 'Teamets timer, og hvad der er brugt på annoncer. Sliden regner kun ud, hvad et klik kostede.',
    hours: 'Timer denne måned',
    perHour: 'Pr. time',
    budget: 'Budget',
    currency: 'Valuta',
    currencies: { EUR: 'euro', DKK: 'danske kroner', GBP: 'britiske pund' },
    asLastMonth: 'Hent fra sidste måned',
    noCost: 'Fjern udgifterne',
    goals: 'Teamets mål',
    goalsHelp: 'De gælder for alle måneder. Sliden siger, hvor I burde være nu.',
    goalName: 'Mål',
    what: 'Hvad tæller vi?',
    channel: 'Kanal',
    allChannels: 'Alle kanaler',
    target: 'Hvor meget',
    from: 'Fra',
    to: 'Til og med',
    add: 'Tilføj et mål',
    save: 'Gem',
    change: 'Ret',
    remove: 'Fjern',
    needs: 'Skriv et navn, et tal over nul og to dage. Den sidste dag skal ligge efter den første.',
    reachApart: 'Rækkevidde på forskellige kanaler kan ikke lægges sammen. Vælg én kanal.',
  },
  en: {
    cost: 'What did it cost?',
    costHelp: 'The team’s hours and what was spent on advertising. The slide only works out what a click cost.',
    hours: 'Hours this month',
    perHour: 'Per hour',
    budget: 'Budget',
    currency: 'Currency',
    currencies: { EUR: 'euro', DKK: 'Danish krone', GBP: 'pound sterling' },
    asLastMonth: 'Copy from last month',
    noCost: 'Remove the costs',
    goals: 'Goals of the team',
    goalsHelp: 'They apply to every month. The slide says where you should be now.',
    goalName: 'Goal',
    what: 'What do we count?',
    channel: 'Channel',
    allChannels: 'All channels',
    target: 'How many',
    from: 'From',
    to: 'Up to and including',
    add: 'Add a goal',
    save: 'Save',
    change: 'Change',
    remove: 'Remove',
    needs: 'Fill in a name, a number above zero and two days. The last day comes after the first.',
    reachApart: 'Reach of different channels cannot be added up. Choose one channel.',
  },
};
